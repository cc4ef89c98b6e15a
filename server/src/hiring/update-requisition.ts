import { refuse } from '@tandem/shared/changes/refusal';
import { addSeats, cancelSeat, edit } from '@tandem/shared/hiring/requisition-life';
import type { Day } from '@tandem/shared/org/day';
import type { RequisitionReason } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { notNull, saying } from '../changes/plain-values.ts';
import { RequestContext } from '../context.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { RequisitionReasonEnum } from './requisition-enums.ts';
import { factsOfNewSeats, newSeats, NewSeatsInput, seatsFor } from './requisition-seats.ts';
import { requisitionNamed, RequisitionInput, RequisitionPayload, runRequisitionAct } from './run-requisition-act.ts';

@InputType({
  description:
    'Changes what a requisition says; what is left out stays. A change of what was asked for (title, reason, team, job profile, initiative, role) makes it a draft again that needs a new approval.',
})
export class UpdateRequisitionInput extends RequisitionInput {
  @Field(() => String, { nullable: true, description: 'What is wanted.' })
  title?: string | null;
  @Field(() => RequisitionReasonEnum, { nullable: true, description: 'Why.' })
  reason?: RequisitionReason | null;
  @Field(() => ID, { nullable: true, description: 'The team; null: none.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The job profile; null: only a title.' })
  jobProfileId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who hires; null: nobody yet.' })
  hiringManagerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who looks for candidates; null: nobody yet.' })
  recruiterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The initiative; null, with the role: none.' })
  initiativeId?: string | null;
  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role.' })
  role?: string | null;
  @Field(() => Float, { nullable: true, description: 'Percent of working time for the role; null: unknown.' })
  allocation?: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which somebody should start; null: not said.' })
  targetStartDate?: Day | null;
  @Field(() => String, { nullable: true, description: 'Why it is wanted.' })
  justification?: string | null;
}

@InputType({ description: 'Wants more seats; they need a new approval.' })
export class AddRequisitionSeatsInput extends RequisitionInput {
  @Field(() => [ID], { nullable: true, description: 'Positions that are to be filled.' })
  positionIds?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many new vacant positions are made and wanted.',
  })
  openings?: number | null;
  @Field(() => NewSeatsInput, { nullable: true, description: 'What the new positions are like.' })
  newPositions?: NewSeatsInput | null;
}

@InputType({ description: 'Wants a seat no longer. Its position stays.' })
export class CancelRequisitionSeatInput extends RequisitionInput {
  @Field(() => ID, { description: 'The key of the seat.' })
  seatKey!: string;
}

@Resolver()
export class UpdateRequisitionMutations {
  @Mutation(() => RequisitionPayload, { description: 'Changes what a requisition says.' })
  updateRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateRequisitionInput, { description: 'What is wanted.' }) input: UpdateRequisitionInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'updateRequisition',
      label: 'Change a requisition',
      liveOnly: null,
      plan: ({ desk }) => ({
        requisition: edit(
          requisitionNamed(desk, input),
          saying({
            title: notNull(desk, input.title, 'title')?.trim(),
            reason: notNull(desk, input.reason, 'reason'),
            teamKey: desk.key('team', input.teamId, 'teamId'),
            jobProfileKey: desk.key('jobProfile', input.jobProfileId, 'jobProfileId'),
            hiringManagerKey: desk.key('person', input.hiringManagerId, 'hiringManagerId'),
            recruiterKey: desk.key('person', input.recruiterId, 'recruiterId'),
            initiativeKey: desk.key('initiative', input.initiativeId, 'initiativeId'),
            role: input.role,
            allocation: input.allocation,
            targetStartDate: input.targetStartDate,
            justification: notNull(desk, input.justification, 'justification')?.trim(),
          }),
        ),
      }),
    });
  }

  @Mutation(() => RequisitionPayload, {
    description: 'Wants more seats. One that is approved or open is a draft again: nobody has approved these.',
  })
  addRequisitionSeats(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddRequisitionSeatsInput, { description: 'What is wanted.' }) input: AddRequisitionSeatsInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'addRequisitionSeats',
      label: 'Add seats to a requisition',
      liveOnly: null,
      plan: ({ desk }) => {
        const requisition = requisitionNamed(desk, input);
        if (requisition.status === 'FILLED' || requisition.status === 'CANCELLED')
          desk.refuse(
            refuse('INVALID', `‘${requisition.title}’ is ${requisition.status.toLowerCase()}; reopen it first.`, 'requisitionId'),
          );
        const { seats, made } = newSeats(desk, input.openings ?? 0, factsOfNewSeats(desk, input.newPositions, requisition), desk.today);
        const more = [...seatsFor(desk, input.positionIds ?? []), ...seats];
        if (more.length === 0) desk.refuse(refuse('INVALID', 'Name positions, or say how many new ones are wanted.', 'positionIds'));
        return { before: made, requisition: addSeats(requisition, more) };
      },
    });
  }

  @Mutation(() => RequisitionPayload, {
    description:
      'Wants a seat no longer; the approval of the others holds. Without a wanted seat the requisition is filled, or cancelled where nobody came.',
  })
  cancelRequisitionSeat(
    @Ctx() context: RequestContext,
    @Arg('input', () => CancelRequisitionSeatInput, { description: 'What is wanted.' }) input: CancelRequisitionSeatInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'cancelRequisitionSeat',
      label: 'Cancel a seat of a requisition',
      liveOnly: null,
      plan: ({ desk, doer }) => ({ requisition: cancelSeat(requisitionNamed(desk, input), input.seatKey, doer) }),
    });
  }
}
