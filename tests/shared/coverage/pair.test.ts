import type { Change } from '@tandem/shared/changes/change';
import { pairOn } from '@tandem/shared/coverage/pair';
import { pairTimeline } from '@tandem/shared/coverage/pair-timeline';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import { describe, expect, test } from 'vitest';
import {
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
const product = roleAssigned('a', 'atlas', 'ada');
const project = (personKey: string) => roleAssigned('b', 'atlas', personKey, { role: PROJECT_OWNER });

function made(...changes: Change[]) {
  return orgOf(
    initiativeMade('atlas', { startDate: D, endDate: D + 30 }),
    personMade('ada'),
    personMade('bo'),
    positionMade('seat'),
    ...changes,
  );
}

function pair(...changes: Change[]) {
  const org = made(...changes);
  return pairOn(org, org.initiative('atlas')!, D);
}

describe('the glyph', () => {
  test('fills the half that is covered and leaves the other empty', () => {
    expect(pair(product)).toEqual({ productOwner: 'COVERED', projectOwner: 'UNCOVERED', samePerson: false });
  });

  test('hatches a half that a vacant seat holds, and marks one that is waived', () => {
    const planned = roleAssigned('b', 'atlas', 'x', { role: PROJECT_OWNER, assignee: { kind: 'POSITION', positionKey: 'seat' } });
    expect(pair(planned, roleWaived('w', 'atlas'))).toEqual({ productOwner: 'WAIVED', projectOwner: 'PLANNED', samePerson: false });
  });

  test('is of one colour where the same person holds both, by name or through a seat', () => {
    const throughSeat = roleAssigned('b', 'atlas', 'x', { role: PROJECT_OWNER, assignee: { kind: 'POSITION', positionKey: 'seat' } });
    expect([pair(product, project('ada')), pair(product, project('bo'))].map((glyph) => glyph.samePerson)).toEqual([true, false]);
    expect(pair(product, throughSeat, incumbentAssigned('i', 'seat', 'ada')).samePerson).toBe(true);
  });

  test('shows a waived role that somebody holds all the same as covered', () => {
    expect(pair(product, roleWaived('w', 'atlas')).productOwner).toBe('COVERED');
  });
});

describe('the timeline', () => {
  test('has a lane for why and one for how, over the initiative’s days', () => {
    const org = made(
      roleAssigned('a', 'atlas', 'ada', { startDate: D + 5, endDate: D + 9 }),
      roleWaived('w', 'atlas', { role: PROJECT_OWNER, from: D + 20 }),
    );
    const lanes = pairTimeline(org, org.initiative('atlas')!).map(({ role, segments }) => [
      role,
      segments.map(({ from, to, state }) => [from, to, state]),
    ]);
    expect(lanes).toEqual([
      [
        PRODUCT_OWNER,
        [
          [D, D + 4, 'UNCOVERED'],
          [D + 5, D + 9, 'COVERED'],
          [D + 10, D + 30, 'UNCOVERED'],
        ],
      ],
      [
        PROJECT_OWNER,
        [
          [D, D + 19, 'UNCOVERED'],
          [D + 20, D + 30, 'WAIVED'],
        ],
      ],
    ]);
  });

  test('begins a new segment where the holder changes and none where only a date passes', () => {
    const org = made(
      roleAssigned('a', 'atlas', 'ada', { endDate: D + 9 }),
      roleAssigned('b', 'atlas', 'bo', { startDate: D + 10 }),
      roleWaived('w', 'atlas', { from: D + 20 }),
    );
    const [why] = pairTimeline(org, org.initiative('atlas')!);
    expect(why!.segments.map(({ from, to, holders }) => [from, to, holders.map(({ personKey }) => personKey)])).toEqual([
      [D, D + 9, ['ada']],
      [D + 10, D + 30, ['bo']],
    ]);
  });

  test('has no first and no last day where nothing bounds the initiative', () => {
    const org = orgOf(initiativeMade('endless'));
    expect(pairTimeline(org, org.initiative('endless')!)[0]!.segments).toEqual([{ from: null, to: null, state: 'UNCOVERED', holders: [] }]);
  });
});
