import type * as records from '@tandem/shared/org/records';
import type { RaciLetter } from '@tandem/shared/org/records';
import { Field, ObjectType } from 'type-graphql';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import { graphqlEnum } from '../schema/enums.ts';
import type { Initiative } from './initiative.type.ts';

export const RaciLetterEnum = graphqlEnum<RaciLetter>('RaciLetter', 'What a party has to do with a decision.', {
  RESPONSIBLE: 'Does the work.',
  ACCOUNTABLE: 'Answers for it; exactly one a decision.',
  CONSULTED: 'Is asked before.',
  INFORMED: 'Is told afterwards.',
});

@ObjectType({ simpleResolvers: true, description: 'What one party has to do with one decision.' })
export class RaciCell {
  @Field(() => String, { description: 'A role of the initiative, such as `PRODUCT_OWNER`, or a group by name.' })
  readonly party!: string;

  @Field(() => RaciLetterEnum, { description: 'What it has to do with the decision.' })
  readonly letter!: RaciLetter;
}

@ObjectType({ simpleResolvers: true, description: 'One decision of a RACI matrix.' })
export class RaciRow {
  @Field(() => String, { description: 'The decision.' })
  readonly decision!: string;

  @Field(() => [RaciCell], { description: 'The parties that have to do with it.' })
  readonly cells!: readonly RaciCell[];
}

@OrgNode('raci', 'The RACI matrix that was set for an initiative.')
export class Raci extends OrgRecord<'raci'> {
  constructor(view: OrgView, record: records.Raci) {
    super(view, 'raci', record);
  }

  @Field(nodeType('initiative'), { description: 'The initiative.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.record.initiativeKey)!;
  }
  @Field(() => [RaciRow], { description: 'The decisions, in the order in which they were given.' })
  get rows(): readonly RaciRow[] {
    return this.record.rows;
  }
}
