import { earlier, formatDay, includesDay, type Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Initiative, type Key, type RoleKey } from '../org/records.ts';
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
  if (!includesDay(initiative.startDate, initiative.endDate, day)) return [];
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
  const { smallestAllocation, mostInitiatives, noticeDays } = org.policy;
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
    const last = lastDayHeld(org, holder, day);
    if (last !== null && last <= day + noticeDays && (initiative.endDate === null || last < initiative.endDate)) {
      add('ENDING_SOON', personKey, `holds the role until ${formatDay(last)}`, last);
    }
  }
  return risks;
}

/** What a person holds on a day, over all initiatives inside their dates. Unknown allocations add nothing. */
export function personLoad(org: Org, personKey: Key, day: Day): { readonly allocation: number; readonly initiatives: number } {
  const seats = org.on(day).seatsOf(personKey);
  const assignments = [...org.assignmentsOfPerson(personKey), ...seats.flatMap((seat) => org.assignmentsOfPosition(seat.positionKey))];
  const initiatives = new Set<Key>();
  let allocation = 0;
  for (const assignment of assignments) {
    const initiative = org.initiative(assignment.initiativeKey)!;
    if (!includesDay(assignment.startDate, assignment.endDate, day) || !includesDay(initiative.startDate, initiative.endDate, day)) continue;
    initiatives.add(initiative.key);
    allocation += assignment.allocation ?? 0;
  }
  return { allocation, initiatives: initiatives.size };
}

/** The last day on which the holder still holds the role; null where nothing ends it. */
function lastDayHeld(org: Org, holder: EmployedHolder, day: Day): Day | null {
  const { endDate } = org.assignment(holder.assignmentKey)!;
  let last = earlier(endDate, org.person(holder.personKey)!.terminationDate);
  if (holder.positionKey === null) return last;
  last = earlier(last, org.position(holder.positionKey)!.endDate);
  const seat = org.on(day).incumbents(holder.positionKey).find((incumbency) => incumbency.personKey === holder.personKey);
  return earlier(last, seat?.endDate ?? null);
}
