import { Field, Float, Int, ObjectType } from 'type-graphql';
import { Money } from '../schema/money.type.ts';
import { orgMetrics, type MetricsScope, type OrgMetricsOfDay } from './org-metrics.ts';
import type { OrgView } from './org-view.ts';

@ObjectType({
  simpleResolvers: true,
  description: 'Sums over the positions of the company, of a reporting line, or of a team with all below it, on the day.',
})
export class OrgMetrics {
  private readonly sums: OrgMetricsOfDay;

  constructor(
    private readonly view: OrgView,
    scope: MetricsScope,
  ) {
    this.sums = orgMetrics(view.on, scope);
  }

  @Field(() => Int, { description: 'People in positions, each once.' })
  get headcount(): number {
    return this.sums.headcount;
  }
  @Field(() => Float, { description: 'Full-time equivalents of existing positions, filled or not.' })
  get fte(): number {
    return this.sums.filledFte + this.sums.openFte;
  }
  @Field(() => Int, { description: 'Positions with an employed incumbent.' })
  get filledCount(): number {
    return this.sums.filledCount;
  }
  @Field(() => Int, { description: 'Vacancies that are not on hold.' })
  get openCount(): number {
    return this.sums.openCount;
  }
  @Field(() => Int, { description: 'Vacancies on hold.' })
  get onHoldCount(): number {
    return this.sums.onHoldCount;
  }
  @Field(() => Int, { description: 'Positions that begin later.' })
  get plannedCount(): number {
    return this.sums.plannedCount;
  }
  @Field(() => Float, { description: 'Full-time equivalents of filled positions.' })
  get filledFte(): number {
    return this.sums.filledFte;
  }
  @Field(() => Float, { description: 'Full-time equivalents of vacancies, on hold or not.' })
  get openFte(): number {
    return this.sums.openFte;
  }
  @Field(() => Float, { description: 'Full-time equivalents of positions that begin later.' })
  get plannedFte(): number {
    return this.sums.plannedFte;
  }
  @Field(() => Int, { description: 'Length of the longest reporting line.' })
  get layers(): number {
    return this.sums.layers;
  }
  @Field(() => Float, { nullable: true, description: 'Mean of direct reports a manager; null without managers.' })
  get averageSpan(): number | null {
    const { spans } = this.sums;
    return spans.length === 0 ? null : spans.reduce((sum, span) => sum + span, 0) / spans.length;
  }
  @Field(() => Float, { nullable: true, description: 'Median of direct reports a manager; null without managers.' })
  get medianSpan(): number | null {
    const { spans } = this.sums;
    if (spans.length === 0) return null;
    const middle = spans.length >> 1;
    return spans.length % 2 === 1 ? spans[middle]! : (spans[middle - 1]! + spans[middle]!) / 2;
  }
  @Field(() => Int, { nullable: true, description: 'Most direct reports of a manager; null without managers.' })
  get largestSpan(): number | null {
    return this.sums.spans.at(-1) ?? null;
  }
  @Field(() => Int, { description: 'Positions with direct reports.' })
  get managerCount(): number {
    return this.sums.spans.length;
  }
  @Field(() => [Money], {
    nullable: true,
    description: 'Budgeted yearly cost of existing positions by currency. Always null without the scope `pay:read`.',
  })
  get runRate(): Money[] | null {
    return this.view.showsPay ? this.sums.runRate : null;
  }
}
