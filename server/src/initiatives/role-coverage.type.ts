import {
  ROLE_COVERAGE_STATES,
  type RoleCoverage as Coverage,
  type RoleCoverageState,
  type RoleHolder as Holder,
} from '@tandem/shared/coverage/role-coverage';
import { Field, Float, ObjectType } from 'type-graphql';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Position } from '../org/position.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { RoleKeyScalar } from '../schema/scalars.ts';
import type { RoleAssignment } from './role-assignment.type.ts';

const RoleCoverageStateEnum = graphqlEnum<RoleCoverageState>('RoleCoverageState', 'How a role stands on the day.', {
  COVERED: 'An employed person holds it, by name or as the incumbent of a position.',
  PLANNED: 'Only a position that nobody fills holds it; still missing.',
  UNCOVERED: 'Nobody holds it.',
} satisfies Record<(typeof ROLE_COVERAGE_STATES)[number], string>);

@ObjectType({
  simpleResolvers: true,
  description: 'Who holds a role: a person by name, the incumbent of a position, or a position that nobody fills.',
})
export class RoleHolder {
  constructor(
    private readonly view: OrgView,
    private readonly holder: Holder,
  ) {}

  @Field(nodeType('person'), { nullable: true, description: 'Who; null where nobody fills the position.' })
  get person(): Person | null {
    return this.view.find('person', this.holder.personKey);
  }
  @Field(nodeType('position'), { nullable: true, description: 'The position that holds the role; null where a person holds it by name.' })
  get position(): Position | null {
    return this.view.find('position', this.holder.positionKey);
  }
  @Field(nodeType('assignment'), { nullable: true, description: 'The assignment by which it is held.' })
  get assignment(): RoleAssignment | null {
    return this.view.find('assignment', this.holder.assignmentKey);
  }
  @Field(() => Boolean, { description: 'Whether the holder only stands in.' })
  get acting(): boolean {
    return this.holder.acting;
  }
  @Field(() => Float, { nullable: true, description: 'Percent of working time; null is unknown.' })
  get allocation(): number | null {
    return this.holder.allocation;
  }
}

@ObjectType({ simpleResolvers: true, description: 'How a role of an initiative stands on the day.' })
export class RoleCoverage {
  constructor(
    private readonly view: OrgView,
    private readonly roleKey: string,
    private readonly coverage: Coverage,
  ) {}

  @Field(() => RoleKeyScalar, { description: 'The role.' })
  get role(): string {
    return this.roleKey;
  }

  @Field(() => RoleCoverageStateEnum, { description: 'Whether somebody holds it.' })
  get state(): RoleCoverageState {
    return this.coverage.state;
  }
  @Field(() => Boolean, { description: 'Whether the coverage policy asks for it.' })
  get required(): boolean {
    return this.coverage.required;
  }
  @Field(() => Boolean, { description: 'Whether a waiver is in force.' })
  get waived(): boolean {
    return this.coverage.waived;
  }
  @Field(() => Boolean, { description: 'Required, not waived, and not covered.' })
  get missing(): boolean {
    return this.coverage.missing;
  }
  @Field(() => [RoleHolder], { description: 'Who holds it on the day; people first.' })
  get holders(): RoleHolder[] {
    return this.coverage.holders.map((holder) => new RoleHolder(this.view, holder));
  }
}
