import type { HeatMap as Map, HeatRow as Row } from '@tandem/shared/coverage/heat-map';
import type { Day } from '@tandem/shared/org/day';
import { Field, ObjectType } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { CoverageCounts } from './coverage-counts.type.ts';

@ObjectType({ simpleResolvers: true, description: 'A team with all below it, over the days of the map.' })
export class HeatRow {
  constructor(
    private readonly view: OrgView,
    private readonly row: Row,
  ) {}

  @Field(nodeType('team'), { nullable: true, description: 'The team; null is the row of the initiatives without a team.' })
  get team(): Team | null {
    return this.view.find('team', this.row.teamKey);
  }
  @Field(() => [CoverageCounts], { description: 'Its counts on each of the days.' })
  get counts(): CoverageCounts[] {
    return this.row.counts.map((counts) => new CoverageCounts(counts));
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Teams by days; the rows of a day add up to the company, or to the team that was asked for.',
})
export class HeatMap {
  constructor(
    private readonly view: OrgView,
    private readonly map: Map,
  ) {}

  @Field(() => [LocalDate], { description: 'The days: the first, and each first day of a step after it.' })
  get days(): readonly Day[] {
    return this.map.days;
  }
  @Field(() => [HeatRow], {
    description: 'Top teams and the initiatives without one; of a team: its own initiatives, then the teams below it.',
  })
  get rows(): HeatRow[] {
    return this.map.rows.map((row) => new HeatRow(this.view, row));
  }
}
