import type { Day } from '@tandem/shared/org/day';
import type { UpdateRoleAssignment } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { assigneeOf } from './assignee-of.ts';
import { notNull, saying } from './plain-values.ts';

@InputType({ description: 'What is given becomes the facts of a role assignment; what is left out stays.' })
export class UpdateRoleAssignmentInput extends UpdateInput {
  @Field(() => ID, { description: 'The role assignment.' })
  assignmentId!: string;

  @Field(() => ID, { nullable: true, description: 'Who holds it by name.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The position whose incumbent holds it.' })
  positionId?: string | null;

  @Field(() => Float, { nullable: true, description: 'Percent of working time, 0 to 100; null: unknown.' })
  allocation?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day held; null: open-ended.' })
  endDate?: Day | null;

  @Field(() => Boolean, { nullable: true, description: 'The holder only stands in.' })
  acting?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateRoleAssignment`.' })
export class UpdateRoleAssignmentPayload extends EditPayload {
  @Field(nodeType('assignment'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly assignment!: RoleAssignment | null;
}

@Resolver()
export class UpdateRoleAssignmentMutation {
  @Mutation(() => UpdateRoleAssignmentPayload, {
    description: 'What is given becomes the facts of a role assignment; what is left out stays.',
  })
  async updateRoleAssignment(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateRoleAssignmentInput, { description: 'What is wanted.' }) input: UpdateRoleAssignmentInput,
  ): Promise<UpdateRoleAssignmentPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updateRoleAssignment',
      label: 'Update a role assignment',
      kind: 'assignment',
      plan: (desk) => planUpdateRoleAssignment(desk, input),
    });
    return { assignment: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdateRoleAssignment(desk: EditDesk, input: UpdateRoleAssignmentInput): UpdateRoleAssignment {
  return {
    kind: 'UPDATE_ROLE_ASSIGNMENT',
    assignmentKey: desk.edited('assignment', input.assignmentId, 'assignmentId', input.expectedVersion).key,
    set: saying({
      assignee: assigneeOf(desk, input),
      allocation: input.allocation,
      startDate: input.startDate,
      endDate: input.endDate,
      acting: notNull(desk, input.acting, 'acting'),
    }),
  };
}
