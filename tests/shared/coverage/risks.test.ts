import type { Change } from '@tandem/shared/changes/change';
import { initiativeRisks, personLoad } from '@tandem/shared/coverage/risks';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, PRODUCT_OWNER, PROJECT_OWNER, type CoveragePolicy } from '@tandem/shared/org/records';
import { describe, expect, test } from 'vitest';
import { after, day, incumbentAssigned, initiativeMade, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-03-10');
const bySeat = { assignee: { kind: 'POSITION', positionKey: 'seat' } } as const;

function made(policy: Partial<CoveragePolicy>, ...changes: Change[]): Org {
  const base = [initiativeMade('atlas'), initiativeMade('borea'), personMade('ada'), personMade('bo'), positionMade('seat')];
  return after(Org.empty({ ...DEFAULT_POLICY, ...policy }), ...base, ...changes).org;
}

/** Kind and person of each risk of `atlas` on the day. */
function risks(policy: Partial<CoveragePolicy>, ...changes: Change[]): string[] {
  const org = made(policy, ...changes);
  return initiativeRisks(org, org.initiative('atlas')!, D).map(({ kind, personKey }) => `${kind} ${personKey}`);
}

test('a well-held pair has no risk', () => {
  expect(risks({}, roleAssigned('a', 'atlas', 'ada'), roleAssigned('b', 'atlas', 'bo', { role: PROJECT_OWNER }))).toEqual([]);
});

test('nobody is at risk on a day outside the initiative’s dates', () => {
  const org = made({}, initiativeMade('over', { endDate: D - 1 }), roleAssigned('a', 'over', 'ada', { acting: true }));
  expect(initiativeRisks(org, org.initiative('over')!, D)).toEqual([]);
  expect(initiativeRisks(org, org.initiative('over')!, D - 1).map(({ kind }) => kind)).toEqual(['ACTING']);
});

describe('one person in both roles', () => {
  const both = [roleAssigned('a', 'atlas', 'ada'), roleAssigned('b', 'atlas', 'ada', { role: PROJECT_OWNER })];

  test('is a hybrid, whether the policy allows it or not, and then says so', () => {
    const causes = [true, false].map((hybridAllowed) => {
      const org = made({ hybridAllowed }, ...both);
      return initiativeRisks(org, org.initiative('atlas')!, D).map(({ kind, role, cause }) => [kind, role, cause]);
    });
    expect(causes).toEqual([
      [['HYBRID', null, 'holds both roles']],
      [['HYBRID', null, 'holds both roles, which the policy does not allow']],
    ]);
  });

  test('is a hybrid through a seat as well as by name', () => {
    expect(
      risks({}, both[0]!, roleAssigned('b', 'atlas', 'x', { role: PROJECT_OWNER, ...bySeat }), incumbentAssigned('i', 'seat', 'ada')),
    ).toEqual(['HYBRID ada']);
  });
});

describe('held on paper', () => {
  test('is a role with less than the smallest allocation, but not with an unknown one', () => {
    expect(risks({ smallestAllocation: 20 }, roleAssigned('a', 'atlas', 'ada', { allocation: 19 }))).toEqual(['ON_PAPER ada']);
    expect(risks({ smallestAllocation: 20 }, roleAssigned('a', 'atlas', 'ada', { allocation: 20 }))).toEqual([]);
    expect(risks({ smallestAllocation: 20 }, roleAssigned('a', 'atlas', 'ada', { allocation: null }))).toEqual([]);
  });

  test('is a role of somebody with too many initiatives, roles on one initiative counting once', () => {
    const one = [roleAssigned('a', 'atlas', 'ada'), roleAssigned('b', 'atlas', 'ada', { role: 'SPONSOR' })];
    expect(risks({ mostInitiatives: 1 }, ...one)).toEqual([]);
    expect(risks({ mostInitiatives: 1 }, ...one, roleAssigned('c', 'borea', 'ada'))).toEqual(['ON_PAPER ada']);
  });
});

test('a role that two people hold is shared by both', () => {
  expect(risks({}, roleAssigned('a', 'atlas', 'ada'), roleAssigned('b', 'atlas', 'bo'))).toEqual(['SHARED ada', 'SHARED bo']);
});

test('a role that one person holds twice is not shared', () => {
  expect(
    risks({}, roleAssigned('a', 'atlas', 'ada'), roleAssigned('b', 'atlas', 'x', bySeat), incumbentAssigned('i', 'seat', 'ada')),
  ).toEqual([]);
});

test('an acting holder is a risk', () => {
  expect(risks({}, roleAssigned('a', 'atlas', 'ada', { acting: true }))).toEqual(['ACTING ada']);
});

describe('allocation', () => {
  const held = roleAssigned('a', 'atlas', 'ada', { allocation: 60 });

  test('above 100 % over all initiatives of that day is a risk, 100 % is none, and unknown ones add nothing', () => {
    expect(risks({}, held, roleAssigned('b', 'borea', 'ada', { allocation: 41 }))).toEqual(['OVERALLOCATED ada']);
    expect(
      risks(
        {},
        held,
        roleAssigned('b', 'borea', 'ada', { allocation: 40 }),
        roleAssigned('c', 'borea', 'ada', { role: PROJECT_OWNER, allocation: null }),
      ),
    ).toEqual([]);
  });

  test('counts what is held through a seat', () => {
    expect(risks({}, held, roleAssigned('b', 'borea', 'x', { ...bySeat, allocation: 41 }), incumbentAssigned('i', 'seat', 'ada'))).toEqual([
      'OVERALLOCATED ada',
    ]);
  });

  test('counts nothing of assignments and initiatives that are over', () => {
    const over = [initiativeMade('over', { endDate: D - 1 }), roleAssigned('b', 'over', 'ada', { allocation: 90 })];
    expect(risks({}, held, ...over, roleAssigned('c', 'borea', 'ada', { allocation: 90, endDate: D - 1 }))).toEqual([]);
  });

  test('of ten times 10.1 % is 101 %', () => {
    const ten = Array.from({ length: 10 }, (_, i) => [
      initiativeMade(`i${i}`),
      roleAssigned(`r${i}`, `i${i}`, 'ada', { allocation: 10.1 }),
    ]).flat();
    expect(personLoad(made({}, ...ten), 'ada', D)).toEqual({ allocation: 101, initiatives: 10 });
  });
});

describe('ending soon', () => {
  const ends = (endDate: number | null) => roleAssigned('a', 'atlas', 'ada', { startDate: D - 90, endDate });

  test('is a role whose last day lies within the notice period, with that day', () => {
    const org = made({ noticeDays: 30 }, ends(D + 30));
    expect(initiativeRisks(org, org.initiative('atlas')!, D)).toEqual([
      { kind: 'ENDING_SOON', role: PRODUCT_OWNER, personKey: 'ada', cause: 'holds the role until 2026-04-09', day: D + 30 },
    ]);
    expect(risks({ noticeDays: 30 }, ends(D + 31))).toEqual([]);
    expect(risks({ noticeDays: 30 }, ends(null))).toEqual([]);
  });

  test('counts the last day employed, of the incumbency and of the seat', () => {
    const leaves = { kind: 'UPDATE_PERSON', personKey: 'ada', details: {}, set: { terminationDate: D + 5 } } as const;
    const throughSeat = roleAssigned('a', 'atlas', 'x', bySeat);
    expect(risks({}, ends(null), leaves)).toEqual(['ENDING_SOON ada']);
    expect(risks({}, throughSeat, incumbentAssigned('i', 'seat', 'ada', { endDate: D + 5 }))).toEqual(['ENDING_SOON ada']);
    const closing = positionMade('closing', { endDate: D + 5 });
    const throughClosing = roleAssigned('a', 'atlas', 'x', { assignee: { kind: 'POSITION', positionKey: 'closing' } });
    expect(risks({}, closing, throughClosing, incumbentAssigned('i', 'closing', 'ada', { endDate: D + 5 }))).toEqual(['ENDING_SOON ada']);
  });

  test('is none where the same person goes on the day after, and one where a day lies between', () => {
    const goesOn = (from: number) => roleAssigned('b', 'atlas', 'ada', { startDate: from });
    expect(risks({}, ends(D + 5), goesOn(D + 6))).toEqual([]);
    expect(risks({}, ends(D + 5), goesOn(D + 7))).toEqual(['ENDING_SOON ada']);
  });

  test('is none where the initiative itself ends on that day', () => {
    const org = made({}, initiativeMade('short', { endDate: D + 5 }), roleAssigned('a', 'short', 'ada', { endDate: D + 5 }));
    expect(initiativeRisks(org, org.initiative('short')!, D)).toEqual([]);
  });
});
