import type { Day } from '@tandem/shared/org/day';
import { Arg, FieldResolver, Resolver, Root } from 'type-graphql';
import { LocalDate } from '../schema/scalars.ts';
import { Impact } from './impact.type.ts';
import { Scenario } from './scenario.type.ts';

@Resolver(() => Scenario)
export class ScenarioImpactField {
  @FieldResolver(() => Impact, { description: 'What it does to the organization that it stands on; of the live organization, nothing.' })
  async impact(
    @Root() scenario: Scenario,
    @Arg('asOf', () => LocalDate, { nullable: true, description: 'The day that decides what is in force; left out: today.' })
    asOf?: Day | null,
  ): Promise<Impact> {
    return impactOfScenario(scenario, asOf ?? null);
  }
}

/** The impact of a scenario on its base, on a day or today. */
export async function impactOfScenario(scenario: Scenario, asOf: Day | null): Promise<Impact> {
  const { context, known } = scenario;
  if (!known) {
    const live = await context.view(await context.org(), asOf);
    return new Impact(live, live, null);
  }
  const { base, org } = await scenario.fork();
  const before = await context.view(base, asOf, base.revision);
  return new Impact(before, await context.viewOfScenario(known.entry, org, asOf), known.entry.targets);
}
