import { Args, ArgsType, Ctx, Field, ID, Int, Query, Resolver, Root, Subscription } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { actsAfter, followedKey, type Place } from './acts-after.ts';
import { OrgActs } from './org-acts.type.ts';
import { endedBySignal, Signal } from './signal.ts';

/** Milliseconds after which it is looked whether the version may still be seen, even if nothing happened. */
const LOOK_EVERY = 5_000;

@ArgsType()
export class OrgActsArgs {
  @Field(() => ID, { nullable: true, description: 'The scenario that is meant; left out: the live organization.' })
  scenarioId?: string | null;

  @Field(() => Int, {
    description: 'Number of the newest act that is known: `Scenario.version`, or `Org.revision` of the live organization.',
  })
  after!: number;

  @Field(() => Int, { nullable: true, description: 'The epoch of the scenario that is known; 0 if left out.' })
  epoch?: number | null;
}

@Resolver()
export class OrgActsResolver {
  @Query(() => OrgActs, { description: 'What was done in a version after an act: for catching up.' })
  orgActs(@Ctx() context: RequestContext, @Args(() => OrgActsArgs) args: OrgActsArgs): Promise<OrgActs> {
    return actsAfter(context, placeOf(args));
  }

  @Subscription(() => OrgActs, {
    name: 'orgActs',
    description: 'What was done in a version after an act, and all that is done from now on, in order, none twice and none left out.',
    subscribe: ({ args, context }: { readonly args: object; readonly context: object }) => {
      const signal = new Signal();
      return endedBySignal(signal, follow(signal, context as RequestContext, placeOf(args as OrgActsArgs)));
    },
  })
  follow(@Root() acts: OrgActs, @Args(() => OrgActsArgs) _args: OrgActsArgs): OrgActs {
    return acts;
  }
}

function placeOf({ scenarioId, after, epoch }: OrgActsArgs): Place {
  return { scenarioId: scenarioId ?? null, after, epoch: epoch ?? 0 };
}

/**
 * Listens before it reads, so that nothing falls between; reads from the log, so that what it gives is bounded by what is asked
 * for, however slow the reader is.
 */
async function* follow(signal: Signal, context: RequestContext, start: Place): AsyncGenerator<OrgActs> {
  const key = await followedKey(context, start.scenarioId);
  const { store, scenarios } = context.services;
  const stop = key === null ? store.onRevision(() => signal.raise()) : scenarios.onChange(key, () => signal.raise());
  try {
    let place = start;
    let told: string | null = null;
    while (!signal.ended) {
      signal.lower();
      const news = await actsAfter(new RequestContext(context.services, context.caller), place);
      const state = `${news.status}@${news.updatedAt}`;
      if (news.reload || news.acts.length > 0 || told !== state) yield news;
      told = state;
      place = { ...place, after: news.version, epoch: news.epoch };
      await signal.wait(LOOK_EVERY);
    }
  } finally {
    stop();
  }
}
