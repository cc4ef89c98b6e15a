import type { Candidate as Found, CandidateReason as Reason } from '@tandem/shared/closing/candidates';
import type { CandidateReasonKind } from '@tandem/shared/closing/candidate-points';
import type { Day } from '@tandem/shared/org/day';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate } from '../schema/scalars.ts';

const KINDS: Readonly<Record<CandidateReasonKind, string>> = {
  LEVEL: 'The rung of the role’s ladders that a seat of theirs names; up to 30 points.',
  SKILLS: 'Key skills of the needed rung; up to 20 points.',
  CERTIFICATION: 'A certification that the role’s ladders name; 10 points.',
  FREE: 'Free allocation in the days of the gap; up to 20 points.',
  ENDS: 'A project of theirs ends around the beginning of the gap; 5 points.',
  TEAM: 'The same team, or one close by; 8 or 4 points.',
  LOCATION: 'The same location; 3 points.',
  EXPERIENCE: 'Such a role held before; 4 points.',
  ROLE_FIT:
    'The role fit that they shared leans to the role’s side, or to both; 5 or 2 points. Only for those with the scope `hiring:read`.',
  LEAVES: 'They leave before the gap ends; up to 20 points less.',
  HYBRID: 'They hold the other role of the initiative; 10 points less.',
  TOO_MANY: 'They would hold more initiatives than the policy counts; 10 points less.',
};
const CandidateReasonKindEnum = graphqlEnum<CandidateReasonKind>('CandidateReasonKind', 'What a reason is about.', KINDS);

@ObjectType({ simpleResolvers: true, description: 'One reason for or against a candidate.' })
export class CandidateReason {
  @Field(() => CandidateReasonKindEnum, { description: 'What it is about.' })
  readonly kind!: CandidateReasonKind;

  @Field(() => String, { description: 'The reason in words.' })
  readonly text!: string;

  @Field(() => Int, { description: 'Points that it adds to the score; below 0 where it speaks against them.' })
  readonly points!: number;
}

@ObjectType({ simpleResolvers: true, description: 'Somebody who could take the role of a gap.' })
export class Candidate {
  constructor(
    private readonly view: OrgView,
    private readonly found: Found,
  ) {}

  @Field(nodeType('person'), { description: 'Who.' })
  get person(): Person {
    return this.view.find('person', this.found.personKey)!;
  }
  @Field(() => Int, { description: 'How well they fit, 0 to 100: the sum of the points of `reasons`, never below 0 nor above 100.' })
  get score(): number {
    return this.found.score;
  }
  @Field(() => [CandidateReason], { description: 'How the score came about, what weighs most first.' })
  get reasons(): readonly Reason[] {
    return this.found.reasons;
  }
  @Field(() => [RoleAssignment], {
    description: 'What they would have to give up to start on the first day, the least pressing initiative first.',
  })
  get wouldStop(): RoleAssignment[] {
    return this.view.showAll('assignment', this.found.wouldStop);
  }
  @Field(() => Float, { description: 'Percent free on the busiest day of the gap; below 0 where they are over-allocated.' })
  get freeAllocation(): number {
    return this.found.freeAllocation;
  }
  @Field(() => Float, { description: 'Percent that the role is taken to need.' })
  get neededAllocation(): number {
    return this.found.neededAllocation;
  }
  @Field(() => Float, { description: 'Percent on their busiest day once they have the role and have given up `wouldStop`.' })
  get allocationAfter(): number {
    return this.found.allocationAfter;
  }
  @Field(() => LocalDate, {
    nullable: true,
    description: 'First day from which they have enough free without giving anything up; null where they never do.',
  })
  get freeFrom(): Day | null {
    return this.found.freeFrom;
  }
}
