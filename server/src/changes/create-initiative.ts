import type { InitiativeKind, InitiativeStatus, LifecycleStage, Health } from '@tandem/shared/org/records';
import type { Day } from '@tandem/shared/org/day';
import type { CreateInitiative } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, Int, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { HealthEnum, InitiativeKindEnum, InitiativeStatusEnum, LifecycleStageEnum } from '../initiatives/initiative-enums.ts';
import type { Initiative } from '../initiatives/initiative.type.ts';
import { nodeType } from '../org/org-view.ts';
import { MoneyInput } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { plainMoney } from './plain-values.ts';

@InputType({ description: 'A piece of work is made.' })
export class CreateInitiativeInput extends CreateInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => InitiativeKindEnum, { description: 'What kind of work it is.' })
  kind!: InitiativeKind;

  @Field(() => InitiativeStatusEnum, { nullable: true, description: 'How far it is; left out: `ACTIVE`.' })
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

  @Field(() => LocalDate, { nullable: true, description: 'First day; left out: today; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out or null: open-ended.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `createInitiative`.' })
export class CreateInitiativePayload extends EditPayload {
  @Field(nodeType('initiative'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly initiative!: Initiative | null;
}

@Resolver()
export class CreateInitiativeMutation {
  @Mutation(() => CreateInitiativePayload, { description: 'A piece of work is made.' })
  async createInitiative(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateInitiativeInput, { description: 'What is wanted.' }) input: CreateInitiativeInput,
  ): Promise<CreateInitiativePayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'createInitiative',
      label: 'Create an initiative',
      kind: 'initiative',
      plan: (desk) => planCreateInitiative(desk, input),
    });
    return { initiative: shown, userErrors };
  }
}

/** The change that the input means. */
export function planCreateInitiative(desk: EditDesk, input: CreateInitiativeInput): CreateInitiative {
  return {
    kind: 'CREATE_INITIATIVE',
    initiative: {
      ...desk.madeHere(input.key),
      name: input.name,
      kind: input.kind,
      status: input.status ?? 'ACTIVE',
      lifecycleStage: input.lifecycleStage ?? null,
      health: input.health ?? null,
      teamKey: desk.key('team', input.teamId, 'teamId') ?? null,
      parentKey: desk.key('initiative', input.parentId, 'parentId') ?? null,
      priority: input.priority ?? null,
      budget: plainMoney(input.budget) ?? null,
      startDate: desk.day(input.startDate),
      endDate: input.endDate ?? null,
    },
  };
}
