import type { Change } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import { copy } from '@tandem/shared/hiring/requisition-life';
import type { RequisitionFacts } from '@tandem/shared/hiring/requisition-content';
import type { Day } from '@tandem/shared/org/day';
import type { Key, RequisitionReason } from '@tandem/shared/org/records';
import { profileNamed, profileOf } from '@tandem/shared/roles/ladders';
import { Arg, Ctx, Field, Float, ID, InputType, Int, Mutation, Resolver } from 'type-graphql';
import { CreateInput } from '../changes/edit-input.ts';
import { newKey } from '../changes/edit-desk.ts';
import { RequestContext } from '../context.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import { gapToFill } from './gap-to-fill.ts';
import { RequisitionReasonEnum } from './requisition-enums.ts';
import { factsOfNewSeats, newSeats, NewSeatsInput, seatsFor } from './requisition-seats.ts';
import { requisitionNamed, RequisitionInput, RequisitionPayload, runRequisitionAct, type RequisitionDesk } from './run-requisition-act.ts';

@InputType({ description: 'Drafts a requisition: for positions that are there, for new ones, or for a gap with all that is known of it.' })
export class CreateRequisitionInput extends CreateInput {
  @Field(() => String, { nullable: true, description: 'What is wanted; left out: as the first position, the job profile or the gap says.' })
  title?: string | null;
  @Field(() => RequisitionReasonEnum, {
    nullable: true,
    description: 'Why; left out: GAP for a gap, else BACKFILL for positions that are there, else NEW.',
  })
  reason?: RequisitionReason | null;
  @Field(() => ID, { nullable: true, description: 'The team; left out: that of the first position or of the initiative.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The job profile.' })
  jobProfileId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who hires; left out: whoever leads the first position.' })
  hiringManagerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'Who looks for candidates.' })
  recruiterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'The initiative that whoever comes will serve; give the role, too.' })
  initiativeId?: string | null;
  @Field(() => RoleKeyScalar, { nullable: true, description: 'The role that whoever comes will hold in it.' })
  role?: string | null;
  @Field(() => Float, { nullable: true, description: 'Percent of working time for that role.' })
  allocation?: number | null;
  @Field(() => LocalDate, { nullable: true, description: 'Day on which somebody should start.' })
  targetStartDate?: Day | null;
  @Field(() => String, { nullable: true, description: 'Why it is wanted.' })
  justification?: string | null;
  @Field(() => [ID], { nullable: true, description: 'Positions that are to be filled.' })
  positionIds?: string[] | null;
  @Field(() => Int, {
    nullable: true,
    description: 'How many new vacant positions are made and wanted.',
  })
  openings?: number | null;
  @Field(() => NewSeatsInput, { nullable: true, description: 'What the new positions are like.' })
  newPositions?: NewSeatsInput | null;
  @Field(() => Boolean, {
    nullable: true,
    description:
      'For the gap of the initiative and role: what is left out is filled in from what the gap needs. Refused where a requisition is under way for it.',
  })
  forGap?: boolean | null;
}

@InputType({ description: 'Drafts a requisition that asks for the same as another one, with new positions like its own.' })
export class CopyRequisitionInput extends RequisitionInput {
  @Field(() => String, { nullable: true, description: 'Its title; left out: the same.' })
  title?: string | null;
}

@Resolver()
export class CreateRequisitionMutations {
  @Mutation(() => RequisitionPayload, {
    description: 'Drafts a requisition, on the live organization or in a scenario. Nothing is asked for yet.',
  })
  createRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateRequisitionInput, { description: 'What is wanted.' }) input: CreateRequisitionInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'createRequisition',
      label: 'Draft a requisition',
      liveOnly: null,
      plan: (desk) => planCreateRequisition(desk, input, context.showsPay),
    });
  }

  @Mutation(() => RequisitionPayload, {
    description: 'Drafts a requisition like another one: under keys of its own, for new positions, and without its approval.',
  })
  copyRequisition(
    @Ctx() context: RequestContext,
    @Arg('input', () => CopyRequisitionInput, { description: 'What is wanted.' }) input: CopyRequisitionInput,
  ): Promise<RequisitionPayload> {
    return runRequisitionAct(context, input, {
      mutation: 'copyRequisition',
      label: 'Copy a requisition',
      liveOnly: null,
      plan: ({ desk, org, doer }) => {
        const requisition = requisitionNamed(desk, input);
        const like = requisition.seats.filter(({ state }) => state !== 'CANCELLED');
        const parts = like.map(({ positionKey }) => newSeats(desk, 1, org.on(desk.today).facts(org.position(positionKey)!), desk.today));
        const made = copy(
          requisition,
          newKey(),
          parts.flatMap(({ seats }) => seats),
          doer,
        );
        return { before: parts.flatMap((part) => part.made), requisition: { ...made, title: input.title ?? made.title } };
      },
    });
  }
}

