import { Button } from '@mantine/core';
import { useState } from 'react';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatDay } from '../../ui/format.ts';
import { scaleOf, shareOn } from './map-scale.ts';
import { healthInWords } from './measure-words.ts';
import { text } from './texts.ts';
import styles from './scorecards.module.css';

interface Point {
  readonly day: string;
  readonly projectHealth?: number | null;
  readonly productHealth?: number | null;
}

const WIDTH = 320;
const HEIGHT = 90;

const COLUMNS: readonly Column<Point>[] = [
  { key: 'day', header: text('day'), main: true, render: (point) => formatDay(point.day) },
  { key: 'compass', header: text('compass'), align: 'right', render: (point) => healthInWords(point.productHealth) },
  { key: 'engine', header: text('engine'), align: 'right', render: (point) => healthInWords(point.projectHealth) },
];

/** The two healths over time: two lines against the plan, and the same as a table. */
export function HealthTrend(props: { readonly points: readonly Point[] }) {
  const [asTable, setAsTable] = useState(false);
  const { points } = props;
  const first = Date.parse(points[0]!.day);
  const span = Math.max(1, Date.parse(points.at(-1)!.day) - first);
  const scale = scaleOf(points.flatMap((point) => [point.projectHealth ?? 1, point.productHealth ?? 1]));
  const place = (point: Point, health: number): string =>
    `${(((Date.parse(point.day) - first) / span) * WIDTH).toFixed(1)},${(HEIGHT * (1 - shareOn(scale, health))).toFixed(1)}`;
  const line = (of: 'productHealth' | 'projectHealth'): string =>
    points.flatMap((point) => (point[of] === null || point[of] === undefined ? [] : [place(point, point[of])])).join(' ');
  const planned = HEIGHT * (1 - shareOn(scale, 1));
  return (
    <div className={styles.trend}>
      <div className={styles.healthHead}>
        <strong>{text('trendTitle')}</strong>
        <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAsTable(!asTable)}>
          {asTable ? text('asChart') : text('asTable')}
        </Button>
      </div>
      {asTable ? (
        <DataTable caption={text('trendTitle')} columns={COLUMNS} rows={points} rowKey={(point) => point.day} />
      ) : (
        <>
          <svg viewBox={`-4 -4 ${WIDTH + 8} ${HEIGHT + 8}`} role="img" aria-label={text('trendTitle')} className={styles.lines}>
            <line x1={0} x2={WIDTH} y1={planned} y2={planned} className={styles.planned} />
            <polyline points={line('productHealth')} className={styles.compassLine} />
            <polyline points={line('projectHealth')} className={styles.engineLine} />
          </svg>
          <p className={styles.legend}>
            <span className={styles.compassKey}>{text('compass')}</span>
            <span className={styles.engineKey}>{text('engine')}</span>
            <span>
              {formatDay(points[0]!.day)} – {formatDay(points.at(-1)!.day)}
            </span>
          </p>
        </>
      )}
    </div>
  );
}
