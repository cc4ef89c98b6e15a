import { requisitionOpenBy, lateness } from '@tandem/shared/hiring/requisition-dates';
import type { Requisition, RequisitionReason, RequisitionStatus } from '@tandem/shared/org/records';
import { teamsBelow } from '@tandem/shared/org/teams-below';
import { ArgsType, Field, ID, InputType } from 'type-graphql';
import type { RequestContext } from '../context.ts';
import { DirectionField, keptList, orderedBy, recordsWhere, searcher, type Direction } from '../org/listing.ts';
import type { OrgView } from '../org/org-view.ts';
import { PageArgs } from '../schema/connection.type.ts';
import { graphqlEnum } from '../schema/enums.ts';
import { keyNamed } from '../schema/global-id.ts';
import { RequisitionReasonEnum, RequisitionStatusEnum } from './requisition-enums.ts';
import { waitsFor } from './requisition.type.ts';

@InputType({ description: 'Which requisitions are wanted: those that fit all that is given.' })
export class RequisitionFilter {
  @Field(() => String, { nullable: true, description: 'Words of the title, of the justification, or of the initiative’s name.' })
  search?: string | null;
  @Field(() => [RequisitionStatusEnum], { nullable: true, description: 'Has one of these statuses.' })
  status?: RequisitionStatus[] | null;
  @Field(() => RequisitionReasonEnum, { nullable: true, description: 'Is wanted for this reason.' })
  reason?: RequisitionReason | null;
  @Field(() => ID, { nullable: true, description: 'Of this team or one below it.' })
  teamId?: string | null;
  @Field(() => ID, { nullable: true, description: 'This person hires.' })
  hiringManagerId?: string | null;
  @Field(() => ID, { nullable: true, description: 'This person looks for candidates.' })
  recruiterId?: string | null;
  @Field(() => ID, { nullable: true, description: 'For this initiative.' })
  initiativeId?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Is late on the day (or is not).' })
  late?: boolean | null;
  @Field(() => Boolean, { nullable: true, description: 'Waits for the caller’s approval (or does not).' })
  waitingForMe?: boolean | null;
}

const RequisitionOrderField = graphqlEnum('RequisitionOrderField', 'By what requisitions are ordered.', {
  TITLE: 'The title.',
  CREATED: 'The day on which it was drafted.',
  TARGET_START: 'The day on which somebody should start.',
  OPEN_BY: 'The day by which it must be open.',
});

@InputType({ description: 'In which order requisitions are wanted.' })
export class RequisitionOrder {
  @Field(() => RequisitionOrderField, { description: 'By what.' })
  field!: keyof typeof RequisitionOrderField;
  @DirectionField()
  direction!: Direction;
}

@ArgsType()
export class RequisitionListArgs extends PageArgs {
  @Field(() => RequisitionFilter, { nullable: true, description: 'Which ones; left out: every one.' })
  filter?: RequisitionFilter | null;
  @Field(() => RequisitionOrder, { nullable: true, description: 'In which order; left out: the one in which they were made.' })
  orderBy?: RequisitionOrder | null;
}

/** The requisitions that a filter asks for, in order. */
export async function requisitionList(
  context: RequestContext,
  view: OrgView,
  { filter, orderBy }: RequisitionListArgs,
): Promise<readonly Requisition[]> {
  const { waitingForMe, ...said } = filter ?? {};
  const { org, day } = view;
  const found = keptList(org, ['requisition', day, said, orderBy], () => {
    const some = recordsWhere(org, 'requisition', passes(view, said));
    return orderBy ? ordered(view, some, orderBy) : some;
  });
  if (waitingForMe == null) return found;
  const waiting = await Promise.all(found.map((requisition) => waitsFor(context, view, requisition)));
  return found.filter((_one, i) => waiting[i] === waitingForMe);
}

function passes({ org, day }: OrgView, filter: RequisitionFilter): (requisition: Requisition) => boolean {
  const matches = searcher(filter.search);
  const teams = filter.teamId == null ? null : teamsBelow(org, keyNamed('Team', filter.teamId) ?? '');
  const named = (name: 'Person' | 'Initiative', id: string | null | undefined) => (id == null ? null : (keyNamed(name, id) ?? ''));
  const manager = named('Person', filter.hiringManagerId);
  const recruiter = named('Person', filter.recruiterId);
  const initiative = named('Initiative', filter.initiativeId);
  return (requisition) => {
    const { status, reason, teamKey, initiativeKey, title, justification } = requisition;
    if (filter.status && !filter.status.includes(status)) return false;
    if (filter.reason != null && reason !== filter.reason) return false;
    if (teams && (teamKey === null || !teams.has(teamKey))) return false;
    if (manager !== null && requisition.hiringManagerKey !== manager) return false;
    if (recruiter !== null && requisition.recruiterKey !== recruiter) return false;
    if (initiative !== null && initiativeKey !== initiative) return false;
    if (filter.late != null && (lateness(org, requisition, day) !== null) !== filter.late) return false;
    return matches(title, justification, initiativeKey === null ? null : org.initiative(initiativeKey)!.name);
  };
}

function ordered({ org }: OrgView, list: readonly Requisition[], { field, direction }: RequisitionOrder): Requisition[] {
  switch (field) {
    case 'TITLE':
      return orderedBy(list, ({ title }) => title.toLocaleLowerCase('en'), direction);
    case 'CREATED':
      return orderedBy(list, ({ createdOn }) => createdOn, direction);
    case 'TARGET_START':
      return orderedBy(list, ({ targetStartDate }) => targetStartDate, direction);
    case 'OPEN_BY':
      return orderedBy(list, (requisition) => requisitionOpenBy(org, requisition), direction);
  }
}
