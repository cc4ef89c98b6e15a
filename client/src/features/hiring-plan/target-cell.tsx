import { TextInput } from '@mantine/core';
import { useState, type ClipboardEvent } from 'react';
import styles from './hiring-plan.module.css';

/** A number that can be typed over: saved when one leaves it or presses Enter; a row of pasted numbers goes on to the right. */
export function TargetCell(props: {
  readonly label: string;
  /** What is said for this very month, in the units that are typed; null where it only goes on from before. */
  readonly value: number | null;
  /** What holds although nothing is said for this month. */
  readonly inForce: number | null;
  readonly onSet: (values: readonly (number | null)[]) => void;
}) {
  const { value, inForce } = props;
  const shown = value === null ? '' : String(value);
  const [typed, setTyped] = useState<string | null>(null);
  const save = (): void => {
    if (typed === null) return;
    const wanted = numberOf(typed);
    setTyped(null);
    if (wanted !== undefined && wanted !== value) props.onSet([wanted]);
  };
  const paste = (event: ClipboardEvent<HTMLInputElement>): void => {
    const cells = event.clipboardData
      .getData('text/plain')
      .trim()
      .split(/[\t\n]/);
    const numbers = cells.map(numberOf);
    if (cells.length < 2 || numbers.includes(undefined)) return;
    event.preventDefault();
    setTyped(null);
    props.onSet(numbers as (number | null)[]);
  };
  return (
    <TextInput
      size="xs"
      variant="filled"
      className={styles.cell}
      aria-label={props.label}
      inputMode="numeric"
      value={typed ?? shown}
      placeholder={inForce === null ? '–' : String(inForce)}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onBlur={save}
      onPaste={paste}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
}

/** A whole number from 0 up, null where the cell is empty; undefined where it is something else. */
function numberOf(text: string): number | null | undefined {
  const digits = text.replace(/[\s,.’']/g, '');
  if (digits === '') return null;
  return /^\d{1,12}$/.test(digits) ? Number(digits) : undefined;
}
