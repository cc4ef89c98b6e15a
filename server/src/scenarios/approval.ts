import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import { neededSteps, type NeededStep } from '@tandem/shared/scenario/review-steps';
import type { EntityManager } from 'typeorm';
import { readReviewPolicy } from './review-policy.store.ts';
import type { Review } from './reviews.store.ts';
import { closeReview } from './reviews.store.ts';
import { standingActs } from './scenario-acts.store.ts';
import type { ScenarioVersion } from './scenario-forks.ts';
import { addEvent } from './scenario-rows.store.ts';
import type { ScenarioEntry } from './scenario.ts';

/** The steps of approval that the policy asks of a scenario as it is. */
export async function stepsOf(manager: EntityManager, { base, org, acts }: ScenarioVersion, day: Day): Promise<NeededStep[]> {
  const policy = await readReviewPolicy(manager);
  if (policy.steps.length === 0) return [];
  return neededSteps(policy, { before: base, after: org, changes: standingActs(acts).flatMap(({ changes }) => changes), day });
}

/** Why a scenario may not be applied without an approval that it lacks, or null. Without a policy an author may apply a draft. */
export async function whyNotApproved(manager: EntityManager, version: ScenarioVersion, day: Day): Promise<Refusal | null> {
  if (version.entry.status === 'APPROVED') return null;
  const steps = await stepsOf(manager, version, day);
  if (steps.length === 0) return null;
  const words = steps.map(({ name, because }) => `‘${name}’ (${because})`).join(', ');
  return refuse('FORBIDDEN', `The scenario ‘${version.entry.name}’ needs approval first: ${words}. Request a review.`, 'scenarioId');
}

/** The places of the steps of an open review that somebody may approve and has not. */
export function stepsToApprove(review: Review, version: ScenarioVersion, caller: string): number[] {
  const involved = isInvolved(review, version, caller);
  return review.steps.flatMap(({ approvers, notAuthor, approvals, minApprovals }, place) => {
    const may = (approvers.length === 0 || approvers.includes(caller)) && !(notAuthor && involved);
    const has = approvals.length >= minApprovals || approvals.some(({ approver }) => approver === caller);
    return may && !has ? [place] : [];
  });
}

/** Whether somebody may judge what a review is about at all. */
export function mayReview(review: Review, version: ScenarioVersion, caller: string): boolean {
  const involved = isInvolved(review, version, caller);
  return review.steps.some(
    ({ approvers, notAuthor }) => (approvers.length === 0 || approvers.includes(caller)) && !(notAuthor && involved),
  );
}

/** An edit, or another decision about a conflict, voids an approval; nothing where there is none. */
export async function voidApproval(
  manager: EntityManager,
  { key, status }: ScenarioEntry,
  actor: string | null,
  at: string,
): Promise<void> {
  if (status !== 'APPROVED') return;
  await closeReview(manager, key, { outcome: 'VOIDED', by: actor, at, note: null });
  await addEvent(manager, key, { kind: 'APPROVAL_VOIDED', actor, at, note: null });
}

function isInvolved(review: Review, { entry, acts }: ScenarioVersion, caller: string): boolean {
  return entry.author === caller || review.requestedBy === caller || standingActs(acts).some(({ actor }) => actor === caller);
}
