import { applyAct } from '@tandem/shared/changes/act';
import { TalentIndex } from '@tandem/shared/closing/talent-index';
import { Org } from '@tandem/shared/org/org';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arbitraryDay, arbitraryHistory } from '../../support/arbitrary-org.ts';
import { builtInProfileEdited, familyMade, profileMade } from '../../support/own-ladders.ts';

/** What an index says of everybody, by key. */
function said(index: TalentIndex) {
  const { org } = index.on;
  const counts = index.families.families.flatMap(({ ladders, certifications }) => [
    index.countsOf(certifications, 'certifications'),
    ...ladders.flatMap(({ skillsByRung }) => skillsByRung.map((skills) => index.countsOf(skills, 'skills'))),
  ]);
  return [...org.table('person').values()].map(({ key }) => {
    const slot = org.table('person').slotOf(key);
    const perFamily = [...index.rungs, ...counts].map((values) => values[slot]);
    return [key, index.employed[slot], perFamily, [PRODUCT_OWNER, PROJECT_OWNER].map((role) => index.hasHeld(role, slot))];
  });
}

/** Acts that make the ladders say something else, and take it back. */
const LADDER_ACTS = [
  [familyMade('fleet'), profileMade('fleet', 'Product Manager', 4, ['Risk', 'Scheduling'])],
  [builtInProfileEdited('job-profile-product-2', () => ({ name: 'Captain' }))],
  [builtInProfileEdited('job-profile-product-2', () => ({}))],
];

test('an index that starts from an earlier revision says the same as one that starts from nothing', () => {
  fc.assert(
    fc.property(arbitraryHistory(), arbitraryDay(), fc.array(fc.nat(40), { maxLength: 3 }), (history, day, edits) => {
      let org = Org.empty();
      let index = new TalentIndex(org.on(day), null);
      for (const [at, change] of history.entries()) {
        const edit = edits.indexOf(at);
        const act = applyAct(org, edit < 0 ? [change] : LADDER_ACTS[edit]!);
        if (!act.allowed) continue;
        org = act.org;
        index = new TalentIndex(org.on(day), index);
        said(index);
      }
      expect(said(index)).toEqual(said(new TalentIndex(org.on(day), null)));
    }),
    { numRuns: 60 },
  );
});
