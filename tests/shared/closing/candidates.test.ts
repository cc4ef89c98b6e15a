import type { Change } from '@tandem/shared/changes/change';
import { CANDIDATE_POINTS } from '@tandem/shared/closing/candidate-points';
import { candidatesOf, type Candidate } from '@tandem/shared/closing/candidates';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, PRODUCT_OWNER, PROJECT_OWNER, type CoveragePolicy } from '@tandem/shared/org/records';
import { describe, expect, test } from 'vitest';
import {
  after,
  day,
  incumbentAssigned,
  initiativeMade,
  personMade,
  positionMade,
  roleAssigned,
  teamMade,
} from '../../support/small-org.ts';

const D = day('2026-03-10');
const END = D + 99;
const by = { role: PROJECT_OWNER } as const;

/** An organization with a project `atlas` of `team` that lacks its project owner for a hundred days. */
function made(changes: readonly Change[], policy: Partial<CoveragePolicy> = {}): Org {
  const base = [teamMade('above'), teamMade('team', { parentKey: 'above' }), teamMade('beside', { parentKey: 'above' }), teamMade('far')];
  const atlas = initiativeMade('atlas', { teamKey: 'team', startDate: D, endDate: END });
  const product = [personMade('owner'), roleAssigned('held', 'atlas', 'owner')];
  return after(Org.empty({ ...DEFAULT_POLICY, ...policy }), ...base, atlas, ...product, ...changes).org;
}

function candidates(org: Org, first = 10): Candidate[] {
  const [gap] = gapSpells(org, { scope: { initiativeKey: 'atlas' } });
  return candidatesOf(org, gap!, D, first);
}

/** A person with a seat of a job profile. */
function seated(key: string, jobProfile: string | null, teamKey: string | null = null): Change[] {
  return [personMade(key), positionMade(`seat-${key}`, { jobProfile, teamKey }), incumbentAssigned(`sits-${key}`, `seat-${key}`, key)];
}

const reasonsOf = (org: Org, personKey: string) =>
  Object.fromEntries(
    candidates(org)
      .find((one) => one.personKey === personKey)!
      .reasons.map(({ kind, points }) => [kind, points]),
  );

test('the points of all reasons add up to 100', () => {
  expect(Object.values(CANDIDATE_POINTS).reduce<number>((sum, points) => sum + points, 0)).toBe(100);
});

test('a candidate with all that can be asked for has 100 points, each with its words', () => {
  const org = made([
    personMade('ada', {
      location: 'Oslo',
      skills: ['Scheduling', 'budget forecasting', 'Risk management', 'conflict resolution', 'stakeholder engagement'],
      certifications: ['PMP'],
    }),
    positionMade('seat', { jobProfile: 'Project Manager', teamKey: 'team', location: 'Oslo' }),
    incumbentAssigned('sits', 'seat', 'ada'),
    { kind: 'UPDATE_TEAM', teamKey: 'team', set: { leadPositionKey: 'seat' } },
    initiativeMade('borea', { endDate: D - 5 }),
    roleAssigned('b', 'borea', 'ada', { ...by, allocation: 40, endDate: D - 5 }),
  ]);
  const [ada] = candidates(org);
  expect(ada).toMatchObject({ personKey: 'ada', score: 100, freeAllocation: 100, neededAllocation: 20, allocationAfter: 20, freeFrom: D });
  expect(ada!.reasons.map(({ text, points }) => [text, points])).toEqual([
    ['Is on the level of a Project Manager', 30],
    [
      'Knows scheduling, budget forecasting, risk, conflict resolution and stakeholder engagement (5 of the 5 key skills of project management)',
      20,
    ],
    ['Has 100 % free throughout; the role needs 20 %', 20],
    ['Has the certification PMP', 10],
    ['Is in the same team, team', 8],
    ['Their part in borea ends on 2026-03-05 and frees 40 %', 5],
    ['Has held such a role before', 4],
    ['Is in the same location, Oslo', 3],
  ]);
});

