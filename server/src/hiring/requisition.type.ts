import { gapSeen } from '@tandem/shared/closing/gap-seen';
import { approverFor } from '@tandem/shared/hiring/requisition-approval';
import { lateness, requisitionOpenBy, type Lateness } from '@tandem/shared/hiring/requisition-dates';
import { STEPS_FROM, whyNotNow, type RequisitionAct } from '@tandem/shared/hiring/requisition-life';
import { summed } from '@tandem/shared/hiring/seat-cost';
import type { Day } from '@tandem/shared/org/day';
import type * as records from '@tandem/shared/org/records';
import type { RequisitionReason, RequisitionStatus } from '@tandem/shared/org/records';
import { Ctx, Field, Float, Int } from 'type-graphql';
import { hasScope } from '../access/scopes.ts';
import { RequestContext } from '../context.ts';
import { CoverageGap } from '../coverage/coverage-gap.type.ts';
import type { Initiative } from '../initiatives/initiative.type.ts';
import type { JobProfile } from '../job-profiles/job-profile.type.ts';
import { OrgRecord } from '../org/org-record.type.ts';
import { nodeType, OrgNode, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Team } from '../org/team.type.ts';
import { actorNamed } from '../scenarios/actor.type.ts';
import { connectionType } from '../schema/connection.type.ts';
import { Money } from '../schema/money.type.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { chainOf } from './approval-chain.store.ts';
import { LatenessEnum, RequisitionReasonEnum, RequisitionStatusEnum } from './requisition-enums.ts';
import { gapFor } from './requisition-gap.ts';
import { RequisitionEvent, requisitionHistory } from './requisition-history.ts';
import { RequisitionActNow, RequisitionApproval, RequisitionSeat, RequisitionSentBack } from './requisition-parts.type.ts';
import { shownApproval } from './shown-approval.ts';

/** Steps that the live organization alone can take. */
const LIVE_ONLY: ReadonlySet<RequisitionAct> = new Set([
  'SUBMIT',
  'WITHDRAW',
  'APPROVE',
  'SEND_BACK',
  'OPEN',
  'HOLD',
  'RESUME',
  'REOPEN',
  'FILL',
  'UNFILL',
]);

@OrgNode('requisition', 'The request to fill positions, and what became of it.')
export class Requisition extends OrgRecord<'requisition'> {
  constructor(view: OrgView, record: records.Requisition) {
    super(view, 'requisition', record);
  }

