import type { Day } from '@tandem/shared/org/day';
import type { Key, RecordKind } from '@tandem/shared/org/records';
import { Args, ArgsType, Arg, Ctx, Field, ID, Int, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { hasScope } from '../access/scopes.ts';
import { JobSpec } from '../job-specs/job-spec.type.ts';
import { Scenario } from '../scenarios/scenario.type.ts';
import { noScenario } from '../scenarios/scenario.ts';
import { badInput, forbidden } from '../schema/bad-input.ts';
import { readGlobalId, type GlobalId } from '../schema/global-id.ts';
import { Node } from '../schema/node.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { NODE_NAMES } from './org-view.ts';
import { Org } from './org.type.ts';

const MOST_NODES = 500;

@ArgsType()
export class OrgArgs {
  @Field(() => ID, { nullable: true, description: 'The scenario that is meant; left out: the live organization.' })
  scenarioId?: string | null;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day that decides what is in force; left out: today in the organization’s time zone.',
  })
  asOf?: Day | null;
  @Field(() => Int, {
    nullable: true,
    description: 'What was known when this was the number of the newest act; left out: what is known now.',
  })
  revision?: number | null;
}

@Resolver()
export class OrgQueries {
  @Query(() => Org, { description: 'The organization: every question is asked of it.' })
  async org(@Ctx() context: RequestContext, @Args(() => OrgArgs) { scenarioId, asOf, revision }: OrgArgs): Promise<Org> {
    if (scenarioId != null) {
      if (revision != null) throw badInput('revision asks for the live organization; leave it out beside scenarioId.');
      if (!hasScope(context.caller!.scopes, 'scenarios:read')) throw forbidden('Query.org(scenarioId) needs the scope scenarios:read.');
      const scenario = await context.scenario(scenarioId);
      if (!scenario) throw badInput(noScenario(scenarioId).message, 'NOT_FOUND');
      return new Org(await context.viewOfScenario(scenario.entry, scenario.version.org, asOf ?? null));
    }
    if (revision == null) return new Org(await context.view(await context.org(), asOf ?? null));
    const past = await context.services.store.atRevision(revision);
    if (!past) throw badInput(`There is no revision ${revision}; the newest is ${(await context.org()).revision}.`, 'NOT_FOUND');
    return new Org(await context.view(past, asOf ?? null, revision));
  }

  @Query(() => Node, { nullable: true, description: 'A thing of the organization by its id; null where there is none.' })
  async node(@Ctx() context: RequestContext, @Arg('id', () => ID, { description: 'Its id.' }) id: string): Promise<Node | null> {
    return find(context, id);
  }

  @Query(() => [Node], {
    nullable: 'items',
    description: 'Things of the organization by their ids, in the same order; null where there is none. At most 500.',
  })
  nodes(@Ctx() context: RequestContext, @Arg('ids', () => [ID], { description: 'Their ids.' }) ids: string[]): Promise<(Node | null)[]> {
    if (ids.length > MOST_NODES) throw badInput(`There are ${ids.length} ids; ask for at most ${MOST_NODES} at once.`);
    return Promise.all(ids.map((id) => find(context, id)));
  }
}

const KIND_OF_NAME = new Map<string, RecordKind>(Object.entries(NODE_NAMES).map(([kind, name]) => [name, kind as RecordKind]));

async function find(context: RequestContext, id: string): Promise<Node | null> {
  const named = readGlobalId(id);
  if (named?.name === 'Scenario') return scenarioNode(context, id);
  if (named?.name === 'JobSpec') return hasScope(context.caller!.scopes, 'hiring:read') ? JobSpec.find(context, named.key) : null;
  const kind = named && KIND_OF_NAME.get(named.name);
  if (!kind) return null;
  if (named.scenario !== null) return findInScenario(context, named.scenario!, kind, named);
  const org = named.revision === null ? await context.org() : await context.services.store.atRevision(named.revision);
  const key: Key = named.key;
  return org && (await context.view(org, named.asOf, named.revision)).find(kind, key);
}

async function findInScenario(context: RequestContext, scenarioKey: string, kind: RecordKind, named: GlobalId): Promise<Node | null> {
  if (!hasScope(context.caller!.scopes, 'scenarios:read')) return null;
  const scenario = await context.scenario(scenarioKey);
  return scenario && (await context.viewOfScenario(scenario.entry, scenario.version.org, named.asOf)).find(kind, named.key);
}

async function scenarioNode(context: RequestContext, id: string): Promise<Node | null> {
  if (!hasScope(context.caller!.scopes, 'scenarios:read')) return null;
  const scenario = await context.scenario(id);
  return scenario && Scenario.of(context, scenario);
}
