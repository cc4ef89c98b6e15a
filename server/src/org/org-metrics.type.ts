import type { LayerFigures, OrgFigures, SpanBucket } from '@tandem/shared/metrics/org-figures';
import { orgFigures, type FiguresScope } from '@tandem/shared/metrics/scoped-figures';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Money } from '../schema/money.type.ts';
import type { OrgView } from './org-view.ts';

@ObjectType({ simpleResolvers: true, description: 'The positions of one layer.' })
export class LayerCounts implements LayerFigures {
  @Field(() => Int, { description: 'Counted from the top; 1 is the top.' })
  readonly layer!: number;

  @Field(() => Int, { description: 'Positions with an employed incumbent.' })
  readonly filled!: number;

  @Field(() => Int, { description: 'Vacancies, on hold or not.' })
  readonly vacant!: number;
}

@ObjectType({ simpleResolvers: true, description: 'How many managers have a number of direct reports.' })
export class SpanCount implements SpanBucket {
  @Field(() => Int, { description: 'Direct reports.' })
  readonly reports!: number;

  @Field(() => Int, { description: 'Managers who have so many.' })
  readonly managers!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Sums over the positions of the company, of a reporting line, or of a team with all below it, on the day.',
})
export class OrgMetrics {
  private readonly figures: OrgFigures;

  constructor(
    private readonly view: OrgView,
    scope: FiguresScope,
  ) {
    this.figures = orgFigures(view.on, scope);
  }

  @Field(() => Int, { description: 'People in positions, each once.' })
  get headcount(): number {
    return this.figures.headcount;
  }
  @Field(() => Float, { description: 'Full-time equivalents of existing positions, filled or not.' })
  get fte(): number {
    return this.figures.fte;
  }
  @Field(() => Int, { description: 'Positions with an employed incumbent.' })
  get filledCount(): number {
    return this.figures.filledCount;
  }
  @Field(() => Int, { description: 'Vacancies that are not on hold.' })
  get openCount(): number {
    return this.figures.openCount;
  }
  @Field(() => Int, { description: 'Vacancies on hold.' })
  get onHoldCount(): number {
    return this.figures.onHoldCount;
  }
  @Field(() => Int, { description: 'Positions that begin later.' })
  get plannedCount(): number {
    return this.figures.plannedCount;
  }
  @Field(() => Float, { description: 'Full-time equivalents of filled positions.' })
  get filledFte(): number {
    return this.figures.filledFte;
  }
  @Field(() => Float, { description: 'Full-time equivalents of vacancies, on hold or not.' })
  get openFte(): number {
    return this.figures.openFte;
  }
  @Field(() => Float, { description: 'Full-time equivalents of positions that begin later.' })
  get plannedFte(): number {
    return this.figures.plannedFte;
  }
  @Field(() => Int, { description: 'Existing positions that nobody is in, on hold or not.' })
  get vacancies(): number {
    return this.figures.vacancies;
  }
  @Field(() => [LayerCounts], { description: 'Existing positions layer by layer, from the top.' })
  get headcountByLayer(): readonly LayerCounts[] {
    return this.figures.headcountByLayer;
  }
  @Field(() => Int, { description: 'Length of the longest reporting line.' })
  get layers(): number {
    return this.figures.layers;
  }
  @Field(() => Float, { nullable: true, description: 'Mean of direct reports a manager; null without managers.' })
  get averageSpan(): number | null {
    return this.figures.spans.average;
  }
  @Field(() => Float, { nullable: true, description: 'Median of direct reports a manager; null without managers.' })
  get medianSpan(): number | null {
    return this.figures.spans.median;
  }
  @Field(() => Int, { nullable: true, description: 'Fewest direct reports of a manager; null without managers.' })
  get smallestSpan(): number | null {
    return this.figures.spans.smallest;
  }
  @Field(() => Int, { nullable: true, description: 'Most direct reports of a manager; null without managers.' })
  get largestSpan(): number | null {
    return this.figures.spans.largest;
  }
  @Field(() => [SpanCount], { description: 'Managers for every number of direct reports that occurs, ascending.' })
  get spanDistribution(): readonly SpanCount[] {
    return this.figures.spans.distribution;
  }
  @Field(() => Int, { description: 'Positions with direct reports.' })
  get managerCount(): number {
    return this.figures.spans.managerCount;
  }
  @Field(() => Int, { description: 'Managers with fewer than two direct reports.' })
  get managersUnderTwo(): number {
    return this.figures.spans.managersUnderTwo;
  }
  @Field(() => Int, { description: 'Managers with more than ten direct reports.' })
  get managersOverTen(): number {
    return this.figures.spans.managersOverTen;
  }
  @Field(() => [Money], {
    nullable: true,
    description: 'Budgeted yearly cost of existing positions by currency. Always null without the scope `pay:read`.',
  })
  get runRate(): readonly Money[] | null {
    return this.view.showsPay ? this.figures.runRate : null;
  }
}
