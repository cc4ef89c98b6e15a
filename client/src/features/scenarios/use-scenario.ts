import { useApolloClient, useQuery } from '@apollo/client/react';
import { useEffect, useRef } from 'react';
import type { ScenarioQuery } from '../../api/generated/graphql.ts';
import { announceOrgChange } from '../../api/org-changes.ts';
import type { OrgSession } from '../../org-session/org-session.ts';
import { ScenarioDocument } from './scenario.documents.ts';
import { useOrgSessionState } from '../../org-session/use-org-session.ts';

/** A scenario as the pages of this feature show it. */
export type SeenScenario = NonNullable<ScenarioQuery['scenario']>;

/** How long after the newest act what the server works out is asked for again. */
const CALM_MILLISECONDS = 400;

/** How often a page in view looks whether somebody else has shared, reviewed or applied the scenario: these are no acts of its own. */
const LOOK_MILLISECONDS = 15_000;

/**
 * The scenario as the server tells it; null where there is none for the viewer. Asked for again a moment after each act that
 * the session has taken up, of whomever, so that lists and figures follow the chart.
 */
export function useScenario(
  id: string,
  session: OrgSession,
): { readonly scenario: SeenScenario | null | undefined; readonly error: Error | undefined; readonly retry: () => void } {
  const client = useApolloClient();
  const { data, previousData, error, refetch } = useQuery(ScenarioDocument, {
    variables: { id },
    pollInterval: LOOK_MILLISECONDS,
    skipPollAttempt: () => document.hidden,
  });
  const version = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.version : null));
  const known = useRef<number | null>(null);
  useEffect(() => {
    if (version === null || known.current === null || known.current === version) {
      known.current = version ?? known.current;
      return;
    }
    known.current = version;
    const timer = setTimeout(() => void announceOrgChange(client).catch(() => null), CALM_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [client, version]);
  const answer = data ?? (previousData?.scenario?.id === id ? previousData : undefined);
  return { scenario: answer?.scenario, error, retry: () => void refetch() };
}
