import type { JobFamily, JobProfile, Key, ProfileSkill, RoleKey } from '../org/records.ts';

/** Levels of skill of the built-in families, lowest first. */
export const SKILL_LEVELS = ['Awareness', 'Working', 'Practitioner', 'Expert'] as const;
export type SkillLevel = (typeof SKILL_LEVELS)[number];

/** What having a skill means at each of the levels, lowest first. */
export type SkillGrades = readonly [awareness: string, working: string, practitioner: string, expert: string];

/** A built-in family with its ladder. */
export interface BuiltInFamily {
  readonly family: JobFamily;
  readonly role: RoleKey;
  /** In a sentence: ‘project management’. */
  readonly inWords: string;
  /** Skills that every rung needs, at a level that grows. */
  readonly coreSkills: readonly string[];
  /** The usual certifications of the family; a rung may name others beside them. */
  readonly certifications: readonly string[];
  /** Lowest rung first. */
  readonly profiles: readonly JobProfile[];
}

/** What is said of one built-in profile; the rest follows from its family. */
export interface Rung {
  readonly key: Key;
  readonly name: string;
  readonly otherNames?: readonly string[];
  readonly rung: number;
  readonly summary: string;
  readonly responsibilities: readonly string[];
  /** Levels of the family's core skills, in their order, then those that only some rungs need. */
  readonly levels: readonly SkillLevel[];
  readonly moreSkills: Readonly<Record<string, SkillLevel>>;
  readonly metrics: readonly string[];
  readonly toolkit: readonly string[];
  readonly certifications: readonly string[];
}

const BUILT_IN = { source: null, externalId: null, version: 0, retired: false } as const;

/** A built-in family as the record that it would be. Version 0: no act has ever touched it. */
export function builtInFamily(family: Omit<JobFamily, keyof typeof BUILT_IN | 'skillLevels'>): JobFamily {
  return { ...BUILT_IN, ...family, skillLevels: SKILL_LEVELS };
}

/** A built-in profile as the record that it would be. `core` and `more` say what each skill means at each level. */
export function builtInProfile(
  familyKey: Key,
  core: Readonly<Record<string, SkillGrades>>,
  more: Readonly<Record<string, SkillGrades>>,
  { levels, moreSkills, otherNames = [], ...rung }: Rung,
): JobProfile {
  const skills = [
    ...Object.entries(core).map(([name, grades], at) => skill(name, levels[at]!, grades)),
    ...Object.entries(moreSkills).map(([name, level]) => skill(name, level, more[name]!)),
  ];
  return { ...BUILT_IN, ...rung, familyKey, otherNames, skills };
}

function skill(name: string, level: SkillLevel, grades: SkillGrades): ProfileSkill {
  return { name, level, description: grades[SKILL_LEVELS.indexOf(level)]! };
}
