import type { ConflictChoice, Resolution } from '@tandem/shared/scenario/conflicts';
import type { EntityManager } from 'typeorm';
import { ScenarioResolutionRow } from './scenario-resolution.entity.ts';

/** How the conflicts of a scenario are to be resolved, so far as somebody said. */
export async function readResolutions(manager: EntityManager, key: string): Promise<Resolution[]> {
  const rows = await manager.findBy(ScenarioResolutionRow, { scenarioKey: key });
  return rows.map(({ conflictId, choice, value, seenLive }) => ({ conflictId, choice: choice as ConflictChoice, value, seenLive }));
}

/** Keeps a resolution in place of the one before. */
export async function putResolution(manager: EntityManager, key: string, { value, ...resolution }: Resolution): Promise<void> {
  await dropResolution(manager, key, resolution.conflictId);
  await manager.insert(ScenarioResolutionRow, { scenarioKey: key, ...resolution, value: value ?? null });
}

/** Opens a conflict again. */
export async function dropResolution(manager: EntityManager, key: string, conflictId: string): Promise<void> {
  await manager.delete(ScenarioResolutionRow, { scenarioKey: key, conflictId });
}

/** Forgets all resolutions of a scenario: what they were about is settled. */
export async function dropResolutions(manager: EntityManager, key: string): Promise<void> {
  await manager.delete(ScenarioResolutionRow, { scenarioKey: key });
}
