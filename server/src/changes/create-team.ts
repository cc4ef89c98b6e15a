import type { Day } from '@tandem/shared/org/day';
import type { CreateTeam } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Team } from '../org/team.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { CreateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';

@InputType({ description: 'A team is made.' })
export class CreateTeamInput extends CreateInput {
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => ID, { nullable: true, description: 'The team that it belongs to.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as department or squad.' })
  type?: string | null;

  @Field(() => ID, { nullable: true, description: 'The position that leads it.' })
  leadPositionId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; left out or null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; left out or null: open-ended.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `createTeam`.' })
export class CreateTeamPayload extends EditPayload {
  @Field(nodeType('team'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly team!: Team | null;
}

@Resolver()
export class CreateTeamMutation {
  @Mutation(() => CreateTeamPayload, { description: 'A team is made.' })
  async createTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => CreateTeamInput, { description: 'What is wanted.' }) input: CreateTeamInput,
  ): Promise<CreateTeamPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'createTeam',
      label: 'Create a team',
      kind: 'team',
      plan: (desk) => planCreateTeam(desk, input),
    });
    return { team: shown, userErrors };
  }
}

/** The change that the input means. */
export function planCreateTeam(desk: EditDesk, input: CreateTeamInput): CreateTeam {
  return {
    kind: 'CREATE_TEAM',
    team: {
      ...desk.madeHere(input.key),
      name: input.name,
      parentKey: desk.key('team', input.parentId, 'parentId') ?? null,
      type: input.type ?? null,
      leadPositionKey: desk.key('position', input.leadPositionId, 'leadPositionId') ?? null,
      startDate: input.startDate ?? null,
      endDate: input.endDate ?? null,
    },
  };
}
