import { useElementSize } from '@mantine/hooks';
import { useId, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { formatDay } from '../../ui/format.ts';
import type { Layer, Stacked } from './stacks.ts';
import { text } from './texts.ts';
import styles from './capacity.module.css';

const HEIGHT = 220;
const MARGIN = { top: 10, right: 12, bottom: 24, left: 48 };

/** Stacked bars by week under the line of capacity, and the same as a table. `format` says percents in words. */
export function Histogram(props: {
  readonly label: string;
  readonly unit: string;
  readonly layers: readonly Layer[];
  readonly stacks: readonly Stacked[];
  readonly format: (percent: number) => string;
}) {
  const { stacks, layers, format } = props;
  const id = useId();
  const [read, setRead] = useState<number | null>(null);
  const { ref: frame, width: measured } = useElementSize<HTMLElement>();
  const width = Math.max(260, Math.round(measured) || 720);
  const top = niceTop(Math.max(1, ...stacks.map((week) => Math.max(week.allocated, week.capacity))));
  const step = (width - MARGIN.left - MARGIN.right) / Math.max(1, stacks.length);
  const x = (index: number) => MARGIN.left + index * step;
  const y = (percent: number) => HEIGHT - MARGIN.bottom - (percent / top) * (HEIGHT - MARGIN.top - MARGIN.bottom);
  const line = stacks.map((week, i) => `${i === 0 ? 'M' : 'L'}${x(i)} ${y(week.capacity)} L${x(i + 1)} ${y(week.capacity)}`).join(' ');
  const every = Math.max(1, Math.ceil(stacks.length / (width / 70)));
  const shown = stacks[read ?? 0];

  const onPointerMove = (event: PointerEvent<SVGSVGElement>) => {
    const box = event.currentTarget.getBoundingClientRect();
    const at = Math.floor((((event.clientX - box.left) / box.width) * width - MARGIN.left) / step);
    setRead(Math.min(stacks.length - 1, Math.max(0, at)));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (move === 0 && event.key !== 'Home' && event.key !== 'End') return;
    event.preventDefault();
    setRead((now) =>
      event.key === 'Home'
        ? 0
        : event.key === 'End'
          ? stacks.length - 1
          : Math.min(stacks.length - 1, Math.max(0, (now ?? (move > 0 ? -1 : stacks.length)) + move)),
    );
  };
  return (
    <figure ref={frame} className={styles.figure}>
      <ul className={styles.legend}>
        {layers.map((layer) => (
          <li key={layer.key}>
            <svg width="14" height="14" aria-hidden>
              <rect width="14" height="14" rx="2" className={styles.layer} data-look={layer.look} />
              <rect width="14" height="14" rx="2" fill={`url(#${id}-${layer.look})`} />
            </svg>
            {layer.name}
          </li>
        ))}
        <li>
          <svg width="18" height="14" aria-hidden>
            <line x1="0" x2="18" y1="7" y2="7" className={styles.capacityLine} />
          </svg>
          {text('capacity')}
        </li>
        <li className={styles.quiet}>{props.unit}</li>
      </ul>
      <svg
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
        <Patterns id={id} />
        {[0, top / 2, top].map((percent) => (
          <g key={percent}>
            <line x1={MARGIN.left} x2={width - MARGIN.right} y1={y(percent)} y2={y(percent)} className={styles.rule} />
            <text x={MARGIN.left - 6} y={y(percent) + 4} textAnchor="end" className={styles.tick}>
              {format(percent)}
            </text>
          </g>
        ))}
        {stacks.map((week, i) => (
          <g key={week.monday}>
            <Bar id={id} week={week} layers={layers} x={x(i) + step * 0.12} width={step * 0.76} y={y} />
            {i % every === 0 && (
              <text x={x(i) + step / 2} y={HEIGHT - 7} textAnchor={i === 0 ? 'start' : 'middle'} className={styles.tick}>
                {weekName(week.monday)}
              </text>
            )}
          </g>
        ))}
        <path d={line} className={styles.capacityLine} />
        {read !== null && (
          <rect x={x(read)} y={MARGIN.top} width={step} height={HEIGHT - MARGIN.top - MARGIN.bottom} className={styles.cursor} />
        )}
      </svg>
      <figcaption className={styles.caption} aria-live="polite">
        {shown && inWords(shown, layers, format)}
      </figcaption>
      <details className={styles.twin}>
        <summary>{text('asTable')}</summary>
        <div className={styles.scroll} role="group" aria-label={props.label} tabIndex={0}>
          <Twin {...props} />
        </div>
      </details>
    </figure>
  );
}

function Bar(props: {
  readonly id: string;
  readonly week: Stacked;
  readonly layers: readonly Layer[];
  readonly x: number;
  readonly width: number;
  readonly y: (percent: number) => number;
}) {
  const { week, y } = props;
  let below = 0;
  return props.layers.map((layer, i) => {
    const part = week.parts[i] ?? 0;
    const place = { x: props.x, width: props.width, y: y(below + part), height: Math.max(0, y(below) - y(below + part)) };
    below += part;
    return part <= 0 ? null : (
      <g key={layer.key}>
        <rect {...place} className={styles.layer} data-look={layer.look} />
        <rect {...place} fill={`url(#${props.id}-${layer.look})`} />
      </g>
    );
  });
}

/** A pattern for each layer, so that colour is never the only sign. The first layer is plain. */
function Patterns({ id }: { readonly id: string }) {
  const stripes = (look: number | string, angle: number, gap: number, thick: number) => (
    <pattern id={`${id}-${look}`} width={gap} height={gap} patternUnits="userSpaceOnUse" patternTransform={`rotate(${angle})`}>
      <rect width={thick} height={gap} className={styles.pattern} data-look={look} />
    </pattern>
  );
  return (
    <defs>
      <pattern id={`${id}-0`} width="8" height="8" patternUnits="userSpaceOnUse" />
      {stripes(1, 45, 6, 1.4)}
      {stripes(2, 0, 5, 1.2)}
      {stripes(3, 90, 5, 1.2)}
      {stripes(4, -45, 4, 1.2)}
      {stripes('over', 45, 5, 2)}
    </defs>
  );
}

function Twin(props: Parameters<typeof Histogram>[0]) {
  const { format } = props;
  return (
    <table className={styles.table}>
      <caption className="tandem-hidden">{props.label}</caption>
      <thead>
        <tr>
          <th scope="col">{text('week')}</th>
          {props.layers.map((layer) => (
            <th key={layer.key} scope="col">
              {layer.name}
            </th>
          ))}
          <th scope="col">{text('allocated')}</th>
          <th scope="col">{text('capacity')}</th>
          <th scope="col">{text('overColumn')}</th>
        </tr>
      </thead>
      <tbody>
        {props.stacks.map((week) => (
          <tr key={week.monday}>
            <th scope="row">{formatDay(week.monday)}</th>
            {props.layers.map((layer, i) => (
              <td key={layer.key}>{format(week.parts[i] ?? 0)}</td>
            ))}
            <td>{format(week.allocated)}</td>
            <td>{format(week.capacity)}</td>
            <td>{week.over > 0 ? format(week.over) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function inWords(week: Stacked, layers: readonly Layer[], format: (percent: number) => string): string {
  const parts = layers.flatMap((layer, i) =>
    (week.parts[i] ?? 0) > 0 && layer.look !== 'over' && layers[1]?.look !== 'over' ? [`${layer.name} ${format(week.parts[i]!)}`] : [],
  );
  return [
    text('weekOf', { day: formatDay(week.monday) }),
    text('allocatedOf', { allocated: format(week.allocated), capacity: format(week.capacity) }),
    ...(week.over > 0 ? [text('overBy', { over: format(week.over) })] : []),
    ...parts,
  ].join(' · ');
}

function weekName(monday: string): string {
  return formatDay(monday, 'short').replace(/,? \d{4}$/, '');
}

/** The end of the scale: two halves that are round numbers. */
function niceTop(percent: number): number {
  const step = 10 ** Math.max(0, Math.floor(Math.log10(percent)));
  return [1, 1.2, 1.6, 2, 3, 4, 5, 6, 8, 10].map((factor) => factor * step).find((top) => top >= percent) ?? percent;
}
