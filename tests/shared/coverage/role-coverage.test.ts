import type { Change } from '@tandem/shared/changes/change';
import { roleCoverage } from '@tandem/shared/coverage/role-coverage';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import { describe, expect, test } from 'vitest';
import {
  after,
  day,
  incumbentAssigned,
  initiativeMade,
  orgOf,
  personMade,
  positionMade,
  roleAssigned,
  roleWaived,
} from '../../support/small-org.ts';

const D = day('2026-03-10');
const byPosition = { assignee: { kind: 'POSITION', positionKey: 'seat' } } as const;

/** How the product owner's role of `atlas` stands on a day after the changes. */
function stands(on: number, ...changes: Change[]) {
  return coverageOf(orgOf(initiativeMade('atlas'), personMade('ada'), personMade('bo'), positionMade('seat'), ...changes), on);
}

function coverageOf(org: Org, on: number, role = PRODUCT_OWNER) {
  return roleCoverage(org, org.initiative('atlas')!, role, on);
}

describe('a role held by a person', () => {
  test('is covered from the first to the last day of the assignment, both included', () => {
    const held = roleAssigned('a', 'atlas', 'ada', { startDate: D, endDate: D + 5 });
    expect([D - 1, D, D + 5, D + 6].map((on) => stands(on, held).state)).toEqual(['UNCOVERED', 'COVERED', 'COVERED', 'UNCOVERED']);
  });

  test('is covered for one day where the assignment ends on the day it starts', () => {
    const held = roleAssigned('a', 'atlas', 'ada', { startDate: D, endDate: D });
    expect([D - 1, D, D + 1].map((on) => stands(on, held).state)).toEqual(['UNCOVERED', 'COVERED', 'UNCOVERED']);
  });

  test('is covered on every day where the assignment has no dates', () => {
    const held = roleAssigned('a', 'atlas', 'ada');
    expect([day('0001-01-01'), D, day('9999-12-31')].map((on) => stands(on, held).state)).toEqual(['COVERED', 'COVERED', 'COVERED']);
  });

  test('is never covered by an assignment whose last day lies before its first', () => {
    const org = orgOf(initiativeMade('atlas'), personMade('ada'), roleAssigned('a', 'atlas', 'ada'));
    const draft = org.draft();
    draft.put('assignment', { ...org.assignment('a')!, startDate: D + 5, endDate: D });
    const inverted = draft.seal(org.revision + 1);
    expect([D - 1, D, D + 2, D + 5, D + 6].map((on) => coverageOf(inverted, on).state)).toEqual(Array(5).fill('UNCOVERED'));
  });

  test('is covered up to the last day employed and not a day longer', () => {
    const leaves = { kind: 'UPDATE_PERSON', personKey: 'ada', details: {}, set: { terminationDate: D } } as const;
    expect([D, D + 1].map((on) => stands(on, roleAssigned('a', 'atlas', 'ada'), leaves).state)).toEqual(['COVERED', 'UNCOVERED']);
  });

  test('is not covered before the person is hired', () => {
    const hired = { kind: 'UPDATE_PERSON', personKey: 'ada', details: {}, set: { hireDate: D } } as const;
    expect([D - 1, D].map((on) => stands(on, roleAssigned('a', 'atlas', 'ada'), hired).state)).toEqual(['UNCOVERED', 'COVERED']);
  });

  test('is covered by an acting holder and by one with an unknown allocation', () => {
    const { state, holders } = stands(D, roleAssigned('a', 'atlas', 'ada', { acting: true, allocation: null }));
    expect([state, holders]).toEqual([
      'COVERED',
      [{ assignmentKey: 'a', personKey: 'ada', positionKey: null, acting: true, allocation: null }],
    ]);
  });

  test('names everybody who holds it', () => {
    const { holders } = stands(D, roleAssigned('a', 'atlas', 'ada', { allocation: 20 }), roleAssigned('b', 'atlas', 'bo'));
    expect(holders.map(({ personKey, allocation }) => [personKey, allocation])).toEqual([
      ['ada', 20],
      ['bo', null],
    ]);
  });

  test('is covered where one of two holders has left', () => {
    const left = { kind: 'UPDATE_PERSON', personKey: 'ada', details: {}, set: { terminationDate: D - 1 } } as const;
    const { state, holders } = stands(D, roleAssigned('a', 'atlas', 'ada'), roleAssigned('b', 'atlas', 'bo'), left);
    expect([state, holders.map(({ personKey }) => personKey)]).toEqual(['COVERED', ['bo']]);
  });

  test('says nothing of another role', () => {
    expect(stands(D, roleAssigned('a', 'atlas', 'ada', { role: PROJECT_OWNER })).state).toBe('UNCOVERED');
  });

  test('is covered on all the initiatives of one person', () => {
    const org = orgOf(
      initiativeMade('atlas'),
      initiativeMade('borea'),
      personMade('ada'),
      roleAssigned('a', 'atlas', 'ada'),
      roleAssigned('b', 'borea', 'ada'),
    );
    expect(['atlas', 'borea'].map((key) => roleCoverage(org, org.initiative(key)!, PRODUCT_OWNER, D).state)).toEqual([
      'COVERED',
      'COVERED',
    ]);
  });
});

