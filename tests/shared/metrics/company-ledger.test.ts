import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { companyFigures } from '@tandem/shared/metrics/company-figures';
import { CompanyLedger } from '@tandem/shared/metrics/company-ledger';
import { orgFigures } from '@tandem/shared/metrics/scoped-figures';
import type { Org } from '@tandem/shared/org/org';
import { OrgDay } from '@tandem/shared/org/org-day';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { arbitraryDay, arbitraryHistory, orgFrom } from '../../support/arbitrary-org.ts';
import { after, day, incumbentAssigned, orgOf, personMade, positionMade } from '../../support/small-org.ts';
import { figuresByHand } from './figures-by-hand.ts';

const D = day('2026-03-10');

/** The versions that changes make one after another, each from the one before. */
function versionsFrom(org: Org, changes: readonly Change[]): Org[] {
  const versions = [org];
  for (const change of changes) {
    const result = applyAct(versions.at(-1)!, [change]);
    if (result.allowed) versions.push(result.org);
  }
  return versions;
}

test('figures that follow every change, back and forth between versions, are those counted from nothing and those counted by hand', () => {
  fc.assert(
    fc.property(
      arbitraryHistory(),
      fc.array(arbitraryChange(), { maxLength: 30, size: 'max' }),
      fc.array(fc.nat(), { minLength: 5, maxLength: 12 }),
      arbitraryDay(),
      (history, changes, walk, on) => {
        const versions = versionsFrom(orgFrom(history), changes);
        let ledger = new CompanyLedger(new OrgDay(versions[0]!, on));
        for (const step of [...versions.keys(), ...walk]) {
          const org = versions[step % versions.length]!;
          ledger = new CompanyLedger(new OrgDay(org, on), ledger);
          const fresh = new CompanyLedger(new OrgDay(org, on));
          expect(ledger.figures).toEqual(fresh.figures);
          const { length } = fresh.depths;
          expect(ledger.depths.slice(0, length)).toEqual(fresh.depths);
          expect(ledger.spans.slice(0, length)).toEqual(fresh.spans);
          expect(ledger.figures).toEqual(figuresByHand(new OrgDay(org, on)));
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('roots and reports of a view that follows another are those found from nothing', () => {
  fc.assert(
    fc.property(arbitraryHistory(), fc.array(arbitraryChange(), { maxLength: 20, size: 'max' }), arbitraryDay(), (history, changes, on) => {
      for (const org of versionsFrom(orgFrom(history), changes)) {
        const view = new OrgDay(org, on);
        const existing = [...org.table('position').values()].filter((position) => view.exists(position));
        const isBelow = (key: string | null) => key !== null && existing.some((position) => position.key === key);
        expect(view.roots()).toEqual(existing.filter((position) => !isBelow(view.facts(position).managerKey)));
        for (const { key } of existing)
          expect(view.reports(key)).toEqual(existing.filter((position) => view.facts(position).managerKey === key));
      }
    }),
  );
});

test('the figures of a day say nothing of another day, nor those of one organization of another', () => {
  const org = orgOf(positionMade('boss'), positionMade('later', { managerKey: 'boss', startDate: D }));
  expect(companyFigures(org, D - 1)).toMatchObject({ openCount: 1, plannedCount: 1, layers: 1 });
  expect(companyFigures(org, D)).toMatchObject({ openCount: 2, plannedCount: 0, layers: 2 });
  const other = orgOf(positionMade('boss'));
  expect(companyFigures(other, D)).toMatchObject({ openCount: 1, layers: 1 });
});

test('a moved subtree takes its layers along', () => {
  const org = orgOf(
    positionMade('top'),
    positionMade('middle', { managerKey: 'top' }),
    positionMade('head', { managerKey: 'top' }),
    positionMade('below', { managerKey: 'head' }),
    personMade('ada'),
    incumbentAssigned('sits', 'below', 'ada'),
  );
  expect(companyFigures(org, D).headcountByLayer).toEqual([
    { layer: 1, filled: 0, vacant: 1 },
    { layer: 2, filled: 0, vacant: 2 },
    { layer: 3, filled: 1, vacant: 0 },
  ]);
  const moved = after(org, { kind: 'MOVE_POSITION', positionKey: 'head', managerKey: 'middle', effectiveOn: D }).org;
  expect(companyFigures(moved, D)).toMatchObject({ layers: 4, spans: { managerCount: 3, largest: 1, managersUnderTwo: 3 } });
  expect(companyFigures(moved, D).headcountByLayer.at(-1)).toEqual({ layer: 4, filled: 1, vacant: 0 });
  expect(companyFigures(moved, D - 1)).toEqual(companyFigures(org, D - 1));
});

test('more changes than are compared one by one are counted from nothing', () => {
  const org = orgOf(positionMade('top'));
  companyFigures(org, D);
  const draft = org.draft();
  for (let i = 0; i < 12_000; i++) {
    const { versions, ...top } = org.position('top')!;
    draft.put('position', { ...top, key: `p${i}`, versions: [{ ...versions[0]!, managerKey: 'top' }] });
  }
  const many = draft.seal(2);
  expect(companyFigures(many, D)).toMatchObject({ openCount: 12_001, layers: 2, spans: { largest: 12_000, managersOverTen: 1 } });
});

test('a part of the company counts its own layers, whole spans, and what is planned under its own managers', () => {
  const org = orgOf(
    positionMade('top'),
    positionMade('head', { managerKey: 'top', annualCost: { minor: 500, currency: 'EUR' } }),
    positionMade('below', { managerKey: 'head', fte: 0.5 }),
    positionMade('soon', { managerKey: 'below', startDate: D + 10 }),
    positionMade('aside', { managerKey: 'top' }),
  );
  expect(orgFigures(org.on(D), { positionKey: 'head', teamKey: null })).toMatchObject({
    openCount: 2,
    plannedCount: 1,
    vacancies: 2,
    fte: 1.5,
    layers: 2,
    runRate: [{ minor: 500, currency: 'EUR' }],
    headcountByLayer: [
      { layer: 1, filled: 0, vacant: 1 },
      { layer: 2, filled: 0, vacant: 1 },
    ],
    spans: { managerCount: 1, average: 1 },
  });
  expect(orgFigures(org.on(D), { positionKey: 'nowhere', teamKey: null })).toMatchObject({ openCount: 0, layers: 0 });
});
