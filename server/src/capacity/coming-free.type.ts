import type { ComingFree as Freed } from '@tandem/shared/capacity/coming-free';
import type { FreedBy } from '@tandem/shared/capacity/held-runs';
import type { Day } from '@tandem/shared/org/day';
import { Field, Float, ObjectType } from 'type-graphql';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { connectionType } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate } from '../schema/scalars.ts';

const Cause = graphqlEnum<FreedBy>('FreedBy', 'What ends a role in the hands of somebody who stays employed.', {
  INITIATIVE_ENDS: 'Its initiative ends.',
  ASSIGNMENT_ENDS: 'The assignment itself ends.',
  INCUMBENCY_ENDS: 'The seat that holds it is left or closed.',
});

@ObjectType({ simpleResolvers: true, description: 'Somebody comes free of a role: it ends, and they stay employed.' })
export class ComingFree {
  constructor(
    private readonly view: OrgView,
    private readonly freed: Freed,
  ) {}

  @Field(nodeType('person'), { description: 'Who.' })
  get person(): Person {
    return this.view.find('person', this.freed.personKey)!;
  }
  @Field(nodeType('assignment'), { description: 'Of what: role and initiative.' })
  get assignment(): RoleAssignment {
    return this.view.show('assignment', this.freed.assignment);
  }
  @Field(() => LocalDate, { description: 'First day without the role.' })
  get day(): Day {
    return this.freed.day;
  }
  @Field(() => Float, { nullable: true, description: 'Percent that is freed; null where the allocation is unknown.' })
  get percent(): number | null {
    return this.freed.percent;
  }
  @Field(() => Cause, { description: 'Why.' })
  get cause(): FreedBy {
    return this.freed.cause;
  }
}

export const ComingFreeConnection = connectionType<ComingFree>('ComingFree', () => ComingFree);
