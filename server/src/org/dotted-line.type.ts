import { includesDay, type Day } from '@tandem/shared/org/day';
import type { DottedLineType } from '@tandem/shared/org/records';
import type * as records from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate } from '../schema/scalars.ts';
import { OrgRecord } from './org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from './org-view.ts';
import type { Position } from './position.type.ts';

export const DottedLineTypeEnum = graphqlEnum<DottedLineType>('DottedLineType', 'What a second manager is for.', {
  FUNCTIONAL: 'Leads the profession or function.',
  PROJECT: 'Leads a project.',
  REGIONAL: 'Leads a site or region.',
  MENTORING: 'Guides and coaches.',
  OTHER: 'Something else; the label says what.',
});

@OrgNode('dottedLine', 'A second, non-primary manager of a position. It counts in no span, layer or circle.')
export class DottedLine extends OrgRecord<'dottedLine'> {
  constructor(view: OrgView, record: records.DottedLine) {
    super(view, 'dottedLine', record);
  }

  @Field(nodeType('position'), { description: 'The position that reports.' })
  get position(): Position {
    return this.view.find('position', this.record.positionKey)!;
  }
  @Field(nodeType('position'), { description: 'The position that it reports to beside its manager.' })
  get manager(): Position {
    return this.view.find('position', this.record.managerKey)!;
  }
  @Field(() => DottedLineTypeEnum, { description: 'What the second manager is for.' })
  get type(): DottedLineType {
    return this.record.type;
  }
  @Field(() => String, { nullable: true, description: 'What stands on the line in the chart; null is the type alone.' })
  get label(): string | null {
    return this.record.label;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day; null is since ever.' })
  get startDate(): Day | null {
    return this.record.startDate;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null is open.' })
  get endDate(): Day | null {
    return this.record.endDate;
  }
  @Field(() => Boolean, { description: 'Whether the day lies within its dates.' })
  get inForce(): boolean {
    return includesDay(this.record.startDate, this.record.endDate, this.view.day);
  }
}
