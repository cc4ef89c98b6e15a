import type { Departure as Result } from '@tandem/shared/closing/departure';
import type { Day } from '@tandem/shared/org/day';
import { Field, ObjectType } from 'type-graphql';
import { CoverageGap } from '../coverage/coverage-gap.type.ts';
import { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { nodeType, OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { Position } from '../org/position.type.ts';
import { LocalDate } from '../schema/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'What would happen if one person left.' })
export class Departure {
  constructor(
    private readonly view: OrgView,
    private readonly result: Result,
  ) {}

  @Field(nodeType('person'), { description: 'Who.' })
  get person(): Person {
    return this.view.find('person', this.result.personKey)!;
  }
  @Field(() => LocalDate, { description: 'Last day employed.' })
  get lastDay(): Day {
    return this.result.lastDay;
  }
  @Field(() => [CoverageGap], { description: 'Gaps that would open, or grow, after that day, each whole, the most severe first.' })
  get gaps(): CoverageGap[] {
    const after = new OrgView(this.result.after, this.view.day, this.view.scope, this.view.showsPay);
    return this.result.gaps.map((gap) => new CoverageGap(after, gap));
  }
  @Field(() => [RoleAssignment], { description: 'Roles of theirs that somebody else holds, too: one holder fewer, and no gap.' })
  get stillCovered(): RoleAssignment[] {
    return this.view.showAll(
      'assignment',
      this.result.stillCovered.map(({ assignment }) => assignment),
    );
  }
  @Field(() => [Position], { description: 'Seats that would be vacant on the day after.' })
  get vacated(): Position[] {
    return this.result.vacatedKeys.map((key) => this.view.find('position', key)!);
  }
}
