import { asWords, KnownWords, wordsKnown } from '@tandem/shared/closing/known-words';
import { roleFamiliesOf } from '@tandem/shared/closing/role-family';
import { Org } from '@tandem/shared/org/org';
import { BUILT_IN_FAMILIES, profileOnRung } from '@tandem/shared/roles/ladders';
import { policyRung } from '@tandem/shared/roles/policy-rung';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryOrg } from '../../support/arbitrary-org.ts';
import { builtInProfileEdited, familyMade, profileMade } from '../../support/own-ladders.ts';
import { after, personMade } from '../../support/small-org.ts';

/** The rung that a title names, by nothing but the built-in ladders: the longest name that stands in it. */
function rungByHand(at: number, title: string): number {
  const found = BUILT_IN_FAMILIES[at]!.profiles.flatMap(({ name, otherNames, rung }) =>
    [name, ...otherNames].filter((one) => asWords(title).includes(asWords(one))).map((one) => ({ rung, length: asWords(one).length })),
  );
  return found.reduce((best, one) => (one.length > best.length ? one : best), { rung: 0, length: 0 }).rung;
}

const NAMES = BUILT_IN_FAMILIES.flatMap(({ profiles }) => profiles.flatMap(({ name, otherNames }) => [name, ...otherNames]));
const arbitraryTitle = fc
  .array(fc.oneof(fc.constantFrom(...NAMES), fc.constantFrom('Senior', 'Lead', 'of', 'Manager', 'Tools', 'project'), fc.string()), {
    maxLength: 4,
  })
  .chain((words) => fc.constantFrom(' ', ', ', ' / ').map((by) => words.join(by)));

describe('what an organization without a record of a job family or profile says of the roles', () => {
  test('is what the built-in ladders say: names, key skills of every rung, certifications', () => {
    const { families } = roleFamiliesOf(Org.empty());
    expect(families.map(({ role }) => role)).toEqual(BUILT_IN_FAMILIES.map(({ role }) => role));
    for (const [at, { ladders, skills, certifications }] of families.entries()) {
      const { inWords, coreSkills, certifications: usual } = BUILT_IN_FAMILIES[at]!;
      const core = coreSkills.map((skill) => skill.toLowerCase());
      expect(ladders).toMatchObject([{ name: inWords, isOwn: false }]);
      expect(ladders[0]!.skillsByRung.map(({ words }) => words)).toEqual([core, core, core, core, core]);
      expect(new Set(ladders[0]!.skillsByRung).size).toBe(1);
      expect(skills).toEqual(core);
      expect(certifications.words).toEqual(usual);
    }
  });

  test('gives every title the rung that the built-in ladders give it', () => {
    const families = roleFamiliesOf(Org.empty());
    fc.assert(
      fc.property(arbitraryTitle, (title) => {
        const rungs = families.standings(title).map((standing) => standing?.rung ?? 0);
        expect(rungs).toEqual(BUILT_IN_FAMILIES.map((_, at) => rungByHand(at, title)));
      }),
      { numRuns: 300 },
    );
  });

  test('proposes on each rung the first profile that stands on it', () => {
    for (const { role, profiles } of BUILT_IN_FAMILIES)
      for (const { rung } of profiles)
        expect(profileOnRung(Org.empty(), role, rung)).toBe(profiles.find((profile) => profile.rung === rung));
  });

  test('is the same for every such organization, whatever else it holds', () => {
    fc.assert(
      fc.property(arbitraryOrg(), (org) => {
        const draft = org.draft();
        for (const kind of ['jobProfile', 'jobFamily'] as const) for (const { key } of org.table(kind).values()) draft.remove(kind, key);
        expect(roleFamiliesOf(draft.seal(org.revision + 1))).toBe(roleFamiliesOf(Org.empty()));
      }),
      { numRuns: 30 },
    );
  });
});

test('what the ladders say is worked out anew only where an act makes them say something else', () => {
  const own = after(Org.empty(), familyMade('Fleet'), profileMade('Fleet', 'Captain', 3)).org;
  const families = roleFamiliesOf(own);
  expect(families).not.toBe(roleFamiliesOf(Org.empty()));
  expect(roleFamiliesOf(after(own, personMade('ada')).org)).toBe(families);
  const reworded = after(
    own,
    builtInProfileEdited('job-profile-project-2', () => ({ summary: 'Leads.' })),
  ).org;
  expect(roleFamiliesOf(reworded)).toBe(families);
  const renamed = after(
    own,
    builtInProfileEdited('job-profile-project-2', () => ({ name: 'Mate' })),
  ).org;
  expect(roleFamiliesOf(renamed)).not.toBe(families);
});

test('a ladder keeps its own numbers up to the policy’s five, a higher one runs evenly from the first to the fifth, and one title alone is a second', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20 }), (highest) => {
      const fitted = Array.from({ length: highest }, (_, at) => policyRung(at + 1, highest));
      if (highest === 1) expect(fitted).toEqual([2]);
      else if (highest <= 5) expect(fitted).toEqual(fitted.map((_, at) => at + 1));
      else expect([fitted[0], fitted.at(-1), new Set(fitted).size]).toEqual([1, 5, 5]);
      expect(fitted).toEqual(fitted.toSorted((a, b) => a - b));
    }),
  );
});

test('words are counted in a list each once, however many they are', () => {
  const word = fc.constantFrom('risk', 'Risk management', 'SQL', 'user research', 'research', '***', 'a');
  const many = Array.from({ length: 60 }, (_, at) => `word ${at}`);
  fc.assert(
    fc.property(fc.uniqueArray(word), fc.array(fc.array(fc.oneof(word, fc.constantFrom(...many)))), (known, lists) => {
      const words = [...known, ...many];
      const counted = new KnownWords(words);
      for (const list of lists) expect(counted.count(list)).toBe(wordsKnown(words, list).length);
    }),
    { numRuns: 60 },
  );
});
