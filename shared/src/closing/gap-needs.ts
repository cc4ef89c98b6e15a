import type { GapSpell } from '../coverage/gap-spells.ts';
import { roleCoverage } from '../coverage/role-coverage.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Initiative } from '../org/records.ts';
import { versionOn } from '../org/org-day.ts';
import { teamsNear } from './teams-near.ts';
import type { RoleFamily } from './compile-role-family.ts';
import { roleFamiliesOf } from './role-family.ts';

/** How far ahead an interval without an end is looked at. */
export const HORIZON_DAYS = 365;
/** Percent that a role is taken to need where neither its last holder nor the policy says so. */
const USUAL_ALLOCATION = 20;
/** The rung that a role is taken to need where no rule of the policy says so: Project Manager, Product Manager. */
const USUAL_RUNG = 2;

/** What closing a gap asks of somebody, from a day on. */
export interface GapNeeds {
  readonly gap: GapSpell;
  readonly initiative: Initiative;
  /** First day that can still be covered: the gap's first day, or the day that is looked at where that is later. */
  readonly from: Day;
  /** Last day that is looked at: the gap's, but at most a year after `from`. */
  readonly to: Day;
  /** Null for a role that no ladder of the organization serves. */
  readonly family: RoleFamily | null;
  /** Rung on the policy's scale, 1 to 5. */
  readonly rung: number;
  /** Percent of working time: as the last assignment of the role says, and at least the smallest that counts. */
  readonly allocation: number;
  /** Where the initiative is at home; null where it is not known. */
  readonly location: string | null;
  /** Points of the teams near it. */
  readonly teams: ReadonlyMap<Key, number>;
}

/** What a gap asks for as seen on a day; null where it is over. */
export function gapNeeds(org: Org, gap: GapSpell, day: Day): GapNeeds | null {
  const initiative = org.initiative(gap.initiativeKey);
  const from = Math.max(gap.from ?? day, day);
  if (!initiative || (gap.to !== null && gap.to < from)) return null;
  return {
    gap,
    initiative,
    from,
    to: Math.min(gap.to ?? from + HORIZON_DAYS - 1, from + HORIZON_DAYS - 1),
    family: roleFamiliesOf(org).of(gap.role),
    rung: rungNeeded(org, initiative, gap.role),
    allocation: allocationNeeded(org, gap),
    location: locationOf(org, initiative, from),
    teams: teamsNear(org, initiative.teamKey),
  };
}

function allocationNeeded(org: Org, { initiativeKey, role }: GapSpell): number {
  const last = org
    .assignmentsOfInitiative(initiativeKey)
    .filter((assignment) => assignment.role === role && assignment.allocation !== null && !assignment.acting)
    .toSorted((a, b) => (b.startDate ?? -Infinity) - (a.startDate ?? -Infinity) || (a.key < b.key ? -1 : 1))[0];
  return Math.max(last?.allocation ?? USUAL_ALLOCATION, org.policy.smallestAllocation);
}

/** The highest rung that a rule of the policy asks for, given the initiative's budget and the number of initiatives below it. */
export function rungNeeded(org: Org, { key, budget }: Initiative, role: string): number {
  const below = initiativesBelow(org, key);
  const rungs = org.policy.rungs
    .filter(
      (rule) =>
        rule.role === role &&
        (rule.budgetFrom === null ||
          (budget !== null && budget.currency === rule.budgetFrom.currency && budget.minor >= rule.budgetFrom.minor)) &&
        (rule.initiativesBelowFrom === null || below >= rule.initiativesBelowFrom),
    )
    .map((rule) => rule.leastRung);
  return rungs.length > 0 ? Math.max(...rungs) : USUAL_RUNG;
}

function initiativesBelow(org: Org, key: Key): number {
  const found = new Set([key]);
  for (const one of found) for (const child of org.group('childInitiatives', one)) found.add(child);
  return found.size - 1;
}

/** Where the initiative is at home: where its team's lead sits, or else its other holders of roles; null where neither is known. */
function locationOf(org: Org, initiative: Initiative, day: Day): string | null {
  const lead = org.position(org.team(initiative.teamKey ?? '')?.leadPositionKey ?? '');
  const ofLead = lead ? versionOn(lead, day).location : null;
  if (ofLead !== null) return ofLead;
  for (const role of org.policy.requiredRoles[initiative.kind]) {
    for (const { personKey } of roleCoverage(org, initiative, role, day).holders) {
      const location = personKey === null ? null : org.person(personKey)!.location;
      if (location !== null) return location;
    }
  }
  return null;
}
