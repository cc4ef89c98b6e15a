import { candidatesOf } from '@tandem/shared/closing/candidates';
import { closingOptions } from '@tandem/shared/closing/closing-options';
import type { CoverageGap as Gap } from '@tandem/shared/coverage/coverage-gap';
import type { GapReason } from '@tandem/shared/coverage/gap-reason';
import type { LeadershipGap } from '@tandem/shared/coverage/leadership-gap';
import { expectedFill } from '@tandem/shared/coverage/expected-fill';
import { openBy } from '@tandem/shared/coverage/open-by';
import type { Day } from '@tandem/shared/org/day';
import { NO_SHARED_ROLE_FITS } from '@tandem/shared/role-fit/shared-role-fits';
import { Args, ArgsType, Ctx, Field, ID, Int, ObjectType } from 'type-graphql';
import { Candidate } from '../closing/candidate.type.ts';
import { ClosingOption } from '../closing/closing-option.type.ts';
import { RequestContext } from '../context.ts';
import { requisitionFor } from '../hiring/requisition-gap.ts';
import type { Requisition } from '../hiring/requisition.type.ts';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Team } from '../org/team.type.ts';
import { badInput } from '../schema/bad-input.ts';
import { connectionType } from '../schema/connection.type.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { CoverageGapReasonEnum, LeadershipGapEnum } from './coverage-enums.ts';
import { ExpectedFill, Exposure } from './exposure.type.ts';
import { lastHolder } from './last-holder.ts';

@ObjectType({ simpleResolvers: true, description: 'A reason for a severity, with the points that it adds.' })
export class SeverityPart {
  @Field(() => String, { description: 'The reason in words.' })
  readonly label!: string;

  @Field(() => Int, { description: 'Points that it adds.' })
  readonly points!: number;
}

const MOST_CANDIDATES = 50;
/** What looking for candidates or options costs as fields: few gaps at once may ask for them. */
const CLOSING_COST = 4_000;

@ArgsType()
export class CandidatesArgs {
  @Field(() => Int, { defaultValue: 10, description: `How many, at most ${MOST_CANDIDATES}. Left out: 10.` })
  first!: number;
}

@ObjectType({
  simpleResolvers: true,
  description: 'A longest run of days inside the dates of an initiative on which a required role is missing.',
})
export class CoverageGap {
  constructor(
    private readonly view: OrgView,
    readonly gap: Gap,
  ) {}

  @Field(() => ID, { description: 'Opaque; of this gap in this version of the organization and on this day.' })
  get id(): string {
    const { initiativeKey, role, from } = this.gap;
    return `${this.view.idOf('initiative', initiativeKey)}.${role}.${from ?? 'ever'}`;
  }
  @Field(nodeType('initiative'), { description: 'The initiative.' })
  get initiative(): Initiative {
    return this.view.find('initiative', this.gap.initiativeKey)!;
  }
  @Field(() => RoleKeyScalar, { description: 'The role that is missing.' })
  get role(): string {
    return this.gap.role;
  }
  @Field(() => LeadershipGapEnum, {
    nullable: true,
    description: 'What the pair lacks on the day that the gap is looked at; null for other roles.',
  })
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
  @Field(() => Int, {
    nullable: true,
    description: 'Days that it has been open on the day that it is looked at, that day included; null where nothing bounds its beginning.',
  })
  get daysOpen(): number | null {
    const { from, day } = this.gap;
    return from === null ? null : Math.max(0, day - from + 1);
  }
  @Field(() => CoverageGapReasonEnum, { description: 'Why the role is missing on the first day.' })
  get reason(): GapReason {
    return this.gap.reason;
  }
  @Field(() => Int, { description: 'How much it asks for attention, 1 to 100; the sum of `severityParts`.' })
  get severity(): number {
    return this.gap.severity;
  }
  @Field(() => [SeverityPart], { description: 'How the severity came about.' })
  get severityParts(): SeverityPart[] {
    return this.gap.severityParts;
  }
  @Field(nodeType('team'), { nullable: true, description: 'The team that owns the initiative.' })
  get team(): Team | null {
    return this.view.find('team', this.view.org.initiative(this.gap.initiativeKey)!.teamKey);
  }
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which a requisition must open for the gap never to happen; null where nothing bounds its beginning.',
  })
  get openBy(): Day | null {
    return openBy(this.view.org.policy, this.gap.from);
  }
  @Field(() => Exposure, { nullable: true, description: 'What is at stake, and how that came about; null without a budget.' })
  get exposure(): Exposure | null {
    const { exposure } = this.gap;
    return exposure && { ...exposure.amount, budget: exposure.budget, days: exposure.days, ofDays: exposure.ofDays };
  }
  @Field(() => ExpectedFill, {
    nullable: true,
    description: 'The vacant seat that holds the role, and when it is expected to be filled; null where no seat does.',
  })
  get expectedFill(): ExpectedFill | null {
    const fill = expectedFill(this.view.org, this.gap, this.view.day);
    return fill && new ExpectedFill(this.view, fill);
  }
  @Field(nodeType('requisition'), {
    nullable: true,
    description: 'The requisition that is under way for this role of the initiative; null where there is none.',
  })
  get requisition(): Requisition | null {
    const found = requisitionFor(this.view.org, this.gap.initiativeKey, this.gap.role);
    return found && this.view.show('requisition', found);
  }
  @Field(nodeType('person'), { nullable: true, description: 'Who held the role last before the gap; null where nobody did.' })
  get lastHolder(): Person | null {
    return this.view.find('person', lastHolder(this.view.org, this.gap));
  }
  @Field(() => [Candidate], {
    description: 'Who could take the role, best first; none where the gap is over. Nothing protected enters the order.',
    complexity: ({ childComplexity }) => CLOSING_COST + 10 * childComplexity,
  })
  async candidates(@Ctx() context: RequestContext, @Args(() => CandidatesArgs) { first }: CandidatesArgs): Promise<Candidate[]> {
    if (first < 1 || first > MOST_CANDIDATES) throw badInput(`Ask for 1 to ${MOST_CANDIDATES} candidates.`);
    const { org, day } = this.view;
    const shared = (await context.sharedRoleFits()) ?? NO_SHARED_ROLE_FITS;
    return candidatesOf(org, this.gap, day, first, shared).map((candidate) => new Candidate(this.view, candidate));
  }
  @Field(() => [ClosingOption], {
    description: 'The ways to close it, best first: by the days uncovered here and elsewhere, then by cost; none where it is over.',
    complexity: ({ childComplexity }) => CLOSING_COST + 10 * childComplexity,
  })
  async options(@Ctx() context: RequestContext): Promise<ClosingOption[]> {
    const { org, day, showsPay } = this.view;
    const shared = (await context.sharedRoleFits()) ?? NO_SHARED_ROLE_FITS;
    return closingOptions(org, this.gap, day, showsPay, shared).map((option) => new ClosingOption(this.view, option));
  }
}

/** A page of gaps. */
export const CoverageGapConnection = connectionType<CoverageGap>('CoverageGap', () => CoverageGap);
