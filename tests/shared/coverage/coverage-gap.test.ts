import { bySeverity, gapsBetween, gapsOfInitiative, gapsOnDay } from '@tandem/shared/coverage/coverage-gap';
import { leadershipGap } from '@tandem/shared/coverage/leadership-gap';
import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { openBy } from '@tandem/shared/coverage/open-by';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, INITIATIVE_STATUSES, PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
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
const projectWaived = roleWaived('w-project', 'atlas', { role: PROJECT_OWNER });

function productSpells(org: Org) {
  return gapSpells(org)
    .filter(({ role }) => role === PRODUCT_OWNER)
    .map(({ from, to }) => [from, to]);
}

describe('a spell', () => {
  test('lasts from the day after one holder to the day before the next', () => {
    const first = roleAssigned('a', 'atlas', 'ada', { startDate: D, endDate: D + 9 });
    const second = roleAssigned('b', 'atlas', 'ada', { startDate: D + 20, endDate: null });
    const org = orgOf(initiativeMade('atlas', { startDate: D }), personMade('ada'), first, second);
    expect(productSpells(org)).toEqual([[D + 10, D + 19]]);
  });

  test('is none where the next holder starts on the day after', () => {
    const first = roleAssigned('a', 'atlas', 'ada', { startDate: D, endDate: D + 9 });
    const second = roleAssigned('b', 'atlas', 'bo', { startDate: D + 10 });
    expect(productSpells(orgOf(initiativeMade('atlas', { startDate: D }), personMade('ada'), personMade('bo'), first, second))).toEqual([]);
  });

  test('stays inside the dates of its initiative', () => {
    expect(productSpells(orgOf(initiativeMade('atlas', { startDate: D, endDate: D + 9 })))).toEqual([[D, D + 9]]);
  });

  test('has no first and no last day where nothing bounds it', () => {
    const held = roleAssigned('a', 'atlas', 'ada', { startDate: D, endDate: D + 9 });
    expect(productSpells(orgOf(initiativeMade('atlas'), personMade('ada'), held))).toEqual([
      [null, D - 1],
      [D + 10, null],
    ]);
  });

  test('is not split where the reason changes from a vacant seat to a leaver to nobody', () => {
    const org = orgOf(
      initiativeMade('atlas', { startDate: D, endDate: D + 30 }),
      personMade('leaver', { terminationDate: D - 1 }),
      positionMade('seat'),
      roleAssigned('a', 'atlas', 'x', { startDate: D, endDate: D + 9, assignee: { kind: 'POSITION', positionKey: 'seat' } }),
      roleAssigned('b', 'atlas', 'leaver', { startDate: D + 10, endDate: D + 19 }),
    );
    expect(productSpells(org)).toEqual([[D, D + 30]]);
  });

  test('is interrupted by a waiver with days and gone with one without', () => {
    const atlas = initiativeMade('atlas', { startDate: D, endDate: D + 30 });
    expect(productSpells(orgOf(atlas, roleWaived('w', 'atlas', { from: D + 10, until: D + 12 })))).toEqual([
      [D, D + 9],
      [D + 13, D + 30],
    ]);
    expect(productSpells(orgOf(atlas, roleWaived('w', 'atlas')))).toEqual([]);
  });

  test('ends on the day before the incumbent of the position is hired', () => {
    const org = orgOf(
      initiativeMade('atlas', { startDate: D }),
      personMade('joiner', { hireDate: D + 10 }),
      positionMade('seat', { startDate: D + 5 }),
      incumbentAssigned('i', 'seat', 'joiner', { startDate: D + 5 }),
      roleAssigned('a', 'atlas', 'x', { assignee: { kind: 'POSITION', positionKey: 'seat' } }),
    );
    expect(productSpells(org)).toEqual([[D, D + 9]]);
  });

  test('does not end with the employment of one of two who share the seat', () => {
    const org = orgOf(
      initiativeMade('atlas', { startDate: D, endDate: D + 30 }),
      personMade('ada', { terminationDate: D + 9 }),
      personMade('bo', { terminationDate: D + 19 }),
      positionMade('seat'),
      incumbentAssigned('i', 'seat', 'ada'),
      incumbentAssigned('j', 'seat', 'bo'),
      roleAssigned('a', 'atlas', 'x', { assignee: { kind: 'POSITION', positionKey: 'seat' } }),
    );
    expect(productSpells(org)).toEqual([[D + 20, D + 30]]);
  });

  test('starts on the day after the position is closed', () => {
    const org = orgOf(
      initiativeMade('atlas', { startDate: D, endDate: D + 30 }),
      personMade('ada'),
      positionMade('seat', { endDate: D + 9 }),
      incumbentAssigned('i', 'seat', 'ada', { endDate: D + 9 }),
      roleAssigned('a', 'atlas', 'x', { assignee: { kind: 'POSITION', positionKey: 'seat' } }),
    );
    expect(productSpells(org)).toEqual([[D + 10, D + 30]]);
  });
});

