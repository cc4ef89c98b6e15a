import { lateness, requisitionOpenBy, type Lateness } from '@tandem/shared/hiring/requisition-dates';
import { isLive, wantedSeats } from '@tandem/shared/hiring/requisition-content';
import { countsAs, expectedStart } from '@tandem/shared/hiring-plan/expected-start';
import { hiringPlan, type HiringPlan as Plan, type PlanFigures } from '@tandem/shared/hiring-plan/hiring-plan';
import { givenBelow, targetsInForce, type TargetInForce } from '@tandem/shared/hiring-plan/targets';
import type { Day } from '@tandem/shared/org/day';
import type { Key, Money as MoneyFacts, Requisition as RequisitionRecord } from '@tandem/shared/org/records';
import { teamsBelow } from '@tandem/shared/org/teams-below';
import { Field, Float, Int, ObjectType } from 'type-graphql';
import { LatenessEnum } from '../hiring/requisition-enums.ts';
import type { Requisition } from '../hiring/requisition.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';

const PAY = 'Always null without the scope `pay:read`.';

@ObjectType({ simpleResolvers: true, description: 'What a team with all below it may come to in a month.' })
export class HiringTargetInForce {
  @Field(() => Int, { nullable: true, description: 'Positions that may be filled by the end of the month; null where nothing was said.' })
  readonly headcount!: number | null;

  @Field(() => Money, { nullable: true, description: `What they may cost in a year; null where nothing was said. ${PAY}` })
  readonly runRate!: MoneyFacts | null;

  @Field(() => LocalDate, { description: 'The month in which the newest of the two was set for.' })
  readonly since!: Day;
}

@ObjectType({
  simpleResolvers: true,
  description: 'Headcount and cost of a row at the end of a month. A position counts once, whatever lists it.',
})
export class HiringPlanMonth {
  constructor(
    private readonly view: OrgView,
    private readonly firstDay: Day,
    private readonly figures: PlanFigures,
    private readonly inForce: TargetInForce | null,
    private readonly below: number | null,
  ) {}

  @Field(() => LocalDate, { description: 'First day of the month.' })
  get month(): Day {
    return this.firstDay;
  }
  @Field(() => Int, { description: 'Positions in which somebody employed sits at its end, by what is known.' })
  get filled(): number {
    return this.figures.filled;
  }
  @Field(() => Float, { description: 'Full-time equivalents of those.' })
  get filledFte(): number {
    return this.figures.filledFte;
  }
  @Field(() => Int, { description: 'Filled ones, and those in which an approved requisition is expected to have somebody by then.' })
  get expected(): number {
    return this.figures.expected;
  }
  @Field(() => Int, { description: 'Those in which only a requisition that nobody has approved yet is expected to have somebody by then.' })
  get drafted(): number {
    return this.figures.drafted;
  }
  @Field(() => Int, { description: 'Vacant or planned positions on which the plan does not count.' })
  get vacant(): number {
    return this.figures.vacant;
  }
  @Field(() => Int, { description: 'Positions that come to be expected in the month.' })
  get hires(): number {
    return this.figures.hires;
  }
  @Field(() => Int, { description: 'Positions that somebody leaves in the month without being followed.' })
  get leavers(): number {
    return this.figures.leavers;
  }
  @Field(() => [Money], { nullable: true, description: `Annual cost of the filled positions by currency. ${PAY}` })
  get runRate(): readonly MoneyFacts[] | null {
    return this.view.showsPay ? this.figures.runRate : null;
  }
  @Field(() => [Money], { nullable: true, description: `Annual cost of the expected positions by currency. ${PAY}` })
  get expectedRunRate(): readonly MoneyFacts[] | null {
    return this.view.showsPay ? this.figures.expectedRunRate : null;
  }
  @Field(() => [Money], { nullable: true, description: `What the drafted positions would add to it in a year, by currency. ${PAY}` })
  get draftedRunRate(): readonly MoneyFacts[] | null {
    return this.view.showsPay ? this.figures.draftedRunRate : null;
  }
  @Field(() => [Money], { nullable: true, description: `Cost of the month: a twelfth of the expected run rate, by currency. ${PAY}` })
  get cost(): readonly MoneyFacts[] | null {
    return this.view.showsPay
      ? this.figures.expectedRunRate.map(({ minor, currency }) => ({ minor: Math.round(minor / 12), currency }))
      : null;
  }
  @Field(() => HiringTargetInForce, { nullable: true, description: 'The target that holds; null where none was set.' })
  get target(): HiringTargetInForce | null {
    return this.inForce && { ...this.inForce, runRate: this.view.showsPay ? this.inForce.runRate : null };
  }
  @Field(() => Int, {
    nullable: true,
    description: 'Expected positions less the headcount of the target; null without one. Above 0 is too many.',
  })
  get headcountDifference(): number | null {
    return this.inForce?.headcount == null ? null : this.figures.expected - this.inForce.headcount;
  }
  @Field(() => Money, {
    nullable: true,
    description: `Expected run rate less that of the target, in its currency; null without one. Above 0 is too much. ${PAY}`,
  })
  get runRateDifference(): MoneyFacts | null {
    const wanted = this.inForce?.runRate;
    if (!this.view.showsPay || !wanted) return null;
    const expected = this.figures.expectedRunRate.find(({ currency }) => currency === wanted.currency)?.minor ?? 0;
    return { minor: expected - wanted.minor, currency: wanted.currency };
  }
  @Field(() => Int, {
    nullable: true,
    description: 'What the teams directly below were given together; null where none was given anything.',
  })
  get givenBelow(): number | null {
    return this.below;
  }
}

