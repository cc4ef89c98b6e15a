import type { DashboardQuery } from '../../api/generated/graphql.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { heatOf, rowsWorthShowing } from './heat.ts';
import { useTeamAddress } from './seen-scenario.ts';
import { text } from './texts.ts';
import styles from './coverage.module.css';

type Map = DashboardQuery['org']['coverage']['heatMap'];

/** Teams (each with all below it) by months: how many of their initiatives lack an owner. A table that is also a picture. */
export function HeatMapPanel(props: { readonly map: Map; readonly title: string; readonly teamId: string | null }) {
  const { days } = props.map;
  const teamAddress = useTeamAddress();
  const rows = rowsWorthShowing(props.map.rows);
  return (
    <Section title={props.title} flush aside={<span>{text('heatHint')}</span>}>
      {rows.length === 0 ? (
        <p className={styles.none}>{text('heatNone')}</p>
      ) : (
        <div className={styles.heatFrame} role="group" aria-label={props.title} tabIndex={0}>
          <table className={styles.heat}>
            <caption className="tandem-hidden">{text('heatCaption')}</caption>
            <thead>
              <tr>
                <th scope="col">{text('team')}</th>
                {days.map((day) => (
                  <th key={day} scope="col">
                    {formatDay(day, 'month')}
                    {day.slice(5, 7) === '01' && <span className={styles.second}>{day.slice(0, 4)}</span>}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.team?.key ?? ''}>
                  <th scope="row">
                    {!row.team ? (
                      <span className={styles.quiet}>{text('noTeam')}</span>
                    ) : row.team.key === props.teamId ? (
                      text('itself', { team: row.team.name })
                    ) : (
                      <DayLink to={teamAddress(row.team.key)}>{row.team.name}</DayLink>
                    )}
                  </th>
                  {row.counts.map((counts, i) => {
                    const missing = counts.initiativeCount - counts.coveredCount;
                    return (
                      <td
                        key={days[i]}
                        data-heat={heatOf(counts)}
                        title={text('heatCell', { missing, all: counts.initiativeCount, day: formatDay(days[i]!) })}
                      >
                        {counts.initiativeCount === 0 ? '' : missing}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </Section>
  );
}
