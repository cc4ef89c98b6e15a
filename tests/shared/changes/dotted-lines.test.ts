import { applyAct } from '@tandem/shared/changes/act';
import type { Change, ChangeOf } from '@tandem/shared/changes/change';
import { Org } from '@tandem/shared/org/org';
import { describe, expect, it } from 'vitest';
import { makePosition } from '../../support/changes.ts';

const line = (facts: Partial<ChangeOf<'ADD_DOTTED_LINE'>['dottedLine']> = {}): Change => ({
  kind: 'ADD_DOTTED_LINE',
  dottedLine: {
    key: 'line',
    source: null,
    externalId: null,
    positionKey: 'seat',
    managerKey: 'guild',
    type: 'FUNCTIONAL',
    label: 'Design guild',
    startDate: 100,
    endDate: null,
    ...facts,
  },
});
const done = (...changes: Change[]): Org => {
  const start = [makePosition('boss'), makePosition('guild', 'boss'), makePosition('seat', 'boss')];
  const result = applyAct(Org.empty(), [...start, ...changes]);
  if (!result.allowed) throw new Error(result.refusals[0]!.message);
  return result.org;
};
const refusalOf = (...changes: Change[]) => {
  const result = applyAct(done(line()), changes);
  return result.allowed ? null : result.refusals[0]!;
};

describe('A dotted line', () => {
  it('stands on both its ends, and changes no reporting line', () => {
    const org = done(line());
    expect(org.dottedLinesOfPosition('seat').map(({ key }) => key)).toEqual(['line']);
    expect(org.dottedLinesOfManager('guild').map(({ key }) => key)).toEqual(['line']);
    expect(org.on(100).reports('guild')).toEqual([]);
  });

  it('is refused to itself, to what is not there, with an unknown type and with days in the wrong order', () => {
    expect(refusalOf(line({ key: 'x', managerKey: 'seat' }))).toMatchObject({ code: 'INVALID', field: 'managerId' });
    expect(refusalOf(line({ key: 'x', managerKey: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND', field: 'managerId' });
    expect(refusalOf(line({ key: 'x', positionKey: 'nobody' }))).toMatchObject({ code: 'NOT_FOUND', field: 'positionId' });
    expect(refusalOf(line({ key: 'x', managerKey: 'boss', type: 'NONE' as never }))).toMatchObject({ code: 'INVALID', field: 'type' });
    expect(refusalOf(line({ key: 'x', managerKey: 'boss', endDate: 99 }))).toMatchObject({ code: 'INVALID', field: 'endDate' });
  });

  it('is refused where the same one is there in these days, and allowed after it or with another type', () => {
    expect(refusalOf(line({ key: 'x', startDate: 200 }))).toMatchObject({ code: 'CONFLICT', subject: { key: 'line' } });
    expect(refusalOf(line({ key: 'x', type: 'MENTORING' }))).toBeNull();
    expect(
      refusalOf({ kind: 'UPDATE_DOTTED_LINE', dottedLineKey: 'line', set: { endDate: 150 } }, line({ key: 'x', startDate: 151 })),
    ).toBeNull();
  });

  it('goes both ways: against a manager’s manager it closes no circle', () => {
    expect(refusalOf(line({ key: 'x', positionKey: 'boss', managerKey: 'seat' }))).toBeNull();
  });

  it('is taken back and given again, and keeps its positions from being removed', () => {
    const org = done(line());
    const ended = applyAct(org, [{ kind: 'UPDATE_DOTTED_LINE', dottedLineKey: 'line', set: { label: null, endDate: 150 } }]);
    if (!ended.allowed) throw new Error('refused');
    expect(ended.org.dottedLine('line')).toMatchObject({ label: null, endDate: 150 });
    const back = applyAct(ended.org, ended.inverses);
    expect(back.allowed && back.org.dottedLine('line')).toMatchObject({ label: 'Design guild', endDate: null });
    expect(refusalOf({ kind: 'REMOVE_RECORD', recordKind: 'position', key: 'guild' })).toMatchObject({
      code: 'CONFLICT',
      subject: { kind: 'dottedLine', key: 'line' },
    });
  });
});
