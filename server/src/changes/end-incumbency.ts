import type { Day } from '@tandem/shared/org/day';
import type { EndIncumbency } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Incumbency } from '../org/incumbency.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A person leaves a position.' })
export class EndIncumbencyInput extends UpdateInput {
  @Field(() => ID, { description: 'The incumbency.' })
  incumbencyId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day held; left out: today.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `endIncumbency`.' })
export class EndIncumbencyPayload extends EditPayload {
  @Field(nodeType('incumbency'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly incumbency!: Incumbency | null;
}

@Resolver()
export class EndIncumbencyMutation {
  @Mutation(() => EndIncumbencyPayload, { description: 'A person leaves a position.' })
  async endIncumbency(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndIncumbencyInput, { description: 'What is wanted.' }) input: EndIncumbencyInput,
  ): Promise<EndIncumbencyPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'endIncumbency',
      label: 'End an incumbency',
      kind: 'incumbency',
      plan: (desk) => planEndIncumbency(desk, input),
    });
    return { incumbency: shown, userErrors };
  }
}

/** The change that the input means. */
export function planEndIncumbency(desk: EditDesk, input: EndIncumbencyInput): EndIncumbency {
  return {
    kind: 'END_INCUMBENCY',
    incumbencyKey: desk.edited('incumbency', input.incumbencyId, 'incumbencyId', input.expectedVersion).key,
    endDate: input.endDate ?? desk.today,
  };
}
