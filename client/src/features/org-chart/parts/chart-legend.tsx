import { memo } from 'react';
import type { Colouring } from '../colour/colouring.ts';
import type { Ink } from '../colour/ink.ts';
import { orgChartTexts as texts } from '../texts.ts';
import styles from './chart-overlays.module.css';

/** What the colours mean, with how many positions have each. With `drops` a team's line takes cards that are dropped on it. */
export const ChartLegend = memo(function ChartLegend(props: {
  readonly colouring: Colouring;
  readonly ink: Ink;
  readonly drops?: boolean;
}) {
  const { colouring, ink } = props;
  return (
    <section className={styles.legend} aria-label={texts.toolbar.legend}>
      <p className={styles.title}>{texts.colourBy[colouring.by]}</p>
      <ul>
        {colouring.legend.map((entry) => (
          <li key={entry.tint + entry.label} data-drop-team={props.drops ? entry.teamKey : undefined}>
            <span
              className={styles.swatch}
              data-hatched={entry.hatched || undefined}
              style={{ background: ink.tints[entry.tint], color: ink.tints[entry.tint] }}
              aria-hidden
            />
            <span className={styles.legendLabel}>{entry.label}</span>
            <span className={styles.legendCount}>{entry.count.toLocaleString()}</span>
          </li>
        ))}
      </ul>
    </section>
  );
});
