import type { Change, UpdateWaiver } from '@tandem/shared/changes/change';
import { describe, expect, test } from 'vitest';
import { after, initiativeMade, orgOf, refusalOf, roleWaived } from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const org = orgOf(
  initiativeMade('Ranking'),
  roleWaived('first', 'Ranking', { from: 100, until: 150 }),
  roleWaived('second', 'Ranking', { from: 200 }),
);
const updated = (set: UpdateWaiver['set'], waiverKey = 'second'): Change => ({ kind: 'UPDATE_WAIVER', waiverKey, set });

describe('updating a waiver', () => {
  test('gives it another reason and last day', () => {
    expect(after(org, updated({ reason: 'decided', until: 300 })).org.waiver('second')).toMatchObject({
      reason: 'decided',
      from: 200,
      until: 300,
    });
  });

  test('is taken back by its inverse', () => {
    expectInverse(org, updated({ until: 300 }));
  });

  test.each([
    ['a waiver that is not there', updated({}, 'third'), 'NOT_FOUND', 'waiverId'],
    ['no reason', updated({ reason: '' }), 'INVALID', 'reason'],
    ['a last day before the first that it has', updated({ until: 199 }), 'INVALID', 'until'],
    ['the first day of another one', updated({ from: 100 }), 'CONFLICT', 'from'],
  ])('is refused with %s', (_what, change, code, field) => {
    expect(refusalOf(org, change)).toMatchObject({ code, field });
  });
});
