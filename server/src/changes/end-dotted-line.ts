import type { Day } from '@tandem/shared/org/day';
import type { UpdateDottedLine } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { DottedLine } from '../org/dotted-line.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A second manager is none any more.' })
export class EndDottedLineInput extends UpdateInput {
  @Field(() => ID, { description: 'The dotted line.' })
  dottedLineId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out: today.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `endDottedLine`.' })
export class EndDottedLinePayload extends EditPayload {
  @Field(nodeType('dottedLine'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly dottedLine!: DottedLine | null;
}

@Resolver()
export class EndDottedLineMutation {
  @Mutation(() => EndDottedLinePayload, { description: 'A second manager is none any more.' })
  async endDottedLine(
    @Ctx() context: RequestContext,
    @Arg('input', () => EndDottedLineInput, { description: 'What is wanted.' }) input: EndDottedLineInput,
  ): Promise<EndDottedLinePayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'endDottedLine',
      label: 'End a dotted line',
      kind: 'dottedLine',
      plan: (desk) => planEndDottedLine(desk, input),
    });
    return { dottedLine: shown, userErrors };
  }
}

/** The change that the input means. */
export function planEndDottedLine(desk: EditDesk, input: EndDottedLineInput): UpdateDottedLine {
  return {
    kind: 'UPDATE_DOTTED_LINE',
    dottedLineKey: desk.edited('dottedLine', input.dottedLineId, 'dottedLineId', input.expectedVersion).key,
    set: { endDate: input.endDate ?? desk.today },
  };
}
