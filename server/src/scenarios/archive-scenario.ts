import { refuse } from '@tandem/shared/changes/refusal';
import { Arg, Ctx, InputType, Mutation, Resolver } from 'type-graphql';
import { RequestContext } from '../context.ts';
import { runScenarioAct } from './run-scenario-act.ts';
import { ScenarioInput, ScenarioPayload } from './scenario-input.ts';

@InputType({ description: 'Puts a scenario away.' })
export class ArchiveScenarioInput extends ScenarioInput {}

@InputType({ description: 'Takes a scenario out of the archive.' })
export class UnarchiveScenarioInput extends ScenarioInput {}

@Resolver()
export class ArchiveScenarioMutations {
  @Mutation(() => ScenarioPayload, { description: 'Puts a scenario away: it can still be read and forked.' })
  archiveScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => ArchiveScenarioInput, { description: 'What is wanted.' }) input: ArchiveScenarioInput,
  ): Promise<ScenarioPayload> {
    const about = { mutation: 'archiveScenario', needs: 'AUTHOR', event: { kind: 'ARCHIVED', note: null } } as const;
    return runScenarioAct(context, input, about, (_manager, { entry }) =>
      Promise.resolve(
        entry.status === 'ARCHIVED'
          ? refuse('CONFLICT', `The scenario ‘${entry.name}’ is archived already.`, 'scenarioId')
          : { status: 'ARCHIVED' },
      ),
    );
  }

  @Mutation(() => ScenarioPayload, {
    description: 'Takes a scenario out of the archive: it is what it was, and a review has to be asked for anew.',
  })
  unarchiveScenario(
    @Ctx() context: RequestContext,
    @Arg('input', () => UnarchiveScenarioInput, { description: 'What is wanted.' }) input: UnarchiveScenarioInput,
  ): Promise<ScenarioPayload> {
    const about = { mutation: 'unarchiveScenario', needs: 'AUTHOR', event: { kind: 'UNARCHIVED', note: null } } as const;
    return runScenarioAct(context, input, about, (_manager, { entry }) => {
      if (entry.status !== 'ARCHIVED')
        return Promise.resolve(refuse('CONFLICT', `The scenario ‘${entry.name}’ is not archived.`, 'scenarioId'));
      const status = entry.revertedRevision !== null ? 'REVERTED' : entry.appliedRevision !== null ? 'APPLIED' : 'DRAFT';
      return Promise.resolve({ status });
    });
  }
}
