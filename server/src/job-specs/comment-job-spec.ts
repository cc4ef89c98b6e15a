import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { RequestContext } from '../context.ts';
import { ChangeSet } from '@codemirror/state';
import { deleteSpecComment, findSpecComment, insertSpecComment, setSpecComment, type SpecComment } from './job-spec-comments.store.ts';
import { editsAfter } from './job-spec-edits.store.ts';
import { placeAfter } from './job-spec-text.ts';
import type { JobSpecEntry } from './job-spec.ts';
import { JobSpecInput, JobSpecPayload, runJobSpecAct } from './run-job-spec-act.ts';

const MOST_BEHIND = 1_000;
const MOST_QUOTE = 2_000;

@InputType({ description: 'Says something about words of a job spec, about the whole, or in answer to somebody.' })
export class AddJobSpecCommentInput extends JobSpecInput {
  @Field(() => Int, { nullable: true, description: 'Where the words begin, in UTF-16 units; left out with `to`: about the whole.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Where the words end.' })
  to?: number | null;

  @Field(() => Int, { nullable: true, description: 'The `textVersion` that `from` and `to` count in; left out: the newest.' })
  textVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'The comment that it answers; an answer to an answer goes to the first one.' })
  replyTo?: string | null;

  @Field(() => String, { description: 'Plain text, 1 to 10,000 characters.' })
  text!: string;
}

@InputType({ description: 'Gives a comment of one’s own another text.' })
export class EditJobSpecCommentInput extends JobSpecInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Field(() => String, { description: 'Plain text, 1 to 10,000 characters.' })
  text!: string;
}

@InputType({ description: 'Settles a thread of comments, or opens it again.' })
export class ResolveJobSpecCommentInput extends JobSpecInput {
  @Field(() => ID, { description: 'The first comment of the thread.' })
  commentId!: string;

  @Field(() => Boolean, { description: 'True: settled; false: open again.' })
  resolved!: boolean;
}

@InputType({ description: 'Deletes a comment of one’s own.' })
export class DeleteJobSpecCommentInput extends JobSpecInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}

@Resolver()
export class CommentJobSpecMutations {
  @Mutation(() => JobSpecPayload, { description: 'Says something about words of a job spec, about the whole, or in answer to somebody.' })
  addJobSpecComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddJobSpecCommentInput, { description: 'What is wanted.' }) input: AddJobSpecCommentInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'addJobSpecComment', async (manager, entry, at) => {
      const wrong = checkWords(input.text);
      if (wrong) return wrong;
      const said = { author: context.caller!.id, at, text: input.text.trim() };
      if (input.replyTo != null) {
        const answered = await findSpecComment(manager, entry.key, input.replyTo);
        if (!answered) return refuse('NOT_FOUND', 'There is no such comment on the job spec.', 'replyTo');
        await insertSpecComment(manager, entry.key, { replyTo: answered.replyTo ?? answered.id, from: null, to: null, quote: '', ...said });
        return {};
      }
      const place = await placeOf(manager, entry, input);
      if (place && 'code' in place) return place;
      const quote = place === null ? '' : entry.text.slice(place.from, place.to).slice(0, MOST_QUOTE);
      await insertSpecComment(manager, entry.key, { replyTo: null, from: place?.from ?? null, to: place?.to ?? null, quote, ...said });
      return {};
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Gives a comment of one’s own another text.' })
  editJobSpecComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditJobSpecCommentInput, { description: 'What is wanted.' }) input: EditJobSpecCommentInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'editJobSpecComment', async (manager, entry, at) => {
      const comment = await ownComment(context, manager, entry.key, input.commentId);
      const wrong = checkWords(input.text);
      if ('code' in comment) return comment;
      if (wrong) return wrong;
      await setSpecComment(manager, comment.id, { text: input.text.trim(), editedAt: at });
      return {};
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Settles a thread of comments, or opens it again.' })
  resolveJobSpecComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ResolveJobSpecCommentInput, { description: 'What is wanted.' }) input: ResolveJobSpecCommentInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'resolveJobSpecComment', async (manager, entry, at) => {
      const comment = await findSpecComment(manager, entry.key, input.commentId);
      if (!comment || comment.replyTo !== null) return refuse('NOT_FOUND', 'There is no such thread on the job spec.', 'commentId');
      const resolvedBy = input.resolved ? context.caller!.id : null;
      await setSpecComment(manager, comment.id, { resolvedAt: input.resolved ? at : null, resolvedBy });
      return {};
    });
  }

  @Mutation(() => JobSpecPayload, { description: 'Deletes a comment of one’s own; one with answers stays in its place without its text.' })
  deleteJobSpecComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteJobSpecCommentInput, { description: 'What is wanted.' }) input: DeleteJobSpecCommentInput,
  ): Promise<JobSpecPayload> {
    return runJobSpecAct(context, input, 'deleteJobSpecComment', async (manager, entry) => {
      const comment = await ownComment(context, manager, entry.key, input.commentId);
      if ('code' in comment) return comment;
      await deleteSpecComment(manager, comment.id);
      return {};
    });
  }
}

/** The place in the text as it is now of words that were chosen in an earlier version of it; null is the whole. */
async function placeOf(
  manager: EntityManager,
  entry: JobSpecEntry,
  { from, to, textVersion }: AddJobSpecCommentInput,
): Promise<{ readonly from: number; readonly to: number } | Refusal | null> {
  if (from == null && to == null) return null;
  if (from == null || to == null) return refuse('INVALID', 'Give both from and to, or neither.', from == null ? 'from' : 'to');
  const known = textVersion ?? entry.textVersion;
  if (known < 0 || known > entry.textVersion)
    return refuse('INVALID', `The text has version ${entry.textVersion}, not yet ${known}.`, 'textVersion');
  if (entry.textVersion - known > MOST_BEHIND)
    return refuse('STALE_VERSION', 'The text has changed much since; choose the words again.', 'textVersion');
  const sets = (await editsAfter(manager, entry.key, known, MOST_BEHIND)).map(({ changes }) => ChangeSet.fromJSON(JSON.parse(changes)));
  const length = sets[0]?.length ?? entry.text.length;
  if (from < 0 || to <= from || to > length)
    return refuse('INVALID', `The words must lie in the text, which had ${length} characters, and be at least one.`, 'from');
  let place: { readonly from: number; readonly to: number } | null = { from, to };
  for (const set of sets) place = place && placeAfter(set, place.from, place.to);
  return place ?? refuse('STALE_VERSION', 'Somebody has deleted these words meanwhile.', 'from');
}

async function ownComment(context: RequestContext, manager: EntityManager, key: string, id: string): Promise<SpecComment | Refusal> {
  const comment = await findSpecComment(manager, key, id);
  if (!comment || comment.text === null) return refuse('NOT_FOUND', 'There is no such comment on the job spec.', 'commentId');
  if (comment.author === context.caller!.id) return comment;
  return refuse('FORBIDDEN', 'Only its author may change or delete a comment.', 'commentId');
}

function checkWords(text: string): Refusal | null {
  const { length } = text.trim();
  return length === 0 || length > 10_000 ? refuse('INVALID', 'The text must have 1 to 10,000 characters.', 'text') : null;
}
