import type { Day } from '@tandem/shared/org/day';
import type { EndRoleAssignment } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'Somebody stops holding a role.' })
export class EndRoleAssignmentInput extends UpdateInput {
  @Field(() => ID, { description: 'The role assignment.' })
  assignmentId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day held; left out: today.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `endRoleAssignment`.' })
export class EndRoleAssignmentPayload extends EditPayload {
  @Field(nodeType('assignment'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly assignment!: RoleAssignment | null;
}

@Resolver()
export class EndRoleAssignmentMutation {
  @Mutation(() => EndRoleAssignmentPayload, { description: 'Somebody stops holding a role.' })
  async endRoleAssignment(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndRoleAssignmentInput, { description: 'What is wanted.' }) input: EndRoleAssignmentInput,
  ): Promise<EndRoleAssignmentPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'endRoleAssignment',
      label: 'End a role assignment',
      kind: 'assignment',
      plan: (desk) => planEndRoleAssignment(desk, input),
    });
    return { assignment: shown, userErrors };
  }
}

/** The change that the input means. */
export function planEndRoleAssignment(desk: EditDesk, input: EndRoleAssignmentInput): EndRoleAssignment {
  return {
    kind: 'END_ROLE_ASSIGNMENT',
    assignmentKey: desk.edited('assignment', input.assignmentId, 'assignmentId', input.expectedVersion).key,
    endDate: input.endDate ?? desk.today,
  };
}
