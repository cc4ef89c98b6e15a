import type { RequisitionAct } from '@tandem/shared/hiring/requisition-life';
import type { Day } from '@tandem/shared/org/day';
import type { RequisitionSeat as Seat, SeatState } from '@tandem/shared/org/records';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import type { Incumbency } from '../org/incumbency.type.ts';
import { nodeType, type OrgView } from '../org/org-view.ts';
import type { Person } from '../org/person.type.ts';
import type { Position } from '../org/position.type.ts';
import { Actor } from '../scenarios/actor.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { RequisitionActEnum, SeatStateEnum } from './requisition-enums.ts';

@ObjectType({ simpleResolvers: true, description: 'Who came for a seat.' })
export class SeatFilling {
  @Field(nodeType('person'), { nullable: true, description: 'Who; null where they are gone from the records.' })
  readonly person!: Person | null;

  @Field(nodeType('incumbency'), { nullable: true, description: 'By which they hold the position; null where it is gone.' })
  readonly incumbency!: Incumbency | null;

  @Field(nodeType('assignment'), { nullable: true, description: 'The role that came with it; null where none did.' })
  readonly assignment!: RoleAssignment | null;

  @Field(() => LocalDate, { description: 'Their first day in the seat.' })
  readonly on!: Day;
}

@ObjectType({ simpleResolvers: true, description: 'One opening of a requisition.' })
export class RequisitionSeat {
  constructor(
    private readonly view: OrgView,
    private readonly seat: Seat,
  ) {}

  @Field(() => ID, { description: 'Known by this in every version; the same when the requisition is reopened.' })
  get key(): string {
    return this.seat.key;
  }
  @Field(nodeType('position'), { description: 'The position that is to be filled.' })
  get position(): Position {
    return this.view.find('position', this.seat.positionKey)!;
  }
  @Field(() => SeatStateEnum, { description: 'What became of it.' })
  get state(): SeatState {
    return this.seat.state;
  }
  @Field(() => SeatFilling, { nullable: true, description: 'Who came; null where nobody did yet.' })
  get filled(): SeatFilling | null {
    const { filled } = this.seat;
    return (
      filled && {
        person: this.view.find('person', filled.personKey),
        incumbency: this.view.find('incumbency', filled.incumbencyKey),
        assignment: this.view.find('assignment', filled.assignmentKey),
        on: filled.on,
      }
    );
  }
}

@ObjectType({ simpleResolvers: true, description: 'One step of the approval of a requisition.' })
export class RequisitionApprovalStep {
  @Field(() => String, { description: 'What it is called.' })
  readonly name!: string;

  @Field(() => [Actor], { description: 'Who may approve; none: whoever may write requisitions.' })
  readonly approvers!: readonly Actor[];

  @Field(() => Int, { description: 'How many have to.' })
  readonly minApprovals!: number;

  @Field(() => Int, { description: 'How many did.' })
  readonly approvals!: number;

  @Field(() => Boolean, { description: 'Whether whoever asked may not approve themselves.' })
  readonly notRequester!: boolean;

  @Field(() => Boolean, { description: 'Whether it is done.' })
  readonly done!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'One approval of a step.' })
export class RequisitionVerdict {
  @Field(() => String, { description: 'The step.' })
  readonly step!: string;

  @Field(() => Actor, { description: 'Who approved.' })
  readonly by!: Actor;

  @Field(() => Actor, { nullable: true, description: 'In whose place; null: in their own.' })
  readonly onBehalfOf!: Actor | null;

  @Field(() => LocalDate, { description: 'When.' })
  readonly day!: Day;

  @Field(() => String, { nullable: true, description: 'What they said; null is nothing.' })
  readonly note!: string | null;
}

@ObjectType({ simpleResolvers: true, description: 'A reminder to those who have yet to approve.' })
export class RequisitionReminder {
  @Field(() => Actor, { description: 'Who reminded.' })
  readonly by!: Actor;

  @Field(() => LocalDate, { description: 'When.' })
  readonly day!: Day;
}

@ObjectType({ simpleResolvers: true, description: 'What was asked of approvers, and what they said.' })
export class RequisitionApproval {
  @Field(() => Actor, { description: 'Who asked.' })
  readonly requestedBy!: Actor;

  @Field(() => LocalDate, { description: 'When.' })
  readonly requestedOn!: Day;

  @Field(() => [RequisitionApprovalStep], { description: 'The steps in their order.' })
  readonly steps!: readonly RequisitionApprovalStep[];

  @Field(() => [RequisitionVerdict], { description: 'Who has approved, first one first.' })
  readonly verdicts!: readonly RequisitionVerdict[];

  @Field(() => RequisitionApprovalStep, { nullable: true, description: 'The step that is waited for; null where all are done.' })
  readonly openStep!: RequisitionApprovalStep | null;

  @Field(() => [Actor], {
    description:
      'Named approvers of that step who have not approved yet; none where whoever may write requisitions may, and where all is done.',
  })
  readonly waitingFor!: readonly Actor[];

  @Field(() => Int, { description: 'Days since it was asked for, until it was approved.' })
  readonly daysWaiting!: number;

  @Field(() => [RequisitionReminder], { description: 'Who reminded the approvers, first one first.' })
  readonly reminders!: readonly RequisitionReminder[];

  @Field(() => LocalDate, { nullable: true, description: 'Day on which the last step was done; null before.' })
  readonly approvedOn!: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'Who sent a requisition back, and why.' })
export class RequisitionSentBack {
  @Field(() => Actor, { description: 'Who.' })
  readonly by!: Actor;

  @Field(() => LocalDate, { description: 'When.' })
  readonly day!: Day;

  @Field(() => String, { description: 'What is to be changed.' })
  readonly note!: string;
}

@ObjectType({ simpleResolvers: true, description: 'Whether the caller can take a step now.' })
export class RequisitionActNow {
  @Field(() => RequisitionActEnum, { description: 'The step.' })
  readonly act!: RequisitionAct;

  @Field(() => String, { nullable: true, description: 'Why the caller cannot take it now; null where they can.' })
  readonly refused!: string | null;
}
