import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { checkTitle } from './create-job-spec.ts';
import { factsOfInput } from './facts-of-input.ts';
import { JobSpecFactsInput } from './job-spec-facts.type.ts';
import { findVersion, keepVersion } from './job-spec-versions.store.ts';
import { changeBetween, checkText, tidyText } from './job-spec-text.ts';
import { whyLockedSpec } from './job-spec.ts';
import { JobSpecInput, JobSpecPayload, runJobSpecAct } from './run-job-spec-act.ts';
import { WHOLE_TEXT, writeText } from './write-job-spec-text.ts';

@InputType({ description: 'Changes a job spec; what is left out stays.' })
export class UpdateJobSpecInput extends JobSpecInput {
  @Field(() => String, { nullable: true, description: 'The job title, 1 to 300 characters.' })
  title?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The whole text. What differs is merged in, so that others’ places and comments stay.',
  })
  text?: string | null;

  @Field(() => JobSpecFactsInput, { nullable: true, description: 'What it says beside its text.' })
  facts?: JobSpecFactsInput | null;
}

@InputType({ description: 'Keeps a job spec as it is now.' })
export class SaveJobSpecVersionInput extends JobSpecInput {
  @Field(() => String, { description: 'What it is kept for, 1 to 200 characters.' })
  label!: string;
}

@InputType({ description: 'Brings a kept version back as an edit, after what is there now was kept.' })
export class RestoreJobSpecVersionInput extends JobSpecInput {
  @Field(() => Int, { description: 'The number of the version.' })
  number!: number;
}

@Resolver()
export class UpdateJobSpecMutations {
  @Mutation(() => JobSpecPayload, { description: 'Changes a job spec; what is left out stays.' })
  updateJobSpec(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateJobSpecInput, { description: 'What is wanted.' }) input: UpdateJobSpecInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'updateJobSpec', async (manager, entry, at) => {
      const title = input.title?.trim() ?? entry.title;
      const text = input.text == null ? entry.text : tidyText(input.text);
      const facts = factsOfInput(entry.facts, input.facts);
      const wrong = whyLockedSpec(entry) ?? checkTitle(title) ?? checkText(text, 'text');
      if (wrong) return wrong;
      if ('code' in facts) return facts;
      const set = changeBetween(entry.text, text);
      const writer = { clientId: WHOLE_TEXT, author: context.caller!.id, at };
      return { title, facts, ...(set && (await writeText(manager, entry, text, [set], writer))) };
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Keeps a job spec as it is now.' })
  saveJobSpecVersion(
    @Ctx() context: RequestContext,
    @Arg('input', () => SaveJobSpecVersionInput, { description: 'What is wanted.' }) input: SaveJobSpecVersionInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'saveJobSpecVersion', async (manager, entry, at) => {
      const label = input.label.trim();
      if (label === '' || label.length > 200) return refuse('INVALID', 'The label must have 1 to 200 characters.', 'label');
      await keepVersion(manager, entry, { label, author: context.caller!.id, at, isApproved: false });
      return {};
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Brings a kept version back as an edit, after what is there now was kept.' })
  restoreJobSpecVersion(
    @Ctx() context: RequestContext,
    @Arg('input', () => RestoreJobSpecVersionInput, { description: 'What is wanted.' }) input: RestoreJobSpecVersionInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'restoreJobSpecVersion', async (manager, entry, at) => {
      const locked = whyLockedSpec(entry);
      if (locked) return locked;
      const version = await findVersion(manager, entry.key, input.number);
      if (!version) return refuse('NOT_FOUND', `‘${entry.title}’ has no version ${input.number}.`, 'number');
      const author = context.caller!.id;
      await keepVersion(manager, entry, { label: `Before version ${version.number} was brought back`, author, at, isApproved: false });
      const set = changeBetween(entry.text, version.text);
      const written = set && (await writeText(manager, entry, version.text, [set], { clientId: WHOLE_TEXT, author, at }));
      return { title: version.title, facts: version.facts, ...written };
    });
  }
}
