import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { ScenarioAccessEnum } from './scenario-enums.ts';
import { ScenarioInput, ScenarioPayload } from './scenario-input.ts';
import { EVERYBODY, setShare } from './scenario-rows.store.ts';
import type { ScenarioAccess } from './scenario.ts';

@InputType({ description: 'Shares a scenario with somebody, or no longer.' })
export class ShareScenarioInput extends ScenarioInput {
  @Field(() => String, {
    nullable: true,
    description: 'Id of a user or token, or a user’s e-mail address; left out: everybody who may read scenarios.',
  })
  with?: string | null;

  @Field(() => ScenarioAccessEnum, { nullable: true, description: 'What they may do; null takes the share back.' })
  access?: ScenarioAccess | null;
}

@Resolver()
export class ShareScenarioMutation {
  @Mutation(() => ScenarioPayload, { description: 'Shares a scenario with a user, a token or everybody; it is private until then.' })
  async shareScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => ShareScenarioInput, { description: 'What is wanted.' }) input: ShareScenarioInput,
  ): Promise<ScenarioPayload> {
    const wanted = input.with?.trim() ?? null;
    const actors = await context.actors();
    const reader =
      wanted === null ? EVERYBODY : (actors.get(wanted) ?? [...actors.values()].find(({ email }) => email === wanted.toLowerCase()))?.id;
    const access = input.access ?? null;
    const name = reader === EVERYBODY ? 'everybody' : (actors.get(reader ?? '')?.name ?? null);
    const event = { kind: access ? ('SHARED' as const) : ('UNSHARED' as const), note: name };
    return runScenarioAct(context, input, { mutation: 'shareScenario', needs: 'AUTHOR', event }, async (manager, { entry }) => {
      if (reader === undefined) return refuse('NOT_FOUND', `There is no user or token ‘${wanted!.slice(0, 80)}’.`, 'with');
      if (reader === entry.author) return refuse('INVALID', 'The author has the scenario already.', 'with');
      await setShare(manager, entry.key, reader, access);
      return {};
    });
  }
}
