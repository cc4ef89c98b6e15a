import { writtenBy } from '@tandem/shared/changes/act';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { voidApproval } from './approval.ts';
import { refusingConflicts, replayOnLive } from './replay-scenario.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { standingActs } from './scenario-acts.store.ts';
import { renumbered, SCENARIO_REVISIONS, type ScenarioVersion } from './scenario-forks.ts';
import { ScenarioInput, ScenarioPayload } from './scenario-input.ts';
import { dropResolutions } from './scenario-resolutions.store.ts';
import { newScenarioKey, type DecidedAct } from './scenario.store.ts';
import { whyLocked } from './scenario.ts';
import type { Replay, ReplayedAct } from '@tandem/shared/scenario/replay';

@InputType({ description: 'Brings a scenario up to date with the live organization.' })
export class RebaseScenarioInput extends ScenarioInput {}

@Resolver()
export class RebaseScenarioMutation {
  @Mutation(() => ScenarioPayload, {
    description:
      'Brings a scenario up to date: its acts that are in effect are done again on the live organization of now, with the resolutions of its conflicts. Refused with CONFLICT while one is open.',
  })
  rebaseScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => RebaseScenarioInput, { description: 'What is wanted.' }) input: RebaseScenarioInput,
  ): Promise<ScenarioPayload> {
    const { scenarios, store, now } = context.services;
    const about = { mutation: 'rebaseScenario', needs: 'EDIT', event: { kind: 'REBASED', note: null } } as const;
    return runScenarioAct(context, input, about, async (manager, seen) => {
      const locked = whyLocked(seen);
      if (locked) return locked;
      const live = await store.current();
      const version = await scenarios.forks.at(manager, seen.entry);
      const start = SCENARIO_REVISIONS + seen.entry.version;
      const target = renumbered(live, start);
      const replay = await replayOnLive(manager, version, target, {
        revision: start + 1,
        numbered: true,
        editActKey: newScenarioKey(),
      });
      if (replay.unresolved > 0) return firstOf(refusingConflicts(replay.conflicts, live, version.org));
      const entry = {
        ...seen.entry,
        baseRevision: live.revision,
        epoch: seen.entry.epoch + 1,
        version: seen.entry.version + replay.acts.length,
      };
      await scenarios.append(
        manager,
        entry,
        decidedActs(version, target.record.bind(target), replay, context.caller!.id, now().toISOString()),
      );
      await dropResolutions(manager, entry.key);
      await voidApproval(manager, seen.entry, context.caller!.id, now().toISOString());
      return { baseRevision: entry.baseRevision, epoch: entry.epoch, version: entry.version, status: 'DRAFT' };
    });
  }
}

/** Several conflicts in the words of one refusal. */
function firstOf(refusals: readonly Refusal[]): Refusal {
  return refuse('CONFLICT', refusals.map(({ message }) => message).join(' '), 'scenarioId');
}

/** Replayed acts as they go into the log: with who did them and when, where they are not new. */
function decidedActs(
  { acts }: ScenarioVersion,
  recordBefore: ScenarioVersion['org']['record'],
  replay: Replay,
  caller: string,
  now: string,
): DecidedAct[] {
  const before = new Map(standingActs(acts).map((act) => [act.actKey, act]));
  const versions = new Map<string, number>();
  return replay.acts.map((act) => {
    const { actor, at } = before.get(act.actKey) ?? { actor: caller, at: now };
    const known = versionsOf(act, recordBefore, versions);
    const { actKey, label, changes, inverses } = act;
    return {
      actKey,
      actor,
      at,
      label,
      origin: 'ACT',
      undoes: null,
      number: act.revision - SCENARIO_REVISIONS,
      changes,
      inverses,
      versions: known,
    };
  });
}

function versionsOf(act: ReplayedAct, recordBefore: ScenarioVersion['org']['record'], versions: Map<string, number>): number[] {
  const known = act.inverses.map((inverse) => {
    const { kind, key } = writtenBy(inverse);
    return versions.get(`${kind}:${key}`) ?? recordBefore(kind, key)?.version ?? 0;
  });
  for (const { kind, key } of act.written) versions.set(`${kind}:${key}`, act.revision);
  return known;
}
