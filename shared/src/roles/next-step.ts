import { wordsKnown } from '../closing/known-words.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type JobProfile, type Key, type Person, type PositionFacts } from '../org/records.ts';
import { familyOf, laddersOfRole, profilesOf } from './ladders.ts';
import { policyRung } from './policy-rung.ts';
import { profileOfFacts } from './profile-of-position.ts';

export const NEXT_STEP_KINDS = ['UP', 'SIDEWAYS'] as const;
/** The next rung of the same ladder, or the same height in the other family of the pair. */
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number];

export const SKILL_STATES = ['MISSING', 'LOWER', 'LEVEL_UNKNOWN', 'THERE'] as const;
/** Not in the person's list, there at a lower level, there without a level, or there at the level. */
export type SkillState = (typeof SKILL_STATES)[number];

/** A skill that a step asks for, against what a person's list says. */
export interface SkillStep {
  readonly name: string;
  /** The level that the step asks for; null is any. */
  readonly needed: string | null;
  /** The level that the list names; null where it names none, or has no such skill. */
  readonly held: string | null;
  readonly state: SkillState;
}

/** A step that somebody could take from where they are, and what is missing for it. */
export interface NextStep {
  readonly kind: NextStepKind;
  readonly fromKey: Key;
  readonly toKey: Key;
  readonly skills: readonly SkillStep[];
  /** Usual certifications of the step that the person does not list. */
  readonly certificationsMissing: readonly string[];
  /** What they would do that their present profile does not. */
  readonly newResponsibilities: readonly string[];
  /** Why this is a step, and how far away it is, in words. */
  readonly reasons: readonly string[];
}

const PARTNER: Readonly<Record<string, string>> = { [PRODUCT_OWNER]: PROJECT_OWNER, [PROJECT_OWNER]: PRODUCT_OWNER };

/** The steps that a person could take from the seats that they hold on a day: up first, then sideways; none where no seat names a profile. */
export function nextSteps(org: Org, person: Person, day: Day): NextStep[] {
  const from = presentProfile(org, person, day);
  if (!from) return [];
  const up = nextRung(org, from).map((to) => stepTo(org, person, from, to, 'UP'));
  const across = sideways(org, from);
  return across ? [...up, stepTo(org, person, from, across, 'SIDEWAYS')] : up;
}

/** The profile of the highest rung among a person's seats. */
export function presentProfile(org: Org, person: Person, day: Day): JobProfile | undefined {
  const on = org.on(day);
  const profiles = on.seatsOf(person.key).flatMap(({ positionKey }) => {
    const facts = on.facts(org.position(positionKey)!);
    return profileOfFacts(org, facts) ?? profileInTitle(org, facts) ?? [];
  });
  return profiles.toSorted((a, b) => b.rung - a.rung)[0];
}

/** The longest name of a profile that stands in a title: ‘Senior Product Manager, Trials’ is no Product Manager. */
function profileInTitle(org: Org, { title }: PositionFacts): JobProfile | undefined {
  let found: { readonly profile: JobProfile; readonly length: number } | undefined;
  for (const profile of profilesOf(org))
    for (const name of [profile.name, ...profile.otherNames])
      if (name.length > (found?.length ?? 0) && wordsKnown([name], [title]).length > 0) found = { profile, length: name.length };
  return found?.profile;
}

function nextRung(org: Org, { familyKey, rung }: JobProfile): JobProfile[] {
  const above = profilesOf(org, familyKey).filter((profile) => profile.rung > rung);
  return above.filter((profile) => profile.rung === above[0]!.rung);
}

/**
 * The profile at the same height on the partner's ladder, the organization's own before the one that ships; the nearest below where
 * there is none. Heights are those of the coverage policy, so that ladders of different lengths can be compared.
 */
