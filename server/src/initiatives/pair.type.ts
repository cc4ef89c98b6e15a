import { gapReason, type GapReason } from '@tandem/shared/coverage/gap-reason';
import { HALF_STATES, pairOn, type HalfState } from '@tandem/shared/coverage/pair';
import { roleTimeline, type PairSegment as Segment } from '@tandem/shared/coverage/pair-timeline';
import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import { Field, ObjectType } from 'type-graphql';
import { CoverageGapReasonEnum } from '../coverage/coverage-enums.ts';
import type { OrgView } from '../org/org-view.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { RoleHolder } from './role-coverage.type.ts';

const HalfStateEnum = graphqlEnum<HalfState>('HalfState', 'How one half of the pair stands.', {
  COVERED: 'An employed person holds the role.',
  PLANNED: 'Only a position that nobody fills holds it; still missing.',
  UNCOVERED: 'Nobody holds it.',
  WAIVED: 'Nobody holds it, and it is waived or not required.',
} satisfies Record<(typeof HALF_STATES)[number], string>);

@ObjectType({ simpleResolvers: true, description: 'The two owners of an initiative on the day.' })
export class Pair {
  @Field(() => HalfStateEnum, { description: 'The half that owns what and why.' })
  readonly productOwner!: HalfState;

  @Field(() => HalfStateEnum, { description: 'The half that owns how and when.' })
  readonly projectOwner!: HalfState;

  @Field(() => Boolean, { description: 'Whether one person holds both roles.' })
  readonly samePerson!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'A run of days in which a role stands the same way with the same holders.' })
export class PairSegment {
  constructor(
    private readonly view: OrgView,
    private readonly initiative: records.Initiative,
    private readonly role: string,
    private readonly segment: Segment,
  ) {}

  @Field(() => LocalDate, { nullable: true, description: 'First day; null where nothing bounds it.' })
  get from(): Day | null {
    return this.segment.from;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Last day; null where nothing bounds it.' })
  get to(): Day | null {
    return this.segment.to;
  }
  @Field(() => HalfStateEnum, { description: 'How the role stands.' })
  get state(): HalfState {
    return this.segment.state;
  }
  @Field(() => [RoleHolder], { description: 'Who holds it.' })
  get holders(): RoleHolder[] {
    return this.segment.holders.map((holder) => new RoleHolder(this.view, holder));
  }
  @Field(() => CoverageGapReasonEnum, {
    nullable: true,
    description: 'Why it is missing on the first of these days; null where it is not missing.',
  })
  get reason(): GapReason | null {
    const { state, from, to } = this.segment;
    if (state === 'COVERED' || state === 'WAIVED') return null;
    return gapReason(this.view.org, this.initiative, this.role, from ?? Math.min(to ?? this.view.day, this.view.day));
  }
}

@ObjectType({ simpleResolvers: true, description: 'One role over all the days of an initiative.' })
export class PairLane {
  constructor(
    private readonly view: OrgView,
    private readonly initiative: records.Initiative,
    private readonly roleKey: string,
  ) {}

  @Field(() => RoleKeyScalar, { description: 'The role.' })
  get role(): string {
    return this.roleKey;
  }
  @Field(() => [PairSegment], { description: 'Its runs of days, in order, without a hole between them.' })
  get segments(): PairSegment[] {
    return roleTimeline(this.view.org, this.initiative, this.roleKey).map(
      (segment) => new PairSegment(this.view, this.initiative, this.roleKey, segment),
    );
  }
}

/** The pair of an initiative on the day of a view. */
export function pairIn(view: OrgView, initiative: records.Initiative): Pair {
  return pairOn(view.org, initiative, view.day);
}
