import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { Actor } from '../scenarios/actor.type.ts';
import { badInput } from '../schema/bad-input.ts';
import { keyNamed } from '../schema/global-id.ts';
import { endedBySignal, Signal } from '../subscriptions/signal.ts';
import { MOST_EDITS } from './edit-job-spec-text.ts';
import { editsAfter } from './job-spec-edits.store.ts';
import { enterRoom, moveInRoom, othersInRoom, type RoomGuest } from './job-spec-rooms.ts';
import { JobSpecTextEdit, shownEdits } from './job-spec-text-edit.type.ts';
import { findJobSpec } from './job-specs.store.ts';
import { noJobSpec } from './run-job-spec-act.ts';

/** Milliseconds after which it is looked whether another process has written. */
const LOOK_EVERY = 2_000;
const COLOURS = 8;

@ObjectType({ simpleResolvers: true, description: 'Somebody else who has the same job spec open.' })
export class JobSpecGuest {
  @Field(() => ID, { description: 'Names the window: one person may have several.' })
  readonly clientId!: string;

  @Field(() => Actor, { description: 'Who it is.' })
  readonly actor!: Actor;

  @Field(() => Int, {
    nullable: true,
    description: 'Where their selection begins in the text as they know it; null where they are not in the text.',
  })
  readonly from!: number | null;

  @Field(() => Int, { nullable: true, description: 'Where their cursor is.' })
  readonly to!: number | null;

  @Field(() => Int, { description: 'Number of their colour, from 0 to 7; the same for the same person.' })
  readonly colour!: number;
}

@ObjectType({ simpleResolvers: true, description: 'What happened to a job spec since it was last told.' })
export class JobSpecActs {
  @Field(() => Int, { description: 'The newest `textVersion`.' })
  readonly textVersion!: number;

  @Field(() => Int, {
    description: 'The newest `version`: where it grows without edits, the title, facts, comments or status have changed.',
  })
  readonly version!: number;

  @Field(() => [JobSpecTextEdit], { description: 'The edits of the text, in order, none twice and none left out.' })
  readonly edits!: readonly JobSpecTextEdit[];

  @Field(() => Boolean, { description: 'Whether too much has happened: load the job spec again.' })
  readonly reload!: boolean;

  @Field(() => [JobSpecGuest], { description: 'The others who have it open.' })
  readonly others!: readonly JobSpecGuest[];
}

@ArgsType()
export class JobSpecActsArgs {
  @Field(() => ID, { description: 'The job spec: its id or its key.' })
  jobSpecId!: string;

  @Field(() => Int, { description: 'The `textVersion` that is known.' })
  after!: number;

  @Field(() => ID, { description: 'Names the window: chosen by the client, at most 64 characters.' })
  clientId!: string;
}

@InputType({ description: 'Shows the others where one is in the text. It is no promise: it is not kept, and may be lost.' })
export class SetJobSpecFocusInput {
  @Field(() => ID, { description: 'The job spec: its id or its key.' })
  jobSpecId!: string;

  @Field(() => ID, { description: 'The window, as in `jobSpecActs`.' })
  clientId!: string;

  @Field(() => Int, { nullable: true, description: 'Where the selection begins; null: not in the text.' })
  from?: number | null;

  @Field(() => Int, { nullable: true, description: 'Where the cursor is.' })
  to?: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `setJobSpecFocus`.' })
export class SetJobSpecFocusPayload extends EditPayload {}

@Resolver()
export class JobSpecActsResolver {
  @Subscription(() => JobSpecActs, {
    name: 'jobSpecActs',
    description: 'What happens to a job spec after a version of its text: edits, who is here, and that anything else has changed.',
    subscribe: ({ args, context }: { readonly args: object; readonly context: object }) => {
      const signal = new Signal();
      return endedBySignal(signal, follow(signal, context as RequestContext, args as JobSpecActsArgs));
    },
  })
  follow(@Root() acts: JobSpecActs, @Args(() => JobSpecActsArgs) _args: JobSpecActsArgs): JobSpecActs {
    return acts;
  }

  @Mutation(() => SetJobSpecFocusPayload, { description: 'Shows the others where one is in the text.' })
  setJobSpecFocus(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetJobSpecFocusInput, { description: 'What is wanted.' }) input: SetJobSpecFocusInput,
  ): SetJobSpecFocusPayload {
    const { clientId, from = null, to = null } = input;
    const key = keyNamed('JobSpec', input.jobSpecId);
    const here = key !== null && moveInRoom(key, { clientId, actorId: context.caller!.id, from, to });
    return { userErrors: here ? [] : [refuse('NOT_FOUND', 'This window is not here: subscribe to jobSpecActs first.', 'clientId')] };
  }
}

/** Listens before it reads, so that nothing falls between; reads from the log, so that what it gives is bounded however slow the reader is. */
async function* follow(signal: Signal, context: RequestContext, args: JobSpecActsArgs): AsyncGenerator<JobSpecActs> {
  const key = keyNamed('JobSpec', args.jobSpecId);
  if (key === null) throw badInput(noJobSpec(args.jobSpecId).message, 'NOT_FOUND');
  const clientId = args.clientId.slice(0, 64);
  const { id: actorId, name } = context.caller!;
  const leave = enterRoom(key, { clientId, actorId, name, from: null, to: null }, () => signal.raise());
  try {
    let { after } = args;
    let told = '';
    while (!signal.ended) {
      signal.lower();
      const news = await newsAfter(context, key, after);
      if (!news) throw badInput(noJobSpec(args.jobSpecId).message, 'NOT_FOUND');
      const others = othersInRoom(key, clientId).map(shown);
      const state = `${news.version} ${JSON.stringify(others)}`;
      if (state !== told || news.edits.length > 0 || news.reload) yield { ...news, others };
      told = state;
      after = news.textVersion;
      await signal.wait(LOOK_EVERY);
    }
  } finally {
    leave();
  }
}

async function newsAfter(context: RequestContext, key: string, after: number): Promise<Omit<JobSpecActs, 'others'> | null> {
  const read = await context.services.database.read(async (manager) => {
    const entry = await findJobSpec(manager, key);
    if (!entry) return null;
    const { version, textVersion } = entry;
    const reload = after > textVersion || textVersion - after > MOST_EDITS;
    return {
      version,
      textVersion,
      reload,
      edits: reload || textVersion === after ? [] : await editsAfter(manager, key, after, MOST_EDITS),
    };
  });
  if (!read) return null;
  const actors = await new RequestContext(context.services, context.caller).actors();
  return { ...read, edits: shownEdits(read.edits, actors) };
}

function shown({ clientId, actorId, name, from, to }: RoomGuest): JobSpecGuest {
  let colour = 0;
  for (const letter of actorId) colour = (colour * 31 + letter.codePointAt(0)!) % COLOURS;
  return { clientId, actor: { id: actorId, name }, from, to, colour };
}
