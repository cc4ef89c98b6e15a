import { useMay } from '../../api/viewer.ts';

/** Whether an act can be taken back from its notification: on the live organization, by those who may edit it. */
export function useUndoable(scenarioId: string | null): boolean {
  return useMay('org:write') && scenarioId === null;
}
