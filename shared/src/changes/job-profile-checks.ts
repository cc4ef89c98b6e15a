import type { OrgReader } from '../org/org.ts';
import type { JobFamily, JobProfile } from '../org/records.ts';
import { familyOf, profilesOfFamily } from '../roles/ladders.ts';
import { checkRole, checkText } from './checks.ts';
import { refuse, type Refusal } from './refusal.ts';

type Ladders = Pick<OrgReader, 'record' | 'group'>;

const MOST_ENTRIES = 100;
const MOST_TEXT = 4_000;
const MOST_RUNGS = 20;

/**
 * Refuses a family without a name or levels of skill, with a level twice, without a level that one of its profiles asks for, or with
 * texts or lists beyond all measure.
 */
export function checkJobFamily(org: Ladders, family: Omit<JobFamily, 'version'>): Refusal | null {
  const { name, role, skillLevels } = family;
  const refusal =
    checkText(name, 'name', 'name') ??
    (role === null ? null : checkRole(role)) ??
    checkTexts(family, ['name', 'summary', 'owns', 'focus', 'goal', 'timeFrame']) ??
    checkLists(family, ['metrics', 'stakeholders', 'toolkit', 'skillLevels']);
  if (refusal) return refusal;
  if (skillLevels.length === 0) return refuse('INVALID', 'A family needs at least one level of skill.', 'skillLevels');
  if (new Set(skillLevels).size < skillLevels.length)
    return refuse('INVALID', 'A level of skill stands twice; name each once, lowest first.', 'skillLevels');
  for (const profile of profilesOfFamily(org, family.key)) {
    const lost = profile.skills.find(({ level }) => level !== null && !skillLevels.includes(level));
    if (!lost) continue;
    const message = `‘${profile.name}’ asks for ${lost.name} at the level ‘${lost.level}’; keep that level, or change the profile first.`;
    return refuse('CONFLICT', message, 'skillLevels', { kind: 'jobProfile', key: profile.key });
  }
  return null;
}

/**
 * Refuses a profile without a name or family, on a rung that is none, with a skill twice or at a level that its family does not
 * know, be that a record or built in.
 */
export function checkJobProfile(org: Ladders, profile: Omit<JobProfile, 'version'>): Refusal | null {
  const { name, familyKey, rung, skills } = profile;
  const family = familyOf(org, familyKey);
  if (!family) return refuse('NOT_FOUND', `There is no job family ${familyKey}.`, 'familyId', { kind: 'jobFamily', key: familyKey });
  const refusal =
    checkText(name, 'name', 'name') ??
    checkTexts(profile, ['name', 'summary']) ??
    checkLists(profile, ['otherNames', 'responsibilities', 'metrics', 'toolkit', 'certifications']);
  if (refusal) return refusal;
  if (!Number.isInteger(rung) || rung < 1 || rung > MOST_RUNGS)
    return refuse('INVALID', `The rung must be a whole number from 1 to ${MOST_RUNGS}.`, 'rung');
  if (skills.length > MOST_ENTRIES) return refuse('INVALID', `A profile has at most ${MOST_ENTRIES} skills.`, 'skills');
  const seen = new Set<string>();
  for (const [i, skill] of skills.entries()) {
    const field = `skills.${i}`;
    if (skill.name.trim() === '' || skill.name.length > MOST_TEXT || (skill.description ?? '').length > MOST_TEXT)
      return refuse('INVALID', `Skill ${i + 1} needs a name, and at most ${MOST_TEXT} characters.`, field);
    if (seen.has(skill.name.toLowerCase())) return refuse('INVALID', `The skill ‘${skill.name}’ stands twice; keep one.`, field);
    seen.add(skill.name.toLowerCase());
    if (skill.level !== null && !family.skillLevels.includes(skill.level))
      return refuse(
        'INVALID',
        `‘${skill.level}’ is no level of the family ‘${family.name}’; it must be one of ${family.skillLevels.join(', ')}.`,
        field,
      );
  }
  return null;
}

function checkTexts<T>(record: T, fields: readonly (keyof T & string)[]): Refusal | null {
  const field = fields.find((name) => (record[name] as string).length > MOST_TEXT);
  return field === undefined ? null : refuse('INVALID', `This must have at most ${MOST_TEXT} characters.`, field);
}

function checkLists<T>(record: T, fields: readonly (keyof T & string)[]): Refusal | null {
  for (const field of fields) {
    const entries = record[field] as readonly string[];
    if (entries.length > MOST_ENTRIES) return refuse('INVALID', `This must have at most ${MOST_ENTRIES} entries.`, field);
    if (entries.some((entry) => entry.trim() === '' || entry.length > MOST_TEXT))
      return refuse('INVALID', `Each entry must have 1 to ${MOST_TEXT} characters.`, field);
  }
  return null;
}
