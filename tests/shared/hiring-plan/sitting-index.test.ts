import { applyAct } from '@tandem/shared/changes/act';
import { SittingIndex } from '@tandem/shared/hiring-plan/sitting-index';
import { Org } from '@tandem/shared/org/org';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryHistory, FIRST_DAY, LAST_DAY } from '../../support/arbitrary-org.ts';

const DAYS = Array.from({ length: LAST_DAY - FIRST_DAY + 3 }, (_, i) => FIRST_DAY - 1 + i);

/** Of every position and day, whether somebody sits there. */
function said(org: Org, index: SittingIndex): Record<string, boolean[]> {
  const positions = org.table('position');
  return Object.fromEntries(
    [...positions.values()].map(({ key }) => [key, DAYS.map((day) => index.isSitting(positions.slotOf(key), day))]),
  );
}

test('somebody sits in a position on the days on which an incumbent is employed, whichever revision the index started from', () => {
  fc.assert(
    fc.property(arbitraryHistory(), (history) => {
      let org = Org.empty();
      let index = new SittingIndex(org, null);
      for (const change of history) {
        const act = applyAct(org, [change]);
        if (!act.allowed) continue;
        org = act.org;
        index = new SittingIndex(org, index);
      }
      const days = said(org, index);
      expect(days).toEqual(said(org, new SittingIndex(org, null)));
      for (const [key, sitting] of Object.entries(days)) {
        const position = org.position(key)!;
        const exists = DAYS.map((day) => org.on(day).exists(position));
        expect(sitting.map((is, i) => is && exists[i])).toEqual(DAYS.map((day) => org.on(day).incumbents(key).length > 0));
        const slot = org.table('position').slotOf(key);
        const throughout = index.throughout(slot, DAYS[0]!, DAYS.at(-1)!);
        if (throughout !== null) expect(sitting).toEqual(DAYS.map(() => throughout));
      }
    }),
    { numRuns: 60 },
  );
});
