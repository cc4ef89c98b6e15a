import type { ApolloClient } from '@apollo/client';
import { useSyncExternalStore } from 'react';

let changes = 0;
const listeners = new Set<() => void>();

/** Tells every open view that the live organization has changed; resolves when the views hold the new state. */
export async function announceOrgChange(client: ApolloClient): Promise<void> {
  changes += 1;
  for (const listener of listeners) listener();
  await client.refetchQueries({ include: 'active' });
}

/** A number that grows with each change announced in this tab; lists load again when it does. */
export function useOrgChanges(): number {
  return useSyncExternalStore(subscribe, () => changes);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
