import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, Field, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { checkScenarioWords } from './create-scenario.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { ScenarioInput, ScenarioPayload } from './scenario-input.ts';
import { ScenarioTargetsInput } from './scenario-targets.type.ts';
import type { WantedTargets } from './scenario.ts';

@InputType({ description: 'Other words or targets for a scenario; what is left out stays.' })
export class UpdateScenarioInput extends ScenarioInput {
  @Field(() => String, { nullable: true, description: 'What it is called: 1 to 200 characters.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for: at most 5,000 characters; null is nothing.' })
  description?: string | null;

  @Field(() => ScenarioTargetsInput, { nullable: true, description: 'What it is to reach; null is no target at all.' })
  targets?: ScenarioTargetsInput | null;
}

@Resolver()
export class UpdateScenarioMutation {
  @Mutation(() => ScenarioPayload, { description: 'Changes the name, the description or the targets of a scenario.' })
  updateScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => UpdateScenarioInput, { description: 'What is wanted.' }) input: UpdateScenarioInput,
  ): Promise<ScenarioPayload> {
    const { name, description, targets } = input;
    const renames = name !== undefined || description !== undefined;
    const event = renames
      ? ({ kind: 'RENAMED', note: name ?? null } as const)
      : targets === undefined
        ? null
        : ({ kind: 'TARGETS_SET', note: null } as const);
    return runScenarioAct(context, input, { mutation: 'updateScenario', needs: 'EDIT', event }, (_manager, { entry }) => {
      const wrong =
        checkScenarioWords({ ...(name !== undefined && { name: name ?? '' }), description: description ?? null }) ?? checkTargets(targets);
      if (wrong) return Promise.resolve(wrong);
      // Who may see no pay sends no target of pay: the one that stands is kept.
      const hidden = context.showsPay ? null : (entry.targets?.runRate ?? null);
      return Promise.resolve({
        ...(name != null && { name: name.trim() }),
        ...(description !== undefined && { description: description?.trim() || null }),
        ...(targets !== undefined && { targets: targets && { ...targetsOf(targets), ...(hidden && { runRate: hidden }) } }),
      });
    });
  }
}

function checkTargets(targets: ScenarioTargetsInput | null | undefined): Refusal | null {
  if (!targets) return null;
  const { headcount, averageSpan, layers } = targets;
  const amounts = { headcount, runRate: targets.runRate?.minor, averageSpan, layers };
  for (const [name, value] of Object.entries(amounts)) {
    if (typeof value === 'number' && !(value >= 0)) return refuse('INVALID', 'A target must not be below 0.', `targets.${name}`);
  }
  if (targets.runRate && (!Number.isSafeInteger(targets.runRate.minor) || !/^[A-Z]{3}$/.test(targets.runRate.currency)))
    return refuse('INVALID', 'The run rate must be a whole number of minor units with an ISO 4217 currency.', 'targets.runRate');
  return null;
}

function targetsOf({ headcount, runRate, averageSpan, layers }: ScenarioTargetsInput): WantedTargets {
  return {
    headcount: headcount ?? null,
    runRate: runRate ? { minor: runRate.minor, currency: runRate.currency } : null,
    averageSpan: averageSpan ?? null,
    layers: layers ?? null,
  };
}
