import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { keyNamed } from '../schema/global-id.ts';
import { editsAfter, type TextEdit } from './job-spec-edits.store.ts';
import { tellRoom } from './job-spec-rooms.ts';
import { editText } from './job-spec-text.ts';
import { JobSpecTextEdit, shownEdits } from './job-spec-text-edit.type.ts';
import { whyLockedSpec } from './job-spec.ts';
import { findJobSpec, putJobSpec } from './job-specs.store.ts';
import { noJobSpec } from './run-job-spec-act.ts';
import { writeText } from './write-job-spec-text.ts';

/** Edits that are taken, and given back, at once. */
export const MOST_EDITS = 1_000;

@InputType({
  description:
    'Edits the text of a job spec together with others. The change sets are made on `baseVersion`; where that is no longer the newest, nothing is taken and the answer brings what came in between, to be rebased on.',
})
export class EditJobSpecTextInput {
  @Field(() => ID, { description: 'The job spec: its id or its key.' })
  jobSpecId!: string;

  @Field(() => ID, {
    description: 'Names the window: chosen by the client at random, at most 64 characters. By it a window knows its own edits.',
  })
  clientId!: string;

  @Field(() => Int, { description: 'The `textVersion` that the first change set is made on.' })
  baseVersion!: number;

  @Field(() => [String], {
    description: `Change sets of CodeMirror as JSON, each made on the text after the one before; at most ${MOST_EDITS}. None only asks.`,
  })
  changes!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `editJobSpecText`.' })
export class EditJobSpecTextPayload extends EditPayload {
  @Field(() => Int, { nullable: true, description: 'The newest `textVersion`; null when it was refused.' })
  readonly textVersion!: number | null;

  @Field(() => Boolean, {
    description: 'Whether the change sets were taken. False, without errors, where others were first: rebase and send again.',
  })
  readonly accepted!: boolean;

  @Field(() => [JobSpecTextEdit], { description: 'What came after `baseVersion`, one’s own included; empty where `reload` is true.' })
  readonly edits!: readonly JobSpecTextEdit[];

  @Field(() => Boolean, { description: 'Whether too much came in between: load the job spec again.' })
  readonly reload!: boolean;
}

@Resolver()
export class EditJobSpecTextMutation {
  @Mutation(() => EditJobSpecTextPayload, { description: 'Edits the text of a job spec together with others.' })
  async editJobSpecText(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditJobSpecTextInput, { description: 'What is wanted.' }) input: EditJobSpecTextInput,
  ): Promise<EditJobSpecTextPayload> {
    const { baseVersion, changes, clientId } = input;
    const key = keyNamed('JobSpec', input.jobSpecId);
    if (key === null) return refused(noJobSpec(input.jobSpecId));
    if (clientId === '' || clientId.length > 64)
      return refused(refuse('INVALID', 'The client id must have 1 to 64 characters.', 'clientId'));
    if (changes.length > MOST_EDITS)
      return refused(refuse('INVALID', `There are ${changes.length} change sets; send at most ${MOST_EDITS} at once.`, 'changes'));
    const { database, now } = context.services;
    const outcome = await database.write(async (manager): Promise<Refusal | Done> => {
      const entry = await findJobSpec(manager, key);
      if (!entry) return noJobSpec(input.jobSpecId);
      if (baseVersion < 0 || baseVersion > entry.textVersion)
        return refuse('INVALID', `The text has version ${entry.textVersion}, not yet ${baseVersion}.`, 'baseVersion');
      const behind = entry.textVersion - baseVersion;
      if (behind > MOST_EDITS) return { textVersion: entry.textVersion, accepted: false, edits: [], reload: true };
      if (behind > 0 || changes.length === 0) {
        const edits = behind === 0 ? [] : await editsAfter(manager, key, baseVersion, MOST_EDITS);
        return { textVersion: entry.textVersion, accepted: changes.length === 0, edits, reload: false };
      }
      const locked = whyLockedSpec(entry);
      if (locked) return locked;
      const edited = editText(entry.text, changes);
      if ('code' in edited) return edited;
      const at = now().toISOString();
      const set = await writeText(manager, entry, edited.text, edited.sets, { clientId, author: context.caller!.id, at });
      await putJobSpec(manager, { ...entry, ...set, version: entry.version + 1, updatedAt: at });
      const edits = await editsAfter(manager, key, baseVersion, MOST_EDITS);
      return { textVersion: set.textVersion, accepted: true, edits, reload: false };
    });
    if ('code' in outcome) return refused(outcome);
    if (outcome.accepted && changes.length > 0) tellRoom(key);
    return { ...outcome, edits: shownEdits(outcome.edits, await context.actors()), userErrors: [] };
  }
}

interface Done {
  readonly textVersion: number;
  readonly accepted: boolean;
  readonly edits: readonly TextEdit[];
  readonly reload: boolean;
}

function refused(refusal: Refusal): EditJobSpecTextPayload {
  return { textVersion: null, accepted: false, edits: [], reload: false, userErrors: [refusal] };
}
