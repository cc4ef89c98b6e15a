import type { Day } from '@tandem/shared/org/day';
import type { UpdateDottedLine } from '@tandem/shared/changes/change';
import type { DottedLineType } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { DottedLineTypeEnum, type DottedLine } from '../org/dotted-line.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { notNull, saying } from './plain-values.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'What is given becomes the facts of a dotted line; what is left out stays.' })
export class UpdateDottedLineInput extends UpdateInput {
  @Field(() => ID, { description: 'The dotted line.' })
  dottedLineId!: string;

  @Field(() => DottedLineTypeEnum, { nullable: true, description: 'What the second manager is for.' })
  type?: DottedLineType | null;

  @Field(() => String, { nullable: true, description: 'What stands on the line in the chart; null is the type alone.' })
  label?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null is since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null is open.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateDottedLine`.' })
export class UpdateDottedLinePayload extends EditPayload {
  @Field(nodeType('dottedLine'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly dottedLine!: DottedLine | null;
}

@Resolver()
export class UpdateDottedLineMutation {
  @Mutation(() => UpdateDottedLinePayload, { description: 'What is given becomes the facts of a dotted line; what is left out stays.' })
  async updateDottedLine(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateDottedLineInput, { description: 'What is wanted.' }) input: UpdateDottedLineInput,
  ): Promise<UpdateDottedLinePayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updateDottedLine',
      label: 'Update a dotted line',
      kind: 'dottedLine',
      plan: (desk) => planUpdateDottedLine(desk, input),
    });
    return { dottedLine: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdateDottedLine(desk: EditDesk, input: UpdateDottedLineInput): UpdateDottedLine {
  return {
    kind: 'UPDATE_DOTTED_LINE',
    dottedLineKey: desk.edited('dottedLine', input.dottedLineId, 'dottedLineId', input.expectedVersion).key,
    set: saying({
      type: notNull(desk, input.type, 'type'),
      label: input.label,
      startDate: input.startDate,
      endDate: input.endDate,
    }),
  };
}
