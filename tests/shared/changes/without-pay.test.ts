import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { changesShown } from '@tandem/shared/changes/without-pay';
import type { Org } from '@tandem/shared/org/org';
import { orgFromRecords, recordsOf } from '@tandem/shared/org/org-from-records';
import type { Money } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { arbitraryHistory, arbitraryOrg, orgFrom } from '../../support/arbitrary-org.ts';

/** The same changes with other pay. */
function withOtherPay(changes: readonly Change[], pay: readonly (Money | null)[]): Change[] {
  const other = (i: number) => ({
    annualCost: pay[i % pay.length] ?? null,
    payRange: pay[i % pay.length] ? { minMinor: i, maxMinor: i + 5, currency: 'EUR' } : null,
  });
  return changes.map((change, i) => {
    if (change.kind === 'CREATE_POSITION')
      return { ...change, position: { ...change.position, facts: { ...change.position.facts, ...other(i) } } };
    return change.kind === 'UPDATE_POSITION' ? { ...change, set: { ...change.set, ...other(i) } } : change;
  });
}

const arbitraryPay = fc.array(fc.option(fc.record({ minor: fc.integer({ min: 0, max: 9 }), currency: fc.constantFrom('EUR', 'USD') })), {
  minLength: 1,
  maxLength: 5,
});

const shown = (org: Org): string => JSON.stringify(recordsOf(org, false));
const payless = (org: Org): Org => orgFromRecords(recordsOf(org, false));

test('a change without pay does to an organization without pay what the change does to the whole one, pay apart; so does its inverse', () => {
  fc.assert(
    fc.property(arbitraryOrg(), arbitraryChange(), arbitraryPay, (org, wanted, pay) => {
      const act = applyAct(org, withOtherPay([wanted], pay));
      const paylessAct = applyAct(payless(org), changesShown(withOtherPay([wanted], pay), false));
      expect(paylessAct.allowed).toBe(act.allowed);
      if (!act.allowed || !paylessAct.allowed) return;
      expect(shown(paylessAct.org)).toBe(shown(act.org));
      const back = applyAct(act.org, act.inverses);
      const paylessBack = applyAct(paylessAct.org, changesShown(act.inverses, false));
      if (!back.allowed || !paylessBack.allowed) throw new Error('An inverse was refused');
      expect(shown(paylessBack.org)).toBe(shown(back.org));
    }),
  );
});

test('organizations that differ in nothing but pay give byte-equal records and lists of changes', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryPay, arbitraryPay, (history, here, there) => {
      const [one, other] = [withOtherPay(history, here), withOtherPay(history, there)];
      const [orgHere, orgThere] = [orgFrom(one), orgFrom(other)];
      expect(shown(orgThere)).toBe(shown(orgHere));
      expect(JSON.stringify(changesShown(other, false))).toBe(JSON.stringify(changesShown(one, false)));
      const restored = (org: Org): Change[] =>
        [...org.table('position').values()].map((record) => ({ kind: 'RESTORE_RECORD', recordKind: 'position', record }));
      expect(JSON.stringify(changesShown(restored(orgThere), false))).toBe(JSON.stringify(changesShown(restored(orgHere), false)));
    }),
  );
});

test('whoever may see pay gets changes and records as they are', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryPay, (history, pay) => {
      const changes = withOtherPay(history, pay);
      expect(changesShown(changes, true)).toBe(changes);
      const org = orgFrom(changes);
      expect(recordsOf(org, true).position).toEqual([...org.table('position').values()]);
    }),
  );
});
