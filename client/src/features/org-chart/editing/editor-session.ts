import type { OrgSession, ReadySession } from '../../../org-session/org-session.ts';
import type { EditorSession } from './chart-editor.ts';

/**
 * A session as the chart edits it. While it loads anew the chart keeps what was there; before it was ever ready there is
 * nothing to draw, so asking then is our own fault and throws.
 */
export function editorSession(session: OrgSession): EditorSession {
  let ready: ReadySession | null = null;
  return {
    get() {
      const state = session.get();
      if (state.kind === 'READY') ready = state;
      if (ready === null) throw new Error('The chart was drawn before its session was ready.');
      return ready;
    },
    subscribe: (listener) => session.subscribe(listener),
    decide: (changes) => session.decide(changes),
    act: (label, changes) => session.act(label, changes),
    undo: () => session.undo(),
    redo: () => session.redo(),
    newKey: () => session.newKey(),
  };
}
