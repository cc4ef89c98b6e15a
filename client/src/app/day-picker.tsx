import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useAsOf } from '../api/as-of.ts';
import { isDay } from '../ui/days.ts';
import { text } from './texts.ts';
import styles from './shell.module.css';

/** The day that every page is about, kept in the address; `today` is the organization's. */
export function DayPicker(props: { readonly today: string }) {
  const { asOf, setAsOf } = useAsOf();
  const [typed, setTyped] = useState(asOf ?? props.today);
  useEffect(() => setTyped(asOf ?? props.today), [asOf, props.today]);
  const choose = (day: string) => {
    setTyped(day);
    if (isDay(day) && day >= '1900-01-01') setAsOf(day === props.today ? null : day);
  };
  return (
    <div className={styles.day} data-other={asOf !== null}>
      <label className={styles.dayLabel} htmlFor="as-of">
        {text('asOf')}
      </label>
      <input
        id="as-of"
        type="date"
        className={styles.dayInput}
        aria-label={text('asOfDay')}
        value={typed}
        max="9999-12-31"
        onChange={(event) => choose(event.currentTarget.value)}
      />
      {asOf !== null && (
        <Button variant="light" size="compact-xs" onClick={() => setAsOf(null)} aria-label={text('backToToday')}>
          <span className={styles.backLong}>{text('backToToday')}</span>
          <span className={styles.backShort}>{text('today')}</span>
        </Button>
      )}
    </div>
  );
}
