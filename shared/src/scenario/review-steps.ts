import { writtenBy } from '../changes/act.ts';
import type { Change, ChangeKind } from '../changes/change.ts';
import { gapSpells } from '../coverage/gap-spells.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { versionOn } from '../org/org-day.ts';
import type { Key, Money, RecordKind } from '../org/records.ts';

/** When a step of a review is needed: if one of the things that are said holds. */
export interface ReviewCondition {
  /** The budgeted yearly cost grows by more than this, in its currency. */
  readonly runRateIncreaseOver: Money | null;
  /** A position, initiative or team of one of these teams, or of one below, is edited; before or after the edit. */
  readonly teamKeys: readonly Key[];
  readonly changeKinds: readonly ChangeKind[];
  /** A required role is missing, within a year from the day, on an initiative where it was not. */
  readonly coverageLost: boolean;
}

/** A step of approval. */
export interface ReviewStep {
  readonly name: string;
  /** Ids of the users or tokens who may approve it; empty: everybody who may comment on the scenario. */
  readonly approvers: readonly string[];
  /** At least 1. */
  readonly minApprovals: number;
  /** Whoever made the scenario, asked for the review, or made one of the changes may not approve it. */
  readonly notAuthor: boolean;
  /** Null: always. */
  readonly condition: ReviewCondition | null;
}

/** Which approvals a scenario needs before it is applied. No steps: its author may apply it. */
export interface ReviewPolicy {
  readonly steps: readonly ReviewStep[];
}

/** A step that a scenario needs, and why in words. */
export interface NeededStep extends Omit<ReviewStep, 'condition'> {
  readonly because: string;
}

/** The steps of a policy that a scenario needs on a day. `changes` are those that are in effect, from `before` to `after`. */
export function neededSteps(
  { steps }: ReviewPolicy,
  scenario: { readonly before: Org; readonly after: Org; readonly changes: readonly Change[]; readonly day: Day },
): NeededStep[] {
  return steps.flatMap(({ condition, ...step }) => {
    const because = condition === null ? 'every scenario needs it' : whyNeeded(condition, scenario);
    return because === null ? [] : [{ ...step, because }];
  });
}

type Scenario = Parameters<typeof neededSteps>[1];

function whyNeeded(condition: ReviewCondition, scenario: Scenario): string | null {
  const { runRateIncreaseOver, teamKeys, changeKinds, coverageLost } = condition;
  if (runRateIncreaseOver && runRateIncrease(scenario, runRateIncreaseOver.currency) > runRateIncreaseOver.minor)
    return 'the run rate grows by more than is free';
  const team = teamKeys.length > 0 ? touchedTeam(scenario, teamKeys) : null;
  if (team !== null) return `it edits the team ${scenario.after.team(team)?.name ?? scenario.before.team(team)?.name ?? team}`;
  const kind = changeKinds.find((wanted) => scenario.changes.some((change) => change.kind === wanted));
  if (kind) return `it has a change of the kind ${kind}`;
  return coverageLost && losesCoverage(scenario) ? 'an initiative loses an owner' : null;
}

/** Minor units by which the budgeted yearly cost in a currency grows on the day. */
function runRateIncrease({ before, after, changes, day }: Scenario, currency: string): number {
  const costIn = (org: Org, key: Key): number => {
    const position = org.position(key);
    if (!position || !org.on(day).exists(position)) return 0;
    const cost = versionOn(position, day).annualCost;
    return cost?.currency === currency ? cost.minor : 0;
  };
  let increase = 0;
  for (const key of touched(changes, 'position')) increase += costIn(after, key) - costIn(before, key);
  return increase;
}

function touchedTeam({ before, after, changes, day }: Scenario, wanted: readonly Key[]): Key | null {
  const teams = new Set<Key>(touched(changes, 'team'));
  for (const org of [before, after]) {
    for (const key of touched(changes, 'position')) {
      const position = org.position(key);
      if (position) add(versionOn(position, day).teamKey);
    }
    for (const key of touched(changes, 'initiative')) add(org.initiative(key)?.teamKey ?? null);
    for (const key of touched(changes, 'assignment')) add(org.initiative(org.assignment(key)?.initiativeKey ?? '')?.teamKey ?? null);
    for (const key of touched(changes, 'incumbency')) {
      const position = org.position(org.incumbency(key)?.positionKey ?? '');
      if (position) add(versionOn(position, day).teamKey);
    }
  }
  for (const key of teams) for (const org of [before, after]) add(org.team(key)?.parentKey ?? null);
  return wanted.find((key) => teams.has(key)) ?? null;

  function add(key: Key | null): void {
    if (key !== null) teams.add(key);
  }
}

function losesCoverage({ before, after, day }: Scenario): boolean {
  const openBetween = { from: day, to: day + 365 };
  const missed = new Map<string, [from: number, to: number][]>();
  for (const { initiativeKey, role, from, to } of gapSpells(before, { openBetween })) {
    const id = `${initiativeKey}\n${role}`;
    missed.set(id, [...(missed.get(id) ?? []), [from ?? -Infinity, to ?? Infinity]]);
  }
  return gapSpells(after, { openBetween }).some(({ initiativeKey, role, from, to }) => {
    const first = Math.max(from ?? -Infinity, openBetween.from);
    const last = Math.min(to ?? Infinity, openBetween.to);
    const known = missed.get(`${initiativeKey}\n${role}`) ?? [];
    return !known.some(([start, end]) => start <= first && last <= end);
  });
}

function touched(changes: readonly Change[], kind: RecordKind): Set<Key> {
  const keys = new Set<Key>();
  for (const change of changes) {
    const ref = writtenBy(change);
    if (ref.kind === kind) keys.add(ref.key);
  }
  return keys;
}
