import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, RoleKey } from '../org/records.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { boundOf } from './held-days.ts';
import { eachPlace, type CoverageScope } from './coverage-scope.ts';

/** A longest run of days inside an initiative's dates on which a required role is missing. */
export interface GapSpell {
  readonly initiativeKey: Key;
  readonly role: RoleKey;
  /** First day; null where nothing bounds it. */
  readonly from: Day | null;
  /** Last day; null where nothing bounds it. */
  readonly to: Day | null;
}

/** Which spells are wanted. */
export interface GapSpellOptions {
  /** Only spells that touch these days; each is given whole. */
  readonly openBetween?: { readonly from: Day; readonly to: Day };
  readonly scope?: CoverageScope;
}

/** The coverage gaps, initiative by initiative, each role's in order of days. */
export function gapSpells(org: Org, { openBetween, scope }: GapSpellOptions = {}): GapSpell[] {
  const ledger = coverageLedger(org);
  const first = openBetween?.from ?? -Infinity;
  const last = openBetween?.to ?? Infinity;
  const spells: GapSpell[] = [];
  eachPlace(org, scope, (place) => {
    const end = ledger.firstRun[place + 1]!;
    for (let run = ledger.firstRun[place]!; run < end; run++) {
      const from = ledger.runFrom[run]!;
      const to = ledger.runTo[run]!;
      if (from > last || to < first) continue;
      spells.push({
        initiativeKey: ledger.initiativeAt(place).key,
        role: ledger.roles[ledger.runRole[run]!]!,
        from: boundOf(from),
        to: boundOf(to),
      });
    }
  });
  return spells;
}
