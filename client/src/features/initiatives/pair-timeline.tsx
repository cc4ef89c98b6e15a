import { fromInWords, reasonInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import type { InitiativeQuery } from '../../api/generated/graphql.ts';
import { addDays, daysBetween } from '../../ui/days.ts';
import { formatDay } from '../../ui/format.ts';
import { text } from './texts.ts';
import styles from './pair-timeline.module.css';

type Initiative = NonNullable<InitiativeQuery['org']['initiative']>;
type Lane = Initiative['pairTimeline'][number];
type Segment = Lane['segments'][number];

/** The pair over time in two lanes, why above how; gaps hatched and dated, with today's and the viewed day's line. */
export function PairTimeline(props: {
  readonly lanes: readonly Lane[];
  readonly start: string | null;
  readonly end: string | null;
  readonly today: string;
  readonly day: string;
}) {
  const { lanes, today, day } = props;
  const span = spanOf(lanes, [props.start, props.end, today, day]);
  const at = (date: string) => (daysBetween(span.from, date) / (daysBetween(span.from, span.to) || 1)) * 100;
  return (
    <div className={styles.timeline} role="group" tabIndex={0} aria-label={text('timeline')}>
      <div className={styles.lanes}>
        {lanes.map((lane) => (
          <div key={lane.role} className={styles.row}>
            <div className={styles.name}>
              <strong>{lane.role === 'PRODUCT_OWNER' ? text('why') : lane.role === 'PROJECT_OWNER' ? text('how') : ''}</strong>
              <span>{roleInWords(lane.role)}</span>
            </div>
            <ol className={styles.lane} aria-label={text('lane', { role: roleInWords(lane.role) })}>
              {lane.segments.map((segment) => {
                const left = segment.from ? Math.max(0, at(segment.from)) : 0;
                const right = segment.to ? Math.min(100, at(addDays(segment.to, 1))) : 100;
                const what = inSegment(segment);
                return (
                  <li
                    key={segment.from ?? ''}
                    className={styles.segment}
                    data-state={segment.state}
                    style={{ left: `${left}%`, width: `${Math.max(right - left, 0.4)}%` }}
                    title={text('segment', { from: fromInWords(segment.from), to: toInWords(segment.to), what })}
                  >
                    <span className="tandem-hidden">
                      {text('segment', { from: fromInWords(segment.from), to: toInWords(segment.to), what })}
                    </span>
                    <span className={styles.words} aria-hidden>
                      {segment.state === 'UNCOVERED' || segment.state === 'PLANNED' ? (
                        <>
                          <b>{what}</b>
                          <small>
                            {fromInWords(segment.from)} – {toInWords(segment.to)}
                          </small>
                        </>
                      ) : (
                        what
                      )}
                    </span>
                  </li>
                );
              })}
              {day !== today && <span className={styles.viewed} style={{ left: `${at(day)}%` }} aria-hidden />}
              <span className={styles.today} style={{ left: `${at(today)}%` }} aria-hidden />
            </ol>
          </div>
        ))}
        <div className={styles.row} aria-hidden>
          <div className={styles.name} />
          <div className={styles.axis}>
            {ticksOf(span).map((tick) => (
              <span key={tick} style={{ left: `${at(tick)}%` }}>
                {tick.endsWith('-01-01') ? tick.slice(0, 4) : formatDay(tick, 'month')}
              </span>
            ))}
            <b style={{ left: `${at(today)}%` }}>{text('todayLine')}</b>
          </div>
        </div>
      </div>
    </div>
  );
}

function inSegment(segment: Segment): string {
  const holders = segment.holders
    .map((holder) => holder.person?.displayName ?? holder.position?.title ?? '')
    .filter(Boolean)
    .join(', ');
  switch (segment.state) {
    case 'COVERED':
      return text('heldBy', { holders });
    case 'PLANNED':
      return text('plannedSegment', { holders });
    case 'WAIVED':
      return text('waivedSegment');
    case 'UNCOVERED':
      return text('gapSegment', { reason: segment.reason ? reasonInWords(segment.reason) : '' });
  }
}

/** The shown interval: all that is dated, with a margin; at least a year, at most six. */
function spanOf(lanes: readonly Lane[], days: readonly (string | null)[]): { from: string; to: string } {
  const dated = [...days, ...lanes.flatMap((lane) => lane.segments.flatMap((segment) => [segment.from ?? null, segment.to ?? null]))]
    .filter((one): one is string => one !== null)
    .toSorted();
  let from = dated[0] ?? '';
  let to = dated.at(-1) ?? '';
  const missing = 365 - daysBetween(from, to);
  if (missing > 0) {
    from = addDays(from, -Math.ceil(missing / 2));
    to = addDays(to, Math.ceil(missing / 2));
  }
  const margin = Math.ceil(daysBetween(from, to) * 0.04);
  return { from: addDays(from, -margin), to: addDays(to, margin) };
}

function ticksOf(span: { from: string; to: string }): string[] {
  const months = daysBetween(span.from, span.to) / 30.4;
  const step = months > 60 ? 12 : months > 30 ? 6 : months > 15 ? 3 : 2;
  const ticks: string[] = [];
  for (let year = Number(span.from.slice(0, 4)); year <= Number(span.to.slice(0, 4)); year += 1) {
    for (let month = 0; month < 12; month += step) {
      const tick = `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
      if (tick >= span.from && daysBetween(tick, span.to) > daysBetween(span.from, span.to) * 0.03) ticks.push(tick);
    }
  }
  return ticks;
}