describe('the level', () => {
  const levels = (policy: Partial<CoveragePolicy> = {}) => {
    const ladder = ['Junior Project Manager', 'Project Manager', 'Senior Project Manager', 'Program Manager', 'PMO Director'];
    const org = made(
      [...ladder, 'Product Manager'].flatMap((profile, i) => seated(`p${i}`, profile, 'team')),
      policy,
    );
    return [0, 1, 2, 3, 4, 5].map((i) => reasonsOf(org, `p${i}`)['LEVEL'] ?? 0);
  };

  test('counts in full from the rung that is needed, less far above it and below it, and nothing on the other ladder', () => {
    expect(levels()).toEqual([18, 30, 30, 30, 24, 0]);
  });

  test('is that which the policy asks for an initiative of the size', () => {
    const rung = { role: PROJECT_OWNER, budgetFrom: null, initiativesBelowFrom: null, leastRung: 4 };
    expect(levels({ rungs: [rung] })).toEqual([9, 9, 18, 30, 30, 0]);
  });

  test('is read from the title where the job profile names no rung', () => {
    const org = made([
      personMade('ada'),
      positionMade('s', { title: 'Senior Project Manager, Trials', jobProfile: 'L3' }),
      incumbentAssigned('i', 's', 'ada'),
    ]);
    expect(candidates(org)[0]!.reasons[0]!.text).toBe('Is on the level of a Senior Project Manager, above Project Manager');
  });
});

describe('what is free', () => {
  const busy = (allocation: number, facts = {}) =>
    made([
      ...seated('ada', 'Project Manager'),
      initiativeMade('borea', { priority: 1 }),
      initiativeMade('cirrus', { priority: 4, ...facts }),
      roleAssigned('b', 'borea', 'ada', { allocation: 30 }),
      roleAssigned('c', 'cirrus', 'ada', { allocation }),
    ]);

  test('is counted on the busiest day of the gap, and what would have to stop is the least pressing initiative', () => {
    const [ada] = candidates(busy(60));
    expect(ada).toMatchObject({ freeAllocation: 10, allocationAfter: 50, freeFrom: null });
    expect(ada!.wouldStop.map(({ key }) => key)).toEqual(['c']);
    expect(ada!.reasons.find(({ kind }) => kind === 'FREE')).toMatchObject({
      points: 10,
      text: 'Has 10 % free throughout; less than the 20 % that the role needs',
    });
  });

  test('stops the smallest part that is enough, and where none is, the largest and then more', () => {
    const stopped = (last: number) => {
      const parts = [10, 30, 40].flatMap((allocation) => [
        initiativeMade(`i${allocation}`),
        roleAssigned(`r${allocation}`, `i${allocation}`, 'ada', { allocation }),
      ]);
      const was = roleAssigned('was', 'atlas', 'ada', { ...by, allocation: last, endDate: D - 1 });
      return candidates(made([...seated('ada', 'Project Manager'), ...parts, was]))[0]!.wouldStop.map(({ key }) => key);
    };
    expect(stopped(20)).toEqual([]);
    expect(stopped(45)).toEqual(['r30']);
    expect(stopped(90)).toEqual(['r40', 'r30']);
  });

  test('comes from the day on which a project ends', () => {
    const [ada] = candidates(busy(60, { endDate: D + 20 }));
    expect(ada).toMatchObject({ freeAllocation: 10, freeFrom: D + 21 });
    expect(ada!.reasons.map(({ text }) => text)).toContain('Their part in cirrus ends on 2026-03-30 and frees 60 %');
  });

  test('asks nobody to stop what they need not', () => {
    expect(candidates(busy(50))[0]).toMatchObject({ freeAllocation: 20, wouldStop: [], allocationAfter: 100 });
  });

  test('is measured by what the last holder gave', () => {
    const org = made([
      ...seated('ada', 'Project Manager'),
      personMade('bo'),
      roleAssigned('was', 'atlas', 'bo', { ...by, allocation: 80, endDate: D - 1 }),
    ]);
    expect(candidates(org)[0]!.neededAllocation).toBe(80);
  });
});

test('the same team counts in full, the teams around it half, others not at all', () => {
  const org = made(['team', 'above', 'beside', 'far'].flatMap((team) => seated(team, 'Project Manager', team)));
  expect(['team', 'above', 'beside', 'far'].map((key) => reasonsOf(org, key)['TEAM'] ?? 0)).toEqual([8, 4, 4, 0]);
});

