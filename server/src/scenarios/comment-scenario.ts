import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EntityManager } from 'typeorm';
import { RequestContext } from '../context.ts';
import { deleteComment, findComment, insertComment, setCommentText, type CommentEntry } from './comments.store.ts';
import { ScenarioComment, shownComment } from './comment.type.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { ScenarioInput, ScenarioPayloadBase } from './scenario-input.ts';

@InputType({ description: 'Says something about a scenario or one of its changes.' })
export class AddScenarioCommentInput extends ScenarioInput {
  @Field(() => ID, { nullable: true, description: 'The change that it is about; left out: the scenario.' })
  changeId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The comment that it answers.' })
  replyTo?: string | null;

  @Field(() => String, { description: 'Plain text, 1 to 10,000 characters.' })
  text!: string;
}

@InputType({ description: 'Gives a comment of one’s own another text.' })
export class EditScenarioCommentInput extends ScenarioInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;

  @Field(() => String, { description: 'Plain text, 1 to 10,000 characters.' })
  text!: string;
}

@InputType({ description: 'Deletes a comment of one’s own.' })
export class DeleteScenarioCommentInput extends ScenarioInput {
  @Field(() => ID, { description: 'The comment.' })
  commentId!: string;
}

@ObjectType({ description: 'What came of a mutation of a comment.' })
export class ScenarioCommentPayload extends ScenarioPayloadBase {
  @Field(() => ScenarioComment, { nullable: true, description: 'The comment as it is now; null when it is gone or was refused.' })
  readonly comment!: ScenarioComment | null;
}

@Resolver()
export class CommentScenarioMutations {
  @Mutation(() => ScenarioCommentPayload, { description: 'Says something about a scenario or one of its changes.' })
  addScenarioComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddScenarioCommentInput, { description: 'What is wanted.' }) input: AddScenarioCommentInput,
  ): Promise<ScenarioCommentPayload> {
    const { changeId = null, replyTo = null } = input;
    return onComments(context, input, 'addScenarioComment', async (manager, key, at) => {
      const wrong = checkText(input.text);
      if (wrong) return wrong;
      const answered = replyTo === null ? null : await findComment(manager, key, replyTo);
      if (replyTo !== null && !answered) return refuse('NOT_FOUND', 'There is no such comment on the scenario.', 'replyTo');
      if (changeId !== null && !(await hasChange(context, key, changeId)))
        return refuse('NOT_FOUND', 'There is no such change in the scenario.', 'changeId');
      return insertComment(manager, key, {
        changeId: answered ? answered.changeId : changeId,
        replyTo,
        author: context.caller!.id,
        at,
        text: input.text.trim(),
      });
    });
  }

  @Mutation(() => ScenarioCommentPayload, { description: 'Gives a comment of one’s own another text.' })
  editScenarioComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => EditScenarioCommentInput, { description: 'What is wanted.' }) input: EditScenarioCommentInput,
  ): Promise<ScenarioCommentPayload> {
    return onComments(context, input, 'editScenarioComment', async (manager, key, at) => {
      const comment = await ownComment(context, manager, key, input.commentId);
      const wrong = checkText(input.text);
      if ('code' in comment) return comment;
      if (wrong) return wrong;
      await setCommentText(manager, comment.id, input.text.trim(), at);
      return comment.id;
    });
  }

  @Mutation(() => ScenarioCommentPayload, {
    description: 'Deletes a comment of one’s own; one with answers stays in its place without its text.',
  })
  deleteScenarioComment(
    @Ctx() context: RequestContext,
    @Arg('input', () => DeleteScenarioCommentInput, { description: 'What is wanted.' }) input: DeleteScenarioCommentInput,
  ): Promise<ScenarioCommentPayload> {
    return onComments(context, input, 'deleteScenarioComment', async (manager, key) => {
      const comment = await ownComment(context, manager, key, input.commentId);
      if ('code' in comment) return comment;
      await deleteComment(manager, comment.id);
      return comment.id;
    });
  }
}

async function onComments(
  context: RequestContext,
  input: ScenarioInput,
  mutation: string,
  work: (manager: EntityManager, key: string, at: string) => Promise<string | Refusal>,
): Promise<ScenarioCommentPayload> {
  let shown: CommentEntry | null = null;
  const payload = await runScenarioAct(context, input, { mutation, needs: 'COMMENT' }, async (manager, { entry }) => {
    const done = await work(manager, entry.key, context.services.now().toISOString());
    if (typeof done !== 'string') return done;
    shown = await findComment(manager, entry.key, done);
    return {};
  });
  const comment = shown as CommentEntry | null;
  const { scenario, userErrors } = payload;
  return { scenario, userErrors, comment: comment && shownComment(comment, await context.actors(), context.caller!.id) };
}

async function ownComment(context: RequestContext, manager: EntityManager, key: string, id: string): Promise<CommentEntry | Refusal> {
  const comment = await findComment(manager, key, id);
  if (!comment || comment.text === null) return refuse('NOT_FOUND', 'There is no such comment on the scenario.', 'commentId');
  return comment.author === context.caller!.id
    ? comment
    : refuse('FORBIDDEN', 'Only its author may change or delete a comment.', 'commentId');
}

async function hasChange(context: RequestContext, key: string, changeId: string): Promise<boolean> {
  const scenario = await context.scenario(key);
  const [actKey, index] = changeId.split('.');
  return scenario?.version.acts.some((act) => act.actKey === actKey && Number(index) < act.changes.length) ?? false;
}

function checkText(text: string): Refusal | null {
  const { length } = text.trim();
  return length === 0 || length > 10_000 ? refuse('INVALID', 'The text must have 1 to 10,000 characters.', 'text') : null;
}
