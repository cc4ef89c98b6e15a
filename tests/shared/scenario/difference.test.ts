import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { RECORD_KINDS } from '@tandem/shared/org/records';
import { compareVersions } from '@tandem/shared/scenario/compare';
import { differenceOf, differingRecords } from '@tandem/shared/scenario/difference';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { arbitraryOrg, orgFrom } from '../../support/arbitrary-org.ts';
import { contentOf } from '../../support/org-facts.ts';
import { after, initiativeMade, orgOf, personMade, positionMade, roleAssigned, teamMade } from '../../support/small-org.ts';

const BASE = orgOf(
  teamMade('Ads'),
  personMade('Ada'),
  positionMade('CEO'),
  positionMade('Lead', { managerKey: 'CEO' }),
  initiativeMade('Ranking', { endDate: 500 }),
  roleAssigned('owner', 'Ranking', 'Ada'),
);
const update = (set: Extract<Change, { kind: 'UPDATE_POSITION' }>['set'], effectiveOn: number | null = null): Change => ({
  kind: 'UPDATE_POSITION',
  positionKey: 'Lead',
  set,
  effectiveOn,
});

describe('the difference of two organizations', () => {
  test.each<[string, Change, string]>([
    ['a new record', teamMade('Data'), 'NEW'],
    ['one that is gone', { kind: 'REMOVE_RECORD', recordKind: 'assignment', key: 'owner' }, 'REMOVED'],
    ['a seat that ends', { kind: 'CLOSE_POSITION', positionKey: 'Lead', endDate: 100 }, 'CLOSED'],
    ['a role that ends', { kind: 'END_ROLE_ASSIGNMENT', assignmentKey: 'owner', endDate: 100 }, 'CLOSED'],
    ['an initiative that is closed', { kind: 'UPDATE_INITIATIVE', initiativeKey: 'Ranking', set: { status: 'CLOSED' } }, 'CLOSED'],
    ['an initiative with an earlier target', { kind: 'UPDATE_INITIATIVE', initiativeKey: 'Ranking', set: { endDate: 400 } }, 'CHANGED'],
    ['a seat under another manager', { kind: 'MOVE_POSITION', positionKey: 'Lead', managerKey: null, effectiveOn: 100 }, 'MOVED'],
    ['a seat with another title', update({ title: 'Head' }, 100), 'CHANGED'],
  ])('says of %s what became of it', (_name, change, status) => {
    expect(differenceOf(BASE, after(BASE, change).org).map((difference) => difference.status)).toEqual([status]);
  });

  test('names the fields with both values, and none of where a record came from', () => {
    expect(differenceOf(BASE, after(BASE, update({ title: 'Head', onHold: true }, 100)).org)[0]!.fields).toEqual([
      {
        kind: 'position',
        key: 'Lead',
        field: 'title',
        before: 'Lead',
        after: {
          timeline: [
            { from: null, value: 'Lead' },
            { from: 100, value: 'Head' },
          ],
        },
      },
      { kind: 'position', key: 'Lead', field: 'onHold', before: false, after: true },
    ]);
    const back = after(BASE, update({ title: 'Head' }), update({ title: 'Lead' })).org;
    expect([differingRecords(BASE, back), differenceOf(BASE, back)]).toEqual([[{ kind: 'position', key: 'Lead' }], []]);
  });

  test('is the same whether it is looked for among what forks do not share or among all records', () => {
    fc.assert(
      fc.property(arbitraryOrg(), fc.array(arbitraryChange(), { maxLength: 20 }), (before, changes) => {
        const forked = changes.reduce((org, change) => {
          const act = applyAct(org, [change]);
          return act.allowed ? act.org : org;
        }, before);
        const all = RECORD_KINDS.flatMap((kind) =>
          [...new Set([...before.table(kind).values(), ...forked.table(kind).values()].map(({ key }) => key))].map((key) => ({
            kind,
            key,
          })),
        );
        const found = differenceOf(before, forked);
        expect(sorted(found)).toEqual(sorted(differenceOf(before, forked, all)));
        if (found.length === 0) expect(contentOf(forked)).toEqual(contentOf(before));
      }),
      { numRuns: 60 },
    );
  });

  test('compares organizations of separate origin by key and content', () => {
    fc.assert(
      fc.property(fc.array(arbitraryChange(), { maxLength: 30, size: 'max' }), (changes) => {
        expect(differenceOf(orgFrom(changes), orgFrom(changes))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });
});

describe('a comparison', () => {
  test('has a row where sides differ, with a value for each side', () => {
    const one = after(BASE, update({ title: 'Head', level: 'M1' })).org;
    const other = after(BASE, update({ title: 'Chief', level: 'M1' }), teamMade('Data')).org;
    const refs = [...differingRecords(BASE, one), ...differingRecords(BASE, other)];
    expect(compareVersions([BASE, one, other], refs).map(({ key, field, values }) => [key, field, values.map(short)])).toEqual([
      ['Lead', 'title', ['Lead', 'Head', 'Chief']],
      ['Lead', 'level', [null, 'M1', 'M1']],
      ['Data', '*', [null, null, 'there']],
    ]);
    expect(compareVersions([one, other], refs).map(({ field }) => field)).toEqual(['title', '*']);
  });
});

function short(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'record' in value ? 'there' : value;
}

function sorted<D extends { kind: string; key: string }>(differences: readonly D[]): D[] {
  return differences.toSorted((a, b) => (`${a.kind}:${a.key}` < `${b.kind}:${b.key}` ? -1 : 1));
}
