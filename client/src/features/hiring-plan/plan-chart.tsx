import { useElementSize } from '@mantine/hooks';
import { useId } from 'react';
import { formatDay } from '../../ui/format.ts';
import { text } from './texts.ts';
import styles from './hiring-plan.module.css';

const HEIGHT = 220;
const MARGIN = { top: 12, right: 8, bottom: 22, left: 40 };

/** One month of the chart. */
export interface ChartMonth {
  readonly month: string;
  readonly filled: number;
  readonly expected: number;
  readonly drafted: number;
  readonly target: number | null;
  /** Expected in the live organization, where a scenario is shown beside it. */
  readonly live: number | null;
}

/** Stacked bars by month under the line of the target; the table below it says the same. */
export function PlanChart({ months }: { readonly months: readonly ChartMonth[] }) {
  const { ref, width: measured } = useElementSize<HTMLElement>();
  const hatch = useId();
  const width = Math.max(280, Math.round(measured) || 800);
  const top = Math.max(1, ...months.map(({ expected, drafted, target, live }) => Math.max(expected + drafted, target ?? 0, live ?? 0)));
  const step = (width - MARGIN.left - MARGIN.right) / Math.max(1, months.length);
  const y = (heads: number): number => HEIGHT - MARGIN.bottom - (heads / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const x = (i: number): number => MARGIN.left + i * step;
  const bar = (from: number, to: number) => ({ y: y(to), height: Math.max(0, y(from) - y(to)) });
  const line = (of: (month: ChartMonth) => number | null): string =>
    months
      .map((month, i) => {
        const value = of(month);
        if (value === null) return '';
        const begins = i === 0 || of(months[i - 1]!) === null;
        return `${begins ? 'M' : 'L'}${x(i)} ${y(value)} L${x(i + 1)} ${y(value)}`;
      })
      .join(' ');
  const every = Math.max(1, Math.ceil((months.length * 52) / width));
  const ticks = [...new Set([0, Math.round(top / 2), top])];
  return (
    <figure ref={ref} className={styles.figure}>
      <ul className={styles.legend}>
        {(['filled', 'hired', 'drafted'] as const).map((look) => (
          <li key={look}>
            <span className={styles.swatch} data-look={look} aria-hidden />
            {text(look)}
          </li>
        ))}
        <li>
          <span className={styles.swatchLine} aria-hidden />
          {text('target')}
        </li>
        {months.some(({ live }) => live !== null) && (
          <li>
            <span className={styles.swatchLine} data-look="live" aria-hidden />
            {text('live')}
          </li>
        )}
      </ul>
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} className={styles.chart} role="img" aria-label={text('chartLabel')}>
        <defs>
          <pattern id={hatch} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="2" height="6" className={styles.hatch} />
          </pattern>
        </defs>
        {ticks.map((tick) => (
          <g key={tick}>
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(tick)} y2={y(tick)} className={styles.rule} />
            <text x={MARGIN.left - 6} y={y(tick) + 4} textAnchor="end" className={styles.tick}>
              {tick}
            </text>
          </g>
        ))}
        {months.map(({ month, filled, expected, drafted }, i) => (
          <g key={month}>
            <rect x={x(i) + 3} width={step - 6} {...bar(0, filled)} className={styles.bar} data-look="filled" />
            <rect x={x(i) + 3} width={step - 6} {...bar(filled, expected)} className={styles.bar} data-look="hired" />
            <rect
              x={x(i) + 3}
              width={step - 6}
              {...bar(expected, expected + drafted)}
              fill={`url(#${hatch})`}
              className={styles.outlined}
            />
            {i % every === 0 && (
              <text x={x(i) + step / 2} y={HEIGHT - 6} textAnchor="middle" className={styles.tick}>
                {monthName(month)}
              </text>
            )}
          </g>
        ))}
        <path d={line(({ live }) => live)} className={styles.liveLine} />
        <path d={line(({ target }) => target)} className={styles.targetLine} />
      </svg>
    </figure>
  );
}

/** ‘Jul 26’. */
export function monthName(day: string): string {
  return new Intl.DateTimeFormat('en', { month: 'short', year: '2-digit', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** The month in words for a reader, such as ‘July 2026’. */
export function monthInWords(day: string): string {
  return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));
}

/** A day in words; ‘–’ where there is none. */
export function dayInWords(day: string | null | undefined): string {
  return day ? formatDay(day) : '–';
}
