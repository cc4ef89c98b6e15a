import type { RestoreRecord } from '@tandem/shared/changes/change';
import { refuse } from '@tandem/shared/changes/refusal';
import { includesDay } from '@tandem/shared/org/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import type { EditDesk } from '../changes/edit-desk.ts';
import { EditInput, EditPayload } from '../changes/edit-input.ts';
import { runEdit } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import type { Confirmation } from './confirmation.type.ts';

@InputType({ description: 'A holder says that they hold a role still.' })
export class ConfirmAssignmentInput extends EditInput {
  @Field(() => ID, { description: 'The assignment; it must be in force today.' })
  assignmentId!: string;

  @Field(() => ID, { description: 'Who holds it: the assignee, or an incumbent of the position that it names.' })
  personId!: string;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `confirmAssignment`.' })
export class ConfirmAssignmentPayload extends EditPayload {
  @Field(nodeType('confirmation'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly confirmation!: Confirmation | null;
}

@Resolver()
export class ConfirmAssignmentMutation {
  @Mutation(() => ConfirmAssignmentPayload, { description: 'A holder says that they hold a role still, today.' })
  async confirmAssignment(
    @Ctx() context: RequestContext,
    @Arg('input', () => ConfirmAssignmentInput, { description: 'What is wanted.' }) input: ConfirmAssignmentInput,
  ): Promise<ConfirmAssignmentPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'confirmAssignment',
      label: 'Confirm a role',
      kind: 'confirmation',
      plan: (desk) => planConfirmAssignment(desk, input),
    });
    return { confirmation: shown, userErrors };
  }
}

/** The change that the input means. */
export function planConfirmAssignment(desk: EditDesk, { assignmentId, personId }: ConfirmAssignmentInput): RestoreRecord {
  const assignment = desk.record('assignment', assignmentId, 'assignmentId');
  const person = desk.record('person', personId, 'personId');
  if (!includesDay(assignment.startDate, assignment.endDate, desk.today))
    desk.refuse(refuse('INVALID', 'The assignment is not in force today; there is nothing to confirm.', 'assignmentId'));
  const { assignee } = assignment;
  const holds =
    assignee.kind === 'PERSON'
      ? assignee.personKey === person.key
      : desk.org
          .incumbenciesOfPosition(assignee.positionKey)
          .some((seat) => seat.personKey === person.key && includesDay(seat.startDate, seat.endDate, desk.today));
  if (!holds) desk.refuse(refuse('INVALID', `${person.details.displayName} does not hold this role today.`, 'personId'));
  const record = {
    key: assignment.key,
    source: null,
    externalId: null,
    assignmentKey: assignment.key,
    personKey: person.key,
    day: desk.today,
  };
  return { kind: 'RESTORE_RECORD', recordKind: 'confirmation', record };
}
