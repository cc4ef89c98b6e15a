import { earlier, formatDay, includesDay, type Day } from '../org/day.ts';
import { OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Initiative, type Key, type RoleKey } from '../org/records.ts';
import { needsOwners } from './live-initiatives.ts';
import { PAIR_ROLES } from './pair.ts';
import { roleCoverage, type RoleHolder } from './role-coverage.ts';

export const RISK_KINDS = ['HYBRID', 'ON_PAPER', 'SHARED', 'ACTING', 'OVERALLOCATED', 'ENDING_SOON'] as const;
export type RiskKind = (typeof RISK_KINDS)[number];

/** The role is covered, but not well. No gap. */
export interface Risk {
  readonly kind: RiskKind;
  /** Null where it is of the pair (`HYBRID`). */
  readonly role: RoleKey | null;
  readonly personKey: Key;
  /** The cause, in words that follow the person's name: ‘… is allocated 130 % on that day’. */
  readonly cause: string;
  /** For `ENDING_SOON` the last day held; else null. */
  readonly day: Day | null;
}

/** The risks of an initiative's owners on a day, role by role; none outside the initiative's dates. */
export function initiativeRisks(org: Org, initiative: Initiative, day: Day): Risk[] {
  if (!needsOwners(initiative, day)) return [];
  const holders = new Map(PAIR_ROLES.map((role) => [role, employedHolders(org, initiative, role, day)]));
  const risks: Risk[] = [];
  const projectOwners = new Set(holders.get(PROJECT_OWNER)!.map((holder) => holder.personKey));
  for (const personKey of new Set(holders.get(PRODUCT_OWNER)!.map((holder) => holder.personKey))) {
    if (!projectOwners.has(personKey)) continue;
    const cause = org.policy.hybridAllowed ? 'holds both roles' : 'holds both roles, which the policy does not allow';
    risks.push({ kind: 'HYBRID', role: null, personKey, cause, day: null });
  }
  for (const role of PAIR_ROLES) risks.push(...risksOfRole(org, initiative, role, holders.get(role)!, day));
  return risks;
}

type EmployedHolder = RoleHolder & { readonly personKey: Key };

function employedHolders(org: Org, initiative: Initiative, role: RoleKey, day: Day): EmployedHolder[] {
  return roleCoverage(org, initiative, role, day).holders.filter((holder): holder is EmployedHolder => holder.personKey !== null);
}

function risksOfRole(org: Org, initiative: Initiative, role: RoleKey, holders: readonly EmployedHolder[], day: Day): Risk[] {
  const { smallestAllocation, mostInitiatives } = org.policy;
  const people = new Set(holders.map((holder) => holder.personKey));
  const risks: Risk[] = [];
  const add = (kind: RiskKind, personKey: Key, cause: string, on: Day | null = null) => {
    if (!risks.some((risk) => risk.kind === kind && risk.personKey === personKey)) risks.push({ kind, role, personKey, cause, day: on });
  };
  for (const holder of holders) {
    const { personKey, allocation, acting } = holder;
    const load = personLoad(org, personKey, day);
    if (allocation !== null && allocation < smallestAllocation) {
      add('ON_PAPER', personKey, `gives it ${allocation} %, less than the ${smallestAllocation} % that count`);
    } else if (mostInitiatives !== null && load.initiatives > mostInitiatives) {
      add('ON_PAPER', personKey, `holds roles on ${load.initiatives} initiatives, more than the ${mostInitiatives} that count`);
    }
    if (people.size > 1) add('SHARED', personKey, `shares the role with ${people.size - 1} more`);
    if (acting) add('ACTING', personKey, 'holds the role acting');
    if (load.allocation > 100) add('OVERALLOCATED', personKey, `is allocated ${load.allocation} % on that day`);
    const last = lastDayHeld(org, initiative, role, holder, day);
    if (last !== null && (initiative.endDate === null || last < initiative.endDate)) {
      add('ENDING_SOON', personKey, `holds the role until ${formatDay(last)}`, last);
    }
  }
  return risks;
}

/** What a person holds on a day, over all initiatives inside their dates. Unknown allocations add nothing. */
export function personLoad(org: Org, personKey: Key, day: Day): { readonly allocation: number; readonly initiatives: number } {
  const seats = new Set(new OrgDay(org, day).seatsOf(personKey).map((seat) => seat.positionKey));
  const assignments = [...org.assignmentsOfPerson(personKey), ...[...seats].flatMap((key) => org.assignmentsOfPosition(key))];
  const initiatives = new Set<Key>();
  let allocation = 0;
  for (const assignment of assignments) {
    const initiative = org.initiative(assignment.initiativeKey)!;
    if (!includesDay(assignment.startDate, assignment.endDate, day) || !needsOwners(initiative, day)) continue;
    initiatives.add(initiative.key);
    allocation += assignment.allocation ?? 0;
  }
  // Percentages may have decimals; their sum is rounded so that ten times 10.1 is no more than 101.
  return { allocation: Math.round(allocation * 100) / 100, initiatives: initiatives.size };
}

/**
 * The last day on which the holder still holds the role, by whatever assignment or seat follows without a day between;
 * null where nothing ends it, or not within the notice period.
 */
function lastDayHeld(org: Org, initiative: Initiative, role: RoleKey, holder: EmployedHolder, day: Day): Day | null {
  let last = lastDayOf(org, holder, day);
  while (last !== null && last <= day + org.policy.noticeDays) {
    const next = last + 1;
    const ends = employedHolders(org, initiative, role, next)
      .filter(({ personKey }) => personKey === holder.personKey)
      .map((following) => lastDayOf(org, following, next));
    if (ends.length === 0) return last;
    last = ends.includes(null) ? null : Math.max(...(ends as Day[]));
  }
  return null;
}

/** The last day of one assignment in the hands of its holder on `day`; null where nothing ends it. */
function lastDayOf(org: Org, { assignmentKey, personKey, positionKey }: EmployedHolder, day: Day): Day | null {
  const last = earlier(org.assignment(assignmentKey)!.endDate, org.person(personKey)!.terminationDate);
  if (positionKey === null) return last;
  const seat = new OrgDay(org, day).incumbents(positionKey).find((incumbency) => incumbency.personKey === personKey);
  return earlier(earlier(last, org.position(positionKey)!.endDate), seat?.endDate ?? null);
}