function planCreateRequisition(
  { desk, org, doer }: RequisitionDesk,
  input: CreateRequisitionInput,
  showsPay: boolean,
): { before: Change[]; requisition: RequisitionFacts } {
  const initiative = input.initiativeId == null ? null : desk.record('initiative', input.initiativeId, 'initiativeId');
  const role = input.role ?? null;
  if (input.forGap === true && (!initiative || role === null))
    desk.refuse(refuse('INVALID', 'Name the initiative and the role whose gap is meant.', 'initiativeId'));
  const gap = input.forGap === true ? gapToFill(desk, org, initiative!, role!, showsPay) : null;
  const there = seatsFor(desk, input.positionIds ?? []);
  if (gap?.positionKey != null && there.length === 0 && input.openings == null) there.push({ key: newKey(), positionKey: gap.positionKey });
  const first = there[0] === undefined ? null : org.on(desk.today).facts(org.position(there[0].positionKey)!);
  const profileKey = desk.key('jobProfile', input.jobProfileId, 'jobProfileId');
  const jobProfileKey: Key | null = profileKey ?? profileNamed(org, first?.jobProfile ?? gap?.facts.jobProfile ?? null)?.key ?? null;
  const title = input.title ?? first?.title ?? gap?.facts.title ?? (jobProfileKey === null ? null : profileOf(org, jobProfileKey)?.name);
  if (title == null || title.trim() === '')
    return desk.refuse(refuse('INVALID', 'Say what is wanted: give a title, a position or a job profile.', 'title'));
  const teamKey = desk.key('team', input.teamId, 'teamId') ?? first?.teamKey ?? gap?.facts.teamKey ?? initiative?.teamKey ?? null;
  const count = input.openings ?? (gap !== null && there.length === 0 ? 1 : 0);
  const facts =
    gap && input.newPositions == null
      ? { ...gap.facts, title: title.trim(), teamKey }
      : factsOfNewSeats(desk, input.newPositions, { title: title.trim(), teamKey, jobProfileKey });
  const made = newSeats(desk, count, facts, desk.today);
  const managerKey = (first ?? facts).managerKey;
  const leader = managerKey === null ? undefined : org.on(desk.today).incumbents(managerKey)[0];
  return {
    before: made.made,
    requisition: {
      ...desk.madeHere(input.key),
      title: title.trim(),
      status: 'DRAFT',
      reason: input.reason ?? (gap ? 'GAP' : there.length > 0 ? 'BACKFILL' : 'NEW'),
      teamKey,
      jobProfileKey,
      hiringManagerKey: desk.key('person', input.hiringManagerId, 'hiringManagerId') ?? gap?.hiringManagerKey ?? leader?.personKey ?? null,
      recruiterKey: desk.key('person', input.recruiterId, 'recruiterId') ?? null,
      initiativeKey: initiative?.key ?? null,
      role,
      allocation: input.allocation ?? gap?.allocation ?? null,
      seats: [...there, ...made.seats].map((seat) => ({ ...seat, state: 'WANTED', filled: null })),
      targetStartDate: input.targetStartDate === undefined ? (gap?.targetStartDate ?? null) : input.targetStartDate,
      justification: (input.justification ?? gap?.justification ?? '').trim(),
      approval: null,
      sentBack: null,
      createdOn: doer.today,
      openedOn: null,
      closedOn: null,
    },
  };
}
