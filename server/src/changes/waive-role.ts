import type { Day } from '@tandem/shared/org/day';
import type { WaiveRole } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Waiver } from '../initiatives/waiver.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate, RoleKeyScalar } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'It is decided that an initiative needs no such role.' })
export class WaiveRoleInput extends CreateInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => RoleKeyScalar, { description: 'The role.' })
  role!: string;

  @Field(() => String, { description: 'Why it is not needed.' })
  reason!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; left out: today; null: since ever.' })
  from?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out or null: for good.' })
  until?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `waiveRole`.' })
export class WaiveRolePayload extends EditPayload {
  @Field(nodeType('waiver'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly waiver!: Waiver | null;
}

@Resolver()
export class WaiveRoleMutation {
  @Mutation(() => WaiveRolePayload, { description: 'It is decided that an initiative needs no such role.' })
  async waiveRole(
    @Ctx() context: RequestContext,
    @Arg('input', () => WaiveRoleInput, { description: 'What is wanted.' }) input: WaiveRoleInput,
  ): Promise<WaiveRolePayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'waiveRole',
      label: 'Waive a role',
      kind: 'waiver',
      plan: (desk) => planWaiveRole(desk, input),
    });
    return { waiver: shown, userErrors };
  }
}

/** The change that the input means. */
export function planWaiveRole(desk: EditDesk, input: WaiveRoleInput): WaiveRole {
  return {
    kind: 'WAIVE_ROLE',
    waiver: {
      ...desk.madeHere(input.key),
      initiativeKey: desk.record('initiative', input.initiativeId, 'initiativeId').key,
      role: input.role,
      reason: input.reason,
      author: desk.author,
      from: desk.day(input.from),
      until: input.until ?? null,
    },
  };
}
