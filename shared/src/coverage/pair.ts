import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Initiative, type RoleKey } from '../org/records.ts';
import { roleCoverage, type RoleCoverage } from './role-coverage.ts';

export const HALF_STATES = ['COVERED', 'PLANNED', 'UNCOVERED', 'WAIVED'] as const;
/** One half of the pair glyph. `WAIVED` also stands for a role that is not required. */
export type HalfState = (typeof HALF_STATES)[number];

/** What the pair glyph of an initiative shows. */
export interface Pair {
  readonly productOwner: HalfState;
  readonly projectOwner: HalfState;
  /** One person holds both roles. */
  readonly samePerson: boolean;
}

/** The pair of an initiative on a day. */
export function pairOn(org: Org, initiative: Initiative, day: Day): Pair {
  const product = roleCoverage(org, initiative, PRODUCT_OWNER, day);
  const project = roleCoverage(org, initiative, PROJECT_OWNER, day);
  const people = new Set(product.holders.map((holder) => holder.personKey));
  const samePerson = project.holders.some((holder) => holder.personKey !== null && people.has(holder.personKey));
  return { productOwner: halfState(product), projectOwner: halfState(project), samePerson };
}

/** How a half of the glyph shows a role. */
export function halfState({ state, required, waived }: RoleCoverage): HalfState {
  if (state === 'COVERED') return state;
  return !required || waived ? 'WAIVED' : state;
}

/** The roles of the two lanes of a pair timeline: why, then how. */
export const PAIR_ROLES: readonly RoleKey[] = [PRODUCT_OWNER, PROJECT_OWNER];
