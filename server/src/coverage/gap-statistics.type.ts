import type {
  GapAges as Ages,
  GapStatistics as Statistics,
  PortfolioStatistics as Portfolio,
  StatisticsPoint as Point,
  TimeToCover as Time,
} from '@tandem/shared/coverage/gap-statistics';
import type { Day } from '@tandem/shared/org/day';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'How old the open gaps are; days count the first day and the day that is asked about.' })
export class GapAges implements Ages {
  @Field(() => Int, { description: 'Open gaps.' })
  readonly openCount!: number;
  @Field(() => Float, { nullable: true, description: 'Mean age in days of those with a first day; null where there is none.' })
  readonly meanDays!: number | null;
  @Field(() => Float, { nullable: true, description: 'Median age in days.' })
  readonly medianDays!: number | null;
  @Field(() => Int, { nullable: true, description: 'Age of the oldest in days.' })
  readonly oldestDays!: number | null;
  @Field(() => Int, { description: 'Open gaps whose beginning nothing bounds: they have no age.' })
  readonly withoutBeginningCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How long it took to cover gaps. A gap that ended with its initiative was not covered.' })
export class TimeToCover implements Time {
  @Field(() => Int, { description: 'Gaps that somebody covered.' })
  readonly closedCount!: number;
  @Field(() => Float, { nullable: true, description: 'Mean days from the first to the last day of such a gap; null where there is none.' })
  readonly meanDays!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'One month of the trend.' })
export class StatisticsPoint extends TimeToCover implements Point {
  @Field(() => LocalDate, { description: 'First day of the month.' })
  readonly month!: Day;
  @Field(() => Int, { description: 'Gaps open on that day.' })
  readonly openCount!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Statistics of an initiative without a parent, with all below it.' })
export class PortfolioStatistics {
  constructor(
    private readonly view: OrgView,
    private readonly portfolio: Portfolio,
  ) {}

  @Field(nodeType('initiative'), { description: 'The initiative.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.portfolio.initiativeKey)!;
  }
  @Field(() => Int, { description: 'Initiatives that need owners on the day.' })
  get initiativeCount(): number {
    return this.portfolio.initiativeCount;
  }
  @Field(() => GapAges, { description: 'How old its open gaps are.' })
  get ages(): GapAges {
    return this.portfolio.ages;
  }
  @Field(() => TimeToCover, { description: 'How long it took in the year before the day.' })
  get timeToCover(): TimeToCover {
    return this.portfolio.timeToCover;
  }
}

const MOST_PORTFOLIOS = 100;

@ObjectType({ simpleResolvers: true, description: 'The age of the open gaps, and the time that it takes to cover one.' })
export class GapStatistics {
  constructor(
    private readonly view: OrgView,
    private readonly statistics: Statistics,
  ) {}

  @Field(() => GapAges, { description: 'How old the open gaps are.' })
  get ages(): GapAges {
    return this.statistics.ages;
  }
  @Field(() => TimeToCover, { description: 'How long it took to cover those that were closed in the 365 days up to the day.' })
  get timeToCover(): TimeToCover {
    return this.statistics.timeToCover;
  }
  @Field(() => [StatisticsPoint], { description: 'The past twelve months and the present one, the oldest first.' })
  get trend(): readonly StatisticsPoint[] {
    return this.statistics.trend;
  }
  @Field(() => [PortfolioStatistics], {
    description: `Portfolios with an open gap, or one closed in the year; at most ${MOST_PORTFOLIOS}.`,
  })
  get portfolios(): PortfolioStatistics[] {
    return this.statistics.portfolios.slice(0, MOST_PORTFOLIOS).map((portfolio) => new PortfolioStatistics(this.view, portfolio));
  }
}
