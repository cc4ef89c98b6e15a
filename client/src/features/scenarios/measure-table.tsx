import { DataTable, type Column } from '../../ui/data-table.tsx';
import { impactText } from './impact-texts.ts';
import { changeInFigures, figureInWords, measureName, type MeasureDelta } from './measures.ts';
import styles from './impact-tab.module.css';

/** Every measure before and after, and the difference. */
export function MeasureTable(props: { readonly deltas: readonly MeasureDelta[] }) {
  return (
    <DataTable
      caption={impactText('measures')}
      columns={columns}
      rows={props.deltas}
      rowKey={(delta) => `${delta.measure}${delta.currency ?? ''}`}
    />
  );
}

/** A figure whole where there is room, and rounded where there is not. */
function Figure(props: { readonly delta: MeasureDelta; readonly figure: number | null | undefined }) {
  return (
    <>
      <span className={styles.long}>{figureInWords(props.delta, props.figure)}</span>
      <span className={styles.short}>{figureInWords(props.delta, props.figure, true)}</span>
    </>
  );
}

const columns: readonly Column<MeasureDelta>[] = [
  { key: 'measure', header: impactText('measure'), main: true, render: measureName },
  { key: 'before', header: impactText('before'), align: 'right', render: (delta) => <Figure delta={delta} figure={delta.before} /> },
  { key: 'after', header: impactText('after'), align: 'right', render: (delta) => <Figure delta={delta} figure={delta.after} /> },
  {
    key: 'change',
    header: impactText('change'),
    align: 'right',
    render: (delta) => {
      const change = changeInFigures(delta);
      const gap = delta.measure === 'COVERAGE_GAPS' && (delta.change ?? 0) > 0;
      return (
        <span className={styles.change} data-none={change === ''} data-gap={gap}>
          {change === '' ? (
            impactText('none')
          ) : (
            <>
              <span className={styles.long}>{change}</span>
              <span className={styles.short}>{changeInFigures(delta, true)}</span>
            </>
          )}
        </span>
      );
    },
  },
];
