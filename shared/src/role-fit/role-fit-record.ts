import { wordsKnown } from '../closing/known-words.ts';
import { roleFamiliesOf } from '../closing/role-family.ts';
import { intervalsOverlap, type Day } from '../org/day.ts';
import { versionOn } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Key, type RoleAssignment, type RoleKey } from '../org/records.ts';
import type { RoleFitSide } from './questionnaire.ts';

/** What a person's record may say: roles held, seats that name a rung of a ladder, key skills, certifications. */
export const RECORD_SOURCES = ['ROLES', 'SEATS', 'SKILLS', 'CERTIFICATIONS'] as const;
export type RecordSource = (typeof RECORD_SOURCES)[number];

/** What the organization's records say of a person, for each side, in words and without repetition. */
export type RoleFitRecord = Readonly<Record<RecordSource, Readonly<Record<RoleFitSide, readonly string[]>>>>;

/** A record that says nothing. */
export const EMPTY_RECORD: RoleFitRecord = {
  ROLES: { PROJECT: [], PRODUCT: [] },
  SEATS: { PROJECT: [], PRODUCT: [] },
  SKILLS: { PROJECT: [], PRODUCT: [] },
  CERTIFICATIONS: { PROJECT: [], PRODUCT: [] },
};

/**
 * What is on record of a person up to a day: names of the initiatives whose role they hold or held, by name or through a seat; titles
 * of the seats that name a rung of a ladder, as they were when they last sat there; key skills and certifications of
 * the organization's ladders. Nothing that is still to come counts. Empty where there is no such person.
 */
export function roleFitRecord(org: Org, personKey: Key, day: Day): RoleFitRecord {
  const person = org.person(personKey);
  if (!person) return EMPTY_RECORD;
  const held = [...assignmentsSoFar(org, personKey, day)];
  const titles = titlesSoFar(org, personKey, day);
  const families = roleFamiliesOf(org);
  const ofRole = (role: RoleKey) => ({
    ROLES: distinct(held.filter((one) => one.role === role).map(({ initiativeKey }) => org.initiative(initiativeKey)!.name)),
    SEATS: distinct(titles.filter((words) => words.some((word) => families.standing(role, word) !== null)).map(([title]) => title!)),
    SKILLS: wordsKnown(families.of(role)?.skills ?? [], person.skills),
    CERTIFICATIONS: wordsKnown(families.of(role)?.certifications.words ?? [], person.certifications),
  });
  const sides = { PROJECT: ofRole(PROJECT_OWNER), PRODUCT: ofRole(PRODUCT_OWNER) };
  const bySource = (source: RecordSource) => ({ PROJECT: sides.PROJECT[source], PRODUCT: sides.PRODUCT[source] });
  return { ROLES: bySource('ROLES'), SEATS: bySource('SEATS'), SKILLS: bySource('SKILLS'), CERTIFICATIONS: bySource('CERTIFICATIONS') };
}

/** The side of a role of the pair: the project owner's is `PROJECT`. */
export function sideOf(role: RoleKey): RoleFitSide {
  return role === PROJECT_OWNER ? 'PROJECT' : 'PRODUCT';
}

function* assignmentsSoFar(org: Org, personKey: Key, day: Day): Generator<RoleAssignment> {
  const hasBegun = ({ startDate }: RoleAssignment) => startDate === null || startDate <= day;
  for (const assignment of org.assignmentsOfPerson(personKey)) if (hasBegun(assignment)) yield assignment;
  for (const { positionKey, startDate, endDate } of org.incumbenciesOfPerson(personKey)) {
    const sat = { from: startDate, to: Math.min(endDate ?? day, day) };
    if (startDate !== null && startDate > day) continue;
    for (const assignment of org.assignmentsOfPosition(positionKey))
      if (hasBegun(assignment) && intervalsOverlap(sat, { from: assignment.startDate, to: assignment.endDate })) yield assignment;
  }
}

/** Title and job profile of each seat held so far, as they were on the last day there, or on the day. */
function titlesSoFar(org: Org, personKey: Key, day: Day): string[][] {
  return org.incumbenciesOfPerson(personKey).flatMap(({ positionKey, startDate, endDate }) => {
    const position = org.position(positionKey);
    if (!position || (startDate !== null && startDate > day)) return [];
    const { title, jobProfile } = versionOn(position, Math.min(endDate ?? day, day));
    return [[title, ...(jobProfile === null ? [] : [jobProfile])]];
  });
}

/** Each once, in the order of the letters, so that the order of records changes nothing. */
function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => (a < b ? -1 : 1));
}
