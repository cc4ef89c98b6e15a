import type { OrgSessionState } from '../../org-session/org-session.ts';
import { text } from './texts.ts';

/** How the session stands, in words, and whether that asks for attention. */
export interface SaveState {
  readonly tone: 'calm' | 'busy' | 'warning';
  readonly words: string;
}

/** What the bar says about saving; null while the organization is still loaded for the first time. */
export function saveState(state: OrgSessionState): SaveState | null {
  switch (state.kind) {
    case 'LOADING':
    case 'MISSING':
      return null;
    case 'FAILED':
      return { tone: 'warning', words: text('sessionFailed') };
    case 'READY': {
      const { connection, pending } = state;
      if (connection === 'OFFLINE')
        return { tone: 'warning', words: pending > 0 ? text('offlinePending', { count: pending }) : text('offline') };
      if (pending > 0) return { tone: 'busy', words: text('saving', { count: pending }) };
      if (connection === 'CONNECTING') return { tone: 'busy', words: text('connecting') };
      return { tone: 'calm', words: text('saved') };
    }
  }
}
