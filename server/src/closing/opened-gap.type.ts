import type { CoverageGap } from '@tandem/shared/coverage/coverage-gap';
import type { LeadershipGap } from '@tandem/shared/coverage/leadership-gap';
import type { Day } from '@tandem/shared/org/day';
import { Field, Int, ObjectType } from 'type-graphql';
import { LeadershipGapEnum } from '../coverage/coverage-enums.ts';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';

@ObjectType({ simpleResolvers: true, description: 'A gap that an option would open.' })
export class OpenedGap {
  constructor(
    private readonly view: OrgView,
    private readonly gap: CoverageGap,
  ) {}

  @Field(nodeType('initiative'), { description: 'The initiative, as it is without the option.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.gap.initiativeKey)!;
  }
  @Field(() => RoleKeyScalar, { description: 'The role that would be missing.' })
  get role(): string {
    return this.gap.role;
  }
  @Field(() => LeadershipGapEnum, { nullable: true, description: 'What the pair would lack then; null for other roles.' })
  get leadershipGap(): LeadershipGap | null {
    return this.gap.leadershipGap;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day; null where nothing bounds it.' })
  get from(): Day | null {
    return this.gap.from;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null where nothing bounds it.' })
  get to(): Day | null {
    return this.gap.to;
  }
  @Field(() => Int, { description: 'How much it would ask for attention, 1 to 100.' })
  get severity(): number {
    return this.gap.severity;
  }
}
