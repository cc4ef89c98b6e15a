import type { Change, UpdateRoleAssignment } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { after, initiativeMade, orgOf, personMade, positionMade, refusalOf, roleAssigned } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(
  personMade('Ada'),
  positionMade('CTO'),
  initiativeMade('Ranking'),
  roleAssigned('first', 'Ranking', 'Ada', { startDate: 100 }),
  roleAssigned('second', 'Ranking', 'Ada', { startDate: 200 }),
);
const updated = (set: UpdateRoleAssignment['set'], assignmentKey = 'second'): Change => ({
  kind: 'UPDATE_ROLE_ASSIGNMENT',
  assignmentKey,
  set,
});

describe('updating a role assignment', () => {
  test('hands the role from a person to a seat', () => {
    const next = after(org, updated({ assignee: { kind: 'POSITION', positionKey: 'CTO' }, acting: true })).org;
    expect(next.assignmentsOfPerson('Ada').map(({ key }) => key)).toEqual(['first']);
    expect(next.assignmentsOfPosition('CTO')).toMatchObject([{ key: 'second', acting: true, startDate: 200 }]);
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, updated({ allocation: 20, endDate: 300, assignee: { kind: 'POSITION', positionKey: 'CTO' } }));
  });

  test.each([
    ['an assignment that is not there', updated({}, 'third'), 'NOT_FOUND', 'assignmentId'],
    ['a person who is not there', updated({ assignee: { kind: 'PERSON', personKey: 'Alan' } }), 'NOT_FOUND', 'personId'],
    ['an allocation above 100', updated({ allocation: 100.1 }), 'INVALID', 'allocation'],
    ['a last day before the first that it has', updated({ endDate: 199 }), 'INVALID', 'endDate'],
    ['the start that another one of the same person has', updated({ startDate: 100 }), 'CONFLICT', 'startDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
