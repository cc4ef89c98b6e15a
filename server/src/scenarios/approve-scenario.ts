import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { RequestContext } from '../context.ts';
import { mayReview, stepsToApprove } from './approval.ts';
import { NOTE_TOO_LONG, noteOf, ReviewNoteInput, tooLong } from './request-review.ts';
import { addApproval, closeReview, newestReview, readVerdicts, type Review } from './reviews.store.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { changesOf, standingActs } from './scenario-acts.store.ts';
import { ScenarioPayload } from './scenario-input.ts';
import { addEvent } from './scenario-rows.store.ts';
import type { SeenScenario } from './scenario.ts';

@InputType({ description: 'Approves a scenario that is in review.' })
export class ApproveScenarioInput extends ReviewNoteInput {}

@InputType({ description: 'Sends a scenario that is in review back to its author.' })
export class SendBackScenarioInput extends ReviewNoteInput {}

@Resolver()
export class ApproveScenarioMutations {
  @Mutation(() => ScenarioPayload, {
    description: 'Approves every step of the open review that the caller may approve; with the last one the scenario is approved.',
  })
  approveScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => ApproveScenarioInput, { description: 'What is wanted.' }) input: ApproveScenarioInput,
  ): Promise<ScenarioPayload> {
    const { scenarios, now } = context.services;
    const caller = context.caller!.id;
    const note = noteOf(input.note);
    return runScenarioAct(context, input, { mutation: 'approveScenario', needs: 'COMMENT' }, async (manager, seen) => {
      if (tooLong(note)) return NOTE_TOO_LONG;
      const review = await openReviewOf(manager, seen);
      if ('code' in review) return review;
      const { entry } = seen;
      const version = await scenarios.forks.at(manager, entry);
      const places = stepsToApprove(review, version, caller);
      if (places.length === 0) return whyNot(review, mayReview(review, version, caller));
      const verdicts = await readVerdicts(manager, entry.key);
      const sentBack = changesOf(standingActs(version.acts)).filter(({ id }) => verdicts.get(id)?.verdict === 'SENT_BACK').length;
      if (sentBack > 0)
        return refuse(
          'CONFLICT',
          `${sentBack === 1 ? 'A change was' : `${sentBack} changes were`} sent back: it has to be dealt with first.`,
          'scenarioId',
        );
      const at = now().toISOString();
      for (const place of places) await addApproval(manager, review.id, place, { approver: caller, at, note });
      const names = places.map((place) => review.steps[place]!.name).join(', ');
      const complete = review.steps.every(
        ({ approvals, minApprovals }, place) => approvals.length + (places.includes(place) ? 1 : 0) >= minApprovals,
      );
      await addEvent(manager, entry.key, { kind: complete ? 'APPROVED' : 'STEP_APPROVED', actor: caller, at, note: names });
      if (!complete) return {};
      await closeReview(manager, entry.key, { outcome: 'APPROVED', by: caller, at, note });
      return { status: 'APPROVED' };
    });
  }

  @Mutation(() => ScenarioPayload, { description: 'Sends a scenario that is in review back to its author: it is a draft again.' })
  sendBackScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => SendBackScenarioInput, { description: 'What is wanted.' }) input: SendBackScenarioInput,
  ): Promise<ScenarioPayload> {
    const { scenarios, now } = context.services;
    const caller = context.caller!.id;
    const note = noteOf(input.note);
    const about = { mutation: 'sendBackScenario', needs: 'COMMENT', event: { kind: 'SENT_BACK', note } } as const;
    return runScenarioAct(context, input, about, async (manager, seen) => {
      if (tooLong(note)) return NOTE_TOO_LONG;
      const review = await openReviewOf(manager, seen);
      if ('code' in review) return review;
      if (!mayReview(review, await scenarios.forks.at(manager, seen.entry), caller)) return whyNot(review, false);
      await closeReview(manager, seen.entry.key, { outcome: 'SENT_BACK', by: caller, at: now().toISOString(), note });
      return { status: 'DRAFT' };
    });
  }
}

/** The review that is open, or why there is none. */
export async function openReviewOf(manager: EntityManager, { entry }: SeenScenario): Promise<Review | Refusal> {
  const review = entry.status === 'IN_REVIEW' ? await newestReview(manager, entry.key) : null;
  return review ?? refuse('CONFLICT', `The scenario ‘${entry.name}’ is not in review.`, 'scenarioId');
}

/** Why somebody cannot approve, or judge. */
export function whyNot(review: Review, may: boolean): Refusal {
  if (may) return refuse('CONFLICT', 'You have approved all that you may; others have to approve the rest.', 'scenarioId');
  const steps = review.steps.map(({ name }) => `‘${name}’`).join(', ');
  return refuse(
    'FORBIDDEN',
    `You may not approve ${steps}: you are no approver of it, or one of those who made the scenario.`,
    'scenarioId',
  );
}
