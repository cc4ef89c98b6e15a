import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Actor } from '../scenarios/actor.type.ts';
import { DateTime } from '../schema/scalars.ts';
import { JobSpecFacts } from './job-spec-facts.type.ts';

@ObjectType({ simpleResolvers: true, description: 'A job spec as it once was.' })
export class JobSpecVersion {
  @Field(() => Int, { description: 'From 1; goes into `restoreJobSpecVersion`.' })
  readonly number!: number;

  @Field(() => String, { description: 'What it was kept for.' })
  readonly label!: string;

  @Field(() => String, { description: 'The title then.' })
  readonly title!: string;

  @Field(() => String, { description: 'The text then, in Markdown.' })
  readonly text!: string;

  @Field(() => JobSpecFacts, { description: 'The facts then.' })
  readonly facts!: JobSpecFacts;

  @Field(() => Actor, { description: 'Who kept it.' })
  readonly by!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;

  @Field(() => Boolean, { description: 'Whether it is what was approved.' })
  readonly isApproved!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What somebody said about words of a job spec. Plain text.' })
export class JobSpecComment {
  @Field(() => ID, { description: 'Goes into `replyTo` and the mutations of comments.' })
  readonly id!: string;

  @Field(() => ID, { nullable: true, description: 'The comment that it answers; such a one has no place of its own.' })
  readonly replyTo!: string | null;

  @Field(() => Int, { nullable: true, description: 'Where its words begin in the text as it is now; null where they are gone.' })
  readonly from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where its words end; null where they are gone.' })
  readonly to!: number | null;

  @Field(() => String, { description: 'Its words as they stood when it was said; empty for the whole.' })
  readonly quote!: string;

  @Field(() => String, { nullable: true, description: 'What was said; null once it was deleted while it had answers.' })
  readonly text!: string | null;

  @Field(() => Actor, { description: 'Who said it.' })
  readonly author!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;

  @Field(() => DateTime, { nullable: true, description: 'When its text was last changed.' })
  readonly editedAt!: string | null;

  @Field(() => DateTime, { nullable: true, description: 'When it was settled; null where it is open.' })
  readonly resolvedAt!: string | null;

  @Field(() => Actor, { nullable: true, description: 'Who settled it.' })
  readonly resolvedBy!: Actor | null;

  @Field(() => Boolean, { description: 'Whether the viewer said it.' })
  readonly mine!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One step of an approval.' })
export class JobSpecApprovalStep {
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;

  @Field(() => Int, { description: 'How many have to approve.' })
  readonly minApprovals!: number;

  @Field(() => [Actor], { description: 'Who may; empty: whoever may write job specs.' })
  readonly approvers!: readonly Actor[];

  @Field(() => Boolean, { description: 'Whether whoever asked may not approve themselves.' })
  readonly notRequester!: boolean;

  @Field(() => Boolean, { description: 'Whether enough have approved.' })
  readonly done!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What somebody who was asked said.' })
export class JobSpecVerdict {
  @Field(() => String, { description: 'The step.' })
  readonly step!: string;

  @Field(() => Actor, { description: 'Who said it.' })
  readonly by!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly at!: string;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  readonly note!: string | null;

  @Field(() => Boolean, { description: 'True: approved; false: sent back.' })
  readonly approved!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'Who was asked to approve a job spec, and what they said.' })
export class JobSpecApproval {
  @Field(() => Actor, { description: 'Who asked.' })
  readonly requestedBy!: Actor;

  @Field(() => DateTime, { description: 'When.' })
  readonly requestedAt!: string;

  @Field(() => String, { nullable: true, description: 'What they said.' })
  readonly note!: string | null;

  @Field(() => [JobSpecApprovalStep], { description: 'The steps, in their order.' })
  readonly steps!: readonly JobSpecApprovalStep[];

  @Field(() => [JobSpecVerdict], { description: 'What was said, oldest first.' })
  readonly verdicts!: readonly JobSpecVerdict[];

  @Field(() => DateTime, { nullable: true, description: 'When the last step was done; null before.' })
  readonly approvedAt!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A job spec as a file.' })
export class JobSpecExport {
  @Field(() => String, { description: 'What to call the file.' })
  readonly fileName!: string;

  @Field(() => String, { description: 'Its media type.' })
  readonly mediaType!: string;

  @Field(() => String, { description: 'Its bytes, in base 64.' })
  readonly base64!: string;
}
