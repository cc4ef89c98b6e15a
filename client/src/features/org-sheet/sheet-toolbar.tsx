import { ActionIcon, Alert, Button, Checkbox, Menu, TextInput, Tooltip } from '@mantine/core';
import { IconColumns3, IconDownload, IconFilter, IconPlus, IconSearch, IconX } from '@tabler/icons-react';
import styles from './org-sheet.module.css';
import type { SheetColumn } from './sheet-cell.ts';
import type { SheetTrouble } from './use-sheet.ts';
import { text } from './texts.ts';

/** Search, filters, columns, and what can be done with rows. */
export function SheetToolbar(props: {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  readonly filtering: boolean;
  readonly onFiltering: (filtering: boolean) => void;
  readonly columns: readonly SheetColumn[];
  readonly hidden: ReadonlySet<string>;
  readonly onHidden: (hidden: ReadonlySet<string>) => void;
  readonly shown: number;
  readonly total: number;
  readonly canEdit: boolean;
  readonly onAdd: () => void;
  readonly onClose: () => void;
  readonly onDownload: () => void;
}) {
  const { hidden } = props;
  const toggle = (id: string): void => {
    const next = new Set(hidden);
    if (!next.delete(id)) next.add(id);
    props.onHidden(next);
  };
  return (
    <div className={styles.toolbar} role="toolbar" aria-label={text('label')}>
      <TextInput
        size="xs"
        className={styles.search!}
        leftSection={<IconSearch size={14} aria-hidden />}
        aria-label={text('search')}
        placeholder={text('search')}
        value={props.search}
        onChange={(event) => props.onSearch(event.currentTarget.value)}
      />
      <Button
        size="xs"
        variant={props.filtering ? 'light' : 'default'}
        leftSection={<IconFilter size={14} aria-hidden />}
        aria-pressed={props.filtering}
        onClick={() => props.onFiltering(!props.filtering)}
      >
        {text('filters')}
      </Button>
      <Menu closeOnItemClick={false} position="bottom-start">
        <Menu.Target>
          <Button size="xs" variant="default" leftSection={<IconColumns3 size={14} aria-hidden />}>
            {text('columns')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {props.columns.map(({ id, label }) => (
            <Menu.Item key={id} onClick={() => toggle(id)} role="menuitemcheckbox" aria-checked={!hidden.has(id)}>
              <Checkbox
                size="xs"
                label={label}
                checked={!hidden.has(id)}
                readOnly
                tabIndex={-1}
                styles={{ root: { pointerEvents: 'none' } }}
              />
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
      <span className={styles.count} role="status">
        {props.shown === props.total
          ? text('shown', { count: props.total })
          : text('shownOf', { shown: props.shown.toLocaleString(), count: props.total.toLocaleString() })}
      </span>
      {props.canEdit && (
        <>
          <Button size="xs" variant="default" leftSection={<IconPlus size={14} aria-hidden />} onClick={props.onAdd}>
            {text('addPosition')}
          </Button>
          <Button size="xs" variant="default" onClick={props.onClose}>
            {text('closePositions')}
          </Button>
        </>
      )}
      <Tooltip label={text('csv')}>
        <ActionIcon size={30} variant="default" aria-label={text('csv')} onClick={props.onDownload}>
          <IconDownload size={15} aria-hidden />
        </ActionIcon>
      </Tooltip>
    </div>
  );
}

/** Why nothing was changed: cell by cell, at most five of them. */
export function SheetTroubles(props: {
  readonly trouble: SheetTrouble;
  readonly columns: readonly SheetColumn[];
  readonly onDismiss: () => void;
}) {
  const { problems, refusals } = props.trouble;
  if (problems.length + refusals.length === 0) return null;
  return (
    <Alert
      role="alert"
      color="gray"
      variant="light"
      withCloseButton
      closeButtonLabel={text('dismiss')}
      icon={<IconX size={16} aria-hidden />}
      onClose={props.onDismiss}
      className={styles.trouble!}
      title={problems.length > 0 ? text('problems', { count: problems.length }) : undefined}
    >
      {refusals.map((refusal) => (
        <div key={refusal}>{refusal}</div>
      ))}
      {problems.slice(0, 5).map(({ row, column, problem }) => (
        <div key={`${row}.${column}`}>{text('problemAt', { row: row + 1, column: props.columns[column]?.label ?? '', problem })}</div>
      ))}
    </Alert>
  );
}
