import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Money } from '@tandem/shared/org/records';

export const SCENARIO_STATUSES = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'APPLIED', 'REVERTED', 'ARCHIVED'] as const;
/** Where a scenario is in its life. */
export type ScenarioStatus = (typeof SCENARIO_STATUSES)[number];

export const SCENARIO_ACCESSES = ['VIEW', 'COMMENT', 'EDIT'] as const;
/** What somebody may do with a scenario; each includes those before it. */
export type ScenarioAccess = (typeof SCENARIO_ACCESSES)[number];

/** What a scenario wants to reach; null is no target. */
export interface WantedTargets {
  readonly headcount: number | null;
  readonly runRate: Money | null;
  readonly averageSpan: number | null;
  readonly layers: number | null;
}

/** A scenario without its acts. Instants are ISO 8601 in UTC. */
export interface ScenarioEntry {
  readonly key: string;
  readonly name: string;
  readonly description: string | null;
  readonly status: ScenarioStatus;
  /** Id of the user or token who made it. */
  readonly author: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Revision of the live organization that it stands on. */
  readonly baseRevision: number;
  /** Number of its newest act. */
  readonly version: number;
  /** How often it has been rebased. */
  readonly epoch: number;
  readonly forkedFrom: string | null;
  readonly appliedRevision: number | null;
  readonly revertedRevision: number | null;
  readonly targets: WantedTargets | null;
}

/** A scenario as somebody may see it. */
export interface SeenScenario {
  readonly entry: ScenarioEntry;
  readonly access: ScenarioAccess;
}

/** Whether `held` allows what `needed` asks. */
export function hasAccess(held: ScenarioAccess, needed: ScenarioAccess): boolean {
  return SCENARIO_ACCESSES.indexOf(held) >= SCENARIO_ACCESSES.indexOf(needed);
}

/** A scenario that is not there, or not shared with whoever asks: the same answer for both. */
export function noScenario(id: string): Refusal {
  return refuse('NOT_FOUND', `There is no scenario ‘${id.slice(0, 80)}’, or it is not shared with you.`, 'scenarioId');
}

const LOCKED: Readonly<Partial<Record<ScenarioStatus, string>>> = {
  IN_REVIEW: 'is in review: withdraw the request to go on editing',
  APPLIED: 'has been applied: fork it to go on',
  REVERTED: 'has been reverted: fork it to go on',
  ARCHIVED: 'is archived: take it out of the archive to go on',
};

/** Why a scenario cannot be edited by somebody with this access, or null. An approved one can: the edit voids its approval. */
export function whyLocked({ entry, access }: SeenScenario): Refusal | null {
  if (!hasAccess(access, 'EDIT'))
    return refuse('FORBIDDEN', `You may look at the scenario ‘${entry.name}’, and not edit it; ask its author.`, 'scenarioId');
  const reason = LOCKED[entry.status];
  return reason ? refuse('CONFLICT', `The scenario ‘${entry.name}’ ${reason}.`, 'scenarioId') : null;
}
