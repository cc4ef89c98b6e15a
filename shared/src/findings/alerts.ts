import { coverageForecast, type ForecastEntry } from '../coverage/forecast.ts';
import type { CoverageScope } from '../coverage/coverage-scope.ts';
import { PAIR_ROLES } from '../coverage/pair.ts';
import { roleCoverage } from '../coverage/role-coverage.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';

/** A gap that is about to open, and those whom it concerns. */
export interface Alert {
  readonly entry: ForecastEntry;
  /** Days from the day that is asked about to the gap's first day. */
  readonly inDays: number;
  /** The leaving holder, their manager, the lead of the owning team, and the initiative's other owner; each once, in this order. */
  readonly peopleKeys: readonly Key[];
}

/** The gaps that open within the policy's days of an alert and that nobody is filling yet, the first to open first. */
export function alertsOn(org: Org, day: Day, scope?: CoverageScope): Alert[] {
  const { alertDays } = org.policy;
  // A month has at least 28 days, so that as many months and one more hold all of the days.
  return coverageForecast(org, day, Math.ceil(alertDays / 28) + 1, scope)
    .filter(({ gap, isBeingFilled }) => !isBeingFilled && gap.from! <= day + alertDays)
    .map((entry) => ({ entry, inDays: entry.gap.from! - day, peopleKeys: concerned(org, entry, day) }));
}

function concerned(org: Org, { gap, personKey }: ForecastEntry, day: Day): Key[] {
  const on = org.on(day);
  const initiative = org.initiative(gap.initiativeKey)!;
  const managers = (personKey === null ? [] : on.seatsOf(personKey)).flatMap(({ positionKey }) => {
    const { managerKey } = on.facts(org.position(positionKey)!);
    return managerKey === null ? [] : on.incumbents(managerKey).map((incumbency) => incumbency.personKey);
  });
  const lead = initiative.teamKey === null ? null : (org.team(initiative.teamKey)?.leadPositionKey ?? null);
  const leads = lead === null ? [] : on.incumbents(lead).map((incumbency) => incumbency.personKey);
  const others = PAIR_ROLES.filter((role) => role !== gap.role).flatMap((role) =>
    roleCoverage(org, initiative, role, day).holders.flatMap((holder) => (holder.personKey === null ? [] : [holder.personKey])),
  );
  return [...new Set([...(personKey === null ? [] : [personKey]), ...managers, ...leads, ...others])];
}
