import type { ExpectedFill as Fill } from '@tandem/shared/coverage/expected-fill';
import type { Day } from '@tandem/shared/org/day';
import { Field, Int, ObjectType } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Position } from '../org/position.type.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'What is at stake in a gap: budget × days ÷ ofDays.' })
export class Exposure extends Money {
  @Field(() => Money, { description: 'The budget of the initiative: a project’s whole one, a product’s yearly one.' })
  readonly budget!: Money;

  @Field(() => Int, { description: 'Days of the gap that count; one without an end counts 365 days ahead.' })
  readonly days!: number;

  @Field(() => Int, { description: 'Days that the budget is for: those of the project, or 365.' })
  readonly ofDays!: number;
}

@ObjectType({ simpleResolvers: true, description: 'A vacant seat that holds the role of a gap.' })
export class ExpectedFill {
  constructor(
    private readonly view: OrgView,
    private readonly fill: Fill,
  ) {}

  @Field(nodeType('position'), { description: 'The seat.' })
  get position(): Position {
    return this.view.find('position', this.fill.positionKey)!;
  }
  @Field(() => LocalDate, {
    nullable: true,
    description:
      'When it is expected to be filled: its next incumbent’s first day, else the usual days to fill it; null while it is on hold.',
  })
  get day(): Day | null {
    return this.fill.day;
  }
}
