import { MultiSelect, NumberInput, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import type { Found } from '../../ui/search-select.tsx';
import { text } from './texts.ts';
import styles from './hiring.module.css';

/** Which seats are wanted: positions that are there, and new ones. */
export interface WantedSeats {
  readonly positions: readonly Found[];
  readonly openings: number;
  readonly level: string;
  /** In major units; null is not said. */
  readonly cost: number | null;
  readonly currency: string;
}

export const NO_SEATS: WantedSeats = { positions: [], openings: 0, level: '', cost: null, currency: 'EUR' };

/** The fields for seats. The cost of new ones is asked of those who may see pay. */
export function SeatFields(props: {
  readonly seats: WantedSeats;
  readonly showsPay: boolean;
  readonly find: (search: string) => Promise<readonly Found[]>;
  readonly error: string | null;
  readonly onChange: (seats: WantedSeats) => void;
}) {
  const { seats, find, onChange } = props;
  const [search, setSearch] = useState('');
  const [asked] = useDebouncedValue(search, 150);
  const [found, setFound] = useState<readonly Found[]>([]);
  useEffect(() => {
    let current = true;
    find(asked.trim()).then(
      (answer) => current && setFound(answer),
      () => current && setFound([]),
    );
    return () => {
      current = false;
    };
  }, [asked, find]);
  const options = [...seats.positions, ...found.filter((one) => !seats.positions.some(({ value }) => value === one.value))];
  return (
    <>
      <MultiSelect
        size="sm"
        label={text('fieldPositions')}
        description={text('fieldPositionsHint')}
        searchable
        openOnFocus={false}
        data={options.map(({ value, label }) => ({ value, label }))}
        filter={({ options }) => options}
        searchValue={search}
        onSearchChange={setSearch}
        value={seats.positions.map(({ value }) => value)}
        onChange={(keys) => onChange({ ...seats, positions: options.filter(({ value }) => keys.includes(value)) })}
        error={props.error}
      />
      <div className={styles.fields}>
        <NumberInput
          label={text('fieldOpenings')}
          description={text('fieldOpeningsHint')}
          min={0}
          max={50}
          allowDecimal={false}
          value={seats.openings}
          onChange={(openings) => onChange({ ...seats, openings: Number(openings) || 0 })}
        />
        {seats.openings > 0 && (
          <TextInput
            label={text('fieldLevel')}
            value={seats.level}
            onChange={(event) => onChange({ ...seats, level: event.currentTarget.value })}
          />
        )}
        {seats.openings > 0 && props.showsPay && (
          <>
            <NumberInput
              label={text('fieldCost')}
              min={0}
              thousandSeparator=" "
              value={seats.cost ?? ''}
              onChange={(cost) => onChange({ ...seats, cost: typeof cost === 'number' ? cost : null })}
            />
            <TextInput
              label={text('fieldCurrency')}
              maxLength={3}
              value={seats.currency}
              onChange={(event) => onChange({ ...seats, currency: event.currentTarget.value.toUpperCase() })}
            />
          </>
        )}
      </div>
    </>
  );
}

/** The seats as the API takes them. */
export function seatsInput({ positions, openings, level, cost, currency }: WantedSeats) {
  return {
    ...(positions.length > 0 && { positionIds: positions.map(({ value }) => value) }),
    ...(openings > 0 && {
      openings,
      newPositions: {
        ...(level.trim() !== '' && { level: level.trim() }),
        ...(cost !== null && { annualCost: { minor: Math.round(cost * 100), currency } }),
      },
    }),
  };
}
