import { changeInFigures, changeInWords, figureInWords, type Measure, type MeasureDelta } from './measures.ts';
import { impactText } from './impact-texts.ts';
import styles from './impact-chips.module.css';

/** The measures that the bar has room for. */
const shown: readonly Measure[] = ['HEADCOUNT', 'FTE', 'RUN_RATE', 'LAYERS', 'AVERAGE_SPAN', 'COVERAGE_GAPS'];

/** The live impact in the bar: each figure as it would be, and how it differs. `day` is in words. */
export function ImpactChips(props: { readonly deltas: readonly MeasureDelta[]; readonly day: string }) {
  const deltas = shown.flatMap((measure) => shownOf(props.deltas.filter((delta) => delta.measure === measure)));
  return (
    <dl className={styles.chips} aria-label={impactText('chips', { day: props.day })}>
      {deltas.map((delta) => {
        const change = changeInFigures(delta, true);
        const gapsGrow = delta.measure === 'COVERAGE_GAPS' && (delta.change ?? 0) > 0;
        return (
          <div key={`${delta.measure}${delta.currency ?? ''}`} className={styles.chip} data-changed={change !== ''}>
            <dt>{impactText(`short_${delta.measure}`)}</dt>
            <dd>
              <span>{figureInWords(delta, delta.after, true)}</span>
              {change !== '' && (
                <span className={styles.change} data-gap={gapsGrow}>
                  <span aria-hidden>{change}</span>
                  <span className="tandem-hidden">{changeInWords(delta)}</span>
                </span>
              )}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}

/** Of several currencies those that differ, or else the one in which most is spent: the bar has little room. */
function shownOf(deltas: readonly MeasureDelta[]): readonly MeasureDelta[] {
  if (deltas.length < 2) return deltas;
  const differing = deltas.filter((delta) => changeInFigures(delta) !== '');
  return differing.length > 0 ? differing : deltas.toSorted((a, b) => (b.after ?? 0) - (a.after ?? 0)).slice(0, 1);
}
