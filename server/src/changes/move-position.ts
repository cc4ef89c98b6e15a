import type { Day } from '@tandem/shared/org/day';
import type { MovePosition } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Position } from '../org/position.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A position, with all that report to it, reports to another manager.' })
export class MovePositionInput extends UpdateInput {
  @Field(() => ID, { description: 'The position.' })
  positionId!: string;

  @Field(() => ID, { nullable: true, description: 'The new manager; null or left out makes it a root of the org chart.' })
  managerId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'From this day on; left out: today; null: since ever.' })
  effectiveOn?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `movePosition`.' })
export class MovePositionPayload extends EditPayload {
  @Field(nodeType('position'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly position!: Position | null;
}

@Resolver()
export class MovePositionMutation {
  @Mutation(() => MovePositionPayload, { description: 'A position, with all that report to it, reports to another manager.' })
  async movePosition(
    @Ctx() context: RequestContext,
    @Arg('input', () => MovePositionInput, { description: 'What is wanted.' }) input: MovePositionInput,
  ): Promise<MovePositionPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'movePosition',
      label: 'Move a position',
      kind: 'position',
      plan: (desk) => planMovePosition(desk, input),
    });
    return { position: shown, userErrors };
  }
}

/** The change that the input means. */
export function planMovePosition(desk: EditDesk, input: MovePositionInput): MovePosition {
  return {
    kind: 'MOVE_POSITION',
    positionKey: desk.edited('position', input.positionId, 'positionId', input.expectedVersion).key,
    managerKey: desk.key('position', input.managerId, 'managerId') ?? null,
    effectiveOn: desk.day(input.effectiveOn),
  };
}