describe('against somebody speaks', () => {
  test('that they leave before the gap ends, the more the sooner', () => {
    const leaving = (key: string, last: number) => [
      ...seated(key, 'Project Manager'),
      { kind: 'UPDATE_PERSON', personKey: key, set: { terminationDate: last } } as const,
    ];
    const org = made([...leaving('soon', D + 9), ...leaving('later', D + 49), ...leaving('after', END)]);
    expect(candidates(org).map(({ personKey }) => personKey)).toEqual(['after', 'later', 'soon']);
    expect(reasonsOf(org, 'soon')['LEAVES']).toBe(-18);
  });

  test('that they hold the other role, which excludes them where the policy allows no hybrid', () => {
    const owner = [positionMade('s', { jobProfile: 'Project Manager' }), incumbentAssigned('i', 's', 'owner')];
    expect(reasonsOf(made(owner), 'owner')['HYBRID']).toBe(-10);
    expect(candidates(made(owner, { hybridAllowed: false }))).toEqual([]);
  });

  test('that they would hold more initiatives than count', () => {
    const org = made([...seated('ada', 'Project Manager'), initiativeMade('b'), roleAssigned('b', 'b', 'ada')], { mostInitiatives: 1 });
    expect(reasonsOf(org, 'ada')['TOO_MANY']).toBe(-10);
  });
});

test('nobody is a candidate who is not employed on the first day, or has nothing that fits', () => {
  const org = made([
    ...seated('gone', 'Project Manager'),
    { kind: 'UPDATE_PERSON', personKey: 'gone', set: { terminationDate: D - 1 } },
    ...seated('cook', 'Cook', 'far'),
  ]);
  expect(candidates(org)).toEqual([]);
});

test('a gap that is over has no candidates', () => {
  const org = made(seated('ada', 'Project Manager'));
  const [gap] = gapSpells(org, { scope: { initiativeKey: 'atlas' } });
  expect(candidatesOf(org, gap!, END, 5)).toHaveLength(1);
  expect(candidatesOf(org, gap!, END + 1, 5)).toEqual([]);
});

test('the first few are the same whether few or many are asked for, equal ones by key', () => {
  const org = made(
    Array.from({ length: 40 }, (_, i) =>
      seated(
        `p${String(39 - i).padStart(2, '0')}`,
        i % 3 === 0 ? 'Project Manager' : 'Junior Project Manager',
        i % 2 === 0 ? 'team' : 'far',
      ),
    ).flat(),
  );
  const all = candidates(org, 100).map(({ personKey, score }) => [personKey, score] as const);
  expect(all).toEqual(all.toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)));
  for (const first of [1, 3, 7, 20])
    expect(candidates(org, first).map(({ personKey, score }) => [personKey, score])).toEqual(all.slice(0, first));
});

test('name, hire date, employment type and anything else protected change no score and no reason but the name', () => {
  const with_ = (facts: Partial<Parameters<typeof personMade>[1]>) => {
    const org = made([
      personMade('ada', { skills: ['scheduling'], ...facts }),
      positionMade('s', { jobProfile: 'Project Manager' }),
      incumbentAssigned('i', 's', 'ada'),
    ]);
    return candidates(org);
  };
  const details = { displayName: 'X', givenName: 'X', familyName: 'Y', preferredName: null, employeeNumber: '1', email: 'x@y.example' };
  expect(with_({ details, hireDate: D - 9000, employmentType: 'PART_TIME' })).toEqual(with_({}));
});

test('a role of an organization’s own is ranked by experience, team and what is free', () => {
  const org = made(
    [
      ...seated('ada', 'Cook', 'team'),
      personMade('bo'),
      initiativeMade('b', { endDate: D - 60 }),
      roleAssigned('x', 'b', 'bo', { role: 'SPONSOR', endDate: D - 60 }),
    ],
    { requiredRoles: { PROJECT: ['SPONSOR'], PRODUCT: [PRODUCT_OWNER] } },
  );
  expect(candidates(org).map(({ personKey, score }) => [personKey, score])).toEqual([
    ['ada', 28],
    ['bo', 24],
  ]);
});
