import type { Day } from '@tandem/shared/org/day';
import type { ClosePosition } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Position } from '../org/position.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A seat ends, and what is held in it ends with it.' })
export class ClosePositionInput extends UpdateInput {
  @Field(() => ID, { description: 'The position.' })
  positionId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'Last day of the seat; left out: today.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `closePosition`.' })
export class ClosePositionPayload extends EditPayload {
  @Field(nodeType('position'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly position!: Position | null;
}

@Resolver()
export class ClosePositionMutation {
  @Mutation(() => ClosePositionPayload, { description: 'A seat ends, and what is held in it ends with it.' })
  async closePosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => ClosePositionInput, { description: 'What is wanted.' }) input: ClosePositionInput,
  ): Promise<ClosePositionPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'closePosition',
      label: 'Close a position',
      kind: 'position',
      plan: (desk) => planClosePosition(desk, input),
    });
    return { position: shown, userErrors };
  }
}

/** The change that the input means. */
export function planClosePosition(desk: EditDesk, input: ClosePositionInput): ClosePosition {
  return {
    kind: 'CLOSE_POSITION',
    positionKey: desk.edited('position', input.positionId, 'positionId', input.expectedVersion).key,
    endDate: input.endDate ?? desk.today,
  };
}
