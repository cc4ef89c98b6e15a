import type { Day } from '@tandem/shared/org/day';
import type { AssignIncumbent } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Incumbency } from '../org/incumbency.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A person takes a position.' })
export class AssignIncumbentInput extends CreateInput {
  @Field(() => ID, { description: 'The position.' })
  positionId!: string;

  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'First day; left out: today; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day held; left out or null: open-ended.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `assignIncumbent`.' })
export class AssignIncumbentPayload extends EditPayload {
  @Field(nodeType('incumbency'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly incumbency!: Incumbency | null;
}

@Resolver()
export class AssignIncumbentMutation {
  @Mutation(() => AssignIncumbentPayload, { description: 'A person takes a position.' })
  async assignIncumbent(
    @Ctx() context: RequestContext,
    @Arg('input', () => AssignIncumbentInput, { description: 'What is wanted.' }) input: AssignIncumbentInput,
  ): Promise<AssignIncumbentPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'assignIncumbent',
      label: 'Assign an incumbent',
      kind: 'incumbency',
      plan: (desk) => planAssignIncumbent(desk, input),
    });
    return { incumbency: shown, userErrors };
  }
}

/** The change that the input means. */
export function planAssignIncumbent(desk: EditDesk, input: AssignIncumbentInput): AssignIncumbent {
  return {
    kind: 'ASSIGN_INCUMBENT',
    incumbency: {
      ...desk.madeHere(input.key),
      positionKey: desk.record('position', input.positionId, 'positionId').key,
      personKey: desk.record('person', input.personId, 'personId').key,
      startDate: desk.day(input.startDate),
      endDate: input.endDate ?? null,
    },
  };
}
