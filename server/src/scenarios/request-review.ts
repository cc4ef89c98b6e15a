import { refuse } from '@tandem/shared/changes/refusal';
import type { NeededStep } from '@tandem/shared/scenario/review-steps';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { stepsOf } from './approval.ts';
import { closeReview, openReview } from './reviews.store.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { standingActs } from './scenario-acts.store.ts';
import { ScenarioInput, ScenarioPayload } from './scenario-input.ts';

/** What every mutation of a review can say. */
@InputType()
export abstract class ReviewNoteInput extends ScenarioInput {
  @Field(() => String, { nullable: true, description: 'What there is to say: at most 5,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'Asks for the approval of a scenario as it is.' })
export class RequestReviewInput extends ReviewNoteInput {}

@InputType({ description: 'Takes a request for approval back.' })
export class WithdrawReviewInput extends ReviewNoteInput {}

/** What a review comes to where the policy asks for nothing: one approval by anybody who may comment. */
const ANYBODY: NeededStep = { name: 'Review', approvers: [], minApprovals: 1, notAuthor: false, because: 'a review was asked for' };

@Resolver()
export class RequestReviewMutations {
  @Mutation(() => ScenarioPayload, {
    description: 'Asks for the approval of a scenario as it is; it is locked until it is approved, sent back or withdrawn.',
  })
  requestReview(
    @Ctx() context: RequestContext,
    @Arg('input', () => RequestReviewInput, { description: 'What is wanted.' }) input: RequestReviewInput,
  ): Promise<ScenarioPayload> {
    const { scenarios, now } = context.services;
    const note = noteOf(input.note);
    const about = { mutation: 'requestReview', needs: 'EDIT', event: { kind: 'REVIEW_REQUESTED', note } } as const;
    return runScenarioAct(context, input, about, async (manager, { entry }) => {
      if (tooLong(note)) return NOTE_TOO_LONG;
      if (entry.status !== 'DRAFT')
        return refuse('CONFLICT', `Only a draft can be reviewed; the scenario ‘${entry.name}’ is ${WORDS[entry.status]}.`, 'scenarioId');
      const version = await scenarios.forks.at(manager, entry);
      if (standingActs(version.acts).length === 0) return refuse('INVALID', 'The scenario has no changes to review.', 'scenarioId');
      const steps = await stepsOf(manager, version, await context.today());
      const review = { version: entry.version, requestedBy: context.caller!.id, requestedAt: now().toISOString(), note };
      await openReview(manager, entry.key, { ...review, steps: steps.length > 0 ? steps : [ANYBODY] });
      return { status: 'IN_REVIEW' };
    });
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Takes a request for approval back, or an approval that was given: the scenario is a draft again.',
  })
  withdrawReview(
    @Ctx() context: RequestContext,
    @Arg('input', () => WithdrawReviewInput, { description: 'What is wanted.' }) input: WithdrawReviewInput,
  ): Promise<ScenarioPayload> {
    const note = noteOf(input.note);
    const about = { mutation: 'withdrawReview', needs: 'EDIT', event: { kind: 'REVIEW_WITHDRAWN', note } } as const;
    return runScenarioAct(context, input, about, async (manager, { entry }) => {
      if (tooLong(note)) return NOTE_TOO_LONG;
      if (entry.status !== 'IN_REVIEW' && entry.status !== 'APPROVED')
        return refuse('CONFLICT', `The scenario ‘${entry.name}’ is not in review.`, 'scenarioId');
      await closeReview(manager, entry.key, {
        outcome: 'WITHDRAWN',
        by: context.caller!.id,
        at: context.services.now().toISOString(),
        note,
      });
      return { status: 'DRAFT' };
    });
  }
}

/** What was said, or null. */
export function noteOf(note: string | null | undefined): string | null {
  return note?.trim() || null;
}

/** Whether a note is longer than is kept. */
export function tooLong(note: string | null): boolean {
  return note !== null && note.length > 5_000;
}

export const NOTE_TOO_LONG = refuse('INVALID', 'The note must have at most 5,000 characters.', 'note');

const WORDS = {
  DRAFT: 'a draft',
  IN_REVIEW: 'in review already',
  APPROVED: 'approved already',
  APPLIED: 'applied',
  REVERTED: 'reverted',
  ARCHIVED: 'archived',
} as const;
