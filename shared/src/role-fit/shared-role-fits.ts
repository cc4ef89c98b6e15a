import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Key, type Person, type RoleKey } from '../org/records.ts';
import type { CheckedAnswers } from './check-answers.ts';
import { familyNamed } from './fit-words.ts';
import { questionnaireOf } from './questionnaire.ts';
import { roleFitOf, type RoleFit } from './role-fit.ts';
import { roleFitRecord, sideOf } from './role-fit-record.ts';

/** The answers that somebody gave, and to which version of the questionnaire. */
export interface TakenRoleFit {
  readonly questionnaireVersion: number;
  readonly answers: CheckedAnswers;
}

/** The role fits that people have shared, to be asked for one by one: nobody else's is in here. */
export interface SharedRoleFits {
  /** Who may have shared one: at least those of whom `of` knows. */
  readonly personKeys: Iterable<Key>;
  /** Null where this person has shared none. */
  of(person: Person): TakenRoleFit | null;
}

/** Nobody has shared anything, or whoever asks may not see it. */
export const NO_SHARED_ROLE_FITS: SharedRoleFits = { personKeys: [], of: () => null };

/** The leaning of a person who gave these answers, with their record as it stands on a day; null where the version is unknown. */
export function roleFitOn(org: Org, personKey: Key, day: Day, { questionnaireVersion, answers }: TakenRoleFit): RoleFit | null {
  const questionnaire = questionnaireOf(questionnaireVersion);
  return questionnaire && roleFitOf(questionnaire, answers, roleFitRecord(org, personKey, day));
}

/** Points beside the others that a shared role fit gives a candidate: it leans to the side of the role, or to both alike. */
export const ROLE_FIT_POINTS = { LEANS: 5, BOTH: 2 } as const;

/** What a shared role fit says for giving somebody a role; null where it says nothing for it. Nothing ever speaks against them. */
export function fitForRole({ leaning }: RoleFit, role: RoleKey): { readonly points: number; readonly text: string } | null {
  if (role !== PROJECT_OWNER && role !== PRODUCT_OWNER) return null;
  if (leaning === 'HYBRID')
    return { points: ROLE_FIT_POINTS.BOTH, text: 'Leans to both sides alike, as the role fit that they shared says' };
  if (leaning !== sideOf(role)) return null;
  return { points: ROLE_FIT_POINTS.LEANS, text: `Leans to ${familyNamed(leaning)}, as the role fit that they shared says` };
}