@ObjectType({ simpleResolvers: true, description: 'A team with all below it, month by month. The rows of a month add up to its total.' })
export class HiringPlanRow {
  constructor(
    private readonly view: OrgView,
    private readonly teamKey: Key | null,
    private readonly ownOnly: boolean,
    private readonly eachMonth: readonly HiringPlanMonth[],
  ) {}

  @Field(nodeType('team'), { nullable: true, description: 'The team; null is what belongs to none.' })
  get team(): Team | null {
    return this.view.find('team', this.teamKey);
  }
  @Field(() => Boolean, { description: 'Whether it is the team alone, without those below it: the first row where one was asked for.' })
  get itself(): boolean {
    return this.ownOnly;
  }
  @Field(() => [HiringPlanMonth], { description: 'One for each month of the plan.' })
  get months(): readonly HiringPlanMonth[] {
    return this.eachMonth;
  }
}

@ObjectType({ simpleResolvers: true, description: 'A requisition on the plan.' })
export class PlannedRequisition {
  constructor(
    private readonly view: OrgView,
    private readonly record: RequisitionRecord,
  ) {}

  @Field(nodeType('requisition'), { description: 'The requisition.' })
  get requisition(): Requisition {
    return this.view.show('requisition', this.record);
  }
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it must be open for somebody to start on the target day; null without one.',
  })
  get openBy(): Day | null {
    return requisitionOpenBy(this.view.org, this.record);
  }
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day on which the last of its wanted seats is expected to be filled; null where the plan does not count on it.',
  })
  get expectedStart(): Day | null {
    const wanted = countsAs(this.record) === null ? [] : wantedSeats(this.record);
    return wanted.length === 0 ? null : Math.max(...wanted.map((seat) => expectedStart(this.view.org, this.record, seat, this.view.day)));
  }
  @Field(() => LatenessEnum, { nullable: true, description: 'Why it is late; null where it is not.' })
  get lateBecause(): Lateness | null {
    return lateness(this.view.org, this.record, this.view.day);
  }
}

@ObjectType({
  simpleResolvers: true,
  description: 'Headcount and cost month by month, as what is known and what is asked for lets expect, against the targets.',
})
export class HiringPlan {
  private readonly plan: Plan;

  constructor(
    private readonly view: OrgView,
    from: Day,
    months: number,
    private readonly teamKey: Key | null,
  ) {
    this.plan = hiringPlan(view.org, view.day, from, months, teamKey);
  }

  @Field(() => [HiringPlanMonth], { description: 'The company, or the team with all below it.' })
  get total(): HiringPlanMonth[] {
    return this.shown(this.teamKey, this.plan.total, true);
  }
  @Field(() => [HiringPlanRow], {
    description: 'Top teams and what belongs to none; of a team its own positions, and the teams directly below it.',
  })
  get rows(): HiringPlanRow[] {
    return this.plan.rows.map(({ teamKey, months }) => {
      const itself = teamKey !== null && teamKey === this.teamKey;
      return new HiringPlanRow(this.view, teamKey, itself, this.shown(teamKey, months, teamKey !== null && !itself));
    });
  }
  @Field(() => [PlannedRequisition], {
    description: 'The requisitions that are neither filled nor cancelled, those that have to open first first; at most 500.',
  })
  get requisitions(): PlannedRequisition[] {
    const within = this.teamKey === null ? null : teamsBelow(this.view.org, this.teamKey);
    const found: RequisitionRecord[] = [];
    this.view.org.table('requisition').forEach((requisition) => {
      if (isLive(requisition) && (within === null || within.has(requisition.teamKey ?? ''))) found.push(requisition);
    });
    const openBy = (requisition: RequisitionRecord): Day => requisitionOpenBy(this.view.org, requisition) ?? Number.MAX_SAFE_INTEGER;
    return found
      .toSorted((a, b) => openBy(a) - openBy(b) || (a.key < b.key ? -1 : 1))
      .slice(0, 500)
      .map((record) => new PlannedRequisition(this.view, record));
  }

  private shown(teamKey: Key | null, figures: readonly PlanFigures[], withTargets: boolean): HiringPlanMonth[] {
    const { months } = this.plan;
    const targets = withTargets ? targetsInForce(this.view.org, teamKey, months) : [];
    const below = withTargets ? givenBelow(this.view.org, teamKey, months) : [];
    return figures.map((one, i) => new HiringPlanMonth(this.view, months[i]!, one, targets[i] ?? null, below[i] ?? null));
  }
}
