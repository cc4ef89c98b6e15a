import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatCount } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { impactText } from './impact-texts.ts';
import styles from './bar-chart.module.css';

/** One line of a chart of bars: a name, and two figures. */
export interface BarRow {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

const ROW = 22;
const WIDTH = 320;
const LEFT = 44;
const RIGHT = 76;
const BAR = WIDTH - LEFT - RIGHT;

/**
 * Bars before and after, with the same figures as a table: on demand for the eye, always for a screen reader.
 * `centred` draws them from the middle, as a pyramid.
 */
export function BarChart(props: {
  readonly title: string;
  readonly hint: string;
  readonly rowName: string;
  readonly figureName: string;
  readonly rows: readonly BarRow[];
  readonly centred?: boolean;
}) {
  const { rows } = props;
  const [asTable, setAsTable] = useState(false);
  return (
    <Section
      title={props.title}
      aside={
        <Button variant="subtle" color="gray" size="compact-xs" aria-pressed={asTable} onClick={() => setAsTable(!asTable)}>
          {asTable ? impactText('asChart') : impactText('asTable')}
        </Button>
      }
    >
      <p className={styles.hint}>{props.hint}</p>
      {!asTable && <Bars rows={rows} centred={props.centred ?? false} />}
      <table className={asTable ? styles.table : 'tandem-hidden'}>
        <caption className="tandem-hidden">{`${props.title}: ${props.figureName}`}</caption>
        <thead>
          <tr>
            <th scope="col">{props.rowName}</th>
            <th scope="col">{impactText('before')}</th>
            <th scope="col">{impactText('after')}</th>
            <th scope="col">{impactText('change')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.name}>
              <th scope="row">{row.name}</th>
              <td>{formatCount(row.before)}</td>
              <td>{formatCount(row.after)}</td>
              <td>{signed(row.after - row.before)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}

function Bars(props: { readonly rows: readonly BarRow[]; readonly centred: boolean }): ReactNode {
  const { rows, centred } = props;
  const most = Math.max(1, ...rows.flatMap(({ before, after }) => [before, after]));
  const place = (figure: number) => {
    const width = (figure / most) * BAR;
    return { x: centred ? LEFT + (BAR - width) / 2 : LEFT, width };
  };
  return (
    <>
      <svg className={styles.chart} viewBox={`0 0 ${WIDTH} ${rows.length * ROW}`} aria-hidden focusable="false">
        {rows.map((row, at) => {
          const change = row.after - row.before;
          return (
            <g key={row.name} transform={`translate(0 ${at * ROW})`}>
              <text x={LEFT - 8} y={ROW / 2 + 4} textAnchor="end" className={styles.name}>
                {row.name}
              </text>
              <rect {...place(row.after)} y={4} height={ROW - 9} rx={2} className={styles.after} />
              <rect {...place(row.before)} y={4} height={ROW - 9} rx={2} className={styles.before} />
              <text x={LEFT + BAR + 8} y={ROW / 2 + 4} className={styles.figure}>
                {formatCount(row.after)}
                {change !== 0 && (
                  <tspan dx={6} className={styles.change}>
                    {signed(change)}
                  </tspan>
                )}
              </text>
            </g>
          );
        })}
      </svg>
      <p className={styles.legend} aria-hidden>
        <span className={styles.keyAfter} /> {impactText('after')}
        <span className={styles.keyBefore} /> {impactText('before')}
      </p>
    </>
  );
}

function signed(change: number): string {
  if (change === 0) return impactText('none');
  return `${change > 0 ? '+' : '−'}${formatCount(Math.abs(change))}`;
}
