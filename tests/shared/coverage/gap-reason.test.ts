import type { Change } from '@tandem/shared/changes/change';
import { gapReason } from '@tandem/shared/coverage/gap-reason';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import { expect, test } from 'vitest';
import { day, incumbentAssigned, initiativeMade, orgOf, personMade, positionMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-03-10');
const bySeat = { assignee: { kind: 'POSITION', positionKey: 'seat' } } as const;
const past = roleAssigned('past', 'atlas', 'ada', { startDate: D - 20, endDate: D - 10 });
const toCome = roleAssigned('to-come', 'atlas', 'ada', { startDate: D + 10 });
const ofLeaver = roleAssigned('of-leaver', 'atlas', 'leaver');
const ofJoiner = roleAssigned('of-joiner', 'atlas', 'joiner');
const ofSeat = roleAssigned('of-seat', 'atlas', 'ada', bySeat);

function reason(...changes: Change[]) {
  const people = [personMade('ada'), personMade('leaver', { terminationDate: D - 1 }), personMade('joiner', { hireDate: D + 1 })];
  const org = orgOf(initiativeMade('atlas'), ...people, positionMade('seat'), positionMade('closed', { endDate: D - 1 }), ...changes);
  return gapReason(org, org.initiative('atlas')!, PRODUCT_OWNER, D);
}

test('nobody ever held the role', () => {
  expect(reason()).toBe('NEVER_ASSIGNED');
});

test('an assignment of another role is none of this one', () => {
  expect(reason(roleAssigned('a', 'atlas', 'ada', { role: PROJECT_OWNER, endDate: D - 5 }))).toBe('NEVER_ASSIGNED');
});

test('a later assignment has not yet started', () => {
  expect(reason(toCome)).toBe('NOT_YET_STARTED');
});

test('an earlier assignment has ended, even where a later one is to come', () => {
  expect(reason(past)).toBe('ASSIGNMENT_ENDED');
  expect(reason(toCome, past)).toBe('ASSIGNMENT_ENDED');
});

test('a holder who is not yet hired has not yet started, even where an earlier assignment ended', () => {
  expect(reason(past, ofJoiner)).toBe('NOT_YET_STARTED');
});

test('an owner has left, even where another is not yet hired', () => {
  expect(reason(ofJoiner, ofLeaver, past)).toBe('OWNER_LEFT');
});

test('a vacant position holds the role, even where an owner has left', () => {
  expect(reason(ofLeaver, ofSeat)).toBe('POSITION_VACANT');
});

test('a position whose incumbent has left is vacant', () => {
  expect(reason(ofSeat, incumbentAssigned('i', 'seat', 'leaver'))).toBe('POSITION_VACANT');
});

test('an assignment through a closed position ended with the position', () => {
  expect(reason(roleAssigned('a', 'atlas', 'ada', { assignee: { kind: 'POSITION', positionKey: 'closed' } }))).toBe('ASSIGNMENT_ENDED');
});

test('an assignment of somebody who left before it starts is still one to come', () => {
  expect(reason(roleAssigned('a', 'atlas', 'leaver', { startDate: D + 5 }))).toBe('NOT_YET_STARTED');
});
