import type { ReactNode } from 'react';
import type { PlanMonthFragment } from '../../api/generated/graphql.ts';
import { formatMoney } from '../../ui/format.ts';
import { monthInWords, monthName } from './plan-chart.tsx';
import { TargetCell } from './target-cell.tsx';
import { text } from './texts.ts';
import styles from './hiring-plan.module.css';

/** What is typed into the cells of targets, from a month on. */
export interface TypedTargets {
  readonly measure: 'headcount' | 'runRate';
  readonly at: number;
  readonly values: readonly (number | null)[];
}

/** The plan month by month as a table; targets can be typed over. Money only where it may be seen. */
export function PlanTable(props: {
  readonly months: readonly PlanMonthFragment[];
  readonly currency: string | null;
  readonly editable: boolean;
  readonly onTargets: (typed: TypedTargets) => void;
}) {
  const { months, currency, editable } = props;
  const row = (name: string, cell: (month: PlanMonthFragment, i: number) => ReactNode, strong = false) => (
    <tr className={strong ? styles.strong : undefined}>
      <th scope="row">{name}</th>
      {months.map((month, i) => (
        <td key={month.month}>{cell(month, i)}</td>
      ))}
    </tr>
  );
  const rate = (month: PlanMonthFragment) => month.expectedRunRate?.find((one) => one.currency === currency)?.minor ?? 0;
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={text('heads')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('measure')}</th>
            {months.map(({ month }) => (
              <th key={month} scope="col">
                {monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {row(text('filled'), ({ filled }) => filled)}
          {row(text('expected'), ({ expected }) => expected, true)}
          {row(text('hires'), ({ hires }) => hires || '–')}
          {row(text('leavers'), ({ leavers }) => leavers || '–')}
          {row(text('drafted'), ({ drafted }) => drafted || '–')}
          {row(text('vacant'), ({ vacant }) => vacant || '–')}
          {row(text('target'), ({ month, target }, i) =>
            editable ? (
              <TargetCell
                label={text('targetOf', { month: monthInWords(month) })}
                value={target?.since === month ? (target.headcount ?? null) : null}
                inForce={target?.headcount ?? null}
                onSet={(values) => props.onTargets({ measure: 'headcount', at: i, values })}
              />
            ) : (
              (target?.headcount ?? '–')
            ),
          )}
          {row(text('difference'), ({ headcountDifference }) => (
            <Difference count={headcountDifference ?? null} />
          ))}
          {months.some(({ givenBelow }) => givenBelow != null) &&
            row(text('given'), ({ givenBelow, target }) => (
              <span className={givenBelow != null && target?.headcount != null && givenBelow > target.headcount ? styles.over : undefined}>
                {givenBelow ?? '–'}
              </span>
            ))}
          {currency && (
            <>
              {row(text('runRate'), (month) => thousands(rate(month), currency), true)}
              {row(text('runRateTarget'), ({ month, target }, i) =>
                editable ? (
                  <TargetCell
                    label={text('runRateOf', { month: monthInWords(month) })}
                    value={target?.since === month && target.runRate ? target.runRate.minor / 100 : null}
                    inForce={target?.runRate ? target.runRate.minor / 100 : null}
                    onSet={(values) => props.onTargets({ measure: 'runRate', at: i, values })}
                  />
                ) : target?.runRate ? (
                  thousands(target.runRate.minor, target.runRate.currency)
                ) : (
                  '–'
                ),
              )}
              {row(text('runRateDifference'), ({ runRateDifference }) =>
                runRateDifference ? (
                  <span className={runRateDifference.minor > 0 ? styles.over : undefined}>
                    {runRateDifference.minor > 0 ? '+' : ''}
                    {thousands(runRateDifference.minor, runRateDifference.currency)}
                  </span>
                ) : (
                  '–'
                ),
              )}
              {row(text('cost'), ({ cost }) => thousands(cost?.find((one) => one.currency === currency)?.minor ?? 0, currency))}
            </>
          )}
        </tbody>
      </table>
    </div>
  );
}

/** How far above or below a target, in words for who cannot see the colour. */
export function Difference({ count }: { readonly count: number | null }) {
  if (count === null) return '–';
  const words = count > 0 ? text('over', { count }) : count < 0 ? text('under', { count: -count }) : text('even');
  return (
    <span className={count > 0 ? styles.over : undefined} title={words}>
      {count > 0 ? `+${count}` : count}
      <span className="tandem-hidden"> {words}</span>
    </span>
  );
}

function thousands(minor: number, currency: string): string {
  return formatMoney({ minor, currency });
}
