import { departure } from '@tandem/shared/closing/departure';
import { PROJECT_OWNER } from '@tandem/shared/org/records';
import { expect, test } from 'vitest';
import { day, incumbentAssigned, initiativeMade, orgOf, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-03-10');
const bySeat = { assignee: { kind: 'POSITION', positionKey: 'seat' } } as const;

const org = orgOf(
  personMade('ada'),
  personMade('bo'),
  positionMade('seat'),
  incumbentAssigned('sits', 'seat', 'ada'),
  initiativeMade('named'),
  initiativeMade('seated'),
  initiativeMade('shared'),
  initiativeMade('over', { endDate: D }),
  initiativeMade('handed'),
  roleAssigned('1', 'named', 'ada'),
  roleAssigned('2', 'seated', 'x', { ...bySeat, role: PROJECT_OWNER }),
  roleAssigned('3', 'shared', 'ada'),
  roleAssigned('4', 'shared', 'bo'),
  roleAssigned('5', 'over', 'ada'),
  roleAssigned('6', 'handed', 'ada', { endDate: D + 30 }),
  roleAssigned('7', 'handed', 'bo', { startDate: D + 31 }),
);

test('what becomes uncovered when somebody leaves are the roles that nobody else holds, by name or through a seat', () => {
  const left = departure(org, 'ada', D);
  const gaps = left.gaps.map(({ initiativeKey, role, from, to, reason }) => [initiativeKey, role, from, to, reason]);
  expect(gaps.toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1))).toEqual([
    ['handed', 'PRODUCT_OWNER', D + 1, D + 30, 'OWNER_LEFT'],
    ['named', 'PRODUCT_OWNER', D + 1, null, 'OWNER_LEFT'],
    ['seated', 'PROJECT_OWNER', D + 1, null, 'POSITION_VACANT'],
  ]);
  expect(left.stillCovered.map(({ initiative }) => initiative.key)).toEqual(['shared']);
  expect(left.vacatedKeys).toEqual(['seat']);
});

test('an initiative that loses both owners so is leaderless', () => {
  const both = orgOf(
    personMade('ada'),
    initiativeMade('a'),
    roleAssigned('1', 'a', 'ada'),
    roleAssigned('2', 'a', 'ada', { role: PROJECT_OWNER }),
  );
  expect(departure(both, 'ada', D).gaps.map(({ leadershipGap }) => leadershipGap)).toEqual(['LEADERLESS', 'LEADERLESS']);
});

test('nothing becomes uncovered by leaving later than is known, or holding nothing', () => {
  const leaving = orgOf(personMade('ada', { terminationDate: D - 5 }), initiativeMade('a'), roleAssigned('1', 'a', 'ada'));
  expect(departure(leaving, 'ada', D).gaps).toEqual([]);
  expect(departure(orgOf(personMade('bo')), 'bo', D).gaps).toEqual([]);
});

test('the organization itself stays as it is', () => {
  departure(org, 'ada', D);
  expect(org.person('ada')!.terminationDate).toBeNull();
});
