import { applyAct } from '@tandem/shared/changes/act';
import { mergeTeams } from '@tandem/shared/changes/merge-teams';
import { refuse } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import { Arg, Ctx, Field, ID, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { nodeType } from '../org/org-view.ts';
import type { Team } from '../org/team.type.ts';
import { LocalDate } from '../schema/scalars.ts';
import { EditDesk } from './edit-desk.ts';
import { EditPayload, UpdateInput } from './edit-input.ts';
import { deskOf, runAct } from './run-edit.ts';

@InputType({ description: 'A team goes into another one.' })
export class MergeTeamsInput extends UpdateInput {
  @Field(() => ID, { description: 'The team that ends.' })
  teamId!: string;

  @Field(() => ID, { description: 'The team that stays.' })
  intoTeamId!: string;

  @Field(() => LocalDate, { nullable: true, description: 'From this day on; left out: today.' })
  effectiveOn?: Day | null;
}

@ObjectType({ simpleResolvers: true, description: 'What came of `mergeTeams`.' })
export class MergeTeamsPayload extends EditPayload {
  @Field(nodeType('team'), { nullable: true, description: 'The team that stays, as it is now; null when it was refused.' })
  readonly team!: Team | null;
}

@Resolver()
export class MergeTeamsMutation {
  @Mutation(() => MergeTeamsPayload, {
    description:
      'A team goes into another one, as one act: its positions from the day on, its initiatives and the teams below it. It ends the day before.',
  })
  async mergeTeams(
    @Ctx() context: RequestContext,
    @Arg('input', () => MergeTeamsInput, { description: 'What is wanted.' }) input: MergeTeamsInput,
  ): Promise<MergeTeamsPayload> {
    const outcome = await runAct(context, input, { mutation: 'mergeTeams', label: 'Merge two teams' }, (org, today) => {
      const planned = EditDesk.run(() => plan(deskOf(context, input, org, today), input));
      if ('refused' in planned) return { allowed: false, refusals: [planned.refused] };
      const { from, into, day } = planned.planned;
      return { ...applyAct(org, mergeTeams(org, from, into, day)), answer: into };
    });
    if (!outcome.ok) return { team: null, userErrors: outcome.refusals };
    const view = outcome.scenario ? await context.viewOfScenario(outcome.scenario, outcome.org) : await context.view(outcome.org);
    return { team: view.find('team', outcome.answer as string), userErrors: [] };
  }
}

function plan(desk: EditDesk, { teamId, intoTeamId, effectiveOn, expectedVersion }: MergeTeamsInput) {
  const from = desk.edited('team', teamId, 'teamId', expectedVersion).key;
  const into = desk.record('team', intoTeamId, 'intoTeamId').key;
  if (from === into) desk.refuse(refuse('INVALID', 'A team cannot go into itself; name another one.', 'intoTeamId'));
  return { from, into, day: effectiveOn ?? desk.today };
}
