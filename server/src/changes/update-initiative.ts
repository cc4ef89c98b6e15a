import type { InitiativeKind, InitiativeStatus, LifecycleStage, Health } from '@tandem/shared/org/records';
import type { Day } from '@tandem/shared/org/day';
import type { UpdateInitiative } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { HealthEnum, InitiativeKindEnum, InitiativeStatusEnum, LifecycleStageEnum } from '../initiatives/initiative-enums.ts';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { nodeType } from '../org/org-view.ts';
import { MoneyInput } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { notNull, plainMoney, saying } from './plain-values.ts';

@InputType({ description: 'What is given becomes the facts of an initiative; what is left out stays.' })
export class UpdateInitiativeInput extends UpdateInput {
  @Field(() => ID, { description: 'The initiative.' })
  initiativeId!: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => InitiativeKindEnum, { nullable: true, description: 'What kind of work it is.' })
  kind?: InitiativeKind | null;

  @Field(() => InitiativeStatusEnum, { nullable: true, description: 'How far it is; `CLOSED` needs an end date.' })
  status?: InitiativeStatus | null;

  @Field(() => LifecycleStageEnum, { nullable: true, description: 'Where a product is in its life.' })
  lifecycleStage?: LifecycleStage | null;

  @Field(() => HealthEnum, { nullable: true, description: 'How it goes.' })
  health?: Health | null;

  @Field(() => ID, { nullable: true, description: 'The team that owns it; null is none.' })
  teamId?: string | null;

  @Field(() => ID, { nullable: true, description: 'The program or portfolio that it belongs to; null is none.' })
  parentId?: string | null;

  @Field(() => Int, { nullable: true, description: '1 (highest) to 5; null is not ranked.' })
  priority?: number | null;

  @Field(() => MoneyInput, { nullable: true, description: 'The whole budget of a project, the yearly one of a product.' })
  budget?: MoneyInput | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: open-ended.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateInitiative`.' })
export class UpdateInitiativePayload extends EditPayload {
  @Field(nodeType('initiative'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly initiative!: Initiative | null;
}

@Resolver()
export class UpdateInitiativeMutation {
  @Mutation(() => UpdateInitiativePayload, { description: 'What is given becomes the facts of an initiative; what is left out stays.' })
  async updateInitiative(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateInitiativeInput, { description: 'What is wanted.' }) input: UpdateInitiativeInput,
  ): Promise<UpdateInitiativePayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updateInitiative',
      label: 'Update an initiative',
      kind: 'initiative',
      plan: (desk) => planUpdateInitiative(desk, input),
    });
    return { initiative: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdateInitiative(desk: EditDesk, input: UpdateInitiativeInput): UpdateInitiative {
  return {
    kind: 'UPDATE_INITIATIVE',
    initiativeKey: desk.edited('initiative', input.initiativeId, 'initiativeId', input.expectedVersion).key,
    set: saying({
      name: notNull(desk, input.name, 'name'),
      kind: notNull(desk, input.kind, 'kind'),
      status: notNull(desk, input.status, 'status'),
      lifecycleStage: input.lifecycleStage,
      health: input.health,
      teamKey: desk.key('team', input.teamId, 'teamId'),
      parentKey: desk.key('initiative', input.parentId, 'parentId'),
      priority: input.priority,
      budget: plainMoney(input.budget),
      startDate: input.startDate,
      endDate: input.endDate,
    }),
  };
}
