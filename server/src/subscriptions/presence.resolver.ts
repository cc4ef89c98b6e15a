import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql';
import { EditPayload } from '../changes/edit-input.ts';
import { RequestContext } from '../context.ts';
import { Actor } from '../scenarios/actor.type.ts';
import { followedKey } from './acts-after.ts';
import { PresenceBoard, type PresenceEntry } from './presence.ts';
import { endedBySignal, Signal } from './signal.ts';

const LOOK_EVERY = 5_000;
const LIVE = '';
const COLOURS = 8;
/** One board a process: nothing of it is kept. */
const board = new PresenceBoard();

@ObjectType({ simpleResolvers: true, description: 'Somebody else who has the same version open.' })
export class Presence {
  @Field(() => ID, { description: 'Names the window: one person may have several.' })
  readonly clientId!: string;

  @Field(() => Actor, { description: 'Who it is.' })
  readonly actor!: Actor;

  @Field(() => ID, { nullable: true, description: 'Key of what they look at.' })
  readonly focusKey!: string | null;

  @Field(() => [ID], { description: 'Keys of what they have selected.' })
  readonly selectedKeys!: readonly string[];

  @Field(() => Int, { description: 'Number of their colour, from 0 to 7; the same for the same person.' })
  readonly colour!: number;
}

@ArgsType()
export class PresenceArgs {
  @Field(() => ID, { nullable: true, description: 'The scenario that is meant; left out: the live organization.' })
  scenarioId?: string | null;

  @Field(() => ID, { description: 'Names the window: chosen by the client, at most 64 characters.' })
  clientId!: string;
}

@InputType({ description: 'Shows others where one is.' })
export class SetPresenceInput {
  @Field(() => ID, { nullable: true, description: 'The scenario that is meant; left out: the live organization.' })
  scenarioId?: string | null;

  @Field(() => ID, { description: 'The window, as `Subscription.presence` named it.' })
  clientId!: string;

  @Field(() => ID, { nullable: true, description: 'Key of what one looks at.' })
  focusKey?: string | null;

  @Field(() => [ID], { description: 'Keys of what is selected; the first 200 are shown.' })
  selectedKeys!: string[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `setPresence`.' })
export class SetPresencePayload extends EditPayload {}

@Resolver()
export class PresenceResolver {
  @Subscription(() => [Presence], {
    description: 'Who else has the version open, as long as one has it open oneself; a lost connection ends it.',
    subscribe: ({ args, context }: { readonly args: object; readonly context: object }) => {
      const signal = new Signal();
      return endedBySignal(signal, attend(signal, context as RequestContext, args as PresenceArgs));
    },
  })
  presence(@Root() others: Presence[], @Args(() => PresenceArgs) _args: PresenceArgs): Presence[] {
    return others;
  }

  @Mutation(() => SetPresencePayload, {
    description: 'Shows others where one is, while `Subscription.presence` runs. Nothing of it is kept.',
  })
  async setPresence(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetPresenceInput, { description: 'What is wanted.' }) input: SetPresenceInput,
  ): Promise<SetPresencePayload> {
    const room = (await followedKey(context, input.scenarioId ?? null)) ?? LIVE;
    const here = board.move(room, {
      clientId: input.clientId,
      actorId: context.caller!.id,
      focusKey: input.focusKey ?? null,
      selectedKeys: input.selectedKeys.slice(0, 200),
    });
    return { userErrors: here ? [] : [refuse('NOT_FOUND', 'This window is not here: subscribe to presence first.', 'clientId')] };
  }
}

async function* attend(signal: Signal, context: RequestContext, { scenarioId, clientId }: PresenceArgs): AsyncGenerator<Presence[]> {
  const room = (await followedKey(context, scenarioId ?? null)) ?? LIVE;
  const { id: actorId, name } = context.caller!;
  const leave = board.enter(room, { clientId: clientId.slice(0, 64), actorId, name, focusKey: null, selectedKeys: [] }, () =>
    signal.raise(),
  );
  try {
    let told = '';
    while (!signal.ended) {
      signal.lower();
      await followedKey(context, scenarioId ?? null);
      const others = board.others(room, clientId).map(shown);
      const text = JSON.stringify(others);
      if (text !== told) yield others;
      told = text;
      await signal.wait(LOOK_EVERY);
    }
  } finally {
    leave();
  }
}

function shown({ clientId, actorId, name, focusKey, selectedKeys }: PresenceEntry): Presence {
  let colour = 0;
  for (const letter of actorId) colour = (colour * 31 + letter.codePointAt(0)!) % COLOURS;
  return { clientId, actor: { id: actorId, name }, focusKey, selectedKeys, colour };
}