function sideways(org: Org, { familyKey, rung }: JobProfile): JobProfile | undefined {
  const partner = PARTNER[familyOf(org, familyKey)?.role ?? ''];
  const ladder = partner === undefined ? undefined : laddersOfRole(org, partner)[0];
  if (!ladder) return undefined;
  const heightOn = (profiles: readonly JobProfile[]) => (one: number) => policyRung(one, profiles.at(-1)?.rung ?? one);
  const height = heightOn(profilesOf(org, familyKey))(rung);
  const heightThere = heightOn(ladder.profiles);
  const below = ladder.profiles.filter((profile) => heightThere(profile.rung) <= height);
  return below.find((profile) => profile.rung === below.at(-1)!.rung);
}

function stepTo(org: Org, person: Person, from: JobProfile, to: JobProfile, kind: NextStepKind): NextStep {
  const family = familyOf(org, to.familyKey)!;
  const skills = to.skills.map(({ name, level }) => skillStep(name, level, family.skillLevels, person.skills));
  const certificationsMissing = to.certifications.filter((name) => wordsKnown([name], person.certifications).length === 0);
  return {
    kind,
    fromKey: from.key,
    toKey: to.key,
    skills,
    certificationsMissing,
    newResponsibilities: to.responsibilities.filter((duty) => !from.responsibilities.includes(duty)),
    reasons: [
      kind === 'UP'
        ? `The next rung after ${from.name} on the ladder of ${family.name}.`
        : `As high as ${from.name}, on the ladder of ${family.name}: the partner in every pair.`,
      ...skillWords(skills),
      ...certificationWords(to, certificationsMissing),
    ],
  };
}

function skillStep(name: string, needed: string | null, levels: readonly string[], listed: readonly string[]): SkillStep {
  const held = listed.map((entry) => heldSkill(entry, levels)).filter((entry) => wordsKnown([name], [entry.name]).length > 0);
  if (held.length === 0) return { name, needed, held: null, state: 'MISSING' };
  const highest = Math.max(...held.map(({ level }) => level));
  if (highest < 0) return { name, needed, held: null, state: needed === null ? 'THERE' : 'LEVEL_UNKNOWN' };
  const enough = needed === null || highest >= levels.indexOf(needed);
  return { name, needed, held: levels[highest]!, state: enough ? 'THERE' : 'LOWER' };
}

/** ‘Risk management: Practitioner’ or ‘Risk management (Practitioner)’ apart into the skill and the place of its level; -1 is unknown. */
function heldSkill(entry: string, levels: readonly string[]): { readonly name: string; readonly level: number } {
  const match = /^(.*?)\s*(?::\s*([^:]+?)|\(([^()]+)\))\s*$/.exec(entry);
  const said = (match?.[2] ?? match?.[3] ?? '').toLowerCase();
  const level = levels.findIndex((known) => known.toLowerCase() === said);
  return level < 0 ? { name: entry, level: -1 } : { name: match![1]!, level };
}

function skillWords(skills: readonly SkillStep[]): string[] {
  if (skills.length === 0) return [];
  const named = (state: SkillState, words: (skill: SkillStep) => string) =>
    skills
      .filter((skill) => skill.state === state)
      .map(words)
      .join(', ');
  const there = skills.filter(({ state }) => state === 'THERE').length;
  const lower = named('LOWER', ({ name, held, needed }) => `${name} (${held}, ${needed} is needed)`);
  const unknown = named('LEVEL_UNKNOWN', ({ name }) => name);
  const missing = named('MISSING', ({ name }) => name);
  return [
    `${there} of ${skills.length} skills are there at the level that is needed.`,
    ...(lower === '' ? [] : [`At a lower level: ${lower}.`]),
    ...(unknown === '' ? [] : [`There, at a level that the record does not tell: ${unknown}.`]),
    ...(missing === '' ? [] : [`Not in the record: ${missing}.`]),
  ];
}

function certificationWords({ certifications }: JobProfile, missing: readonly string[]): string[] {
  if (certifications.length === 0) return [];
  const held = certifications.filter((name) => !missing.includes(name));
  return held.length > 0
    ? [`Certified by ${held.join(', ')}, of the usual ${certifications.join(', ')}.`]
    : [`None of the usual certifications is in the record: ${certifications.join(', ')}.`];
}
