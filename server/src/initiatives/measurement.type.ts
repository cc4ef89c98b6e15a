import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import type { Metric } from '@tandem/shared/org/records';
import { Field, Float } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { Initiative } from './initiative.type.ts';

export const MetricEnum = graphqlEnum<Metric>('Metric', 'What can be measured of an initiative.', {
  PLANNED_VALUE: 'Budget of the work planned until that day; money, in minor units.',
  EARNED_VALUE: 'Budget of the work done until that day; money, in minor units.',
  ACTUAL_COST: 'What the work done until that day has cost; money, in minor units.',
  RESOURCE_UTILISATION: 'Share of the planned hours that were worked; percent.',
  ACQUISITION: 'New customers in the period.',
  RETENTION: 'Customers that stayed; percent.',
  MRR: 'Monthly recurring revenue; money, in minor units.',
  NPS: 'Net promoter score, -100 to 100.',
});

@OrgNode('measurement', 'One measured value of an initiative on a day.')
export class Measurement extends OrgRecord<'measurement'> {
  constructor(view: OrgView, record: records.Measurement) {
    super(view, 'measurement', record);
  }

  @Field(nodeType('initiative'), { description: 'The initiative.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.record.initiativeKey)!;
  }
  @Field(() => MetricEnum, { description: 'What was measured.' })
  get metric(): Metric {
    return this.record.metric;
  }
  @Field(() => LocalDate, { description: 'The day that it is of.' })
  get day(): Day {
    return this.record.day;
  }
  @Field(() => Float, { description: 'The value.' })
  get value(): number {
    return this.record.value;
  }
  @Field(() => Float, { nullable: true, description: 'What it was meant to be; null where there was no target.' })
  get target(): number | null {
    return this.record.target;
  }
  @Field(() => String, { nullable: true, description: 'ISO 4217 code, of metrics that are money.' })
  get currency(): string | null {
    return this.record.currency;
  }
}
