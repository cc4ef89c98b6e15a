import type { OrgDay } from '../org/org-day.ts';
import type { Org } from '../org/org.ts';
import type { JobProfile, Key, PositionFacts } from '../org/records.ts';
import { profileNamed } from './ladders.ts';

/** The profile of a position: the one that its job profile names; where it names none that is known, the one of its title. */
export function profileOfFacts(org: Org, { jobProfile, title }: Pick<PositionFacts, 'jobProfile' | 'title'>): JobProfile | undefined {
  return profileNamed(org, jobProfile) ?? profileNamed(org, title);
}

const counted = new WeakMap<OrgDay, ReadonlyMap<Key, number>>();

/** How many existing positions stand in each profile on the day, by the profile's key. One pass over all positions, kept for the day. */
export function positionsByProfile(org: Org, on: OrgDay): ReadonlyMap<Key, number> {
  let found = counted.get(on);
  if (!found) {
    const counts = new Map<Key, number>();
    org.table('position').forEach((position) => {
      if (!on.exists(position)) return;
      const key = profileOfFacts(org, on.facts(position))?.key;
      if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
    });
    counted.set(on, (found = counts));
  }
  return found;
}
