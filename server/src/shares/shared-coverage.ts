import { bySeverity, gapsOnDay } from '@tandem/shared/coverage/coverage-gap';
import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import { coverageTimeline } from '@tandem/shared/coverage/coverage-timeline';
import { exposureOfScope } from '@tandem/shared/coverage/exposure-of-scope';
import { coverageForecast } from '@tandem/shared/coverage/forecast';
import { heatMap } from '@tandem/shared/coverage/heat-map';
import { pairOn } from '@tandem/shared/coverage/pair';
import { formatDay, plusMonths, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { lastHolder } from '../coverage/last-holder.ts';
import type { ShareLinkEntry } from './share-links.store.ts';

const MOST_ROWS = 500;

/** What a share link shows of the coverage on a day: no pay ever, money and names only where the link has them. */
export function sharedCoverage(
  org: Org,
  day: Day,
  link: Pick<ShareLinkEntry, 'name' | 'teamKey' | 'showsNames' | 'showsMoney' | 'expiresAt'>,
) {
  const { teamKey, showsNames, showsMoney } = link;
  const scope = teamKey === null ? undefined : { teamKey };
  const to = plusMonths(day, 12);
  const personNamed = (key: string | null) => (showsNames && key !== null ? org.person(key)!.details.displayName : null);
  const map = heatMap(org, day, to, 'MONTH', teamKey);
  return {
    name: link.name,
    expiresAt: link.expiresAt,
    day: formatDay(day),
    team: teamKey === null ? null : (org.team(teamKey)?.name ?? null),
    counts: coverageOnDay(org, day, scope),
    exposure: showsMoney ? exposureOfScope(org, day, scope) : null,
    timeline: coverageTimeline(org, day, to, 'MONTH', scope).map(({ day: date, ...counts }) => ({ date: formatDay(date), ...counts })),
    heatMap: {
      days: map.days.map(formatDay),
      rows: map.rows.map(({ teamKey: key, counts }) => ({ team: key === null ? null : org.team(key)!.name, counts })),
    },
    gaps: gapsOnDay(org, day, scope)
      .sort(bySeverity)
      .slice(0, MOST_ROWS)
      .map((gap) => ({
        initiative: org.initiative(gap.initiativeKey)!.name,
        pair: pairOn(org, org.initiative(gap.initiativeKey)!, day),
        role: gap.role,
        from: gap.from === null ? null : formatDay(gap.from),
        to: gap.to === null ? null : formatDay(gap.to),
        reason: gap.reason,
        lastHolder: personNamed(lastHolder(org, gap)),
        severity: gap.severity,
        exposure: showsMoney ? (gap.exposure?.amount ?? null) : null,
      })),
    forecast: coverageForecast(org, day, 12, scope)
      .slice(0, MOST_ROWS)
      .map(({ gap, cause, personKey, isBeingFilled }) => ({
        initiative: org.initiative(gap.initiativeKey)!.name,
        role: gap.role,
        from: formatDay(gap.from!),
        cause,
        person: personNamed(personKey),
        isBeingFilled,
      })),
  };
}
