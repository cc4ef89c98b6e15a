import { applyAct, type Allowed } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { SessionListeners } from './session-listeners.ts';
import { newKey } from './new-key.ts';
import type { OrgSession, ReadySession } from './org-session.ts';

/** A session that lives in memory alone, over an organization: for tests, harnesses and what-ifs that nobody keeps. */
export function localSession(
  base: Org,
  options: { readonly today: Day; readonly showsPay?: boolean; readonly canEdit?: boolean },
): OrgSession {
  const listeners = new SessionListeners();
  const done: { readonly before: Org; readonly act: Allowed }[] = [];
  const undone: { readonly before: Org; readonly act: Allowed }[] = [];
  let state: ReadySession = {
    kind: 'READY',
    org: base,
    base,
    version: 0,
    pending: 0,
    connection: 'FOLLOWING',
    others: [],
    canEdit: options.canEdit ?? true,
    lockedBecause: null,
    today: options.today,
    showsPay: options.showsPay ?? true,
    lastAct: null,
  };
  const show = (org: Org): readonly Refusal[] => {
    state = { ...state, org, version: state.version + 1 };
    listeners.tell();
    return [];
  };
  return {
    scenarioId: 'local',
    get: () => state,
    subscribe: (listener) => listeners.add(listener),
    decide(changes: readonly Change[]) {
      const next = applyAct(state.org, changes);
      return next.allowed ? null : next.refusals[0]!;
    },
    act(_label, changes) {
      const before = state.org;
      const act = applyAct(before, changes);
      if (!act.allowed) return Promise.resolve(act.refusals);
      done.push({ before, act });
      undone.length = 0;
      return Promise.resolve(show(act.org));
    },
    undo() {
      const step = done.pop();
      if (!step) return Promise.resolve([refuse('NOT_FOUND', 'There is no act to undo.')]);
      undone.push(step);
      return Promise.resolve(show(step.before));
    },
    redo() {
      const step = undone.pop();
      if (!step) return Promise.resolve([refuse('NOT_FOUND', 'There is nothing to redo.')]);
      done.push(step);
      return Promise.resolve(show(step.act.org));
    },
    newKey,
    setPresence: () => undefined,
    refresh: () => undefined,
    close: () => undefined,
  };
}
