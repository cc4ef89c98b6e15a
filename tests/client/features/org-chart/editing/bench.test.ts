import { createBench } from '@tandem/client/features/org-chart/editing/bench';
import { applyAct } from '@tandem/shared/changes/act';
import { isEmployed } from '@tandem/shared/org/org-day';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { arbitraryDay, arbitraryHistory, orgFrom } from '../../../../support/arbitrary-org.ts';

it('the bench holds exactly who is employed and has no seat on the day, whatever was changed in between', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryDay(), fc.nat(100), (history, day, share) => {
      const cut = Math.floor((history.length * share) / 100);
      let org = orgFrom(history.slice(0, cut));
      const bench = createBench();
      bench(org, day);
      for (const change of history.slice(cut)) {
        const result = applyAct(org, [change]);
        if (!result.allowed) continue;
        org = result.org;
        const expected = [...org.table('person').values()].filter(
          (one) => isEmployed(one, day) && org.on(day).seatsOf(one.key).length === 0,
        );
        expect(new Set(bench(org, day))).toEqual(new Set(expected));
      }
    }),
  );
});
