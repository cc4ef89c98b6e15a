import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { mayReview } from './approval.ts';
import { openReviewOf, whyNot } from './approve-scenario.ts';
import { NOTE_TOO_LONG, noteOf, ReviewNoteInput, tooLong } from './request-review.ts';
import { ChangeVerdictEnum } from './review.type.ts';
import { dropVerdict, putVerdict, type ChangeVerdictEntry } from './reviews.store.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { changesOf, standingActs } from './scenario-acts.store.ts';
import { ScenarioPayload } from './scenario-input.ts';

@InputType({ description: 'Approves a single change of a scenario that is in review, or sends it back.' })
export class JudgeChangeInput extends ReviewNoteInput {
  @Field(() => ID, { description: 'The change, as `Scenario.changes` names it.' })
  changeId!: string;

  @Field(() => ChangeVerdictEnum, { nullable: true, description: 'What to think of it; null takes the verdict back.' })
  verdict?: ChangeVerdictEntry['verdict'] | null;
}

@Resolver()
export class JudgeChangeMutation {
  @Mutation(() => ScenarioPayload, {
    description:
      'Approves a single change of a scenario that is in review, or sends it back: the scenario cannot be approved while one is sent back.',
  })
  judgeChange(
    @Ctx() context: RequestContext,
    @Arg('input', () => JudgeChangeInput, { description: 'What is wanted.' }) input: JudgeChangeInput,
  ): Promise<ScenarioPayload> {
    const { scenarios, now } = context.services;
    const caller = context.caller!.id;
    const note = noteOf(input.note);
    return runScenarioAct(context, input, { mutation: 'judgeChange', needs: 'COMMENT' }, async (manager, seen) => {
      if (tooLong(note)) return NOTE_TOO_LONG;
      const review = await openReviewOf(manager, seen);
      if ('code' in review) return review;
      const version = await scenarios.forks.at(manager, seen.entry);
      if (!mayReview(review, version, caller)) return whyNot(review, false);
      const { changeId, verdict } = input;
      if (!changesOf(standingActs(version.acts)).some(({ id }) => id === changeId))
        return refuse('NOT_FOUND', 'There is no such change in effect in the scenario.', 'changeId');
      if (verdict == null) await dropVerdict(manager, seen.entry.key, changeId);
      else await putVerdict(manager, seen.entry.key, { changeId, verdict, reviewer: caller, at: now().toISOString(), note });
      return {};
    });
  }
}
