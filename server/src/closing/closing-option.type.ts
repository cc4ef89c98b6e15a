import { editsOf, type ClosingEdit } from '@tandem/shared/closing/closing-edits';
import type { ClosingOption as Option, ClosingOptionKind } from '@tandem/shared/closing/closing-options';
import { gapSeen } from '@tandem/shared/closing/gap-seen';
import type { Day } from '@tandem/shared/org/day';
import { Field, Int, ObjectType } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Position } from '../org/position.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { OpenedGap } from './opened-gap.type.ts';
import { OrgEditList } from './org-edit-list.ts';

const KINDS: Readonly<Record<ClosingOptionKind, string>> = {
  REASSIGN: 'Somebody takes the role, and gives up what they have to.',
  HYBRID: 'The holder of the other role holds both.',
  INTERIM: 'Somebody stands in until a seat is filled.',
  HIRE: 'A seat is made and filled, or a vacant one that holds the role is.',
  STOP: 'The initiative ends.',
};
const ClosingOptionKindEnum = graphqlEnum<ClosingOptionKind>('ClosingOptionKind', 'A way to close a gap.', KINDS);

@ObjectType({ simpleResolvers: true, description: 'One way to close a gap.' })
export class ClosingOption {
  constructor(
    private readonly view: OrgView,
    private readonly option: Option,
  ) {}

  @Field(() => ClosingOptionKindEnum, { description: 'Which way.' })
  get kind(): ClosingOptionKind {
    return this.option.kind;
  }
  @Field(() => String, { description: 'What would happen, in words.' })
  get text(): string {
    return this.option.text;
  }
  @Field(nodeType('person'), { nullable: true, description: 'Who takes the role or stands in; null where it is nobody yet.' })
  get person(): Person | null {
    return this.view.find('person', this.option.personKey);
  }
  @Field(nodeType('position'), { nullable: true, description: 'The vacant seat that would be filled; null where there is none yet.' })
  get position(): Position | null {
    return this.view.find('position', this.option.positionKey);
  }
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day on which it is closed for good; null where nobody can say, because a seat is on hold.',
  })
  get from(): Day | null {
    return this.option.from;
  }
  @Field(() => Money, {
    nullable: true,
    description:
      'What it costs in a year: the role’s share of the annual cost of whoever takes it, or the annual cost of the seat. Null where it is not known, and to whoever lacks the scope `pay:read`.',
  })
  get cost(): Money | null {
    return this.option.cost;
  }
  @Field(() => Int, {
    nullable: true,
    description: 'Days, in the year from the day on, on which the role stays missing; null where nobody can say.',
  })
  get daysUncovered(): number | null {
    return this.option.daysUncovered;
  }
  @Field(() => [OpenedGap], { description: 'Gaps that it opens in other initiatives.' })
  get opensElsewhere(): OpenedGap[] {
    const { after, opensElsewhere } = this.option;
    return opensElsewhere.map((spell) => new OpenedGap(this.view, gapSeen(after, spell, this.view.day)));
  }
  @Field(() => Int, { description: 'Days of `opensElsewhere` in the year from the day on.' })
  get daysOpenedElsewhere(): number {
    return this.option.daysOpenedElsewhere;
  }
  @Field(() => OrgEditList, {
    description: 'What it changes, to be sent to `editOrg` live or in a scenario; empty where it goes on with what is planned already.',
  })
  get edits(): readonly ClosingEdit[] {
    return editsOf(this.option.changes);
  }
}
