import type { Day } from '@tandem/shared/org/day';
import type { AddDottedLine } from '@tandem/shared/changes/change';
import type { DottedLineType } from '@tandem/shared/org/records';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { DottedLineTypeEnum, type DottedLine } from '../org/dotted-line.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A position gets a second, non-primary manager.' })
export class AddDottedLineInput extends CreateInput {
  @Field(() => ID, { description: 'The position that reports.' })
  positionId!: string;

  @Field(() => ID, { description: 'The position that it reports to beside its manager.' })
  managerId!: string;

  @Field(() => DottedLineTypeEnum, { description: 'What the second manager is for.' })
  type!: DottedLineType;

  @Field(() => String, { nullable: true, description: 'What stands on the line in the chart.' })
  label?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; left out: today; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out or null: open.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `addDottedLine`.' })
export class AddDottedLinePayload extends EditPayload {
  @Field(nodeType('dottedLine'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly dottedLine!: DottedLine | null;
}

@Resolver()
export class AddDottedLineMutation {
  @Mutation(() => AddDottedLinePayload, { description: 'A position gets a second, non-primary manager.' })
  async addDottedLine(
    @Ctx() context: RequestContext,
    @Arg('input', () => AddDottedLineInput, { description: 'What is wanted.' }) input: AddDottedLineInput,
  ): Promise<AddDottedLinePayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'addDottedLine',
      label: 'Add a dotted line',
      kind: 'dottedLine',
      plan: (desk) => planAddDottedLine(desk, input),
    });
    return { dottedLine: shown, userErrors };
  }
}

/** The change that the input means. */
export function planAddDottedLine(desk: EditDesk, input: AddDottedLineInput): AddDottedLine {
  return {
    kind: 'ADD_DOTTED_LINE',
    dottedLine: {
      ...desk.madeHere(input.key),
      positionKey: desk.record('position', input.positionId, 'positionId').key,
      managerKey: desk.record('position', input.managerId, 'managerId').key,
      type: input.type,
      label: input.label?.trim() || null,
      startDate: desk.day(input.startDate),
      endDate: input.endDate ?? null,
    },
  };
}
