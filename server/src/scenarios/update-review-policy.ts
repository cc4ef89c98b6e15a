import type { ChangeKind } from '@tandem/shared/changes/change';
import { CHANGE_RULES } from '@tandem/shared/changes/change-rules';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { ReviewCondition, ReviewStep } from '@tandem/shared/scenario/review-steps';
import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import { setReviewPolicy } from './review-policy.store.ts';
import { ReviewPolicyQuery } from './review.fields.ts';
import { ReviewPolicy, ReviewStepInput, type ReviewConditionInput } from './review.type.ts';

@InputType({ description: 'Sets which approvals scenarios need.' })
export class UpdateReviewPolicyInput {
  @Field(() => [ReviewStepInput], { description: 'All steps, at most 20; none: an author may apply a draft.' })
  steps!: ReviewStepInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateReviewPolicy`.' })
export class UpdateReviewPolicyPayload extends EditPayload {
  @Field(() => ReviewPolicy, { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly reviewPolicy!: ReviewPolicy | null;
}

@Resolver()
export class UpdateReviewPolicyMutation {
  @Mutation(() => UpdateReviewPolicyPayload, {
    description: 'Sets which approvals scenarios need before they are applied. Reviews under way keep their steps.',
  })
  async updateReviewPolicy(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateReviewPolicyInput, { description: 'What is wanted.' }) { steps }: UpdateReviewPolicyInput,
  ): Promise<UpdateReviewPolicyPayload> {
    const wanted: ReviewStep[] = [];
    const refusals: Refusal[] = steps.length > 20 ? [refuse('INVALID', 'There are more than 20 steps.', 'steps')] : [];
    for (const [place, step] of steps.entries()) {
      const read = await stepOf(context, step, `steps.${place}`);
      if ('code' in read) refusals.push(read);
      else wanted.push(read);
    }
    if (refusals.length > 0) return { reviewPolicy: null, userErrors: refusals };
    await context.services.database.write((manager) => setReviewPolicy(manager, { steps: wanted }));
    return { reviewPolicy: await new ReviewPolicyQuery().reviewPolicy(context), userErrors: [] };
  }
}

async function stepOf(context: RequestContext, step: ReviewStepInput, field: string): Promise<ReviewStep | Refusal> {
  const name = step.name.trim();
  if (name === '' || name.length > 100) return refuse('INVALID', 'The name must have 1 to 100 characters.', `${field}.name`);
  const minApprovals = step.minApprovals ?? 1;
  if (minApprovals < 1 || minApprovals > 20) return refuse('INVALID', 'A step needs 1 to 20 approvals.', `${field}.minApprovals`);
  const actors = [...(await context.actors()).values()];
  const approvers: string[] = [];
  for (const wanted of step.approvers ?? []) {
    const actor = actors.find(({ id, email }) => id === wanted || email === wanted.trim().toLowerCase());
    if (!actor) return refuse('NOT_FOUND', `There is no user or token ‘${wanted.slice(0, 80)}’.`, `${field}.approvers`);
    approvers.push(actor.id);
  }
  if (approvers.length > 0 && approvers.length < minApprovals)
    return refuse('INVALID', `The step needs ${minApprovals} approvals and has ${approvers.length} approvers.`, `${field}.minApprovals`);
  const condition = step.condition ? await conditionOf(context, step.condition, `${field}.condition`) : null;
  if (condition && 'code' in condition) return condition;
  return { name, approvers, minApprovals, notAuthor: step.notAuthor ?? false, condition };
}

async function conditionOf(context: RequestContext, condition: ReviewConditionInput, field: string): Promise<ReviewCondition | Refusal> {
  const org = await context.org();
  const teamKeys: string[] = [];
  for (const id of condition.teamKeys ?? []) {
    const key = keyNamed('Team', id);
    if (key === null || !org.team(key)) return refuse('NOT_FOUND', `There is no team ‘${id.slice(0, 80)}’.`, `${field}.teamKeys`);
    teamKeys.push(key);
  }
  for (const kind of condition.changeKinds ?? []) {
    if (!(kind in CHANGE_RULES)) return refuse('INVALID', `There is no kind of change ‘${kind.slice(0, 80)}’.`, `${field}.changeKinds`);
  }
  const limit = condition.runRateIncreaseOver ?? null;
  if (limit && (!Number.isSafeInteger(limit.minor) || limit.minor < 0 || !/^[A-Z]{3}$/.test(limit.currency)))
    return refuse(
      'INVALID',
      'The limit must be a whole number of minor units from 0 up, with an ISO 4217 currency.',
      `${field}.runRateIncreaseOver`,
    );
  const changeKinds = (condition.changeKinds ?? []) as ChangeKind[];
  return {
    runRateIncreaseOver: limit && { minor: limit.minor, currency: limit.currency },
    teamKeys,
    changeKinds,
    coverageLost: condition.coverageLost ?? false,
  };
}
