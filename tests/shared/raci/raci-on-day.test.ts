import { checkRaci } from '@tandem/shared/changes/raci-checks';
import type { Change } from '@tandem/shared/changes/change';
import { PRODUCT_OWNER, PROJECT_OWNER, type RaciRow } from '@tandem/shared/org/records';
import { DEFAULT_RACI } from '@tandem/shared/raci/default-raci';
import { raciOnDay } from '@tandem/shared/raci/raci-on-day';
import { describe, expect, it } from 'vitest';
import { day, initiativeMade, orgOf, personMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-06-15');

describe('the RACI matrix of an initiative on a day', () => {
  it('is the default one until its own is set, and the default one is allowed', () => {
    const org = orgOf(initiativeMade('atlas'));
    expect(raciOnDay(org, org.initiative('atlas')!, D)).toMatchObject({ isDefault: true });
    expect(checkRaci({ key: 'atlas', initiativeKey: 'atlas', source: null, externalId: null, rows: DEFAULT_RACI })).toBeNull();
  });

  it('makes the product owner accountable for what and why, the project owner for how and when', () => {
    const accountable = DEFAULT_RACI.map(({ cells }) => cells.find(({ letter }) => letter === 'ACCOUNTABLE')!.party);
    expect(accountable.filter((party) => party === PRODUCT_OWNER)).toHaveLength(5);
    expect(accountable.filter((party) => party === PROJECT_OWNER)).toHaveLength(5);
  });

  it('says which rows a gap leaves without anybody accountable, and on which days', () => {
    const org = orgOf(
      initiativeMade('atlas'),
      personMade('ada'),
      roleAssigned('held', 'atlas', 'ada', { role: PRODUCT_OWNER, endDate: D }),
    );
    const unaccountable = (on: number) =>
      raciOnDay(org, org.initiative('atlas')!, on)
        .rows.filter((row) => row.isUnaccountable)
        .map((row) => row.cells.find(({ letter }) => letter === 'ACCOUNTABLE')!.party);
    expect(new Set(unaccountable(D))).toEqual(new Set([PROJECT_OWNER]));
    expect(new Set(unaccountable(D + 1))).toEqual(new Set([PROJECT_OWNER, PRODUCT_OWNER]));
  });

  it('never calls a row unaccountable that a named group is accountable for', () => {
    const rows: RaciRow[] = [{ decision: 'Budget', cells: [{ party: 'Steering committee', letter: 'ACCOUNTABLE' }] }];
    const org = orgOf(initiativeMade('atlas'), raciSet('atlas', rows));
    expect(raciOnDay(org, org.initiative('atlas')!, D)).toMatchObject({
      isDefault: false,
      parties: ['Steering committee'],
      rows: [{ isUnaccountable: false, cells: [{ isRole: false, holders: [] }] }],
    });
  });
});

function raciSet(key: string, rows: readonly RaciRow[]): Change {
  return { kind: 'RESTORE_RECORD', recordKind: 'raci', record: { source: null, externalId: null, key, initiativeKey: key, rows } };
}
