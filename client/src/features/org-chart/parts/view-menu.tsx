import { ActionIcon, Button, Checkbox, Popover, SegmentedControl, Switch, TextInput, UnstyledButton } from '@mantine/core';
import { IconAdjustmentsHorizontal, IconX } from '@tabler/icons-react';
import { memo, useState } from 'react';
import { CARD_FIELDS } from '../card-fields.ts';
import type { ChartSettings } from '../chart-settings.ts';
import { editorTexts } from '../editing/editor-texts.ts';
import { forgetView, keepView, readViews, settingsOf } from '../editing/saved-views.ts';
import { fillIn } from '../texts.ts';
import styles from './view-menu.module.css';

const texts = editorTexts.views;

/** What stands on the cards, which way the lines run, and views kept by name. */
export const ViewMenu = memo(function ViewMenu(props: {
  readonly settings: ChartSettings;
  readonly showsPay: boolean;
  readonly onSettings: (changed: Partial<ChartSettings>) => void;
}) {
  const { settings, onSettings } = props;
  const [views, setViews] = useState(() => readViews(localStorage));
  const [name, setName] = useState('');
  const fields = CARD_FIELDS.filter((field) => field !== 'cost' || props.showsPay);
  return (
    <Popover position="bottom-end" shadow="md" width={250} trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="xs" leftSection={<IconAdjustmentsHorizontal size={14} stroke={1.6} aria-hidden />}>
          {texts.label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown className={styles.menu} aria-label={texts.label}>
        <p className={styles.part}>{texts.orientation}</p>
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={texts.orientation}
          value={settings.across ? 'across' : 'down'}
          onChange={(value) => onSettings({ across: value === 'across' })}
          data={[
            { value: 'down', label: texts.down },
            { value: 'across', label: texts.across },
          ]}
        />
        <Switch
          size="xs"
          label={texts.ghosts}
          checked={settings.ghosts}
          onChange={(event) => onSettings({ ghosts: event.currentTarget.checked })}
        />
        <p className={styles.part}>{texts.fields}</p>
        <div className={styles.fields}>
          {fields.map((field) => (
            <Checkbox
              key={field}
              size="xs"
              label={texts.field[field]}
              checked={settings.fields.includes(field)}
              onChange={(event) => {
                const shown = new Set(settings.fields);
                if (event.currentTarget.checked) shown.add(field);
                else shown.delete(field);
                onSettings({ fields: CARD_FIELDS.filter((one) => shown.has(one)) });
              }}
            />
          ))}
        </div>
        <p className={styles.part}>{texts.saved}</p>
        {views.length === 0 && <p className={styles.none}>{texts.none}</p>}
        <ul className={styles.views}>
          {views.map((view) => (
            <li key={view.name}>
              <UnstyledButton className={styles.view} onClick={() => onSettings(settingsOf(view))}>
                {view.name}
              </UnstyledButton>
              <ActionIcon
                size="xs"
                aria-label={fillIn(texts.remove, { name: view.name })}
                onClick={() => setViews(forgetView(localStorage, view.name))}
              >
                <IconX size={12} stroke={1.6} aria-hidden />
              </ActionIcon>
            </li>
          ))}
        </ul>
        <form
          className={styles.keep}
          onSubmit={(event) => {
            event.preventDefault();
            if (name.trim() === '') return;
            setViews(keepView(localStorage, name.trim(), settings));
            setName('');
          }}
        >
          <TextInput
            size="xs"
            aria-label={texts.name}
            placeholder={texts.name}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button size="xs" variant="default" type="submit" disabled={name.trim() === ''}>
            {texts.save}
          </Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  );
});