describe('an initiative', () => {
  test('needs its owners inside its dates and on no other day', () => {
    const org = orgOf(initiativeMade('atlas', { startDate: D, endDate: D + 5 }));
    expect([D - 1, D, D + 5, D + 6].map((on) => coverageOnDay(org, on).leaderlessCount)).toEqual([0, 1, 1, 0]);
    expect([D - 1, D + 6].map((on) => leadershipGap(org, org.initiative('atlas')!, on))).toEqual([null, null]);
  });

  test.each(INITIATIVE_STATUSES)('that is %s needs its owners by its dates alone', (status) => {
    const org = orgOf(initiativeMade('atlas', { status, startDate: D, endDate: D + 5 }));
    expect([D - 1, D, D + 5, D + 6].map((on) => coverageOnDay(org, on).initiativeCount)).toEqual([0, 1, 1, 0]);
  });

  test('in its sunset needs its owners until it ends', () => {
    const org = orgOf(initiativeMade('atlas', { kind: 'PRODUCT', lifecycleStage: 'SUNSET' }));
    expect(leadershipGap(org, org.initiative('atlas')!, D)).toBe('LEADERLESS');
  });
});

describe('a leadership gap', () => {
  const product = roleAssigned('a', 'atlas', 'ada', { role: PRODUCT_OWNER });
  const project = roleAssigned('b', 'atlas', 'ada', { role: PROJECT_OWNER });
  const gapOf = (...changes: Parameters<typeof orgOf>) => {
    const org = orgOf(initiativeMade('atlas'), personMade('ada'), positionMade('seat'), ...changes);
    return leadershipGap(org, org.initiative('atlas')!, D);
  };

  test('names the half that lacks', () => {
    expect([gapOf(product), gapOf(project), gapOf(), gapOf(product, project)]).toEqual([
      'VISION_WITHOUT_EXECUTION',
      'EXECUTION_WITHOUT_VISION',
      'LEADERLESS',
      null,
    ]);
  });

  test('counts a waived role as present', () => {
    expect([gapOf(projectWaived), gapOf(product, projectWaived)]).toEqual(['EXECUTION_WITHOUT_VISION', null]);
  });

  test('counts a role that only a vacant seat holds as missing', () => {
    expect(
      gapOf(product, roleAssigned('c', 'atlas', 'x', { role: PROJECT_OWNER, assignee: { kind: 'POSITION', positionKey: 'seat' } })),
    ).toBe('VISION_WITHOUT_EXECUTION');
  });

  test('counts a role that is not required as present', () => {
    const policy = { ...DEFAULT_POLICY, requiredRoles: { PROJECT: [PROJECT_OWNER], PRODUCT: [PRODUCT_OWNER] } };
    const { org } = after(Org.empty(policy), initiativeMade('atlas'));
    expect(leadershipGap(org, org.initiative('atlas')!, D)).toBe('VISION_WITHOUT_EXECUTION');
  });
});