  @Field(() => String, { description: 'What is wanted.' })
  get title(): string {
    return this.record.title;
  }
  @Field(() => RequisitionStatusEnum, { description: 'How far it has come.' })
  get status(): RequisitionStatus {
    return this.record.status;
  }
  @Field(() => RequisitionReasonEnum, { description: 'Why somebody is wanted.' })
  get reason(): RequisitionReason {
    return this.record.reason;
  }
  @Field(nodeType('team'), { nullable: true, description: 'The team; null is none.' })
  get team(): Team | null {
    return this.view.find('team', this.record.teamKey);
  }
  @Field(nodeType('jobProfile'), { nullable: true, description: 'The job profile that is wanted; null where only a title is.' })
  get jobProfile(): JobProfile | null {
    return this.view.find('jobProfile', this.record.jobProfileKey);
  }
  @Field(nodeType('person'), { nullable: true, description: 'Who hires; null is nobody yet.' })
  get hiringManager(): Person | null {
    return this.view.find('person', this.record.hiringManagerKey);
  }
  @Field(nodeType('person'), { nullable: true, description: 'Who looks for candidates; null is nobody yet.' })
  get recruiter(): Person | null {
    return this.view.find('person', this.record.recruiterKey);
  }
  @Field(nodeType('initiative'), { nullable: true, description: 'The initiative that whoever comes will serve; null is none.' })
  get initiative(): Initiative | null {
    return this.view.find('initiative', this.record.initiativeKey);
  }
  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role that whoever comes will hold; null is none.' })
  get role(): string | null {
    return this.record.role;
  }
  @Field(() => Float, { nullable: true, description: 'Percent of working time for that role; null is unknown.' })
  get allocation(): number | null {
    return this.record.allocation;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Day on which somebody should start; null is not said.' })
  get targetStartDate(): Day | null {
    return this.record.targetStartDate;
  }
  @Field(() => String, { description: 'Why it is wanted.' })
  get justification(): string {
    return this.record.justification;
  }
  @Field(() => [RequisitionSeat], { description: 'Its seats, cancelled ones among them, in the order in which they were asked for.' })
  get seats(): RequisitionSeat[] {
    return this.record.seats.map((seat) => new RequisitionSeat(this.view, seat));
  }
  @Field(() => Int, { description: 'Seats that are wanted or filled.' })
  get openings(): number {
    return this.kept.length;
  }
  @Field(() => Int, { description: 'Seats that are filled.' })
  get filledCount(): number {
    return this.kept.filter(({ state }) => state === 'FILLED').length;
  }
  @Field(() => Money, {
    nullable: true,
    description:
      'What its seats, cancelled ones apart, cost in a year on the day; null where it is not known, and to whoever lacks the scope `pay:read`.',
  })
  get annualCost(): Money | null {
    if (!this.view.showsPay) return null;
    const { org, on } = this.view;
    return summed(this.kept.map(({ positionKey }) => on.facts(org.position(positionKey)!).annualCost));
  }
  @Field(() => LocalDate, { description: 'Day on which it was drafted.' })
  get createdOn(): Day {
    return this.record.createdOn;
  }
  @Field(() => LocalDate, { nullable: true, description: 'First day on which candidates were looked for; null before.' })
  get openedOn(): Day | null {
    return this.record.openedOn;
  }
  @Field(() => LocalDate, { nullable: true, description: 'Day on which it was filled or cancelled; null before.' })
  get closedOn(): Day | null {
    return this.record.closedOn;
  }
  @Field(() => LocalDate, {
    nullable: true,
    description: 'The day by which it must be open for somebody to start on the target day, at the usual pace; null without a target.',
  })
  get openBy(): Day | null {
    return requisitionOpenBy(this.view.org, this.record);
  }
  @Field(() => LatenessEnum, { nullable: true, description: 'Why it is late on the day; null where it is not.' })
  get late(): Lateness | null {
    return lateness(this.view.org, this.record, this.view.day);
  }
  @Field(() => CoverageGap, {
    nullable: true,
    description:
      'The gap of its initiative and role that is open on the day, or the next one; null where there is none, or no role is named.',
  })
  get gap(): CoverageGap | null {
    const { initiativeKey, role } = this.record;
    const { org, day } = this.view;
    const spell = initiativeKey === null || role === null ? null : gapFor(org, initiativeKey, role, day);
    return spell && new CoverageGap(this.view, gapSeen(org, spell, day));
  }
  @Field(() => RequisitionApproval, {
    nullable: true,
    description: 'The approval; null until it is asked for, and again after what was asked for has changed.',
  })
  async approval(@Ctx() context: RequestContext): Promise<RequisitionApproval | null> {
    const { approval } = this.record;
    return approval && shownApproval(approval, await context.actors(), this.view.day);
  }
  @Field(() => RequisitionSentBack, { nullable: true, description: 'Who sent it back last; null where nobody did since it was asked for.' })
  async sentBack(@Ctx() context: RequestContext): Promise<RequisitionSentBack | null> {
    const { sentBack } = this.record;
    return sentBack && { ...sentBack, by: actorNamed(await context.actors(), sentBack.by) };
  }
  @Field(() => Boolean, { description: 'Whether the caller is one of those whose approval it waits for.' })
  async waitingForMe(@Ctx() context: RequestContext): Promise<boolean> {
    return waitsFor(context, this.view, this.record);
  }
  @Field(() => Boolean, { description: 'Whether the caller may change what it says; a filled or cancelled one has to be reopened first.' })
  mayEdit(@Ctx() context: RequestContext): boolean {
    return this.record.status !== 'FILLED' && this.record.status !== 'CANCELLED' && hasScope(context.caller!.scopes, 'hiring:write');
  }
  @Field(() => [RequisitionActNow], { description: 'Every step of its life, and whether the caller can take it now.' })
  async acts(@Ctx() context: RequestContext): Promise<RequisitionActNow[]> {
    const { delegates } = await chainOf(context);
    return (Object.keys(STEPS_FROM) as RequisitionAct[]).map((act) => ({ act, refused: this.whyNot(context, act, delegates) }));
  }

  @Field(() => [RequisitionEvent], {
    description: 'What was done to it on the live organization, the newest first, at most 100 acts; none in a scenario.',
  })
  history(@Ctx() context: RequestContext): Promise<RequisitionEvent[]> | RequisitionEvent[] {
    return this.view.scope.scenario == null ? requisitionHistory(context, this.record.key, this.record.version) : [];
  }

  private whyNot(context: RequestContext, act: RequisitionAct, delegates: Parameters<typeof approverFor>[2]): string | null {
    const { record, view } = this;
    if (!hasScope(context.caller!.scopes, 'hiring:write')) return 'You may read requisitions, not write them.';
    if (view.scope.scenario != null && LIVE_ONLY.has(act))
      return 'In a scenario a requisition is drafted; apply the scenario, and go on there.';
    const refusal = whyNotNow(record, act);
    if (refusal) return refusal.message;
    if (act !== 'APPROVE' && act !== 'SEND_BACK') return null;
    const who = approverFor(record, context.caller!.id, delegates, view.day);
    return 'code' in who ? who.message : null;
  }

  private get kept(): readonly records.RequisitionSeat[] {
    return this.record.seats.filter(({ state }) => state !== 'CANCELLED');
  }
}

/** Whether a requisition waits for the caller to approve it. */
export async function waitsFor(context: RequestContext, view: OrgView, requisition: records.Requisition): Promise<boolean> {
  if (requisition.status !== 'PENDING_APPROVAL' || view.scope.scenario != null) return false;
  if (!hasScope(context.caller!.scopes, 'hiring:write')) return false;
  const { delegates } = await chainOf(context);
  return !('code' in approverFor(requisition, context.caller!.id, delegates, view.day));
}

/** A page of requisitions. */
export const RequisitionConnection = connectionType<Requisition>('Requisition', nodeType('requisition'));
