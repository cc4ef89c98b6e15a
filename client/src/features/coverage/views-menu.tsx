import { ActionIcon, Button, Group, Popover, Stack, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useState, type FormEvent } from 'react';
import { Link, useLocation } from 'react-router';
import { forgetView, keepView, readViews } from './saved-views.ts';
import { text } from './texts.ts';
import styles from './coverage.module.css';

/** Views of this page kept by name in this browser: team, filters and order, as they stand in the address. */
export function ViewsMenu() {
  const { search } = useLocation();
  const [opened, setOpened] = useState(false);
  const [views, setViews] = useState(() => readViews(localStorage));
  const [name, setName] = useState('');
  const keep = (event: FormEvent) => {
    event.preventDefault();
    if (name.trim() === '') return;
    setViews(keepView(localStorage, { name: name.trim(), search }));
    setName('');
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" width={280} trapFocus>
      <Popover.Target>
        <Button variant="default" aria-expanded={opened} onClick={() => setOpened(!opened)}>
          {text('views')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={text('views')}>
        <Stack gap="xs">
          {views.length === 0 && <p className={styles.how}>{text('viewsNone')}</p>}
          {views.map((view) => (
            <Group key={view.name} justify="space-between" wrap="nowrap" gap="xs">
              <Link to={{ search: view.search }} onClick={() => setOpened(false)}>
                {view.name}
              </Link>
              <ActionIcon
                size="sm"
                aria-label={text('viewForget', { name: view.name })}
                onClick={() => setViews(forgetView(localStorage, view.name))}
              >
                <IconX size={14} />
              </ActionIcon>
            </Group>
          ))}
          <form onSubmit={keep}>
            <Group gap="xs" align="end" wrap="nowrap">
              <TextInput size="xs" label={text('viewName')} value={name} onChange={(event) => setName(event.currentTarget.value)} />
              <Button type="submit" variant="default" disabled={name.trim() === ''}>
                {text('viewKeep')}
              </Button>
            </Group>
          </form>
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
