import { memo } from 'react';
import { CHART_MARKS } from '../changes/chart-mark.ts';
import type { ChartModel } from '../chart-model.ts';
import { MARK_SIGNS } from '../drawing/draw-change-marks.ts';
import { orgChartTexts as texts } from '../texts.ts';
import styles from './chart-overlays.module.css';

/** What the marks on cards mean, with how many positions have each; nothing where nothing differs. */
export const ChangeLegend = memo(function ChangeLegend(props: { readonly model: ChartModel }) {
  const counts = new Map(CHART_MARKS.map((mark) => [mark, 0]));
  let ghosts = 0;
  for (const node of props.model.marked) {
    const { mark, ghostOf } = props.model.nodes[node]!;
    if (ghostOf !== undefined) ghosts++;
    else if (mark !== undefined) counts.set(mark, counts.get(mark)! + 1);
  }
  const shown = CHART_MARKS.filter((mark) => counts.get(mark)! > 0);
  if (shown.length === 0) return null;
  return (
    <section className={styles.legend} aria-label={texts.changes}>
      <p className={styles.title}>{texts.changes}</p>
      <ul>
        {shown.map((mark) => (
          <li key={mark}>
            <span className={styles.markSwatch} data-mark={mark} aria-hidden>
              {MARK_SIGNS[mark]}
            </span>
            <span className={styles.legendLabel}>{texts.mark[mark]}</span>
            <span className={styles.legendCount}>{counts.get(mark)!.toLocaleString()}</span>
          </li>
        ))}
        {ghosts > 0 && (
          <li>
            <span className={styles.markSwatch} data-mark="MOVED" data-ghost aria-hidden />
            <span className={styles.legendLabel}>{texts.wasHere}</span>
            <span className={styles.legendCount}>{ghosts.toLocaleString()}</span>
          </li>
        )}
      </ul>
    </section>
  );
});
