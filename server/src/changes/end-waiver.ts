import type { Day } from '@tandem/shared/org/day';
import type { UpdateWaiver } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Waiver } from '../initiatives/waiver.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A role is needed again.' })
export class EndWaiverInput extends UpdateInput {
  @Field(() => ID, { description: 'The waiver.' })
  waiverId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day on which it is not needed; left out: today.' })
  until?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `endWaiver`.' })
export class EndWaiverPayload extends EditPayload {
  @Field(nodeType('waiver'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly waiver!: Waiver | null;
}

@Resolver()
export class EndWaiverMutation {
  @Mutation(() => EndWaiverPayload, { description: 'A role is needed again.' })
  async endWaiver(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndWaiverInput, { description: 'What is wanted.' }) input: EndWaiverInput,
  ): Promise<EndWaiverPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'endWaiver',
      label: 'End a waiver',
      kind: 'waiver',
      plan: (desk) => planEndWaiver(desk, input),
    });
    return { waiver: shown, userErrors };
  }
}

/** The change that the input means. */
export function planEndWaiver(desk: EditDesk, input: EndWaiverInput): UpdateWaiver {
  return {
    kind: 'UPDATE_WAIVER',
    waiverKey: desk.edited('waiver', input.waiverId, 'waiverId', input.expectedVersion).key,
    set: { until: input.until ?? desk.today },
  };
}
