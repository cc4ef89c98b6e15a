import type { OrgSession, OrgSessionState } from '../../org-session/org-session.ts';

/** The same session, held back from editing: what shows it is read-only, and says why. Undo and redo are held back with it. */
export function heldSession(session: OrgSession, because: string): OrgSession {
  let seen: OrgSessionState | null = null;
  let held: OrgSessionState | null = null;
  const refusal = { code: 'FORBIDDEN', message: because, field: null } as const;
  return {
    scenarioId: session.scenarioId,
    get() {
      const state = session.get();
      if (state.kind !== 'READY') return state;
      if (held === null || state !== seen) held = { ...state, canEdit: false, lockedBecause: because };
      seen = state;
      return held;
    },
    subscribe: (listener) => session.subscribe(listener),
    decide: () => refusal,
    act: () => Promise.resolve([refusal]),
    undo: () => Promise.resolve([refusal]),
    redo: () => Promise.resolve([refusal]),
    newKey: () => session.newKey(),
    setPresence: (presence) => session.setPresence(presence),
    refresh: () => session.refresh(),
    close: () => session.close(),
  };
}
