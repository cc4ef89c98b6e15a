import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { hiringTargetKey } from '@tandem/shared/changes/hiring-target-checks';
import { refuse } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import { Arg, Ctx, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from 'type-graphql';
import { EditDesk } from '../changes/edit-desk.ts';
import { EditInput, EditPayload } from '../changes/edit-input.ts';
import { plainMoney } from '../changes/plain-values.ts';
import { checkIdempotencyKey, deskOf } from '../changes/run-edit.ts';
import { RequestContext } from '../context.ts';
import type { HiringTarget } from '../hiring/hiring-target.type.ts';
import { nodeType } from '../org/org-view.ts';
import { commitInto } from '../scenarios/edit-target.ts';
import { MoneyInput } from '../schema/money.type.ts';
import { LocalDate } from '../schema/scalars.ts';

const MOST_AT_ONCE = 1_000;

@InputType({ description: 'What a team and all below it may come to from a month on, until the next month that has a target.' })
export class HiringTargetInput {
  @Field(() => ID, { nullable: true, description: 'The team; left out or null: the company.' })
  teamId?: string | null;

  @Field(() => LocalDate, { description: 'First day of the month.' })
  month!: Day;

  @Field(() => Int, {
    nullable: true,
    description: 'Positions that may be filled; left out stays as it is for that month, null: not said.',
  })
  headcount?: number | null;

  @Field(() => MoneyInput, {
    nullable: true,
    description: 'What they may cost in a year; left out stays as it is for that month, null: not said.',
  })
  runRate?: MoneyInput | null;
}

@InputType({ description: 'Sets hiring targets, all or none. A target that says nothing any more is taken away.' })
export class SetHiringTargetsInput extends EditInput {
  @Field(() => [HiringTargetInput], { description: 'The targets, at most 1,000.' })
  targets!: HiringTargetInput[];
}

@ObjectType({ simpleResolvers: true, description: 'What came of `setHiringTargets`.' })
export class SetHiringTargetsPayload extends EditPayload {
  @Field(() => [nodeType('hiringTarget')()], { nullable: true, description: 'Those that are there now; null when they were refused.' })
  readonly targets!: readonly HiringTarget[] | null;
}

@Resolver()
export class SetHiringTargetsMutation {
  @Mutation(() => SetHiringTargetsPayload, { description: 'Sets hiring targets of teams and of the company, as one act.' })
  async setHiringTargets(
    @Ctx() context: RequestContext,
    @Arg('input', () => SetHiringTargetsInput, { description: 'What is wanted.' }) input: SetHiringTargetsInput,
  ): Promise<SetHiringTargetsPayload> {
    const wrong = checkIdempotencyKey(input);
    if (wrong) return { targets: null, userErrors: [wrong] };
    const today = await context.today();
    const act = {
      actor: context.caller!.id,
      label: 'Set hiring targets',
      ...(input.idempotencyKey != null && { idempotency: { key: input.idempotencyKey, mutation: 'setHiringTargets' } }),
      decide: (org: Parameters<typeof applyAct>[0]) => {
        const planned = EditDesk.run(() => planTargets(deskOf(context, input, org, today), input));
        if ('refused' in planned) return { allowed: false as const, refusals: [planned.refused] };
        return { ...applyAct(org, planned.planned.changes), answer: planned.planned.keys };
      },
    };
    const outcome =
      input.scenarioId == null
        ? { ...(await context.services.store.commit(act)), scenario: null }
        : await commitInto(context, input.scenarioId, act);
    if (!outcome.scenario) context.wrote(outcome.org);
    if (!outcome.ok) return { targets: null, userErrors: outcome.refusals };
    const view = outcome.scenario ? await context.viewOfScenario(outcome.scenario, outcome.org) : await context.view(outcome.org);
    return { targets: (outcome.answer as readonly string[]).flatMap((key) => view.find('hiringTarget', key) ?? []), userErrors: [] };
  }
}

function planTargets(desk: EditDesk, { targets }: SetHiringTargetsInput): { readonly changes: Change[]; readonly keys: string[] } {
  if (targets.length === 0 || targets.length > MOST_AT_ONCE)
    desk.refuse(refuse('INVALID', `Give 1 to ${MOST_AT_ONCE} targets at once.`, 'targets'));
  const keys = new Set<string>();
  const changes = targets.flatMap((input, i): Change[] => {
    const teamKey = input.teamId == null ? null : desk.record('team', input.teamId, `targets.${i}.teamId`).key;
    const key = hiringTargetKey(teamKey, input.month);
    if (keys.has(key)) desk.refuse(refuse('INVALID', 'The same team and month stand twice; keep one.', `targets.${i}`));
    keys.add(key);
    const before = desk.org.record('hiringTarget', key);
    const runRate = plainMoney(input.runRate);
    const headcount = input.headcount === undefined ? (before?.headcount ?? null) : input.headcount;
    const wanted = runRate === undefined ? (before?.runRate ?? null) : runRate;
    if (headcount === null && wanted === null) return before ? [{ kind: 'REMOVE_RECORD', recordKind: 'hiringTarget', key }] : [];
    const record = { key, source: null, externalId: null, teamKey, month: input.month, headcount, runRate: wanted };
    return [{ kind: 'RESTORE_RECORD', recordKind: 'hiringTarget', record }];
  });
  return { changes, keys: [...keys] };
}
