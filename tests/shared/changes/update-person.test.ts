import type { Change, UpdatePerson } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { after, day, incumbentAssigned, orgOf, personMade, positionMade, refusalOf } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const may = day('2026-05-01');
const org = orgOf(personMade('Ada', { hireDate: may }), positionMade('CTO'), incumbentAssigned('first', 'CTO', 'Ada'));
const updated = (set: UpdatePerson['set'], details?: UpdatePerson['details'], personKey = 'Ada'): Change => ({
  kind: 'UPDATE_PERSON',
  personKey,
  set,
  ...(details && { details }),
});

describe('updating a person', () => {
  test('with a termination date empties the seat from the day after it', () => {
    const next = after(org, updated({ terminationDate: may + 30 })).org;
    expect([may - 1, may, may + 30, may + 31].map((today) => next.on(today).status(next.position('CTO')!))).toEqual([
      'OPEN',
      'FILLED',
      'FILLED',
      'OPEN',
    ]);
  });

  test('changes the details that are given and keeps the others', () => {
    expect(after(org, updated({ skills: ['roadmap'] }, { email: 'ada@example.com' })).org.person('Ada')).toMatchObject({
      skills: ['roadmap'],
      details: { displayName: 'Ada', email: 'ada@example.com' },
    });
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, updated({ terminationDate: may, certifications: ['PMP'] }, { displayName: 'Ada Lovelace' }));
  });

  test.each([
    ['a person who is not there', updated({}, {}, 'Alan'), 'NOT_FOUND', 'personId'],
    ['an empty name', updated({}, { displayName: ' ' }), 'INVALID', 'displayName'],
    ['a termination before the hire that it has', updated({ terminationDate: may - 1 }), 'INVALID', 'terminationDate'],
    ['half a day', updated({ hireDate: 0.5 }), 'INVALID', 'hireDate'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
