import { Select } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { defineTexts } from './texts.ts';

const text = defineTexts('search-select', { none: 'Nothing found', type: 'Type to search' });

/** One thing that can be chosen. */
export interface Found {
  readonly value: string;
  readonly label: string;
}

/** A field that searches the server while one types. `find` answers with what fits, best first. */
export function SearchSelect(props: {
  readonly label: string;
  readonly find: (search: string) => Promise<readonly Found[]>;
  readonly value: string | null;
  /** With the name of what was chosen. */
  readonly onChange: (value: string | null, chosen: Found | null) => void;
  readonly error?: string | null;
  readonly autoFocus?: boolean;
  readonly size?: 'xs' | 'sm';
  /** What stands in the empty field; left out: that one may type. */
  readonly placeholder?: string;
  /** What `value` means before anything was searched for. */
  readonly known?: Found | null;
}) {
  const { find } = props;
  const [search, setSearch] = useState(props.known?.label ?? '');
  const [asked] = useDebouncedValue(search, 150);
  const [found, setFound] = useState<readonly Found[]>([]);
  const [chosen, setChosen] = useState<Found | null>(props.known ?? null);
  useEffect(() => {
    let current = true;
    if (chosen && asked === chosen.label) return;
    find(asked.trim())
      .then((answer) => current && setFound(answer))
      .catch(() => current && setFound([]));
    return () => {
      current = false;
    };
  }, [asked, find, chosen]);
  const shown = chosen && !found.some((one) => one.value === chosen.value) ? [chosen, ...found] : found;
  return (
    <Select
      label={props.label}
      size={props.size ?? 'sm'}
      searchable
      openOnFocus={false}
      clearable
      data-autofocus={props.autoFocus}
      placeholder={props.placeholder ?? text('type')}
      nothingFoundMessage={text('none')}
      data={shown.map((one) => ({ value: one.value, label: one.label }))}
      filter={({ options }) => options}
      searchValue={search}
      onSearchChange={(words) => {
        setSearch(words);
        // The cross is for the mouse alone: by keyboard one empties the field.
        if (words !== '' || chosen === null) return;
        setChosen(null);
        props.onChange(null, null);
      }}
      value={props.value}
      onChange={(value) => {
        const one = shown.find((other) => other.value === value) ?? null;
        setChosen(one);
        props.onChange(value, one);
      }}
      error={props.error}
    />
  );
}
