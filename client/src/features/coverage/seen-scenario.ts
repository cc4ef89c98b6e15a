import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { CoverageScenarioDocument } from './coverage.documents.ts';

/** The search parameter that asks for the coverage of a scenario; without it the live organization's is shown. */
const SCENARIO = 'scenario';

/** The scenario whose coverage the address asks for; null is the live organization. */
export function useSeenScenario(): { readonly scenarioId: string | null; readonly name: string | null } {
  const [search] = useSearchParams();
  const scenarioId = search.get(SCENARIO);
  const { data } = useQuery(CoverageScenarioDocument, { variables: { id: scenarioId ?? '' }, skip: scenarioId === null });
  return { scenarioId, name: data?.scenario?.name ?? null };
}

/** The address of a team's coverage (null: the company's) that stays in the scenario. */
export function useTeamAddress(): (teamKey: string | null) => string {
  const [search] = useSearchParams();
  const scenarioId = search.get(SCENARIO);
  return (teamKey) => {
    const wanted = new URLSearchParams({
      ...(teamKey !== null && { team: teamKey }),
      ...(scenarioId !== null && { [SCENARIO]: scenarioId }),
    });
    return wanted.size === 0 ? '/' : `/?${wanted}`;
  };
}
