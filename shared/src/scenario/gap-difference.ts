import { affectedInitiatives } from '../coverage/affected-initiatives.ts';
import { coverageLedger } from '../coverage/coverage-ledger.ts';
import { gapSpells, type GapSpell } from '../coverage/gap-spells.ts';
import { FOREVER, EVER } from '../coverage/held-days.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';

/** What became of the coverage gaps. A gap that grew is opened, one that shrank is closed, one that moved is both; each is given whole. */
export interface GapDifference {
  readonly opened: readonly GapSpell[];
  readonly closed: readonly GapSpell[];
}

/** Gaps with a day, from `day` on, on which the role is missing on one side alone. */
export function gapDifference(before: Org, after: Org, day: Day): GapDifference {
  const opened: GapSpell[] = [];
  const closed: GapSpell[] = [];
  for (const initiativeKey of initiativesToCompare(before, after)) {
    const was = spellsFrom(before, initiativeKey, day);
    const is = spellsFrom(after, initiativeKey, day);
    opened.push(...is.filter((spell) => !isWithin(spell, was, day)));
    closed.push(...was.filter((spell) => !isWithin(spell, is, day)));
  }
  return { opened, closed };
}

function initiativesToCompare(before: Org, after: Org): Iterable<Key> {
  const [then, now] = [before.table('initiative'), after.table('initiative')];
  const shared = now.sharesSlots(then) && before.policy === after.policy;
  const places = shared ? affectedInitiatives(before, after) : null;
  const keys = new Set<Key>();
  if (places) {
    for (const place of places) {
      const initiative = now.at(place) ?? then.at(place);
      if (initiative) keys.add(initiative.key);
    }
  } else {
    for (const org of [before, after]) org.table('initiative').forEach(({ key }) => keys.add(key));
  }
  return keys;
}

function spellsFrom(org: Org, initiativeKey: Key, day: Day): GapSpell[] {
  if (coverageLedger(org).placeOf(initiativeKey) < 0) return [];
  return gapSpells(org, { scope: { initiativeKey }, openBetween: { from: day, to: FOREVER } });
}

/** Whether the days of a spell, from `day` on, all lie in one of others: spells of a role never touch each other. */
function isWithin({ role, from, to }: GapSpell, others: readonly GapSpell[], day: Day): boolean {
  const first = Math.max(from ?? EVER, day);
  return others.some(
    (other) => other.role === role && Math.max(other.from ?? EVER, day) <= first && (to ?? FOREVER) <= (other.to ?? FOREVER),
  );
}