describe('a gap', () => {
  const org = orgOf(
    initiativeMade('atlas', { startDate: D, endDate: D + 99, priority: 2 }),
    personMade('ada'),
    projectWaived,
    roleAssigned('a', 'atlas', 'ada', { startDate: D, endDate: D + 9 }),
  );

  test('on a day tells its first and last day and the reason of its first day', () => {
    const [gap, ...others] = gapsOnDay(org, D + 50);
    expect(others).toEqual([]);
    expect(gap).toMatchObject({
      initiativeKey: 'atlas',
      role: PRODUCT_OWNER,
      from: D + 10,
      to: D + 99,
      leadershipGap: 'EXECUTION_WITHOUT_VISION',
      reason: 'ASSIGNMENT_ENDED',
    });
  });

  test('is not open on the day before it begins', () => {
    expect(gapsOnDay(org, D + 9)).toEqual([]);
    expect(gapsOnDay(org, D + 10)).toHaveLength(1);
  });

  test('of an interval is whole, as of its first day or the first day of the interval', () => {
    expect(gapsBetween(org, { from: D + 50, to: D + 60 }).map(({ from, to, day: on }) => [from, to, on])).toEqual([
      [D + 10, D + 99, D + 50],
    ]);
    expect(gapsBetween(org, { from: D, to: D + 10 }).map(({ from, to, day: on }) => [from, to, on])).toEqual([[D + 10, D + 99, D + 10]]);
    expect(gapsBetween(org, { from: D, to: D + 9 })).toEqual([]);
  });

  test('of an interval has the reason of the interval’s first day where it began before', () => {
    const both = orgOf(
      initiativeMade('atlas', { startDate: D }),
      projectWaived,
      positionMade('seat'),
      roleAssigned('a', 'atlas', 'x', { startDate: D + 20, assignee: { kind: 'POSITION', positionKey: 'seat' } }),
    );
    expect(gapsBetween(both, { from: D, to: D + 50 })[0]!.reason).toBe('NOT_YET_STARTED');
    expect(gapsBetween(both, { from: D + 30, to: D + 50 })[0]!.reason).toBe('POSITION_VACANT');
    expect(gapsOnDay(both, D + 30)[0]!.reason).toBe('NOT_YET_STARTED');
  });

  test('of a role that is none of the two owners has no leadership gap', () => {
    const policy = { ...DEFAULT_POLICY, requiredRoles: { PROJECT: ['SPONSOR'], PRODUCT: ['SPONSOR'] } };
    const gaps = gapsOnDay(after(Org.empty(policy), initiativeMade('atlas')).org, D);
    expect(gaps.map(({ role, leadershipGap: lack }) => [role, lack])).toEqual([['SPONSOR', null]]);
  });

  test('of one initiative stands as of today while open, else as of its nearest day', () => {
    expect([D, D + 50, D + 200].map((today) => gapsOfInitiative(org, 'atlas', today).map((gap) => gap.day))).toEqual([
      [D + 10],
      [D + 50],
      [D + 99],
    ]);
  });

  test('is ordered by severity, then by initiative and role', () => {
    const many = orgOf(
      initiativeMade('zeta', { startDate: D, priority: 1 }),
      initiativeMade('beta', { startDate: D, priority: 3 }),
      initiativeMade('alpha', { startDate: D, priority: 3 }),
    );
    expect(
      gapsOnDay(many, D)
        .sort(bySeverity)
        .map(({ initiativeKey, role }) => `${initiativeKey} ${role}`),
    ).toEqual([
      'zeta PRODUCT_OWNER',
      'zeta PROJECT_OWNER',
      'alpha PRODUCT_OWNER',
      'alpha PROJECT_OWNER',
      'beta PRODUCT_OWNER',
      'beta PROJECT_OWNER',
    ]);
  });

  test('never happens where its requisition opens the usual days before it', () => {
    expect(openBy({ daysToFill: 90, daysToFillByLevel: {} }, D)).toBe(D - 90);
    expect(openBy({ daysToFill: 90, daysToFillByLevel: { Senior: 120 } }, null)).toBeNull();
  });
});
