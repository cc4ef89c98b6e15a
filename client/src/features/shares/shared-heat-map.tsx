import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import type { SharedCoverage } from './read-shared.ts';
import { text } from './texts.ts';
import styles from './shares.module.css';

/** Teams by months as a table of numbers; what is not 0 stands out. */
export function SharedHeatMap({ map }: { readonly map: SharedCoverage['heatMap'] }) {
  return (
    <Section title={text('heat')} flush>
      <div className={styles.frame} role="group" aria-label={text('heat')} tabIndex={0}>
        <table className={styles.heat}>
          <caption className="tandem-hidden">{text('heat')}</caption>
          <thead>
            <tr>
              <th scope="col">{text('team')}</th>
              {map.days.map((day) => (
                <th key={day} scope="col">
                  {formatDay(day, 'month')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.filter(isOwning).map((row, number) => (
              <tr key={row.team ?? number}>
                <th scope="row">{row.team ?? text('noTeam')}</th>
                {row.counts.map(({ initiativeCount, coveredCount }, i) => (
                  <td key={map.days[i]} data-lacking={initiativeCount > coveredCount}>
                    {initiativeCount === 0 ? '' : initiativeCount - coveredCount}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

function isOwning({ counts }: SharedCoverage['heatMap']['rows'][number]): boolean {
  return counts.some(({ initiativeCount }) => initiativeCount > 0);
}
