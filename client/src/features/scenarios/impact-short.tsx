import { changeInFigures, changeInWords, type MeasureDelta } from './measures.ts';
import { impactText } from './impact-texts.ts';
import { text } from './texts.ts';
import styles from './scenarios-page.module.css';

const shown = ['HEADCOUNT', 'FTE', 'RUN_RATE', 'LAYERS', 'COVERAGE_GAPS'];

/** What a scenario does, in one line: only the figures that differ. */
export function ImpactShort(props: { readonly deltas: readonly MeasureDelta[] }) {
  const differing = props.deltas.filter((delta) => shown.includes(delta.measure) && changeInFigures(delta) !== '');
  if (differing.length === 0) return <span className={styles.quiet}>{text('noImpact')}</span>;
  return (
    <span className={styles.impact}>
      {differing.map((delta) => (
        <span key={`${delta.measure}${delta.currency ?? ''}`} data-gap={delta.measure === 'COVERAGE_GAPS' && (delta.change ?? 0) > 0}>
          {impactText(`short_${delta.measure}`)}{' '}
          <strong>
            <span aria-hidden>{changeInFigures(delta, true)}</span>
            <span className="tandem-hidden">{changeInWords(delta)}</span>
          </strong>
        </span>
      ))}
    </span>
  );
}
