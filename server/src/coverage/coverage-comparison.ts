import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import type { CoverageScope } from '@tandem/shared/coverage/coverage-scope';
import { plusMonths, type Day } from '@tandem/shared/org/day';
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql';
import { readSettings } from '../access/settings.store.ts';
import { RequestContext } from '../context.ts';
import { revisionBefore } from '../org/acts.store.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate } from '../schema/scalars.ts';
import { CoverageCounts } from './coverage-counts.type.ts';
import { Coverage } from './coverage.type.ts';
import { startOfDay } from './start-of-day.ts';

const Period = graphqlEnum('ComparisonPeriod', 'How far back a comparison looks.', {
  MONTH: 'The same date a month before.',
  QUARTER: 'The same date three months before.',
});

@ObjectType({ simpleResolvers: true, description: 'Coverage as it stood before, as it is known now and as it was known then.' })
export class CoverageComparison {
  @Field(() => Period, { description: 'How far back.' })
  readonly period!: keyof typeof Period;

  @Field(() => LocalDate, { description: 'The day that is looked at.' })
  readonly date!: Day;

  @Field(() => CoverageCounts, { description: 'The counts on that day, by what is known now (in a scenario: with its changes).' })
  readonly counts!: CoverageCounts;

  @Field(() => CoverageCounts, {
    nullable: true,
    description:
      'The counts on that day by what the live organization knew when it ended, from the log of acts; null where it knew nothing yet.',
  })
  readonly knownThen!: CoverageCounts | null;
}

const PERIODS = { MONTH: 1, QUARTER: 3 } as const;

@Resolver(() => Coverage)
export class CoverageComparisonField {
  @FieldResolver(() => [CoverageComparison], {
    description: 'Coverage a month and a quarter before the day, from dates and from the log of acts.',
  })
  async comparison(@Root() coverage: Coverage, @Ctx() context: RequestContext): Promise<CoverageComparison[]> {
    const { view, coverageScope } = coverage;
    const comparisons: CoverageComparison[] = [];
    // One after the other: the organization of a quarter ago is made from that of a month ago.
    for (const [period, months] of Object.entries(PERIODS)) {
      const date = plusMonths(view.day, -months);
      comparisons.push({
        period: period as keyof typeof PERIODS,
        date,
        counts: new CoverageCounts(coverageOnDay(view.org, date, coverageScope)),
        knownThen: await countsKnownThen(context, date, coverageScope),
      });
    }
    return comparisons;
  }
}

async function countsKnownThen(context: RequestContext, date: Day, scope: CoverageScope | undefined): Promise<CoverageCounts | null> {
  const { database, store } = context.services;
  const { timeZone } = await readSettings(database);
  const end = startOfDay(timeZone, date + 1).toISOString();
  const revision = await database.read((manager) => revisionBefore(manager, end));
  const org = revision === null ? null : await store.atRevision(revision);
  return org && new CoverageCounts(coverageOnDay(org, date, scope));
}
