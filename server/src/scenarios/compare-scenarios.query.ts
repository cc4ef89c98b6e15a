import type { Day } from '@tandem/shared/org/day';
import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { badInput } from '../schema/bad-input.ts';
import { LocalDate } from '../schema/scalars.ts';
import { ScenarioComparison, type ComparedSide } from './comparison.type.ts';
import { impactOfScenario } from './impact.fields.ts';
import { Scenario } from './scenario.type.ts';

/** Versions that may be compared at once. */
const MOST_SIDES = 8;

@Resolver()
export class CompareScenariosQuery {
  @Query(() => ScenarioComparison, {
    description:
      'Scenarios side by side, two versions to eight. One that is not there, or not shared with the viewer, is an error with the code NOT_FOUND.',
  })
  async compareScenarios(
    @Ctx() context: RequestContext,
    @Arg('ids', () => [ID], { description: 'Ids or keys of scenarios, each once.' }) ids: string[],
    @Arg('withLive', () => Boolean, { nullable: true, description: 'Beside the live organization as it is now; left out: no.' })
    withLive?: boolean | null,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'The day on which figures are looked at; left out: today.' })
    asOf?: Day | null,
  ): Promise<ScenarioComparison> {
    const live = withLive ? [await context.org()] : [];
    const count = ids.length + live.length;
    if (count < 2 || count > MOST_SIDES || new Set(ids).size < ids.length)
      throw badInput(`Two to ${MOST_SIDES} different versions can be compared.`);
    const sides: ComparedSide[] = [];
    const versions = [...live];
    for (const org of live) sides.push(await sideOf(Scenario.live(context, org.revision), asOf ?? null));
    for (const id of ids) {
      const known = await context.scenario(id);
      if (!known) throw badInput(`There is no scenario ‘${id.slice(0, 80)}’, or it is not shared with you.`, 'NOT_FOUND');
      sides.push(await sideOf(Scenario.of(context, known), asOf ?? null));
      versions.push(known.version.org);
    }
    return new ScenarioComparison(sides, versions, context.showsPay);
  }
}

async function sideOf(scenario: Scenario, asOf: Day | null): Promise<ComparedSide> {
  return { scenario: scenario.known ? scenario : null, name: scenario.name(), impact: await impactOfScenario(scenario, asOf) };
}
