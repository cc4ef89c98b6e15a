import type { HiringPlanQuery } from '../../api/generated/graphql.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { Tag } from '../../ui/page.tsx';
import { dayInWords, monthName } from './plan-chart.tsx';
import { text } from './texts.ts';
import styles from './hiring-plan.module.css';

type Planned = HiringPlanQuery['org']['hiringPlan']['requisitions'][number];

const DAY = 86_400_000;

/** Requisitions as bars from the day by which they must open to the day on which somebody is expected, on the months of the plan. */
export function RequisitionTimeline(props: {
  readonly requisitions: readonly Planned[];
  readonly months: readonly string[];
  readonly today: string;
}) {
  const { requisitions, months, today } = props;
  if (requisitions.length === 0) return <p className={styles.quiet}>{text('requisitionsNone')}</p>;
  const from = Date.parse(months[0]!);
  const last = new Date(months.at(-1)!);
  const to = Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 1);
  const place = (day: string): number => Math.min(100, Math.max(0, ((Date.parse(day) - from) / (to - from)) * 100));
  return (
    <div className={styles.timeline}>
      <div className={styles.timelineHead} aria-hidden>
        <span />
        <span className={styles.timelineMonths}>
          {months.map((month) => (
            <span key={month}>{monthName(month)}</span>
          ))}
        </span>
      </div>
      <ul className={styles.rows}>
        {requisitions.map(({ requisition, openBy, expectedStart, lateBecause }) => {
          const begin = requisition.openedOn ?? openBy ?? today;
          const end = expectedStart ?? requisition.targetStartDate ?? begin;
          const [left, right] = [place(begin), place(new Date(Date.parse(end) + DAY).toISOString().slice(0, 10))];
          return (
            <li key={requisition.key} className={styles.row}>
              <span className={styles.rowName}>
                <DayLink to={`/hiring/${requisition.key}`}>{requisition.title}</DayLink>
                <span className={styles.second}>
                  {[requisition.team?.name, text('seats', { filled: requisition.filledCount, openings: requisition.openings })]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className={styles.track}>
                <span className={styles.todayLine} style={{ left: `${place(today)}%` }} aria-hidden />
                <span
                  className={styles.span}
                  data-status={requisition.status}
                  data-late={lateBecause ? 'yes' : 'no'}
                  style={{ left: `${left}%`, width: `${Math.max(0.8, right - left)}%` }}
                  aria-hidden
                />
                {openBy && (
                  <span
                    className={styles.openBy}
                    style={{ left: `${place(openBy)}%` }}
                    title={text('openBy', { day: dayInWords(openBy) })}
                    aria-hidden
                  />
                )}
              </span>
              <span className={styles.facts}>
                <Tag>{text(requisition.status)}</Tag>
                <span>{text('openBy', { day: dayInWords(openBy) })}</span>
                <span>{text('expectedBy', { day: dayInWords(expectedStart) })}</span>
                {lateBecause && <strong className={styles.late}>{text(lateBecause)}</strong>}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
