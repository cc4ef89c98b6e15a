import { Arg, Args, ArgsType, Ctx, Field, ID, InputType, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { PageArgs, type ConnectionOf } from '../schema/connection.type.ts';
import { pageOf } from '../schema/page.ts';
import { ScenarioStatusEnum } from './scenario-enums.ts';
import { listScenarios } from './scenario-rows.store.ts';
import type { ScenarioStatus } from './scenario.ts';
import { Scenario, ScenarioConnection } from './scenario.type.ts';

@InputType({ description: 'Which scenarios; all that is said has to hold.' })
export class ScenarioFilter {
  @Field(() => [ScenarioStatusEnum], { nullable: true, description: 'One of these. Left out: all but the archived ones.' })
  status?: ScenarioStatus[] | null;

  @Field(() => String, { nullable: true, description: 'Part of the name or description.' })
  search?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: the viewer’s own; false: those of others.' })
  mine?: boolean | null;
}

@ArgsType()
export class ScenarioListArgs extends PageArgs {
  @Field(() => ScenarioFilter, { nullable: true, description: 'Which ones; left out: all but the archived ones.' })
  filter?: ScenarioFilter | null;
}

@Resolver()
export class ScenarioQueries {
  @Query(() => Scenario, {
    nullable: true,
    description: 'A scenario by its id or key; null where there is none, or it is not shared with the viewer.',
  })
  async scenario(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Its id or key.' }) id: string,
  ): Promise<Scenario | null> {
    const scenario = await context.scenario(id);
    return scenario && Scenario.of(context, scenario);
  }

  @Query(() => ScenarioConnection, { description: 'The viewer’s scenarios and those shared with them, the newest edit first.' })
  async scenarios(
    @Ctx() context: RequestContext,
    @Args(() => ScenarioListArgs) { filter, ...page }: ScenarioListArgs,
  ): Promise<ConnectionOf<Scenario>> {
    const caller = context.caller!.id;
    const { status, search, mine } = filter ?? {};
    const wanted = search?.trim().toLowerCase() ?? '';
    const all = await context.services.database.read((manager) => listScenarios(manager, caller));
    const list = all.filter(
      ({ entry }) =>
        (status ? status.includes(entry.status) : entry.status !== 'ARCHIVED') &&
        (mine == null || mine === (entry.author === caller)) &&
        (wanted === '' || `${entry.name}\n${entry.description ?? ''}`.toLowerCase().includes(wanted)),
    );
    const cut = pageOf(list, ({ entry }) => entry.key, page);
    return new ScenarioConnection(cut, () => cut.entries.map((seen) => Scenario.of(context, seen)));
  }
}
