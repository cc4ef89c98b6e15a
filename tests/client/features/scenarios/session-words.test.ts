import { heldSession } from '@tandem/client/features/scenarios/held-session';
import { lockInWords } from '@tandem/client/features/scenarios/lock-notice.tsx';
import { saveState } from '@tandem/client/features/scenarios/save-state';
import { localSession } from '@tandem/client/org-session/local-session';
import { Org } from '@tandem/shared/org/org';
import { describe, expect, it } from 'vitest';

const session = () => localSession(Org.empty(), { today: 20_000 });
const ready = () => {
  const state = session().get();
  if (state.kind !== 'READY') throw new Error('A local session is ready at once.');
  return state;
};

describe('what the bar says about saving', () => {
  it('is that all is saved where nothing waits', () => {
    expect(saveState(ready())).toEqual({ tone: 'calm', words: 'Saved' });
  });

  it('counts the edits that wait, and asks to keep the page open while offline', () => {
    expect(saveState({ ...ready(), pending: 2 })?.words).toBe('Saving 2 edits…');
    const offline = saveState({ ...ready(), pending: 1, connection: 'OFFLINE' });
    expect(offline?.tone).toBe('warning');
    expect(offline?.words).toContain('keep this page open');
  });
});

describe('a session that is held back', () => {
  it('cannot be edited, says why, and leaves the session it holds as it was', async () => {
    const free = session();
    const held = heldSession(free, 'It is approved.');
    const state = held.get();
    expect(state.kind === 'READY' && !state.canEdit && state.lockedBecause).toBe('It is approved.');
    expect(await held.act('Edit', [])).toMatchObject([{ code: 'FORBIDDEN', message: 'It is approved.' }]);
    expect(free.get()).toMatchObject({ canEdit: true, version: 0 });
  });

  it('gives the same state while nothing changes, so that nothing is drawn anew', () => {
    const held = heldSession(session(), 'It is approved.');
    expect(held.get()).toBe(held.get());
  });
});

describe('why a scenario cannot be edited', () => {
  it('is said for every state in which it cannot, and for nobody who may edit a draft', () => {
    for (const status of ['IN_REVIEW', 'APPLIED', 'REVERTED', 'ARCHIVED'] as const)
      expect(lockInWords({ status, access: 'EDIT' })).toMatch(/\.$/);
    expect(lockInWords({ status: 'DRAFT', access: 'EDIT' })).toBeNull();
    expect(lockInWords({ status: 'DRAFT', access: 'COMMENT' })).toContain('comment');
  });
});
