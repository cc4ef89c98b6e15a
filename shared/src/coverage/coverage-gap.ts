import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Key, type RoleKey } from '../org/records.ts';
import { exposureOf, type Exposure } from './exposure.ts';
import { gapReason, type GapReason } from './gap-reason.ts';
import { gapSpells, type GapSpell, type GapSpellOptions } from './gap-spells.ts';
import { leadershipGap, type LeadershipGap } from './leadership-gap.ts';
import { severityOf, severityParts, type SeverityPart } from './severity.ts';

/** A coverage gap as it stands on a day. What takes a look at its assignments or makes words is worked out when asked for. */
export class CoverageGap implements GapSpell {
  readonly initiativeKey: Key;
  readonly role: RoleKey;
  readonly from: Day | null;
  readonly to: Day | null;
  /** Of the initiative on `day`; null for a role that is none of the two owners. */
  readonly leadershipGap: LeadershipGap | null;
  /** What is at stake; null without a budget. */
  readonly exposure: Exposure | null;
  /** See `severityParts`. */
  readonly severity: number;

  constructor(
    private readonly org: Org,
    spell: GapSpell,
    /** The day on which leadership gap and severity are as stated. */
    readonly day: Day,
    private readonly reasonDay: Day,
  ) {
    this.initiativeKey = spell.initiativeKey;
    this.role = spell.role;
    this.from = spell.from;
    this.to = spell.to;
    const isOwner = spell.role === PROJECT_OWNER || spell.role === PRODUCT_OWNER;
    this.leadershipGap = isOwner ? leadershipGap(org, { key: spell.initiativeKey }, day) : null;
    this.exposure = exposureOf(org.initiative(spell.initiativeKey)!, spell, day);
    this.severity = severityOf(this.severityFacts);
  }

  /** Why the role is missing, on the gap's first day or the first day that is asked about. */
  get reason(): GapReason {
    return gapReason(this.org, this.org.initiative(this.initiativeKey)!, this.role, this.reasonDay);
  }

  /** How the severity came about. */
  get severityParts(): SeverityPart[] {
    return severityParts(this.severityFacts);
  }

  private get severityFacts() {
    return {
      priority: this.org.initiative(this.initiativeKey)!.priority,
      bothMissing: this.leadershipGap === 'LEADERLESS',
      from: this.from,
      day: this.day,
      exposure: this.exposure?.amount ?? null,
    };
  }
}

/** The gaps open on a day. The reason is that of a gap's first day, or of `day` where nothing bounds its beginning. */
export function gapsOnDay(org: Org, day: Day, scope?: GapSpellOptions['scope']): CoverageGap[] {
  return gapSpells(org, { openBetween: { from: day, to: day }, ...(scope && { scope }) }).map(
    (spell) => new CoverageGap(org, spell, day, spell.from ?? day),
  );
}

/** The gaps that touch an interval, each whole, as of its first day, or of the interval's first day where it began before. */
export function gapsBetween(org: Org, interval: { readonly from: Day; readonly to: Day }, scope?: GapSpellOptions['scope']): CoverageGap[] {
  return gapSpells(org, { openBetween: interval, ...(scope && { scope }) }).map((spell) => {
    const day = spell.from === null || spell.from < interval.from ? interval.from : spell.from;
    return new CoverageGap(org, spell, day, day);
  });
}

/** Every gap of one initiative: the open one as of `today`, each other one as of its day nearest to today; reasons as of first days. */
export function gapsOfInitiative(org: Org, initiativeKey: Key, today: Day): CoverageGap[] {
  return gapSpells(org, { scope: { initiativeKey } }).map((spell) => {
    const day = Math.max(spell.from ?? today, Math.min(today, spell.to ?? today));
    return new CoverageGap(org, spell, day, spell.from ?? day);
  });
}

/** Most severe first; equal ones by initiative and role, so that the order never depends on chance. */
export function bySeverity(a: CoverageGap, b: CoverageGap): number {
  return (
    b.severity - a.severity ||
    compare(a.initiativeKey, b.initiativeKey) ||
    compare(a.role, b.role) ||
    (a.from ?? -Infinity) - (b.from ?? -Infinity)
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
