import type { Day } from '@tandem/shared/org/day';
import type { ScorecardLine as Line, ScorecardMeasure, Trend } from '@tandem/shared/scorecard/scorecard';
import { Field, Float, ObjectType } from 'type-graphql';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate } from '../schema/scalars.ts';

export const ScorecardMeasureEnum = graphqlEnum<ScorecardMeasure>('ScorecardMeasure', 'A line of a scorecard.', {
  SCHEDULE_VARIANCE: 'SV: earned value less planned value, in minor units of money; below 0 is late.',
  SPI: 'Schedule performance index: earned value over planned value; below 1 is late.',
  COST_VARIANCE: 'CV: earned value less actual cost, in minor units of money; below 0 is too dear.',
  CPI: 'Cost performance index: earned value over actual cost; below 1 is too dear.',
  RESOURCE_UTILISATION: 'Share of the planned hours that were worked; percent.',
  ACQUISITION: 'New customers in the period.',
  RETENTION: 'Customers that stayed; percent.',
  MRR: 'Monthly recurring revenue; minor units of money.',
  NPS: 'Net promoter score, -100 to 100.',
});

export const TrendEnum = graphqlEnum<Trend>('Trend', 'Against the measurement before.', {
  UP: 'More than 2 % higher.',
  FLAT: 'Within 2 %, or nothing was measured before.',
  DOWN: 'More than 2 % lower.',
});

@ObjectType({ simpleResolvers: true, description: 'One line of a scorecard.' })
export class ScorecardLine implements Line {
  @Field(() => ScorecardMeasureEnum, { description: 'What it is.' })
  readonly measure!: ScorecardMeasure;
  @Field(() => Float, { description: 'Its value, in the unit of the measure.' })
  readonly value!: number;
  @Field(() => Float, { nullable: true, description: 'What it was meant to be; null where there is no target.' })
  readonly target!: number | null;
  @Field(() => String, { nullable: true, description: 'ISO 4217 code of amounts of money; else null.' })
  readonly currency!: string | null;
  @Field(() => LocalDate, { description: 'The day of the oldest value that went into it.' })
  readonly day!: Day;
  @Field(() => Float, { nullable: true, description: '1 is as planned, at most 1.5; null where the line does not count by itself.' })
  readonly attainment!: number | null;
  @Field(() => String, { description: 'How the value came about.' })
  readonly because!: string;
  @Field(() => TrendEnum, { description: 'Against the measurement before.' })
  readonly trend!: Trend;
}

@ObjectType({ simpleResolvers: true, description: 'The two healths of an initiative on a day on which something was measured.' })
export class ScorecardPoint {
  @Field(() => LocalDate, { description: 'The day.' })
  readonly day!: Day;
  @Field(() => Float, { nullable: true, description: 'Is it done right: 1 is as planned.' })
  readonly projectHealth!: number | null;
  @Field(() => Float, { nullable: true, description: 'Is it the right thing: 1 is as planned.' })
  readonly productHealth!: number | null;
}

@ObjectType({ simpleResolvers: true, description: 'Project health and product health of an initiative on the day.' })
export class Scorecard {
  @Field(() => [ScorecardLine], { description: 'Lines of project management.' })
  readonly project!: readonly ScorecardLine[];
  @Field(() => [ScorecardLine], { description: 'Lines of product management.' })
  readonly product!: readonly ScorecardLine[];
  @Field(() => Float, { nullable: true, description: 'Is it done right: the mean attainment of its lines; null where none counts.' })
  readonly projectHealth!: number | null;
  @Field(() => Float, { nullable: true, description: 'Is it the right thing: the mean attainment of its lines; null where none counts.' })
  readonly productHealth!: number | null;
  @Field(() => [ScorecardPoint], { description: 'The two healths over time, the oldest first, until the day.' })
  readonly trend!: readonly ScorecardPoint[];
}
