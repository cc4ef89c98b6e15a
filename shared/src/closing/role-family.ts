import type { JobProfile, RoleKey } from '../org/records.ts';
import { BUILT_IN_FAMILIES } from '../roles/ladders.ts';

/** What the product knows of one of the two families of roles. */
export interface RoleFamily {
  readonly role: RoleKey;
  readonly name: string;
  /** Titles of the job profiles, lowest rung first; those of one rung together. */
  readonly ladder: readonly (readonly string[])[];
  readonly skills: readonly string[];
  readonly certifications: readonly string[];
}

/**
 * Project management for the project owner, product management for the product owner: names, core skills and certifications of the
 * built-in ladders.
 */
export const ROLE_FAMILIES: readonly RoleFamily[] = BUILT_IN_FAMILIES.map(({ role, inWords, profiles, coreSkills, certifications }) => ({
  role,
  name: inWords,
  ladder: rungsOf(profiles),
  skills: coreSkills.map((skill) => skill.toLowerCase()),
  certifications,
}));

function rungsOf(profiles: readonly JobProfile[]): string[][] {
  const rungs: string[][] = [];
  for (const { rung, name, otherNames } of profiles) (rungs[rung - 1] ??= []).push(name, ...otherNames);
  return rungs;
}

/** The family of a role; null for a role that an organization defines itself. */
export function familyOf(role: RoleKey): RoleFamily | null {
  return ROLE_FAMILIES.find((family) => family.role === role) ?? null;
}

/**
 * The rung of a family's ladder that a job profile or title names, 1 to 5: the longest name of a rung that stands in it as whole
 * words, so that ‘Senior Product Manager, Trials’ is no Product Manager. 0 where it names none.
 */
export function rungNamed(family: RoleFamily, profile: string | null): number {
  if (profile === null) return 0;
  const words = asWords(profile);
  let found = { rung: 0, length: 0 };
  family.ladder.forEach((names, at) => {
    for (const name of names) {
      const named = asWords(name);
      if (words.includes(named) && named.length > found.length) found = { rung: at + 1, length: named.length };
    }
  });
  return found.rung;
}

/** Which of the words that a family knows stand in a person's list, as whole words: ‘risk’ stands in ‘Risk management’. */
export function wordsKnown(known: readonly string[], listed: readonly string[]): string[] {
  const theirs = listed.map(asWords);
  return known.filter((word) => theirs.some((words) => words.includes(asWords(word))));
}

/** Lower case, only letters and digits, each word between blanks. */
function asWords(text: string): string {
  return ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}
