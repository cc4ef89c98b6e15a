import type { Day } from '@tandem/shared/org/day';
import type { UpdatePosition } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, Float, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Position } from '../org/position.type.ts';
import { nodeType } from '../org/org-view.ts';
import { MoneyInput, PayRangeInput } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { notNull, plainMoney, plainPayRange, saying } from './plain-values.ts';

@InputType({
  description:
    'What is given becomes the facts of a position from a day on; what is left out stays. The manager changes by `movePosition`.',
})
export class UpdatePositionInput extends UpdateInput {
  @Field(() => ID, { description: 'The position.' })
  positionId!: string;

  @Field(() => String, { nullable: true, description: 'The title.' })
  title?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its team; null is none.' })
  teamId?: string | null;

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

  @Field(() => LocalDate, { nullable: true, description: 'First day of the seat; null: since ever; left out: as it is.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the seat; null: open-ended; left out: as it is.' })
  endDate?: Day | null;

  @Field(() => Boolean, { nullable: true, description: 'Filling it is on hold.' })
  onHold?: boolean | null;

  @Field(() => LocalDate, { nullable: true, description: 'From this day on; left out: today; null: since ever.' })
  effectiveOn?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updatePosition`.' })
export class UpdatePositionPayload extends EditPayload {
  @Field(nodeType('position'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly position!: Position | null;
}

@Resolver()
export class UpdatePositionMutation {
  @Mutation(() => UpdatePositionPayload, {
    description:
      'What is given becomes the facts of a position from a day on; what is left out stays. The manager changes by `movePosition`.',
  })
  async updatePosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdatePositionInput, { description: 'What is wanted.' }) input: UpdatePositionInput,
  ): Promise<UpdatePositionPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updatePosition',
      label: 'Update a position',
      kind: 'position',
      plan: (desk) => planUpdatePosition(desk, input),
    });
    return { position: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdatePosition(desk: EditDesk, input: UpdatePositionInput): UpdatePosition {
  return {
    kind: 'UPDATE_POSITION',
    positionKey: desk.edited('position', input.positionId, 'positionId', input.expectedVersion).key,
    effectiveOn: desk.day(input.effectiveOn),
    set: saying({
      title: notNull(desk, input.title, 'title'),
      teamKey: desk.key('team', input.teamId, 'teamId'),
      jobProfile: input.jobProfile,
      level: input.level,
      fte: notNull(desk, input.fte, 'fte'),
      location: input.location,
      costCenter: input.costCenter,
      annualCost: plainMoney(input.annualCost),
      payRange: plainPayRange(input.payRange),
      startDate: input.startDate,
      endDate: input.endDate,
      onHold: notNull(desk, input.onHold, 'onHold'),
    }),
  };
}
