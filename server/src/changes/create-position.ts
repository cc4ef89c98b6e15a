import type { Day } from '@tandem/shared/org/day';
import type { CreatePosition } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Position } from '../org/position.type.ts';
import { nodeType } from '../org/org-view.ts';
import { MoneyInput, PayRangeInput } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { plainMoney, plainPayRange } from './plain-values.ts';

@InputType({ description: 'A seat is made.' })
export class CreatePositionInput extends CreateInput {
  @Field(() => String, { description: 'The title.' })
  title!: string;

  @Field(() => ID, { nullable: true, description: 'Its team.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The position that it reports to.' })
  managerId?: string | null;

  @Field(() => String, { nullable: true, description: 'The job profile.' })
  jobProfile?: string | null;

  @Field(() => String, { nullable: true, description: 'The level.' })
  level?: string | null;

  @Field(() => Float, { nullable: true, description: 'Full-time equivalents, 0 to 2.' })
  fte?: number | null;

  @Field(() => String, { nullable: true, description: 'The location.' })
  location?: string | null;

  @Field(() => String, { nullable: true, description: 'The cost centre.' })
  costCenter?: string | null;

  @Field(() => MoneyInput, { nullable: true, description: 'Budgeted cost of a year; needs the scope `pay:read`.' })
  annualCost?: MoneyInput | null;

  @Field(() => PayRangeInput, { nullable: true, description: 'What it may pay in a year; needs the scope `pay:read`.' })
  payRange?: PayRangeInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day of the seat; left out: today; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the seat; left out or null: open-ended.' })
  endDate?: Day | null;

  @Field(() => Boolean, { nullable: true, description: 'Filling it is on hold.' })
  onHold?: boolean | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `createPosition`.' })
export class CreatePositionPayload extends EditPayload {
  @Field(nodeType('position'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly position!: Position | null;
}

@Resolver()
export class CreatePositionMutation {
  @Mutation(() => CreatePositionPayload, { description: 'A seat is made.' })
  async createPosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreatePositionInput, { description: 'What is wanted.' }) input: CreatePositionInput,
  ): Promise<CreatePositionPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'createPosition',
      label: 'Create a position',
      kind: 'position',
      plan: (desk) => planCreatePosition(desk, input),
    });
    return { position: shown, userErrors };
  }
}

/** The change that the input means. */
export function planCreatePosition(desk: EditDesk, input: CreatePositionInput): CreatePosition {
  return {
    kind: 'CREATE_POSITION',
    position: {
      ...desk.madeHere(input.key),
      startDate: desk.day(input.startDate),
      endDate: input.endDate ?? null,
      onHold: input.onHold ?? false,
      facts: {
        title: input.title,
        teamKey: desk.key('team', input.teamId, 'teamId') ?? null,
        managerKey: desk.key('position', input.managerId, 'managerId') ?? null,
        jobProfile: input.jobProfile ?? null,
        level: input.level ?? null,
        fte: input.fte ?? 1,
        location: input.location ?? null,
        costCenter: input.costCenter ?? null,
        annualCost: plainMoney(input.annualCost) ?? null,
        payRange: plainPayRange(input.payRange) ?? null,
      },
    },
  };
}
