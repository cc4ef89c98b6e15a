import { versionsWith } from '@tandem/shared/changes/position-versions';
import { versionOn } from '@tandem/shared/org/org-day';
import type { PositionFacts, PositionVersion } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryBound, arbitraryDay, FIRST_DAY, LAST_DAY } from '../../support/arbitrary-org.ts';
import { FACTS } from '../../support/small-org.ts';

const SINCE_EVER: readonly PositionVersion[] = [{ from: null, ...FACTS }];
const edits = fc.array(fc.record({ title: fc.constantFrom('Engineer', 'Lead', 'Head'), effectiveOn: arbitraryBound() }), {
  maxLength: 8,
  size: 'max',
});
const titleOn = (versions: readonly PositionVersion[], today: number) => versionOn({ versions }, today).title;

describe('the versions of a position', () => {
  test('hold on each day the last edit that is effective by then', () => {
    fc.assert(
      fc.property(edits, arbitraryDay(), (made, today) => {
        const versions = made.reduce((so, { title, effectiveOn }) => versionsWith(so, { title }, effectiveOn), SINCE_EVER);
        expect(titleOn(versions, today)).toBe(
          made.findLast(({ effectiveOn }) => effectiveOn === null || effectiveOn <= today)?.title ?? 'Engineer',
        );
      }),
    );
  });

  test('ascend, begin with the one since ever, and two neighbours always differ', () => {
    fc.assert(
      fc.property(edits, (made) => {
        const versions = made.reduce((so, { title, effectiveOn }) => versionsWith(so, { title }, effectiveOn), SINCE_EVER);
        expect(versions[0]!.from).toBeNull();
        for (let i = 1; i < versions.length; i++) {
          expect(versions[i]!.from!).toBeGreaterThan(versions[i - 1]!.from ?? -Infinity);
          expect(versions[i]!.title).not.toBe(versions[i - 1]!.title);
        }
      }),
    );
  });

  test.each([
    ['title', 'Lead'],
    ['teamKey', 'Search'],
    ['managerKey', 'CEO'],
    ['jobProfile', 'Engineer'],
    ['level', 'IC3'],
    ['fte', 0.5],
    ['location', 'Berlin'],
    ['costCenter', '4711'],
    ['annualCost', { minor: 1, currency: 'EUR' }],
    ['payRange', { minMinor: 1, maxMinor: 2, currency: 'EUR' }],
  ])('begin where the %s differs, and fold together where it is given back', (fact, value) => {
    const versions = versionsWith(SINCE_EVER, { [fact]: value }, FIRST_DAY);
    expect(versions).toHaveLength(2);
    expect(versionsWith(versions, { [fact]: FACTS[fact as keyof PositionFacts] }, FIRST_DAY)).toEqual(SINCE_EVER);
  });

  test('keep the facts that an edit does not give, in later versions too', () => {
    const versions = versionsWith(versionsWith(SINCE_EVER, { location: 'Berlin' }, LAST_DAY), { title: 'Lead' }, FIRST_DAY);
    expect(versions.map(({ from, title, location }) => [from, title, location])).toEqual([
      [null, 'Engineer', null],
      [FIRST_DAY, 'Lead', null],
      [LAST_DAY, 'Lead', 'Berlin'],
    ]);
  });
});
