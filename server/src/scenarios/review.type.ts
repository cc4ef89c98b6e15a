import type { ChangeKind } from '@tandem/shared/changes/change';
import type { ReviewCondition as Condition, ReviewStep as Step } from '@tandem/shared/scenario/review-steps';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../schema/enums.ts';
import { Money, MoneyInput } from '../schema/money.type.ts';
import { DateTime } from '../schema/scalars.ts';
import { Actor } from './actor.type.ts';
import type { ChangeVerdictEntry, ReviewOutcome } from './reviews.store.ts';

export const ReviewOutcomeEnum = graphqlEnum<ReviewOutcome>('ReviewOutcome', 'How a review ended.', {
  APPROVED: 'Every step was approved.',
  SENT_BACK: 'It was sent back to its author.',
  WITHDRAWN: 'Whoever asked took the request back.',
  VOIDED: 'An edit voided the approval.',
});

export const ChangeVerdictEnum = graphqlEnum<ChangeVerdictEntry['verdict']>('ChangeVerdict', 'What a reviewer thinks of a change.', {
  APPROVED: 'It is good.',
  SENT_BACK: 'It has to be changed or undone before the scenario can be approved.',
});

@ObjectType({ simpleResolvers: true, description: 'Somebody’s approval of a step of a review.' })
export class StepApproval {
  @Field(() => Actor, { description: 'Who approved.' })
  readonly by!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  readonly note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A step of approval that a scenario needs.' })
export class ReviewStepState {
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;

  @Field(() => String, { description: 'Why the scenario needs it, in words.' })
  readonly because!: string;

  @Field(() => [Actor], { description: 'Who may approve it; none: everybody who may comment on the scenario.' })
  readonly approvers!: readonly Actor[];

  @Field(() => Int, { description: 'Approvals that it needs.' })
  readonly minApprovals!: number;

  @Field(() => Boolean, { description: 'Whoever made the scenario, or one of its changes, may not approve it.' })
  readonly notAuthor!: boolean;

  @Field(() => [StepApproval], { description: 'Approvals that it has.' })
  readonly approvals!: readonly StepApproval[];

  @Field(() => Boolean, { description: 'Whether it has the approvals that it needs.' })
  readonly approved!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A request to approve a scenario as it is at one version.' })
export class ScenarioReview {
  @Field(() => Int, { description: 'From 1, in the order in which they were asked for.' })
  readonly number!: number;

  @Field(() => Int, { description: 'Version of the scenario that is to be approved.' })
  readonly version!: number;

  @Field(() => Actor, { description: 'Who asked.' })
  readonly requestedBy!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly requestedAt!: string;

  @Field(() => String, { nullable: true, description: 'What whoever asked said.' })
  readonly note!: string | null;

  @Field(() => [ReviewStepState], { description: 'The steps that it needs.' })
  readonly steps!: readonly ReviewStepState[];

  @Field(() => ReviewOutcomeEnum, { nullable: true, description: 'How it ended; null while it is open.' })
  readonly outcome!: ReviewOutcome | null;

  @Field(() => Actor, { nullable: true, description: 'Who ended it.' })
  readonly closedBy!: Actor | null;

  @Field(() => DateTime, { nullable: true, description: 'When it ended.' })
  readonly closedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What whoever ended it said.' })
  readonly closingNote!: string | null;

  @Field(() => Boolean, { description: 'Whether the viewer may approve a step now.' })
  readonly mayApprove!: boolean;

  @Field(() => Boolean, { description: 'Whether the viewer may judge changes and send the scenario back now.' })
  readonly mayJudge!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'When a step is needed: if one of the things that are said holds.' })
export class ReviewCondition {
  @Field(() => Money, { nullable: true, description: 'The budgeted yearly cost grows by more than this.' })
  readonly runRateIncreaseOver!: Money | null;

  @Field(() => [ID], { description: 'Keys of teams: something in one of them is edited.' })
  readonly teamKeys!: readonly string[];

  @Field(() => [String], { description: 'Kinds of changes, such as `CLOSE_POSITION`.' })
  readonly changeKinds!: readonly ChangeKind[];

  @Field(() => Boolean, { description: 'An initiative loses an owner within a year.' })
  readonly coverageLost!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A step of approval that the policy asks for.' })
export class ReviewStep {
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;

  @Field(() => [Actor], { description: 'Who may approve it; none: everybody who may comment on the scenario.' })
  readonly approvers!: readonly Actor[];

  @Field(() => Int, { description: 'Approvals that it needs.' })
  readonly minApprovals!: number;

  @Field(() => Boolean, { description: 'Whoever made the scenario, or one of its changes, may not approve it.' })
  readonly notAuthor!: boolean;

  @Field(() => ReviewCondition, { nullable: true, description: 'When it is needed; null: always.' })
  readonly condition!: ReviewCondition | null;
}

@ObjectType({ simpleResolvers: true, description: 'Which approvals a scenario needs before it is applied.' })
export class ReviewPolicy {
  @Field(() => [ReviewStep], { description: 'The steps; none: an author may apply a draft.' })
  readonly steps!: readonly ReviewStep[];
}

@InputType({ description: 'When a step is needed: if one of the things that are said holds.' })
export class ReviewConditionInput implements Partial<Record<keyof Condition, unknown>> {
  @Field(() => MoneyInput, { nullable: true, description: 'The budgeted yearly cost grows by more than this.' })
  runRateIncreaseOver?: MoneyInput | null;

  @Field(() => [ID], { nullable: true, description: 'Teams (ids or keys): something in one of them is edited.' })
  teamKeys?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Kinds of changes, such as `CLOSE_POSITION`.' })
  changeKinds?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'An initiative loses an owner within a year.' })
  coverageLost?: boolean | null;
}

@InputType({ description: 'A step of approval.' })
export class ReviewStepInput implements Partial<Record<keyof Step, unknown>> {
  @Field(() => String, { description: 'What it is called: 1 to 100 characters.' })
  name!: string;

  @Field(() => [ID], { nullable: true, description: 'Ids of users or tokens, or e-mail addresses; left out: everybody who may comment.' })
  approvers?: string[] | null;

  @Field(() => Int, { nullable: true, description: 'Approvals that it needs; 1 if left out.' })
  minApprovals?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whoever made the scenario, or one of its changes, may not approve it. False if left out.',
  })
  notAuthor?: boolean | null;

  @Field(() => ReviewConditionInput, { nullable: true, description: 'When it is needed; left out: always.' })
  condition?: ReviewConditionInput | null;
}
