import type { Change } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { fillSeat, unfillSeat, whyNotNow } from '@tandem/shared/hiring/requisition-life';
import type { RequisitionFacts } from '@tandem/shared/hiring/requisition-content';
import { formatDay, includesDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key, Position, RequisitionSeat, SeatState } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, ID, InputType, Mutation, Resolver } from 'type-graphql';
import { newKey, type EditDesk } from '../changes/edit-desk.ts';
import { RequestContext } from '../context.ts';
import { LocalDate } from '../schema/scalars.ts';
import { requisitionNamed, RequisitionInput, RequisitionPayload, runRequisitionAct, type RequisitionDesk } from './run-requisition-act.ts';

@InputType({ description: 'Somebody who is made known when they are hired.' })
export class NewHireInput {
  @Field(() => String, { description: 'The name shown everywhere.' })
  displayName!: string;
  @Field(() => String, { nullable: true, description: 'Work e-mail address.' })
  email?: string | null;
  @Field(() => String, { nullable: true, description: 'Such as `FULL_TIME` or `CONTRACTOR`.' })
  employmentType?: string | null;
  @Field(() => String, { nullable: true, description: 'Where the person works.' })
  location?: string | null;
}

@InputType({ description: 'Somebody comes for a seat of an open requisition.' })
export class FillRequisitionSeatInput extends RequisitionInput {
  @Field(() => ID, { description: 'The key of the seat.' })
  seatKey!: string;
  @Field(() => ID, { nullable: true, description: 'Who comes; give this or `newPerson`.' })
  personId?: string | null;
  @Field(() => NewHireInput, { nullable: true, description: 'Who comes, where Tandem does not know them yet: hired on the start date.' })
  newPerson?: NewHireInput | null;
  @Field(() => LocalDate, { nullable: true, description: 'Their first day in the seat; left out: today.' })
  startDate?: Day | null;
}

@InputType({ description: 'Somebody does not come, or stay, after all.' })
export class UnfillRequisitionSeatInput extends RequisitionInput {
  @Field(() => ID, { description: 'The key of the seat.' })
  seatKey!: string;
  @Field(() => LocalDate, {
    nullable: true,
    description: 'Their last day in the seat; left out: today. Before their first day: they never came.',
  })
  lastDay?: Day | null;
}

@Resolver()
export class FillRequisitionSeatMutations {
  @Mutation(() => RequisitionPayload, {
    description:
      'Fills a seat of an open requisition in one act: the person takes the position, and the role that the requisition names where nobody came for it yet. After the last seat the requisition is filled.',
  })
  fillRequisitionSeat(
    @Ctx() context: RequestContext,
    @Arg('input', () => FillRequisitionSeatInput, { description: 'What is wanted.' }) input: FillRequisitionSeatInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'fillRequisitionSeat',
      label: 'Fill a seat of a requisition',
      liveOnly: 'filled',
      plan: (desk) => planFill(desk, input),
    });
  }

  @Mutation(() => RequisitionPayload, {
    description: 'Takes a filling back: the seat is wanted again under its key, and the requisition is a draft that needs a new approval.',
  })
  unfillRequisitionSeat(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnfillRequisitionSeatInput, { description: 'What is wanted.' }) input: UnfillRequisitionSeatInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'unfillRequisitionSeat',
      label: 'Take the filling of a seat back',
      liveOnly: 'unfilled',
      plan: (desk) => planUnfill(desk, input),
    });
  }
}

function planFill(
  { desk, org, doer }: RequisitionDesk,
  input: FillRequisitionSeatInput,
): { before: Change[]; requisition: ReturnType<typeof fillSeat> } {
  const requisition = requisitionNamed(desk, input);
  const refusal = whyNotNow(requisition, 'FILL');
  if (refusal) desk.refuse(refusal);
  const seat = seatNamed(desk, requisition, input.seatKey, 'WANTED');
  const position = org.position(seat.positionKey)!;
  const on = input.startDate ?? desk.today;
  checkDay(desk, org, position, on);
  const { personKey, made } = hired(desk, input, on);
  const held = org
    .incumbenciesOfPosition(position.key)
    .find((one) => one.personKey === personKey && (one.endDate === null || one.endDate >= on));
  const incumbencyKey = held?.key ?? newKey();
  const role = roleThatComes(org, requisition, position.key, on);
  const before: Change[] = [...made];
  if (!held)
    before.push({
      kind: 'ASSIGN_INCUMBENT',
      incumbency: {
        key: incumbencyKey,
        source: null,
        externalId: null,
        positionKey: position.key,
        personKey,
        startDate: on,
        endDate: null,
      },
    });
  if (role) before.push(role);
  const assignmentKey = role?.assignment.key ?? null;
  return { before, requisition: fillSeat(requisition, seat.key, { personKey, incumbencyKey, assignmentKey, on }, doer) };
}

