import type { Day } from '@tandem/shared/org/day';
import type { AssignRole } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { RoleAssignment } from '../initiatives/role-assignment.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { refuse } from '@tandem/shared/changes/refusal';
import { assigneeOf } from './assignee-of.ts';

@InputType({ description: 'A role of an initiative is given to a person, or to a position, for a while.' })
export class AssignRoleInput extends CreateInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => RoleKeyScalar, { description: 'The role.' })
  role!: string;

  @Field(() => ID, { nullable: true, description: 'Who holds it by name; give this or `positionId`.' })
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The position whose incumbent holds it; give this or `personId`.' })
  positionId?: string | null;

  @Field(() => Float, { nullable: true, description: 'Percent of working time, 0 to 100; left out or null: unknown.' })
  allocation?: number | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; left out: today; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day held; left out or null: open-ended.' })
  endDate?: Day | null;

  @Field(() => Boolean, { nullable: true, description: 'The holder only stands in; left out: false.' })
  acting?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `assignRole`.' })
export class AssignRolePayload extends EditPayload {
  @Field(nodeType('assignment'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly assignment!: RoleAssignment | null;
}

@Resolver()
export class AssignRoleMutation {
  @Mutation(() => AssignRolePayload, { description: 'A role of an initiative is given to a person, or to a position, for a while.' })
  async assignRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => AssignRoleInput, { description: 'What is wanted.' }) input: AssignRoleInput,
  ): Promise<AssignRolePayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'assignRole',
      label: 'Assign a role',
      kind: 'assignment',
      plan: (desk) => planAssignRole(desk, input),
    });
    return { assignment: shown, userErrors };
  }
}

/** The change that the input means. */
export function planAssignRole(desk: EditDesk, input: AssignRoleInput): AssignRole {
  return {
    kind: 'ASSIGN_ROLE',
    assignment: {
      ...desk.madeHere(input.key),
      initiativeKey: desk.record('initiative', input.initiativeId, 'initiativeId').key,
      role: input.role,
      assignee: assigneeOf(desk, input) ?? desk.refuse(refuse('INVALID', 'Nobody is named; give personId or positionId.', 'personId')),
      allocation: input.allocation ?? null,
      startDate: desk.day(input.startDate),
      endDate: input.endDate ?? null,
      acting: input.acting ?? false,
    },
  };
}
