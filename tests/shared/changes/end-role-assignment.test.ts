import type { Change } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { after, day, initiativeMade, orgOf, personMade, refusalOf, roleAssigned } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const may = day('2026-05-01');
const org = orgOf(personMade('Ada'), initiativeMade('Ranking'), roleAssigned('first', 'Ranking', 'Ada', { startDate: may }));
const ended = (endDate: number, assignmentKey = 'first'): Change => ({ kind: 'END_ROLE_ASSIGNMENT', assignmentKey, endDate });

describe('ending a role assignment', () => {
  test('sets its last day, and may move it', () => {
    const next = after(org, ended(may), ended(may + 9)).org;
    expect(next.assignment('first')).toMatchObject({ startDate: may, endDate: may + 9 });
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, ended(may));
  });

  test('before its start is refused by name, role, initiative and day', () => {
    expect(refusalOf(org, ended(may - 1))).toEqual({
      code: 'INVALID',
      field: 'endDate',
      message: 'Ada as product owner of ‘Ranking’ starts on 2026-05-01; the last day cannot be before that.',
    });
  });

  test.each([
    ['an assignment that is not there', ended(may, 'second'), 'NOT_FOUND', 'assignmentId'],
    ['half a day', ended(0.5), 'INVALID', 'endDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
