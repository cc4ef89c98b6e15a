import { useApolloClient } from '@apollo/client/react';
import type { ApolloClient } from '@apollo/client';
import { useCallback, useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { followingSession } from './following-session.ts';
import { graphqlServer } from './graphql-server.ts';
import type { OrgSession, OrgSessionState } from './org-session.ts';

/** The session of a version (null: the live organization); every part of the page that asks shares the same one. */
export function useOrgSession(scenarioId: string | null): OrgSession {
  const client = useApolloClient();
  const session = useMemo(() => sessionOf(client, scenarioId), [client, scenarioId]);
  useEffect(() => hold(scenarioId), [scenarioId, session]);
  return session;
}

/** A part of a session's state; draws again when that part is another one. */
export function useOrgSessionState<T>(session: OrgSession, select: (state: OrgSessionState) => T): T {
  const selected = useRef(select);
  selected.current = select;
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => selected.current(session.get()));
}

/** Milliseconds that a session outlives the last part of the page that used it: going from tab to tab must not load it again. */
const LINGER = 10_000;
const sessions = new Map<string, { readonly session: OrgSession; users: number; ending: ReturnType<typeof setTimeout> | null }>();

function sessionOf(client: ApolloClient, scenarioId: string | null): OrgSession {
  const name = scenarioId ?? '';
  const known = sessions.get(name);
  if (known) return known.session;
  const address = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
  const session = followingSession(scenarioId, graphqlServer(client, scenarioId, address));
  sessions.set(name, { session, users: 0, ending: null });
  return session;
}

function hold(scenarioId: string | null): () => void {
  const entry = sessions.get(scenarioId ?? '');
  if (!entry) return () => undefined;
  entry.users++;
  if (entry.ending) clearTimeout(entry.ending);
  return () => {
    entry.users--;
    if (entry.users > 0) return;
    entry.ending = setTimeout(() => {
      sessions.delete(scenarioId ?? '');
      entry.session.close();
    }, LINGER);
  };
}
