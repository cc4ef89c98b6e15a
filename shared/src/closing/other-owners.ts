import { PAIR_ROLES } from '../coverage/pair.ts';
import { roleCoverage } from '../coverage/role-coverage.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import type { GapNeeds } from './gap-needs.ts';

/** Employed people who hold the other role of the pair on the first day; none where the role that is missing is none of the pair. */
export function otherOwners(org: Org, { gap, initiative, from }: GapNeeds): ReadonlySet<Key> {
  const other = PAIR_ROLES.includes(gap.role) ? PAIR_ROLES.find((role) => role !== gap.role)! : null;
  if (other === null) return new Set();
  return new Set(roleCoverage(org, initiative, other, from).holders.flatMap(({ personKey }) => (personKey === null ? [] : [personKey])));
}
