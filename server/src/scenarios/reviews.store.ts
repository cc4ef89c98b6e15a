import { randomUUID } from 'node:crypto';
import type { NeededStep } from '@tandem/shared/scenario/review-steps';
import type { EntityManager } from 'typeorm';
import { ChangeVerdictRow } from './change-verdict.entity.ts';
import { ScenarioApprovalRow } from './scenario-approval.entity.ts';
import { ScenarioReviewRow } from './scenario-review.entity.ts';

/** How a review ended. */
export type ReviewOutcome = 'APPROVED' | 'SENT_BACK' | 'WITHDRAWN' | 'VOIDED';

/** Somebody's approval of a step. Instants are ISO 8601 in UTC. */
export interface Approval {
  readonly approver: string;
  readonly at: string;
  readonly note: string | null;
}

/** A request to approve a scenario at one version. */
export interface Review {
  readonly id: string;
  readonly number: number;
  readonly version: number;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly note: string | null;
  /** The steps that it needs, each with the approvals it has. */
  readonly steps: readonly (NeededStep & { readonly approvals: readonly Approval[] })[];
  /** Null while it is open. */
  readonly outcome: ReviewOutcome | null;
  readonly closedBy: string | null;
  readonly closedAt: string | null;
  readonly closingNote: string | null;
}

/** What a reviewer thinks of a change. */
export interface ChangeVerdictEntry {
  readonly changeId: string;
  readonly verdict: 'APPROVED' | 'SENT_BACK';
  readonly reviewer: string;
  readonly at: string;
  readonly note: string | null;
}

/** The newest review of a scenario; null where none was asked for. */
export async function newestReview(manager: EntityManager, scenarioKey: string): Promise<Review | null> {
  const row = await manager.findOne(ScenarioReviewRow, { where: { scenarioKey }, order: { number: 'DESC' } });
  if (!row) return null;
  const approvals = await manager.find(ScenarioApprovalRow, { where: { reviewId: row.id }, order: { at: 'ASC', approver: 'ASC' } });
  const steps = (JSON.parse(row.steps) as NeededStep[]).map((step, place) => ({
    ...step,
    approvals: approvals.filter((approval) => approval.step === place).map(({ approver, at, note }) => ({ approver, at, note })),
  }));
  const { id, number, version, requestedBy, requestedAt, note, outcome, closedBy, closedAt, closingNote } = row;
  return {
    id,
    number,
    version,
    requestedBy,
    requestedAt,
    note,
    steps,
    outcome: outcome as ReviewOutcome | null,
    closedBy,
    closedAt,
    closingNote,
  };
}

/** Opens a review. */
export async function openReview(
  manager: EntityManager,
  scenarioKey: string,
  review: Pick<Review, 'version' | 'requestedBy' | 'requestedAt' | 'note'> & { readonly steps: readonly NeededStep[] },
): Promise<void> {
  const number = ((await newestReview(manager, scenarioKey))?.number ?? 0) + 1;
  const closed = { outcome: null, closedBy: null, closedAt: null, closingNote: null };
  await manager.insert(ScenarioReviewRow, {
    ...review,
    ...closed,
    id: randomUUID(),
    scenarioKey,
    number,
    steps: JSON.stringify(review.steps),
  });
}

/** Ends the newest review of a scenario, open or approved; nothing where there is none. */
export async function closeReview(
  manager: EntityManager,
  scenarioKey: string,
  closing: { readonly outcome: ReviewOutcome; readonly by: string | null; readonly at: string; readonly note: string | null },
): Promise<void> {
  const review = await newestReview(manager, scenarioKey);
  if (!review || (review.outcome !== null && review.outcome !== 'APPROVED')) return;
  const { outcome, by, at, note } = closing;
  await manager.update(ScenarioReviewRow, { id: review.id }, { outcome, closedBy: by, closedAt: at, closingNote: note });
}

/** Keeps an approval of a step. */
export async function addApproval(manager: EntityManager, reviewId: string, step: number, approval: Approval): Promise<void> {
  await manager.insert(ScenarioApprovalRow, { reviewId, step, ...approval });
}

/** The verdicts on changes of a scenario, by change. */
export async function readVerdicts(manager: EntityManager, scenarioKey: string): Promise<Map<string, ChangeVerdictEntry>> {
  const rows = await manager.findBy(ChangeVerdictRow, { scenarioKey });
  return new Map(
    rows.map(({ changeId, verdict, reviewer, at, note }) => [
      changeId,
      { changeId, verdict: verdict as ChangeVerdictEntry['verdict'], reviewer, at, note },
    ]),
  );
}

/** Keeps a verdict in place of the one before. */
export async function putVerdict(manager: EntityManager, scenarioKey: string, verdict: ChangeVerdictEntry): Promise<void> {
  await dropVerdict(manager, scenarioKey, verdict.changeId);
  await manager.insert(ChangeVerdictRow, { scenarioKey, ...verdict });
}

/** Takes a verdict back. */
export async function dropVerdict(manager: EntityManager, scenarioKey: string, changeId: string): Promise<void> {
  await manager.delete(ChangeVerdictRow, { scenarioKey, changeId });
}

/** Removes all reviews and verdicts of a scenario. */
export async function deleteReviews(manager: EntityManager, scenarioKey: string): Promise<void> {
  for (const { id } of await manager.findBy(ScenarioReviewRow, { scenarioKey }))
    await manager.delete(ScenarioApprovalRow, { reviewId: id });
  await manager.delete(ScenarioReviewRow, { scenarioKey });
  await manager.delete(ChangeVerdictRow, { scenarioKey });
}
