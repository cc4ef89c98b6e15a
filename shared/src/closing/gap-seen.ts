import { CoverageGap } from '../coverage/coverage-gap.ts';
import type { GapSpell } from '../coverage/gap-spells.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';

/** A gap as it is seen on a day, or on its first day where that is still to come. */
export function gapSeen(org: Org, spell: GapSpell, day: Day): CoverageGap {
  const seen = Math.max(spell.from ?? day, day);
  return new CoverageGap(org, spell, seen, seen);
}
