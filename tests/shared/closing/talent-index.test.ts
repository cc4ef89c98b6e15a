import { applyAct } from '@tandem/shared/changes/act';
import { TalentIndex } from '@tandem/shared/closing/talent-index';
import { Org } from '@tandem/shared/org/org';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDay, arbitraryHistory } from '../../support/arbitrary-org.ts';

/** What an index says of everybody, by key. */
function said(index: TalentIndex) {
  const { org } = index.on;
  return [...org.table('person').values()].map(({ key }) => {
    const slot = org.table('person').slotOf(key);
    const perFamily = [index.skills, index.certifications, index.rungs].map((family) => family.map((values) => values[slot]));
    return [key, index.employed[slot], perFamily, [PRODUCT_OWNER, PROJECT_OWNER].map((role) => index.hasHeld(role, slot))];
  });
}

test('an index that starts from an earlier revision says the same as one that starts from nothing', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryDay(), (history, day) => {
      let org = Org.empty();
      let index = new TalentIndex(org.on(day), null);
      for (const change of history) {
        const act = applyAct(org, [change]);
        if (!act.allowed) continue;
        org = act.org;
        index = new TalentIndex(org.on(day), index);
      }
      expect(said(index)).toEqual(said(new TalentIndex(org.on(day), null)));
    }),
    { numRuns: 60 },
  );
});