describe('a role held by a position', () => {
  const held = roleAssigned('a', 'atlas', 'ada', byPosition);

  test('is planned while nobody fills the position, and still missing', () => {
    const { state, missing, holders } = stands(D, held);
    expect([state, missing]).toEqual(['PLANNED', true]);
    expect(holders).toEqual([{ assignmentKey: 'a', personKey: null, positionKey: 'seat', acting: false, allocation: null }]);
  });

  test('is covered by the incumbent, who is named with the position', () => {
    const { state, holders } = stands(D, held, incumbentAssigned('i', 'seat', 'ada'));
    expect([state, holders[0]!.personKey, holders[0]!.positionKey]).toEqual(['COVERED', 'ada', 'seat']);
  });

  test('is covered by both who share the seat', () => {
    const { holders } = stands(D, held, incumbentAssigned('i', 'seat', 'bo'), incumbentAssigned('j', 'seat', 'ada'));
    expect(holders.map(({ personKey }) => personKey)).toEqual(['ada', 'bo']);
  });

  test('is planned before the incumbency starts and after it ends', () => {
    const seated = incumbentAssigned('i', 'seat', 'ada', { startDate: D, endDate: D + 5 });
    expect([D - 1, D, D + 5, D + 6].map((on) => stands(on, held, seated).state)).toEqual(['PLANNED', 'COVERED', 'COVERED', 'PLANNED']);
  });

  test('is planned until the incumbent is hired, however early the incumbency starts', () => {
    const hired = { kind: 'UPDATE_PERSON', personKey: 'ada', details: {}, set: { hireDate: D } } as const;
    const states = [D - 1, D].map((on) => stands(on, held, incumbentAssigned('i', 'seat', 'ada'), hired).state);
    expect(states).toEqual(['PLANNED', 'COVERED']);
  });

  test('is planned once the incumbent has left', () => {
    const leaves = { kind: 'UPDATE_PERSON', personKey: 'ada', details: {}, set: { terminationDate: D } } as const;
    const states = [D, D + 1].map((on) => stands(on, held, incumbentAssigned('i', 'seat', 'ada'), leaves).state);
    expect(states).toEqual(['COVERED', 'PLANNED']);
  });

  test('is planned while the position itself is planned, whoever is to sit in it', () => {
    const org = orgOf(
      initiativeMade('atlas'),
      personMade('ada'),
      positionMade('seat', { startDate: D }),
      held,
      incumbentAssigned('i', 'seat', 'ada', { startDate: D }),
    );
    expect([D - 1, D].map((on) => coverageOf(org, on).state)).toEqual(['PLANNED', 'COVERED']);
  });

  test('is uncovered, not planned, once the position is closed', () => {
    const org = orgOf(initiativeMade('atlas'), positionMade('seat', { endDate: D }), held);
    expect([D, D + 1].map((on) => coverageOf(org, on).state)).toEqual(['PLANNED', 'UNCOVERED']);
  });

  test('is covered where a person holds it beside a vacant position', () => {
    const { state, holders } = stands(D, held, roleAssigned('b', 'atlas', 'bo'));
    expect([state, holders.map(({ personKey }) => personKey)]).toEqual(['COVERED', ['bo', null]]);
  });
});

describe('a waiver', () => {
  test('without days holds on every day, the past included', () => {
    const states = [day('0001-01-01'), D, day('9999-12-31')].map((on) => stands(on, roleWaived('w', 'atlas')));
    expect(states.map(({ state, waived, missing }) => [state, waived, missing])).toEqual(Array(3).fill(['UNCOVERED', true, false]));
  });

  test('holds from its first to its last day, both included', () => {
    const waived = roleWaived('w', 'atlas', { from: D, until: D + 5 });
    expect([D - 1, D, D + 5, D + 6].map((on) => stands(on, waived).missing)).toEqual([true, false, false, true]);
  });

  test('that only ends holds since ever, and one that only begins holds for good', () => {
    expect([D, D + 1].map((on) => stands(on, roleWaived('w', 'atlas', { until: D })).missing)).toEqual([false, true]);
    expect([D - 1, D].map((on) => stands(on, roleWaived('w', 'atlas', { from: D })).missing)).toEqual([true, false]);
  });

  test('of one role leaves the other missing', () => {
    const org = orgOf(initiativeMade('atlas'), roleWaived('w', 'atlas'));
    expect([coverageOf(org, D, PRODUCT_OWNER).missing, coverageOf(org, D, PROJECT_OWNER).missing]).toEqual([false, true]);
  });
});

test('a role that the policy does not ask of this kind of initiative is never missing', () => {
  const policy = { ...DEFAULT_POLICY, requiredRoles: { PROJECT: [PROJECT_OWNER, 'SPONSOR'], PRODUCT: [PRODUCT_OWNER] } };
  const { org } = after(Org.empty(policy), initiativeMade('atlas', { kind: 'PROJECT' }));
  expect([PROJECT_OWNER, PRODUCT_OWNER, 'SPONSOR'].map((role) => coverageOf(org, D, role).missing)).toEqual([true, false, true]);
});
