import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { later, type Day } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, PRODUCT_OWNER, PROJECT_OWNER, type CoveragePolicy } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { arbitraryFoundation, arbitraryUpdate } from './arbitrary-change.ts';
import { FIRST_DAY, LAST_DAY } from './arbitrary-world.ts';
import { factsOf } from './org-facts.ts';

export { arbitraryBound, arbitraryDay, FIRST_DAY, LAST_DAY } from './arbitrary-world.ts';

/**
 * A small organization of up to 4 teams, 4 people, 6 positions with dated versions, incumbencies, 4 initiatives,
 * assignments to people and positions, and waivers; bounds lie between FIRST_DAY and LAST_DAY or are null.
 * It is what the allowed changes of a list make, so it keeps every rule, and it shrinks by leaving changes out.
 */
export function arbitraryOrg(policy: CoveragePolicy = DEFAULT_POLICY): fc.Arbitrary<Org> {
  return arbitraryHistory().map((changes) => orgFrom(changes, policy));
}

/** The changes behind an arbitrary organization, refused ones among them. */
export function arbitraryHistory(): fc.Arbitrary<Change[]> {
  const updates = fc.array(arbitraryUpdate(), { maxLength: 20, size: 'max' });
  return fc.tuple(arbitraryFoundation(), updates).map(([made, updated]) => [...made.map(withDaysInOrder), ...updated]);
}

/** A policy with every rule in play: other required roles, no hybrids, a smallest allocation, a limit of initiatives. */
export function arbitraryPolicy(): fc.Arbitrary<CoveragePolicy> {
  const roles = fc.subarray([PROJECT_OWNER, PRODUCT_OWNER, 'SPONSOR']);
  return fc.record({
    ownRoles: fc.constant([]),
    rungs: fc.constant([]),
    switchedOff: fc.constant([]),
    daysToFillByLevel: fc.constant({}),
    confirmEveryDays: fc.constant(null),
    alertDays: fc.constant(60),
    requiredRoles: fc.record({ PROJECT: roles, PRODUCT: roles }),
    hybridAllowed: fc.boolean(),
    smallestAllocation: fc.constantFrom(0, 20),
    mostInitiatives: fc.constantFrom(null, 1, 2),
    noticeDays: fc.constantFrom(0, 5, 30),
    daysToFill: fc.constantFrom(0, 10, 90),
  });
}

/** A counterexample shows the records, not the tables and indexes that hold them. */
Object.defineProperty(Org.prototype, fc.toStringMethod, {
  value(this: Org) {
    return JSON.stringify(factsOf(this));
  },
});

/** What the allowed ones among `changes` make, each as an act of its own. */
export function orgFrom(changes: readonly Change[], policy: CoveragePolicy = DEFAULT_POLICY): Org {
  let org = Org.empty(policy);
  for (const change of changes) {
    const result = applyAct(org, [change]);
    if (result.allowed) org = result.org;
  }
  return org;
}

/** Puts the two bounds of a creation in order, so that the interval is never inverted. */
function withDaysInOrder(change: Change): Change {
  switch (change.kind) {
    case 'CREATE_POSITION':
      return { ...change, position: { ...change.position, endDate: lastDay(change.position.startDate, change.position.endDate) } };
    case 'CREATE_PERSON':
      return { ...change, person: { ...change.person, terminationDate: lastDay(change.person.hireDate, change.person.terminationDate) } };
    case 'ASSIGN_INCUMBENT':
      return { ...change, incumbency: { ...change.incumbency, endDate: lastDay(change.incumbency.startDate, change.incumbency.endDate) } };
    case 'CREATE_INITIATIVE':
      return { ...change, initiative: { ...change.initiative, endDate: lastDay(change.initiative.startDate, change.initiative.endDate) } };
    case 'ASSIGN_ROLE':
      return { ...change, assignment: { ...change.assignment, endDate: lastDay(change.assignment.startDate, change.assignment.endDate) } };
    case 'WAIVE_ROLE':
      return { ...change, waiver: { ...change.waiver, until: lastDay(change.waiver.from, change.waiver.until) } };
    case 'ADD_DOTTED_LINE':
      return { ...change, dottedLine: { ...change.dottedLine, endDate: lastDay(change.dottedLine.startDate, change.dottedLine.endDate) } };
    default:
      return change;
  }
}

/** An inverted interval gets the mirrored length instead. */
function lastDay(from: Day | null, to: Day | null): Day | null {
  if (from === null || to === null || from <= to) return to;
  return later(from, Math.min(LAST_DAY, from + (to - FIRST_DAY)));
}
