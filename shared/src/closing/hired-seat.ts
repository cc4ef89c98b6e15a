import { daysToFill } from '../coverage/expected-fill.ts';
import type { Org } from '../org/org.ts';
import type { OrgDay } from '../org/org-day.ts';
import type { Money, PositionFacts } from '../org/records.ts';
import { profileNamed, profileOnRung } from '../roles/ladders.ts';
import type { GapNeeds } from './gap-needs.ts';

/** A seat as it would be made for the role of a gap. Its cost is not part of it, since not everybody may see pay. */
export interface SeatToHire {
  readonly facts: PositionFacts;
  /** Usual days from opening a requisition to a filled seat of its level. */
  readonly days: number;
}

/**
 * The seat to hire for a gap: of the profile on that rung of the organization's own ladder, in the team of the initiative, below the team's lead, on the
 * level that most seats of that profile have.
 */
export function seatToHire(org: Org, { gap, initiative, from, rung, location }: GapNeeds): SeatToHire {
  const profile = profileOnRung(org, gap.role, rung);
  const title = profile?.name ?? roleAsTitle(org, gap.role);
  const level = likeSeatsOf(org.on(from), title)?.level ?? null;
  const lead = org.position(org.team(initiative.teamKey ?? '')?.leadPositionKey ?? '');
  return {
    facts: {
      title,
      teamKey: initiative.teamKey,
      managerKey: lead && org.on(from).exists(lead) ? lead.key : null,
      jobProfile: profile?.name ?? null,
      level,
      fte: 1,
      location,
      costCenter: null,
      annualCost: null,
      payRange: null,
    },
    days: daysToFill(org.policy, level),
  };
}

/** The median budgeted annual cost of the seats of a job profile on a day, in the currency that most of them have; null without any. This is pay. */
export function usualCost(on: OrgDay, profile: string): Money | null {
  return likeSeatsOf(on, profile)?.cost ?? null;
}

interface LikeSeats {
  readonly level: string | null;
  readonly cost: Money | null;
}

const known = new WeakMap<OrgDay, ReadonlyMap<string, LikeSeats>>();

function likeSeatsOf(on: OrgDay, profile: string): LikeSeats | undefined {
  return likeSeats(on).get(keyOf(on.org, profile));
}

/** Seats are alike that name one profile of the ladders, by whichever of its names; else those that say the same. */
function keyOf(org: Org, jobProfile: string): string {
  return profileNamed(org, jobProfile)?.key ?? jobProfile;
}

/** What the seats of each job profile have in common on a day, worked out once for each. */
function likeSeats(on: OrgDay): ReadonlyMap<string, LikeSeats> {
  let found = known.get(on);
  if (!found) {
    const levels = new Map<string, string[]>();
    const costs = new Map<string, Money[]>();
    const keys = new Map<string, string>();
    on.org.table('position').forEach((position) => {
      if (!on.exists(position)) return;
      const { jobProfile, level, annualCost, fte } = on.facts(position);
      if (jobProfile === null) return;
      let key = keys.get(jobProfile);
      if (key === undefined) keys.set(jobProfile, (key = keyOf(on.org, jobProfile)));
      if (level !== null) put(levels, key, level);
      if (annualCost !== null && fte === 1) put(costs, key, annualCost);
    });
    const profiles = new Set([...levels.keys(), ...costs.keys()]);
    found = new Map(
      [...profiles].map((profile) => [profile, { level: commonest(levels.get(profile) ?? []), cost: median(costs.get(profile) ?? []) }]),
    );
    known.set(on, found);
  }
  return found;
}

function put<V>(groups: Map<string, V[]>, group: string, value: V): void {
  const values = groups.get(group);
  if (values) values.push(value);
  else groups.set(group, [value]);
}

function median(costs: readonly Money[]): Money | null {
  const currency = commonest(costs.map((cost) => cost.currency));
  if (currency === null) return null;
  const sorted = costs.filter((cost) => cost.currency === currency).map(({ minor }) => minor);
  sorted.sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return { minor: Math.round((sorted[Math.floor(middle)]! + sorted[Math.ceil(middle)]!) / 2), currency };
}

/** The word that stands there most often, of equal ones the first by alphabet. */
function commonest(words: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0] ?? null;
}

/** What the policy calls a role, or ‘Tech lead’ for `TECH_LEAD`. */
function roleAsTitle(org: Org, role: string): string {
  const label = org.policy.ownRoles.find((own) => own.role === role)?.label;
  return label ?? role.charAt(0) + role.slice(1).toLowerCase().replaceAll('_', ' ');
}
