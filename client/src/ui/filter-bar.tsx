import { Button, Checkbox, Popover, TextInput } from '@mantine/core';
import { IconChevronDown, IconSearch, IconX } from '@tabler/icons-react';
import { useEffect, useState, type ReactNode } from 'react';
import { defineTexts } from './texts.ts';
import styles from './filter-bar.module.css';

const text = defineTexts('filter-bar', {
  search: 'Search',
  clear: 'Clear filters',
  chosen: '{{name}}: {{values}}',
  filters: 'Filters',
});

/** A row of filters with one way to clear them all. */
export function FilterBar(props: { readonly children: ReactNode; readonly active: boolean; readonly onClear: () => void }) {
  return (
    <div className={styles.bar} role="group" aria-label={text('filters')}>
      {props.children}
      {props.active && (
        <Button variant="subtle" color="gray" onClick={props.onClear} leftSection={<IconX size={14} aria-hidden />}>
          {text('clear')}
        </Button>
      )}
    </div>
  );
}

/** A filter of several values, in a popover of check boxes; its button says what is chosen. */
export function ChoiceFilter<Value extends string>(props: {
  readonly name: string;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly chosen: readonly Value[];
  readonly onChange: (chosen: readonly Value[]) => void;
}) {
  const { name, options, chosen } = props;
  const labels = options.filter((option) => chosen.includes(option.value)).map((option) => option.label);
  return (
    <Popover position="bottom-start" shadow="md" trapFocus>
      <Popover.Target>
        <Button
          variant={chosen.length > 0 ? 'light' : 'default'}
          rightSection={<IconChevronDown size={14} aria-hidden />}
          className={styles.choice ?? ''}
        >
          {chosen.length > 0 ? text('chosen', { name, values: labels.join(', ') }) : name}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={name}>
        <div className={styles.options}>
          {options.map((option) => (
            <Checkbox
              key={option.value}
              size="xs"
              label={option.label}
              checked={chosen.includes(option.value)}
              onChange={(event) =>
                props.onChange(event.currentTarget.checked ? [...chosen, option.value] : chosen.filter((value) => value !== option.value))
              }
            />
          ))}
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}

/** A search field that speaks a moment after the last key. */
export function SearchFilter(props: { readonly value: string; readonly onChange: (value: string) => void; readonly label?: string }) {
  const [typed, setTyped] = useState(props.value);
  const { value, onChange } = props;
  useEffect(() => setTyped(value), [value]);
  useEffect(() => {
    if (typed === value) return;
    const timer = setTimeout(() => onChange(typed), 250);
    return () => clearTimeout(timer);
  }, [typed, value, onChange]);
  return (
    <TextInput
      size="xs"
      type="search"
      className={styles.search ?? ''}
      aria-label={props.label ?? text('search')}
      placeholder={props.label ?? text('search')}
      leftSection={<IconSearch size={14} aria-hidden />}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}
