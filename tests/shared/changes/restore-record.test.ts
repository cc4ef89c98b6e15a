import type { Change, RestoreRecord } from '@tandem/shared/changes/change';
import { restoring } from '@tandem/shared/changes/inverse';
import type { Org } from '@tandem/shared/org/org';
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

/** The restoration of a record as it is in `org`, with other values in place of some. */
function asIn(org: Org, kind: RecordKind, key: string, other: object = {}): Change {
  const change = restoring(org, kind, key) as RestoreRecord;
  return { ...change, record: { ...change.record, ...other } } as Change;
}
const moved = (positionKey: string, managerKey: string | null, effectiveOn: number | null): Change => ({
  kind: 'MOVE_POSITION',
  positionKey,
  managerKey,
  effectiveOn,
});

describe('restoring a record', () => {
  const org = orgOf(
    teamMade('Search'),
    personMade('Ada'),
    positionMade('CEO', { teamKey: 'Search' }),
    positionMade('CTO', { managerKey: 'CEO' }),
    incumbentAssigned('incumbency', 'CEO', 'Ada'),
    initiativeMade('Ranking', { teamKey: 'Search' }),
    roleAssigned('assignment', 'Ranking', 'Ada'),
    roleWaived('waiver', 'Ranking'),
  );

  test('gives an edited one its old values, and is taken back by its inverse', () => {
    const renamed = after(org, { kind: 'UPDATE_TEAM', teamKey: 'Search', set: { name: 'Find' } }).org;
    expect(after(renamed, asIn(org, 'team', 'Search')).org.team('Search')!.name).toBe('Search');
    expectInverse(renamed, asIn(org, 'team', 'Search'));
  });

  test('brings a removed one back, and is taken back by its removal', () => {
    const without = after(org, { kind: 'REMOVE_RECORD', recordKind: 'waiver', key: 'waiver' }).org;
    expectInverse(without, asIn(org, 'waiver', 'waiver'));
    expect(after(without, asIn(org, 'waiver', 'waiver')).inverses).toEqual([
      { kind: 'REMOVE_RECORD', recordKind: 'waiver', key: 'waiver' },
    ]);
  });

  test.each([
    ['position', 'CTO', { versions: [{ ...org.position('CTO')!.versions[0]!, managerKey: 'COO' }] }, 'managerId'],
    ['position', 'CTO', { versions: [{ ...org.position('CTO')!.versions[0]!, teamKey: 'Ads' }] }, 'teamId'],
    ['team', 'Search', { parentKey: 'Ads' }, 'parentId'],
    ['team', 'Search', { leadPositionKey: 'COO' }, 'leadPositionId'],
    ['incumbency', 'incumbency', { positionKey: 'COO' }, 'positionId'],
    ['incumbency', 'incumbency', { personKey: 'Alan' }, 'personId'],
    ['initiative', 'Ranking', { teamKey: 'Ads' }, 'teamId'],
    ['initiative', 'Ranking', { parentKey: 'Ads' }, 'parentId'],
    ['assignment', 'assignment', { initiativeKey: 'Ads' }, 'initiativeId'],
    ['assignment', 'assignment', { assignee: { kind: 'POSITION', positionKey: 'COO' } }, 'positionId'],
    ['waiver', 'waiver', { initiativeKey: 'Ads' }, 'initiativeId'],
  ] as const)('of a %s that names what is not there is refused', (kind, key, other, field) => {
    expect(refusalOf(org, asIn(org, kind, key, other))).toMatchObject({ code: 'NOT_FOUND', field });
  });

  test('of a position is refused where one of its versions would close a circle on its own days', () => {
    const dated = after(org, moved('CTO', null, 100), moved('CTO', 'CEO', 200)).org;
    const turned = after(dated, moved('CTO', null, null), moved('CEO', 'CTO', 150)).org;
    expect(refusalOf(turned, asIn(dated, 'position', 'CTO'))).toMatchObject({ code: 'CYCLE', field: 'managerId' });
    const turnedWithin = after(dated, moved('CTO', null, null), moved('CEO', 'CTO', 100), moved('CEO', null, 200)).org;
    expect(refusalOf(turnedWithin, asIn(dated, 'position', 'CTO'))).toBeUndefined();
  });

  test('of a team or an initiative is refused where its parents would make a circle', () => {
    const before = orgOf(teamMade('A'), teamMade('B', { parentKey: 'A' }), initiativeMade('X'), initiativeMade('Y', { parentKey: 'X' }));
    const turned = after(
      before,
      { kind: 'UPDATE_TEAM', teamKey: 'B', set: { parentKey: null } },
      { kind: 'UPDATE_TEAM', teamKey: 'A', set: { parentKey: 'B' } },
      { kind: 'UPDATE_INITIATIVE', initiativeKey: 'Y', set: { parentKey: null } },
      { kind: 'UPDATE_INITIATIVE', initiativeKey: 'X', set: { parentKey: 'Y' } },
    ).org;
    expect(refusalOf(turned, asIn(before, 'team', 'B'))).toMatchObject({ code: 'CYCLE', field: 'parentId' });
    expect(refusalOf(turned, asIn(before, 'initiative', 'Y'))).toMatchObject({ code: 'CYCLE', field: 'parentId' });
  });

  test('is refused where its place has been taken: a source id, a seat, a role, a waiver', () => {
    const before = orgOf(personMade('Ada', { source: 'csv', externalId: '1' }));
    const without = after(
      before,
      { kind: 'REMOVE_RECORD', recordKind: 'person', key: 'Ada' },
      personMade('Ada again', { source: 'csv', externalId: '1' }),
    ).org;
    expect(refusalOf(without, asIn(before, 'person', 'Ada'))).toMatchObject({ code: 'CONFLICT', field: 'externalId' });
    const taken = (kind: RecordKind, key: string, ...instead: Change[]) =>
      refusalOf(after(org, { kind: 'REMOVE_RECORD', recordKind: kind, key }, ...instead).org, asIn(org, kind, key));
    expect(taken('incumbency', 'incumbency', incumbentAssigned('other', 'CEO', 'Ada'))).toMatchObject({
      code: 'CONFLICT',
      field: 'startDate',
    });
    expect(taken('assignment', 'assignment', roleAssigned('other', 'Ranking', 'Ada'))).toMatchObject({
      code: 'CONFLICT',
      field: 'startDate',
    });
    expect(taken('waiver', 'waiver', roleWaived('other', 'Ranking'))).toMatchObject({ code: 'CONFLICT', field: 'from' });
  });
});
