import { useQuery } from '@apollo/client/react';
import { ScenarioConflictsDocument } from './scenario.documents.ts';
import type { SeenScenario } from './use-scenario.ts';

/** How many conflicts with the live organization are open; null while that is not known. */
export function useOpenConflicts(scenario: Pick<SeenScenario, 'id' | 'status' | 'baseRevision' | 'liveRevision'>): number | null {
  const settled = scenario.status === 'APPLIED' || scenario.status === 'REVERTED';
  const newest = scenario.baseRevision === scenario.liveRevision;
  const { data } = useQuery(ScenarioConflictsDocument, { variables: { id: scenario.id }, skip: settled || newest });
  if (settled || newest) return 0;
  const conflicts = data?.scenario?.conflicts;
  return conflicts ? conflicts.filter(({ resolution }) => resolution == null).length : null;
}