function planUnfill(
  { desk, org }: RequisitionDesk,
  input: UnfillRequisitionSeatInput,
): { before: Change[]; requisition: ReturnType<typeof unfillSeat> } {
  const requisition = requisitionNamed(desk, input);
  const refusal = whyNotNow(requisition, 'UNFILL');
  if (refusal) desk.refuse(refusal);
  const seat = seatNamed(desk, requisition, input.seatKey, 'FILLED');
  const { incumbencyKey, assignmentKey } = seat.filled!;
  const lastDay = input.lastDay ?? desk.today;
  const before: Change[] = [];
  const assignment = assignmentKey === null ? undefined : org.assignment(assignmentKey);
  if (assignment && (assignment.endDate === null || assignment.endDate > lastDay))
    before.push(
      assignment.startDate !== null && assignment.startDate > lastDay
        ? { kind: 'REMOVE_RECORD', recordKind: 'assignment', key: assignment.key }
        : { kind: 'END_ROLE_ASSIGNMENT', assignmentKey: assignment.key, endDate: lastDay },
    );
  const incumbency = org.record('incumbency', incumbencyKey);
  if (incumbency && (incumbency.endDate === null || incumbency.endDate > lastDay))
    before.push(
      incumbency.startDate !== null && incumbency.startDate > lastDay
        ? { kind: 'REMOVE_RECORD', recordKind: 'incumbency', key: incumbencyKey }
        : { kind: 'END_INCUMBENCY', incumbencyKey, endDate: lastDay },
    );
  return { before, requisition: unfillSeat(requisition, seat.key) };
}

function seatNamed(desk: EditDesk, { title, seats }: RequisitionFacts, seatKey: string, state: SeatState): RequisitionSeat {
  const seat = seats.find(({ key }) => key === seatKey);
  if (!seat) return desk.refuse(refuse('NOT_FOUND', `‘${title}’ has no seat ‘${seatKey.slice(0, 80)}’.`, 'seatKey'));
  if (seat.state !== state)
    return desk.refuse(refuse('INVALID', `This seat is ${seat.state.toLowerCase()}, not ${state.toLowerCase()}.`, 'seatKey'));
  return seat;
}

/** A position that does not exist on that day cannot be taken, and would cover nothing. */
function checkDay(desk: EditDesk, org: Org, position: Position, on: Day): void {
  const { startDate, endDate } = position;
  if (includesDay(startDate, endDate, on)) return;
  const { title } = org.on(on).facts(position);
  const when = startDate !== null && on < startDate ? `begins on ${formatDay(startDate)}` : `ended on ${formatDay(endDate!)}`;
  desk.refuse(refuse('INVALID', `The position ${title} ${when}; nobody can take it on ${formatDay(on)}.`, 'startDate'));
}

function hired(desk: EditDesk, { personId, newPerson }: FillRequisitionSeatInput, on: Day): { personKey: Key; made: Change[] } {
  if ((personId == null) === (newPerson == null)) desk.refuse(refuse('INVALID', 'Say who comes: give personId or newPerson.', 'personId'));
  if (personId != null) return { personKey: desk.record('person', personId, 'personId').key, made: [] };
  const { displayName, email, employmentType, location } = newPerson!;
  const { key, ...origin } = desk.madeHere(null);
  const person = {
    key,
    ...origin,
    details: {
      displayName: displayName.trim(),
      givenName: null,
      familyName: null,
      preferredName: null,
      employeeNumber: null,
      email: email ?? null,
    },
    employmentType: employmentType ?? null,
    hireDate: on,
    terminationDate: null,
    location: location ?? null,
    skills: [],
    certifications: [],
  };
  return { personKey: key, made: [{ kind: 'CREATE_PERSON', person }] };
}

/** The role that comes with a seat: none where the position holds it already, or another seat of the requisition brought it. It ends with the gap. */
function roleThatComes(
  org: Org,
  { initiativeKey, role, allocation, seats }: RequisitionFacts,
  positionKey: Key,
  on: Day,
): Extract<Change, { kind: 'ASSIGN_ROLE' }> | null {
  if (initiativeKey === null || role === null) return null;
  if (seats.some(({ filled }) => filled?.assignmentKey != null)) return null;
  const holds = org
    .assignmentsOfInitiative(initiativeKey)
    .some(
      (one) =>
        one.role === role &&
        one.assignee.kind === 'POSITION' &&
        one.assignee.positionKey === positionKey &&
        includesDay(one.startDate, one.endDate, on),
    );
  if (holds) return null;
  const gap = gapSpells(org, { scope: { initiativeKey }, openBetween: { from: on, to: on } }).find((spell) => spell.role === role);
  return {
    kind: 'ASSIGN_ROLE',
    assignment: {
      key: newKey(),
      source: null,
      externalId: null,
      initiativeKey,
      role,
      assignee: { kind: 'POSITION', positionKey },
      allocation,
      startDate: on,
      endDate: gap?.to ?? null,
      acting: false,
    },
  };
}
