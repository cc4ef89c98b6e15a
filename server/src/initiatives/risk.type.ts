import type { Risk as RiskFacts, RiskKind } from '@tandem/shared/coverage/risks';
import type { Day } from '@tandem/shared/org/day';
import { Field, ObjectType } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { RiskKindEnum } from './initiative-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'A role is covered, but not well. No gap.' })
export class Risk {
  constructor(
    private readonly view: OrgView,
    private readonly risk: RiskFacts,
  ) {}

  @Field(() => RiskKindEnum, { description: 'The kind of the risk.' })
  get kind(): RiskKind {
    return this.risk.kind;
  }
  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role; null where it is of the pair (`HYBRID`).' })
  get role(): string | null {
    return this.risk.role;
  }
  @Field(nodeType('person'), { nullable: true, description: 'Whom it is about.' })
  get person(): Person | null {
    return this.view.find('person', this.risk.personKey);
  }
  @Field(() => String, { description: 'The cause in words.' })
  get message(): string {
    return `${this.view.org.person(this.risk.personKey)?.details.displayName ?? 'Somebody'} ${this.risk.cause}.`;
  }
  @Field(() => LocalDate, { nullable: true, description: 'For `ENDING_SOON` the last day held; else null.' })
  get day(): Day | null {
    return this.risk.day;
  }
}
