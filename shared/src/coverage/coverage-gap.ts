import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER } from '../org/records.ts';
import { coverageLedger } from './coverage-ledger.ts';
import { gapReason, type GapReason } from './gap-reason.ts';
import { gapSpells, type GapSpell, type GapSpellOptions } from './gap-spells.ts';
import { leadershipGapOf, type LeadershipGap } from './leadership-gap.ts';
import { severityOf } from './severity.ts';

/** A coverage gap with what there is to say about it. */
export interface CoverageGap extends GapSpell {
  /** The day on which leadership gap and severity are as stated. */
  readonly day: Day;
  readonly reason: GapReason;
  /** Of the initiative on `day`; null for a role that is none of the two owners. */
  readonly leadershipGap: LeadershipGap | null;
  readonly severity: number;
}

/** The gaps open on a day. The reason is that of a gap's first day, or of `day` where nothing bounds its beginning. */
export function gapsOnDay(org: Org, day: Day, scope?: GapSpellOptions['scope']): CoverageGap[] {
  return gapSpells(org, { openBetween: { from: day, to: day }, ...(scope && { scope }) }).map((spell) => describeGap(org, spell, day, spell.from ?? day));
}

/** The gaps that touch an interval, each whole, as of its first day, or of the interval's first day where it began before. */
export function gapsBetween(org: Org, interval: { readonly from: Day; readonly to: Day }, scope?: GapSpellOptions['scope']): CoverageGap[] {
  return gapSpells(org, { openBetween: interval, ...(scope && { scope }) }).map((spell) => {
    const day = spell.from === null || spell.from < interval.from ? interval.from : spell.from;
    return describeGap(org, spell, day, day);
  });
}

/** Every gap of one initiative, each as of its first day (`today` where nothing bounds it). */
export function gapsOfInitiative(org: Org, initiativeKey: string, today: Day): CoverageGap[] {
  return gapSpells(org, { scope: { initiativeKey } }).map((spell) => {
    const first = spell.from ?? (spell.to === null ? today : Math.min(today, spell.to));
    const day = spell.from !== null && spell.from <= today && (spell.to === null || today <= spell.to) ? today : first;
    return describeGap(org, spell, day, first);
  });
}

/** Most severe first; equal ones by initiative and role, so that the order never depends on chance. */
export function bySeverity(a: CoverageGap, b: CoverageGap): number {
  return b.severity - a.severity || compare(a.initiativeKey, b.initiativeKey) || compare(a.role, b.role) || (a.from ?? -Infinity) - (b.from ?? -Infinity);
}

function describeGap(org: Org, spell: GapSpell, day: Day, reasonDay: Day): CoverageGap {
  const ledger = coverageLedger(org);
  const initiative = org.initiative(spell.initiativeKey)!;
  const isOwner = spell.role === PROJECT_OWNER || spell.role === PRODUCT_OWNER;
  const leadershipGap = isOwner ? leadershipGapOf(ledger.isMissing(initiative.key, PROJECT_OWNER, day), ledger.isMissing(initiative.key, PRODUCT_OWNER, day)) : null;
  const severity = severityOf({ initiative, bothMissing: leadershipGap === 'LEADERLESS', from: spell.from, day });
  return { ...spell, day, reason: gapReason(org, initiative, spell.role, reasonDay), leadershipGap, severity };
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
