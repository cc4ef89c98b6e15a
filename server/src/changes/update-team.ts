import type { Day } from '@tandem/shared/org/day';
import type { UpdateTeam } from '@tandem/shared/changes/change';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import type { Team } from '../org/team.type.ts';
import { nodeType } from '../org/org-view.ts';
import { LocalDate } from '../schema/scalars.ts';
import type { EditDesk } from './edit-desk.ts';
import { UpdateInput, EditPayload } from './edit-input.ts';
import { runEdit } from './run-edit.ts';
import { notNull, saying } from './plain-values.ts';

@InputType({ description: 'What is given becomes the facts of a team; what is left out stays.' })
export class UpdateTeamInput extends UpdateInput {
  @Field(() => ID, { description: 'The team.' })
  teamId!: string;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The team that it belongs to; null makes it top-level.' })
  parentId?: string | null;

  @Field(() => String, { nullable: true, description: 'Such as department or squad.' })
  type?: string | null;

  @Field(() => ID, { nullable: true, description: 'The position that leads it; null is none.' })
  leadPositionId?: string | null;

  @Field(() => LocalDate, { nullable: true, description: 'First day; null: since ever.' })
  startDate?: Day | null;

  @Field(() => LocalDate, { nullable: true, description: 'Last day; null: open-ended.' })
  endDate?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `updateTeam`.' })
export class UpdateTeamPayload extends EditPayload {
  @Field(nodeType('team'), { nullable: true, description: 'As it is now; null when it was refused.' })
  readonly team!: Team | null;
}

@Resolver()
export class UpdateTeamMutation {
  @Mutation(() => UpdateTeamPayload, { description: 'What is given becomes the facts of a team; what is left out stays.' })
  async updateTeam(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateTeamInput, { description: 'What is wanted.' }) input: UpdateTeamInput,
  ): Promise<UpdateTeamPayload> {
    const { shown, userErrors } = await runEdit(context, input, {
      mutation: 'updateTeam',
      label: 'Update a team',
      kind: 'team',
      plan: (desk) => planUpdateTeam(desk, input),
    });
    return { team: shown, userErrors };
  }
}

/** The change that the input means. */
export function planUpdateTeam(desk: EditDesk, input: UpdateTeamInput): UpdateTeam {
  return {
    kind: 'UPDATE_TEAM',
    teamKey: desk.edited('team', input.teamId, 'teamId', input.expectedVersion).key,
    set: saying({
      name: notNull(desk, input.name, 'name'),
      parentKey: desk.key('team', input.parentId, 'parentId'),
      type: input.type,
      leadPositionKey: desk.key('position', input.leadPositionId, 'leadPositionId'),
      startDate: input.startDate,
      endDate: input.endDate,
    }),
  };
}
