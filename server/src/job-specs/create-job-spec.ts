import { LONGEST_JOB_TITLE } from '@tandem/shared/job-spec/check-job-spec';
import { NO_FACTS } from '@tandem/shared/job-spec/job-spec-content';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { newKey } from '../changes/edit-desk.ts';
import { checkIdempotencyKey } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import { keyNamed } from '../schema/global-id.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';
import { draftFor } from './draft-for.ts';
import { factsOfInput } from './facts-of-input.ts';
import { JobSpecFactsInput } from './job-spec-facts.type.ts';
import { checkText, tidyText } from './job-spec-text.ts';
import { JobSpec } from './job-spec.type.ts';
import type { JobSpecEntry } from './job-spec.ts';
import { findJobSpec, insertJobSpec } from './job-specs.store.ts';
import { JobSpecPayload, noJobSpec, refusedSpec } from './run-job-spec-act.ts';

@InputType({ description: 'Makes a job spec. Where the text is left out it is drafted: everything known of what it is for is filled in.' })
export class CreateJobSpecInput {
  @Field(() => String, {
    nullable: true,
    description: 'The job title, at most 300 characters. Left out: that of the requisition, profile or position.',
  })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The text, in Markdown. Left out or null: drafted.' })
  text?: string | null;

  @Field(() => JobSpecFactsInput, {
    nullable: true,
    description: 'What it says beside its text; what is left out is taken from what it is for.',
  })
  facts?: JobSpecFactsInput | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The requisition that it is for; its profile, initiative, role, team and first position count where they are left out.',
  })
  requisitionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The profile to draft from.' })
  jobProfileId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The initiative that it is for.' })
  initiativeId?: string | null;

  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role of the initiative.' })
  role?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The position to fill.' })
  positionId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The scenario in which these stand; left out: the live organization.' })
  scenarioId?: string | null;

  @Field(() => String, { nullable: true, description: 'A second call with the same key makes nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

@InputType({ description: 'Makes a job spec like another one: its text and facts, as a draft without versions, comments and approval.' })
export class CopyJobSpecInput {
  @Field(() => ID, { description: 'The job spec to copy.' })
  jobSpecId!: string;

  @Field(() => String, { nullable: true, description: 'The new title; left out: the same.' })
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'A second call with the same key makes nothing and gets the first answer.' })
  idempotencyKey?: string | null;
}

@Resolver()
export class CreateJobSpecMutations {
  @Mutation(() => JobSpecPayload, { description: 'Makes a job spec, drafted with everything known filled in where no text is given.' })
  async createJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateJobSpecInput, { description: 'What is wanted.' }) input: CreateJobSpecInput,
  ): Promise<JobSpecPayload> {
    const draft = await draftFor(context, input);
    if ('code' in draft) return refusedSpec(draft);
    const title = (input.title ?? draft.title).trim();
    const text = input.text == null ? draft.text : tidyText(input.text);
    const facts = factsOfInput({ ...NO_FACTS, ...draft.facts }, input.facts);
    if ('code' in facts) return refusedSpec(facts);
    const wrong = checkTitle(title) ?? checkText(text, 'text');
    if (wrong) return refusedSpec(wrong);
    return make(context, input, 'createJobSpec', () => Promise.resolve({ title, text, facts, links: draft.links }));
  }

  @Mutation(() => JobSpecPayload, { description: 'Makes a job spec like another one.' })
  async copyJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => CopyJobSpecInput, { description: 'What is wanted.' }) input: CopyJobSpecInput,
  ): Promise<JobSpecPayload> {
    const key = keyNamed('JobSpec', input.jobSpecId);
    return make(context, input, 'copyJobSpec', async (manager) => {
      const copied = key === null ? null : await findJobSpec(manager, key);
      if (!copied) return noJobSpec(input.jobSpecId);
      const title = (input.title ?? copied.title).trim();
      return checkTitle(title) ?? { title, text: copied.text, facts: copied.facts, links: copied.links };
    });
  }
}

/** Why a title cannot be kept, or null. */
export function checkTitle(title: string): Refusal | null {
  if (title !== '' && title.length <= LONGEST_JOB_TITLE && !/[\p{Cc}\p{Cs}]/u.test(title)) return null;
  return refuse('INVALID', `The title must have 1 to ${LONGEST_JOB_TITLE} characters on one line.`, 'title');
}

type Made = Pick<JobSpecEntry, 'title' | 'text' | 'facts' | 'links'>;

async function make(
  context: RequestContext,
  input: { readonly idempotencyKey?: string | null },
  mutation: string,
  plan: (manager: EntityManager) => Promise<Refusal | Made>,
): Promise<JobSpecPayload> {
  const wrong = checkIdempotencyKey(input);
  if (wrong) return refusedSpec(wrong);
  const { database, now } = context.services;
  const caller = context.caller!.id;
  const outcome = await database.write(async (manager): Promise<Refusal | { readonly key: string }> => {
    const answerKey = input.idempotencyKey == null ? null : { mutation, caller, key: input.idempotencyKey };
    const first = answerKey && ((await findAnswer(manager, answerKey)) as { outcome: Refusal | { key: string } } | null);
    if (first) return first.outcome;
    const at = now().toISOString();
    const made = await plan(manager);
    const answer = 'code' in made ? made : { key: newKey() };
    if (!('code' in made) && 'key' in answer)
      await insertJobSpec(manager, {
        ...made,
        key: answer.key,
        textVersion: 0,
        version: 1,
        status: 'DRAFT',
        approval: null,
        createdBy: caller,
        createdAt: at,
        updatedAt: at,
        archivedAt: null,
      });
    if (answerKey) await keepAnswer(manager, answerKey, at, { outcome: answer });
    return answer;
  });
  if ('code' in outcome) return refusedSpec(outcome);
  return { jobSpec: await JobSpec.find(context, outcome.key), userErrors: [] };
}
