import { gapsOnDay } from '@tandem/shared/coverage/coverage-gap';
import { exposureOf, sumsOf } from '@tandem/shared/coverage/exposure';
import { exposureOfScope } from '@tandem/shared/coverage/exposure-of-scope';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { PROJECT_OWNER, type Initiative } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOrg } from '../../support/arbitrary-org.ts';
import { day, initiativeMade, orgOf, personMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-06-15');
const euro = (minor: number) => ({ minor, currency: 'EUR' });

describe('the exposure of a gap', () => {
  it('is of a project its budget times gap days over its days', () => {
    const project = initiative({ kind: 'PROJECT', budget: euro(100_000), startDate: D, endDate: D + 99 });
    expect(exposureOf(project, { from: D + 10, to: D + 34 }, D)).toEqual({
      amount: euro(25_000),
      budget: euro(100_000),
      days: 25,
      ofDays: 100,
    });
  });

  it('is of a product its yearly budget times gap days over 365; an open gap counts 365 days ahead', () => {
    const product = initiative({ kind: 'PRODUCT', budget: euro(365_000) });
    expect(exposureOf(product, { from: D - 99, to: D }, D)).toMatchObject({ amount: euro(100_000), days: 100 });
    expect(exposureOf(product, { from: D - 10, to: null }, D)).toMatchObject({ days: 375 });
    expect(exposureOf(product, { from: D + 10, to: null }, D)).toMatchObject({ days: 365, amount: euro(365_000) });
    expect(exposureOf(product, { from: null, to: null }, D)).toMatchObject({ days: 729 });
    expect(exposureOf(product, { from: null, to: D + 1 }, D)).toMatchObject({ days: 366 });
  });

  it('counts a project without both dates by the year and never above its budget, and is null without a budget, never 0', () => {
    expect(exposureOf(initiative({ budget: euro(36_500), startDate: D }), { from: D, to: D + 9 }, D)).toMatchObject({
      amount: euro(1_000),
    });
    expect(exposureOf(initiative({ budget: euro(36_500), startDate: D }), { from: D, to: null }, D + 900)).toMatchObject({
      amount: euro(36_500),
      days: 365,
    });
    expect(exposureOf(initiative({ budget: null }), { from: D, to: D }, D)).toBeNull();
  });

  it('of all gaps of one role in a project is never more than its budget', () => {
    fc.assert(
      fc.property(arbitraryOrg(), fc.nat(1_000_000), (org, minor) => {
        org.table('initiative').forEach((record) => {
          const project: Initiative = { ...record, kind: 'PROJECT', budget: euro(minor) };
          if (project.startDate === null || project.endDate === null) return;
          const spells = gapSpells(org, { scope: { initiativeKey: record.key } }).filter(({ role }) => role === PROJECT_OWNER);
          const sum = spells.reduce((total, spell) => total + exposureOf(project, spell, project.startDate!)!.amount.minor, 0);
          // Each amount is rounded once, by at most half a minor unit.
          expect(sum).toBeLessThanOrEqual(minor + spells.length / 2);
        });
      }),
    );
  });
});

it('and severity of the worked example in docs/coverage.md are what it says', () => {
  const [from, to] = [day('2026-01-01'), day('2026-12-31')];
  const org = orgOf(
    personMade('ada'),
    initiativeMade('example', { priority: 1, budget: euro(120_000_000), startDate: from, endDate: to }),
    roleAssigned('why', 'example', 'ada'),
    roleAssigned('how', 'example', 'ada', { role: PROJECT_OWNER, endDate: day('2026-05-31') }),
  );
  const [gap] = gapsOnDay(org, D);
  expect(gap!.exposure).toMatchObject({ amount: euro(70_356_164), days: 214, ofDays: 365 });
  expect(gap!.severityParts.map(({ points }) => points)).toEqual([12, 25, 0, 14]);
  expect(gap!.severity).toBe(51);
});

describe('what is at stake in a scope', () => {
  it('counts an initiative once, with the largest of its gaps, and sums by currency', () => {
    const org = orgOf(
      initiativeMade('both', { budget: euro(100_000), startDate: D, endDate: D + 99 }),
      initiativeMade('one', { kind: 'PRODUCT', budget: { minor: 365, currency: 'CHF' } }),
      personMade('ada'),
      roleAssigned('held', 'one', 'ada', { startDate: null, endDate: D - 1 }),
      roleAssigned('both-held', 'both', 'ada', { startDate: D + 50 }),
    );
    // Both: the project owner is missing on all of its days, the product owner on half of them.
    expect(exposureOfScope(org, D)).toEqual([{ minor: 729, currency: 'CHF' }, euro(100_000)]);
    expect(exposureOfScope(org, D, { initiativeKey: 'both' })).toEqual([euro(100_000)]);
  });

  it('is the same sum in whatever order the amounts come', () => {
    const amounts = fc.array(fc.record({ minor: fc.nat(1000), currency: fc.constantFrom('EUR', 'CHF', 'USD') }));
    fc.assert(
      fc.property(amounts, (some) => {
        expect(sumsOf(some)).toEqual(sumsOf(some.toReversed()));
      }),
    );
  });
});

function initiative(facts: Partial<Initiative>): Initiative {
  const org = orgOf(initiativeMade('atlas'));
  return { ...org.initiative('atlas')!, ...facts };
}
