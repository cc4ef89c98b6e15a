import type { Change } from '@tandem/shared/changes/change';
import type { RecordKind } from '@tandem/shared/org/records';
import { describe, expect, test } from 'vitest';
import {
  after,
  incumbentAssigned,
  initiativeMade,
  orgOf,
  personMade,
  positionMade,
  refusalOf,
  roleAssigned,
  roleWaived,
  teamMade,
} from '../../support/small-org.ts';
import { expectInverse } from './brings-back.ts';

const removed = (recordKind: RecordKind, key: string): Change => ({ kind: 'REMOVE_RECORD', recordKind, key });

describe('removing a record', () => {
  test('leaves nothing of it behind, and its inverse brings it back to its old place', () => {
    const org = orgOf(teamMade('Ads'), teamMade('Search'), teamMade('Payments'));
    const act = after(org, removed('team', 'Search'));
    expect(act.org.team('Search')).toBeUndefined();
    const back = after(act.org, ...act.inverses).org;
    expect([...back.table('team').values()].map(({ key }) => key)).toEqual(['Ads', 'Search', 'Payments']);
  });

  test.each(['incumbency', 'assignment', 'waiver'] as const)('of a %s is taken back by its inverse', (kind) => {
    const org = orgOf(
      personMade('Ada'),
      positionMade('CTO'),
      initiativeMade('Ranking'),
      incumbentAssigned('incumbency', 'CTO', 'Ada'),
      roleAssigned('assignment', 'Ranking', 'Ada'),
      roleWaived('waiver', 'Ranking'),
    );
    expectInverse(org, removed(kind, kind));
  });

  test('that is not there is refused', () => {
    expect(refusalOf(orgOf(), removed('team', 'Search'))).toMatchObject({ code: 'NOT_FOUND', field: 'key' });
  });

  test('that another one names is refused with the first that does, by title or name', () => {
    const org = orgOf(positionMade('CEO'), positionMade('CTO', { managerKey: 'CEO' }), positionMade('CFO', { managerKey: 'CEO' }));
    expect(refusalOf(org, removed('position', 'CEO'))).toEqual({
      code: 'CONFLICT',
      field: 'key',
      message: '‘CEO’ is still named by the position ‘CTO’; change or remove that first.',
    });
  });

  test('that another one names in a version of the past alone is refused, too', () => {
    const org = orgOf(positionMade('CEO'), positionMade('CTO', { managerKey: 'CEO' }), {
      kind: 'MOVE_POSITION',
      positionKey: 'CTO',
      managerKey: null,
      effectiveOn: 100,
    });
    expect(refusalOf(org, removed('position', 'CEO'))?.code).toBe('CONFLICT');
  });

  const seat = positionMade('CTO');
  const ranking = initiativeMade('Ranking');
  const search = teamMade('Search');
  const bySeat = roleAssigned('by seat', 'Ranking', '', { assignee: { kind: 'POSITION', positionKey: 'CTO' } });
  test.each([
    [
      'a position with an incumbent',
      [seat, personMade('Ada'), incumbentAssigned('i', 'CTO', 'Ada')],
      'position',
      'CTO',
      'the incumbency Ada as ‘CTO’',
    ],
    ['a position that leads a team', [seat, teamMade('Ads', { leadPositionKey: 'CTO' })], 'position', 'CTO', 'the team ‘Ads’'],
    ['a position that holds a role', [seat, ranking, bySeat], 'position', 'CTO', 'the role assignment ‘CTO’ as product owner of ‘Ranking’'],
    ['a person in a seat', [seat, personMade('Ada'), incumbentAssigned('i', 'CTO', 'Ada')], 'person', 'Ada', 'the incumbency Ada as ‘CTO’'],
    [
      'a person who holds a role',
      [personMade('Ada'), ranking, roleAssigned('a', 'Ranking', 'Ada')],
      'person',
      'Ada',
      'the role assignment Ada as product owner of ‘Ranking’',
    ],
    ['a parent team', [search, teamMade('Ads', { parentKey: 'Search' })], 'team', 'Search', 'the team ‘Ads’'],
    ['the team of a position', [search, positionMade('CFO', { teamKey: 'Search' })], 'team', 'Search', 'the position ‘CFO’'],
    ['the team of an initiative', [search, initiativeMade('Ads', { teamKey: 'Search' })], 'team', 'Search', 'the initiative ‘Ads’'],
    ['a parent initiative', [ranking, initiativeMade('Ads', { parentKey: 'Ranking' })], 'initiative', 'Ranking', 'the initiative ‘Ads’'],
    [
      'an initiative with a holder',
      [personMade('Ada'), ranking, roleAssigned('a', 'Ranking', 'Ada')],
      'initiative',
      'Ranking',
      'the role assignment Ada as product owner of ‘Ranking’',
    ],
    [
      'an initiative with a waiver',
      [ranking, roleWaived('w', 'Ranking')],
      'initiative',
      'Ranking',
      'the waiver of the product owner of ‘Ranking’',
    ],
  ] as const)('of %s is refused', (_what, changes, kind, key, naming) => {
    const refusal = refusalOf(orgOf(...changes), removed(kind, key));
    expect(refusal?.code).toBe('CONFLICT');
    expect(refusal?.message).toContain(`is still named by ${naming};`);
  });
});
