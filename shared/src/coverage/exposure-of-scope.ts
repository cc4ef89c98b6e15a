import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Money } from '../org/records.ts';
import type { CoverageScope } from './coverage-scope.ts';
import { exposureOf, sumsOf } from './exposure.ts';
import { gapSpells } from './gap-spells.ts';

/** What is at stake in all gaps open on a day, by currency. An initiative that lacks several roles counts once, with the largest of its exposures. */
export function exposureOfScope(org: Org, day: Day, scope?: CoverageScope): Money[] {
  const largest = new Map<Key, Money>();
  for (const spell of gapSpells(org, { openBetween: { from: day, to: day }, ...(scope && { scope }) })) {
    const exposure = exposureOf(org.initiative(spell.initiativeKey)!, spell, day);
    const known = largest.get(spell.initiativeKey);
    if (exposure && (!known || known.minor < exposure.amount.minor)) largest.set(spell.initiativeKey, exposure.amount);
  }
  return sumsOf(largest.values());
}
