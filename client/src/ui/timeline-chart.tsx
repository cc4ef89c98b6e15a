import { useElementSize } from '@mantine/hooks';
import { useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatCount, formatDay } from './format.ts';
import { defineTexts } from './texts.ts';
import styles from './timeline-chart.module.css';

const text = defineTexts('timeline-chart', {
  all: '{{count}} need a pair',
  reached: '{{count}} covered',
  rest: '{{count}} not',
  read: '{{label}}. Use the left and right arrow keys to read it point by point.',
});

/** A point of the chart: a day, how many there are and how many of them are reached. */
export interface TimelinePoint {
  readonly date: string;
  readonly all: number;
  readonly reached: number;
}

const HEIGHT = 190;
const MARGIN = { top: 10, right: 12, bottom: 22, left: 34 };

/** An area of what is reached under a line of all there is; what lies between is hatched in the colour of gaps. */
export function TimelineChart(props: { readonly label: string; readonly points: readonly TimelinePoint[] }) {
  const { points } = props;
  const hatch = useId();
  const svg = useRef<SVGSVGElement>(null);
  const [read, setRead] = useState<number | null>(null);
  const { ref: frame, width: measured } = useElementSize<HTMLElement>();
  const width = Math.max(240, Math.round(measured) || 720);
  if (points.length < 2) return null;

  const first = Date.parse(points[0]?.date ?? '');
  const last = Date.parse(points.at(-1)?.date ?? '');
  const top = niceTop(Math.max(1, ...points.map((point) => point.all)));
  const x = (point: TimelinePoint) =>
    MARGIN.left + ((Date.parse(point.date) - first) / (last - first || 1)) * (width - MARGIN.left - MARGIN.right);
  const y = (count: number) => HEIGHT - MARGIN.bottom - (count / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const line = (of: (point: TimelinePoint) => number) =>
    points.map((point, index) => `${index === 0 ? 'M' : 'L'}${x(point).toFixed(1)} ${y(of(point)).toFixed(1)}`).join(' ');
  const back = (of: (point: TimelinePoint) => number) =>
    points
      .toReversed()
      .map((point) => `L${x(point).toFixed(1)} ${y(of(point)).toFixed(1)}`)
      .join(' ');
  const floor = `L${x(points.at(-1) as TimelinePoint).toFixed(1)} ${y(0)} L${x(points[0] as TimelinePoint).toFixed(1)} ${y(0)} Z`;

  const point = read === null ? null : (points[read] ?? null);
  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const box = svg.current?.getBoundingClientRect();
    if (!box) return;
    const at = ((event.clientX - box.left) / box.width) * width;
    let nearest = 0;
    points.forEach((one, index) => {
      if (Math.abs(x(one) - at) < Math.abs(x(points[nearest] as TimelinePoint) - at)) nearest = index;
    });
    setRead(nearest);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    event.preventDefault();
    setRead((previous) =>
      Math.min(
        points.length - 1,
        Math.max(0, (previous ?? (event.key === 'ArrowRight' ? -1 : points.length)) + (event.key === 'ArrowRight' ? 1 : -1)),
      ),
    );
  };

  return (
    <figure ref={frame} className={styles.figure}>
      <svg
        ref={svg}
        viewBox={`0 0 ${width} ${HEIGHT}`}
        className={styles.chart}
        role="img"
        aria-label={text('read', { label: props.label })}
        tabIndex={0}
        onPointerMove={onPointerMove}
        onPointerLeave={() => setRead(null)}
        onBlur={() => setRead(null)}
        onKeyDown={onKeyDown}
      >
        <defs>
          <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="1.4" height="5" className={styles.hatch} />
          </pattern>
        </defs>
        {[0, top / 2, top].map((count) => (
          <g key={count}>
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(count)} y2={y(count)} className={styles.rule} />
            <text x={MARGIN.left - 8} y={y(count) + 4} textAnchor="end" className={styles.tick}>
              {formatCount(count)}
            </text>
          </g>
        ))}
        <path d={`${line((one) => one.reached)} ${floor}`} className={styles.reached} />
        <path d={`${line((one) => one.all)} ${back((one) => one.reached)} Z`} fill={`url(#${hatch})`} />
        <path d={line((one) => one.all)} className={styles.all} />
        <path d={line((one) => one.reached)} className={styles.reachedLine} />
        {points.map((one, index) =>
          index > 0 && (width > 640 || index % (width > 360 ? 2 : 3) === 1) ? (
            <text
              key={one.date}
              x={x(one)}
              y={HEIGHT - 6}
              textAnchor={index === points.length - 1 ? 'end' : 'middle'}
              className={styles.tick}
            >
              {formatDay(one.date, one.date.slice(5, 7) === '01' ? 'monthYear' : 'month')}
            </text>
          ) : null,
        )}
        {point && (
          <g>
            <line x1={x(point)} x2={x(point)} y1={MARGIN.top} y2={y(0)} className={styles.cursor} />
            <circle cx={x(point)} cy={y(point.reached)} r="3.5" className={styles.dot} />
          </g>
        )}
      </svg>
      <figcaption className={styles.caption} aria-live="polite">
        {describe(point ?? (points[0] as TimelinePoint))}
      </figcaption>
    </figure>
  );
}

function describe(point: TimelinePoint): string {
  return [
    formatDay(point.date),
    text('reached', { count: formatCount(point.reached) }),
    text('rest', { count: formatCount(point.all - point.reached) }),
    text('all', { count: formatCount(point.all) }),
  ].join(' · ');
}

function niceTop(count: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)));
  return (
    [1, 2, 4, 5, 6, 8, 10].map((factor) => factor * step).find((top) => top >= count && top % 2 === 0) ??
    Math.max(2, Math.ceil(count / step) * step)
  );
}
