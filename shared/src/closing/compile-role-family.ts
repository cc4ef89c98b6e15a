import type { Org } from '../org/org.ts';
import type { JobProfile, RoleKey } from '../org/records.ts';
import { BUILT_IN_FAMILIES, builtInProfileOf, laddersOfRole, type Ladder } from '../roles/ladders.ts';
import { HIGHEST_POLICY_RUNG, policyRung } from '../roles/policy-rung.ts';
import { asWords, KnownWords } from './known-words.ts';

/** A rung of one of a role's ladders, as a title names it. */
export interface Standing {
  readonly role: RoleKey;
  /** On the policy's scale, 1 to 5. */
  readonly rung: number;
  /** By the number that the ladder itself gives it. */
  readonly ownRung: number;
  /** The ladder's own highest number. */
  readonly highest: number;
  /** Name of the first profile on the rung. */
  readonly title: string;
}

/** A name of a job profile: its own, or another one that means the same. */
export interface LadderName {
  /** Lower case, each word between blanks. */
  readonly words: string;
  readonly isOther: boolean;
  readonly standing: Standing;
}

/** What one of an organization's ladders says of a role. */
export interface LadderWords {
  /** In a sentence: ‘project management’. */
  readonly name: string;
  /** Whether the organization made or imported it; else it ships, be it edited or not. */
  readonly isOwn: boolean;
  /** Names of the profiles, lowest rung first. */
  readonly names: readonly LadderName[];
  /** Key skills of each rung of the policy's scale, lowest first; those of the nearest rung where no profile stands on it. */
  readonly skillsByRung: readonly KnownWords[];
}

/** What an organization's ladders say of one role. */
export interface RoleFamily {
  readonly role: RoleKey;
  /** The organization's own first; at least one. */
  readonly ladders: readonly LadderWords[];
  /** Key skills of any rung of any of the ladders. */
  readonly skills: readonly string[];
  /** Certifications that speak for the role. */
  readonly certifications: KnownWords;
}

/** What the ladders of an organization say of a role; null where none serves it. */
export function compileRoleFamily(org: Org, role: RoleKey): RoleFamily | null {
  const ladders = laddersOfRole(org, role);
  if (ladders.length === 0) return null;
  const words = ladders.map((ladder) => ladderWords(role, ladder));
  return {
    role,
    ladders: words,
    skills: distinct(words.flatMap(({ skillsByRung }) => skillsByRung.flatMap((skills) => skills.words))),
    certifications: new KnownWords(distinct(ladders.flatMap(certificationsOf))),
  };
}

function ladderWords(role: RoleKey, { family, profiles }: Ladder): LadderWords {
  const builtIn = builtInOf(family.key);
  return {
    name: builtIn?.family.name === family.name ? builtIn.inWords : family.name,
    isOwn: builtIn === undefined,
    names: namesOf(role, profiles),
    skillsByRung: skillsByRung(profiles),
  };
}

function namesOf(role: RoleKey, profiles: readonly JobProfile[]): LadderName[] {
  const highest = highestOf(profiles);
  const standings = new Map<number, Standing>();
  for (const { rung, name } of profiles)
    if (!standings.has(rung)) standings.set(rung, { role, rung: policyRung(rung, highest), ownRung: rung, highest, title: name });
  return profiles.flatMap(({ rung, name, otherNames }) =>
    [name, ...otherNames].map((one, at) => ({ words: asWords(one), isOther: at > 0, standing: standings.get(rung)! })),
  );
}

/** Rungs with the same skills share them, since people are counted once for each. */
function skillsByRung(profiles: readonly JobProfile[]): KnownWords[] {
  const highest = highestOf(profiles);
  const rungOf = ({ rung }: JobProfile) => policyRung(rung, highest);
  const shared = new Map<string, KnownWords>();
  return Array.from({ length: HIGHEST_POLICY_RUNG }, (_, at) => {
    const apart = profiles.map((profile) => Math.abs(rungOf(profile) - (at + 1)));
    const nearest = rungOf(profiles[apart.indexOf(Math.min(...apart))]!);
    const words = distinct(profiles.filter((profile) => rungOf(profile) === nearest).flatMap(keySkillsOf));
    const said = JSON.stringify(words);
    if (!shared.has(said)) shared.set(said, new KnownWords(words));
    return shared.get(said)!;
  });
}

/** What a profile asks for; of a built-in one without the skills that ship with only some rungs of its ladder. */
function keySkillsOf({ key, skills }: JobProfile): string[] {
  const shipped = builtInProfileOf(key);
  const core = shipped && builtInOf(shipped.familyKey)!.coreSkills;
  const particular = new Set(shipped?.skills.filter(({ name }) => !core!.includes(name)).map(({ name }) => asWords(name)));
  return skills.filter(({ name }) => !particular.has(asWords(name))).map(({ name }) => inSentence(name));
}

/**
 * All certifications that the profiles name; of a built-in ladder its usual ones, for as long as a profile names them, and what the
 * organization added to a profile.
 */
function certificationsOf({ family, profiles }: Ladder): string[] {
  const named = new Set(profiles.flatMap(({ certifications }) => certifications.map(asWords)));
  const usual = builtInOf(family.key)?.certifications.filter((one) => named.has(asWords(one))) ?? [];
  const added = profiles.flatMap(({ key, certifications }) => {
    const shipped = builtInProfileOf(key)?.certifications.map(asWords) ?? [];
    return certifications.filter((one) => !shipped.includes(asWords(one)));
  });
  return [...usual, ...added];
}

function builtInOf(familyKey: string): (typeof BUILT_IN_FAMILIES)[number] | undefined {
  return BUILT_IN_FAMILIES.find(({ family }) => family.key === familyKey);
}

function highestOf(profiles: readonly JobProfile[]): number {
  return profiles.at(-1)!.rung;
}

/** ‘Risk management’ becomes ‘risk management’; ‘SQL’ and ‘DevOps’ stay. */
function inSentence(name: string): string {
  return name.replace(/^\p{Lu}(?=\p{Ll}+(?:\P{L}|$))/u, (letter) => letter.toLowerCase());
}

/** Each once, by its words; what has none is left out. */
function distinct(names: readonly string[]): string[] {
  const byWords = new Map<string, string>();
  for (const name of names) if (asWords(name).trim() !== '' && !byWords.has(asWords(name))) byWords.set(asWords(name), name);
  return [...byWords.values()];
}
