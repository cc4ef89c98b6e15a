import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { Org } from '@tandem/shared/org/org';
import { SessionCore } from '@tandem/client/org-session/session-core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeTeam, renameTeam } from '../../support/changes.ts';
import { recordsOf } from '../../support/org-databases.ts';

const TEAMS = ['a', 'b', 'c'];
const start = (): Org => {
  const made = applyAct(
    Org.empty(),
    TEAMS.map((key) => makeTeam(key)),
    100,
  );
  if (!made.allowed) throw new Error('The teams could not be made');
  return made.org.draft().seal(100);
};

/** A server that numbers what it does. */
class Log {
  org = start();
  readonly acts: { number: number; changes: readonly Change[] }[] = [];
  do(changes: readonly Change[]): number | null {
    const next = applyAct(this.org, changes, 101 + this.acts.length);
    if (!next.allowed) return null;
    this.org = next.org;
    this.acts.push({ number: this.acts.length + 1, changes });
    return this.acts.length;
  }
}

describe('a session', () => {
  test('ends where the server ends, however answers, others’ acts, refusals and lost connections come between each other', () => {
    const team = fc.constantFrom(...TEAMS);
    const name = fc.stringMatching(/^[a-z]{1,4}$/);
    const step = fc.oneof(
      fc.record({ kind: fc.constant('mine' as const), team, name }),
      fc.record({ kind: fc.constant('make' as const), team: fc.stringMatching(/^[d-g]$/), name }),
      fc.record({ kind: fc.constant('theirs' as const), team, name }),
      fc.record({ kind: fc.constant('taken' as const), team: fc.stringMatching(/^[d-g]$/), name }),
      fc.record({ kind: fc.constant('answer' as const) }),
      fc.record({ kind: fc.constant('heard' as const), skip: fc.nat({ max: 2 }) }),
      fc.record({ kind: fc.constant('reload' as const) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const log = new Log();
        const core = new SessionCore(start(), 0, 100);
        const waiting: { id: string; changes: readonly Change[] }[] = [];
        let edits = 0;
        let heard = 0;
        const edit = (changes: readonly Change[]): void => {
          const id = String(++edits);
          if (core.edit(id, changes).length === 0) waiting.push({ id, changes });
        };
        const answer = (): void => {
          const sent = waiting.shift();
          if (!sent) return;
          const number = log.do(sent.changes);
          if (number === null) core.refuse(sent.id);
          else if (!core.acknowledge(sent.id, number)) core.confirm(log.acts.slice(core.version));
        };
        for (const one of steps) {
          if (one.kind === 'mine') edit([renameTeam(one.team, one.name)]);
          if (one.kind === 'make') edit([makeTeam(one.team, one.name)]);
          if (one.kind === 'theirs') log.do([renameTeam(one.team, one.name)]);
          if (one.kind === 'taken') log.do([makeTeam(one.team, one.name)]);
          if (one.kind === 'answer') answer();
          if (one.kind === 'heard') {
            const from = Math.max(0, heard - one.skip);
            if (!core.confirm(log.acts.slice(from))) core.confirm(log.acts.slice(core.version));
            heard = log.acts.length;
          }
          if (one.kind === 'reload') core.reload(log.org, log.acts.length);
          expect(core.version).toBeLessThanOrEqual(log.acts.length);
        }
        while (waiting.length > 0) answer();
        expect(core.confirm(log.acts.slice(core.version))).toBe(true);
        expect(core.pending).toBe(0);
        expect(core.version).toBe(log.acts.length);
        expect(recordsOf(core.org)).toEqual(recordsOf(log.org));
      }),
      { numRuns: 500 },
    );
  });

  test('shows an edit at once, and takes a refused one back with what was built on it', () => {
    const core = new SessionCore(start(), 0, 100);
    expect(core.edit('1', [makeTeam('d')])).toEqual([]);
    expect(core.edit('2', [renameTeam('d', 'Built on it')])).toEqual([]);
    expect(core.org.team('d')?.name).toBe('Built on it');
    expect(core.edit('3', [renameTeam('nobody', 'x')])).toMatchObject([{ code: 'NOT_FOUND' }]);
    core.refuse('1');
    expect(core.org.team('d')).toBeUndefined();
    core.refuse('2');
    expect(core.pending).toBe(0);
  });

  test('does not take up an act while one before it is missing', () => {
    const core = new SessionCore(start(), 0, 100);
    expect(core.confirm([{ number: 2, changes: [renameTeam('a', 'Second')] }])).toBe(false);
    expect(core.org.team('a')?.name).toBe('a');
    expect(core.confirm([1, 2].map((number) => ({ number, changes: [renameTeam('a', `Act ${number}`)] })))).toBe(true);
    expect(core.org.team('a')).toMatchObject({ name: 'Act 2', version: 102 });
  });
});
