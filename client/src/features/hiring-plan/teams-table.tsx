import type { HiringPlanQuery } from '../../api/generated/graphql.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { monthName } from './plan-chart.tsx';
import { text } from './texts.ts';
import styles from './hiring-plan.module.css';

type Row = HiringPlanQuery['org']['hiringPlan']['rows'][number];

/** Teams by months: what is expected, of the target where there is one. Rows add up to the whole. */
export function TeamsTable(props: { readonly rows: readonly Row[]; readonly addressOf: (teamKey: string) => string }) {
  const months = props.rows[0]?.months ?? [];
  return (
    <div className={styles.scroll} tabIndex={0} role="group" aria-label={text('teams')}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{text('team')}</th>
            {months.map(({ month }) => (
              <th key={month} scope="col">
                {monthName(month)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows
            .filter((row) => row.team || row.months.some(({ expected, drafted }) => expected + drafted > 0))
            .map((row) => (
              <tr key={`${row.team?.key ?? ''} ${row.itself}`}>
                <th scope="row">
                  {row.team ? (
                    row.itself ? (
                      text('itself', { name: row.team.name })
                    ) : (
                      <DayLink to={props.addressOf(row.team.key)}>{row.team.name}</DayLink>
                    )
                  ) : (
                    text('noTeam')
                  )}
                </th>
                {row.months.map(({ month, expected, target, headcountDifference }) => (
                  <td key={month} className={(headcountDifference ?? 0) > 0 ? styles.over : undefined}>
                    {target?.headcount == null ? expected : text('ofTarget', { expected, target: target.headcount })}
                  </td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  );
}
