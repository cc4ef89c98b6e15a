import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import type { RecordRef } from '@tandem/shared/changes/record-ref';
import { actsInEffect, actToUndo, takeBack, undoToRedo, type UndoCandidate, type UndoneBy } from '@tandem/shared/changes/undo';
import { Org } from '@tandem/shared/org/org';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { arbitraryOrg } from '../../support/arbitrary-org.ts';
import { factsOf } from '../../support/org-facts.ts';
import { incumbentAssigned, initiativeMade, orgOf, personMade, positionMade, roleAssigned, teamMade } from '../../support/small-org.ts';

const ADA: UndoneBy = { actor: 'Ada', anyone: false };
const GRACE: UndoneBy = { actor: 'Grace', anyone: false };
const ANYONE: UndoneBy = { actor: 'Ada', anyone: true };

describe('undo and redo', () => {
  test('undo takes back the newest own act, and then the one before it', () => {
    const log = new Log(orgOf());
    log.does('Ada', teamMade('Ads'));
    log.does('Ada', teamMade('Search'));
    log.does('Grace', teamMade('Payments'));
    expect([log.undoes(ADA), log.undoes(ADA), log.undoes(ADA)]).toEqual(['done', 'done', 'nothing']);
    expect(log.teams()).toEqual(['Payments']);
  });

  test('undo by anyone takes back the newest of all, and redo by that actor gives it again', () => {
    const log = new Log(orgOf());
    log.does('Grace', teamMade('Payments'));
    expect(log.undoes(ANYONE)).toBe('done');
    expect(log.redoes(GRACE)).toBe('nothing');
    expect(log.redoes(ADA)).toBe('done');
    expect(log.teams()).toEqual(['Payments']);
  });

  test('redo gives again in the order in which undo took back, and what it gave can be undone', () => {
    const log = new Log(orgOf());
    log.does('Ada', teamMade('Ads'));
    log.does('Ada', { kind: 'UPDATE_TEAM', teamKey: 'Ads', set: { name: 'Adverts' } });
    log.undoes(ADA);
    log.undoes(ADA);
    expect(log.redoes(ADA)).toBe('done');
    expect(log.org.team('Ads')!.name).toBe('Ads');
    expect(log.redoes(ADA)).toBe('done');
    expect(log.org.team('Ads')!.name).toBe('Adverts');
    expect(log.redoes(ADA)).toBe('nothing');
    expect(log.undoes(ADA)).toBe('done');
    expect(log.org.team('Ads')!.name).toBe('Ads');
  });

  test('a new act of the same actor empties what could be redone; one of somebody else does not', () => {
    const log = new Log(orgOf());
    log.does('Ada', teamMade('Ads'));
    log.undoes(ADA);
    log.does('Grace', teamMade('Payments'));
    expect(undoToRedo(log.newestFirst(), ADA)?.revision).toBe(2);
    expect(undoToRedo(log.newestFirst(), ANYONE)).toBeNull();
    log.does('Ada', teamMade('Search'));
    expect(undoToRedo(log.newestFirst(), ADA)).toBeNull();
    log.undoes(ADA);
    log.redoes(ADA);
    expect(log.redoes(ADA)).toBe('nothing');
  });

  test('reads the log only as far as it must', () => {
    const newestFirst = function* (): Generator<UndoCandidate> {
      yield { revision: 9, actor: 'Ada', origin: 'ACT', undoes: null, undoneBy: null };
      throw new Error('read too far');
    };
    expect(actToUndo(newestFirst(), ADA)?.revision).toBe(9);
    expect(undoToRedo(newestFirst(), ADA)).toBeNull();
  });
});

describe('taking an act back is refused with the later act that stands on it', () => {
  test('where that one wrote the same record', () => {
    const log = new Log(orgOf());
    log.does('Ada', teamMade('Ads'));
    log.does('Grace', { kind: 'UPDATE_TEAM', teamKey: 'Ads', set: { name: 'Adverts' } });
    expect(log.undoes(ADA)).toBe('Act 1 cannot be taken back: the later act 2 stands on it (‘Adverts’); take that one back first.');
    expect(log.org.revision).toBe(2);
    log.undoes(GRACE);
    expect(log.undoes(ADA)).toBe('done');
  });

  test('where that one names the record that was made', () => {
    const log = new Log(orgOf());
    log.does('Ada', positionMade('CTO'));
    log.does('Grace', positionMade('Engineer', { managerKey: 'CTO' }));
    expect(log.undoes(ADA)).toContain('the later act 2 stands on it (‘Engineer’)');
  });

  test('where that one moved a manager so that the old line would be a circle, be it further up', () => {
    const log = new Log(
      orgOf(positionMade('CEO'), positionMade('CTO', { managerKey: 'CEO' }), positionMade('Engineer', { managerKey: 'CTO' })),
    );
    log.does('Ada', { kind: 'MOVE_POSITION', positionKey: 'Engineer', managerKey: null, effectiveOn: null });
    log.does('Grace', { kind: 'MOVE_POSITION', positionKey: 'CEO', managerKey: 'Engineer', effectiveOn: null });
    expect(log.undoes(ADA)).toContain('the later act 2 stands on it (‘CEO’)');
  });

  test('where that one removed what the inverse names', () => {
    const log = new Log(orgOf(teamMade('Ads'), positionMade('CTO', { teamKey: 'Ads' })));
    log.does('Ada', { kind: 'UPDATE_POSITION', positionKey: 'CTO', set: { teamKey: null }, effectiveOn: null });
    log.does('Grace', { kind: 'REMOVE_RECORD', recordKind: 'team', key: 'Ads' });
    expect(log.undoes(ADA)).toContain('the later act 2 stands on it (the team Ads)');
  });

  test('where that one took the place in a seat or in a role', () => {
    const seat = new Log(orgOf(personMade('Alan'), positionMade('CTO'), incumbentAssigned('first', 'CTO', 'Alan', { startDate: 100 })));
    seat.does('Ada', { kind: 'END_INCUMBENCY', incumbencyKey: 'first', endDate: 200 });
    seat.does('Grace', incumbentAssigned('second', 'CTO', 'Alan', { startDate: 300 }));
    expect(seat.undoes(ADA)).toContain('stands on it (Alan as ‘CTO’)');
    const role = new Log(orgOf(personMade('Alan'), initiativeMade('Ranking'), roleAssigned('first', 'Ranking', 'Alan')));
    role.does('Ada', { kind: 'REMOVE_RECORD', recordKind: 'assignment', key: 'first' });
    role.does('Grace', roleAssigned('second', 'Ranking', 'Alan'));
    expect(role.undoes(ADA)).toContain('stands on it (Alan as product owner of ‘Ranking’)');
  });
});

describe('acts in effect', () => {
  const act = (revision: number, undoes: number | null = null) => ({ revision, undoes });
  const left = (...acts: { revision: number; undoes: number | null }[]) => actsInEffect(acts).map(({ revision }) => revision);

  test('an act and its undo cancel, and so do an undo and its redo', () => {
    expect(left(act(5), act(6, 5))).toEqual([]);
    expect(left(act(5), act(6, 5), act(7, 6))).toEqual([7]);
    expect(left(act(5), act(6, 5), act(7, 6), act(8, 7))).toEqual([]);
  });

  test('an undo of an act from before counts until it is redone', () => {
    expect(left(act(6, 2))).toEqual([6]);
    expect(left(act(6, 2), act(7, 6))).toEqual([]);
  });
});

describe('the law of undo', () => {
  type Step = { who: 'Ada' | 'Grace'; what: 'UNDO' | 'REDO' | Change[] };
  const steps = fc.array(
    fc.record({
      who: fc.constantFrom('Ada' as const, 'Grace' as const),
      what: fc.oneof(
        fc.array(arbitraryChange(), { minLength: 1, maxLength: 2 }),
        fc.constant('UNDO' as const),
        fc.constant('UNDO' as const),
        fc.constant('REDO' as const),
      ),
    }),
    { maxLength: 30, size: 'max' },
  ) as fc.Arbitrary<Step[]>;

  test('with one actor alone nothing stands in the way: undo walks back to the beginning and redo forth to the end', () => {
    fc.assert(
      fc.property(
        arbitraryOrg(),
        fc.array(fc.array(arbitraryChange(), { minLength: 1, maxLength: 3 }), { maxLength: 10, size: 'max' }),
        (org, acts) => {
          const log = new Log(org);
          for (const changes of acts) log.does('Ada', ...changes);
          const states = [...log.states];
          for (const state of states.toReversed().slice(1)) {
            expect(log.undoes(ADA)).toBe('done');
            expect(factsOf(log.org)).toEqual(state);
          }
          expect(log.undoes(ADA)).toBe('nothing');
          for (const state of states.slice(1)) {
            expect(log.redoes(ADA)).toBe('done');
            expect(factsOf(log.org)).toEqual(state);
          }
          expect(log.redoes(ADA)).toBe('nothing');
        },
      ),
      { numRuns: 150 },
    );
  });

  test('with two actors undo and redo are done or name a later act, and an undo that is redone at once leaves no trace', () => {
    fc.assert(
      fc.property(arbitraryOrg(), steps, (org, history) => {
        const log = new Log(org);
        for (const { who, what } of history) {
          const by = { actor: who, anyone: false };
          const before = factsOf(log.org);
          if (Array.isArray(what)) log.does(who, ...what);
          else if (what === 'REDO')
            expect(log.redoes(by)).toMatch(/^(done|nothing|Act \d+ cannot be taken back: the later act \d+ stands on it)/);
          else {
            const answer = log.undoes(by);
            expect(answer).toMatch(/^(done|nothing|Act \d+ cannot be taken back: the later act \d+ stands on it)/);
            if (answer !== 'done') expect(factsOf(log.org)).toEqual(before);
            else {
              expect(log.redoes(by)).toBe('done');
              expect(factsOf(log.org)).toEqual(before);
              log.undoes(by);
            }
          }
        }
      }),
      { numRuns: 300 },
    );
  });
});

interface Entry extends UndoCandidate {
  undoneBy: number | null;
  readonly written: readonly RecordRef[];
  readonly inverses: readonly Change[];
}

/** A log in memory, as a store would keep one. */
class Log {
  private readonly entries: Entry[] = [];
  readonly states: unknown[];

  constructor(public org: Org) {
    this.org = rebased(org);
    this.states = [factsOf(org)];
  }

  does(actor: string, ...changes: Change[]): void {
    const act = applyAct(this.org, changes);
    if (!act.allowed) return;
    this.append(actor, 'ACT', null, act);
  }

  undoes(by: UndoneBy): string {
    return this.takesBack(actToUndo(this.newestFirst(), by), by, 'UNDO');
  }

  redoes(by: UndoneBy): string {
    return this.takesBack(undoToRedo(this.newestFirst(), by), by, 'REDO');
  }

  newestFirst(): Entry[] {
    return this.entries.toReversed();
  }

  teams(): string[] {
    return [...this.org.table('team').values()].map(({ name }) => name);
  }

  private takesBack(target: Entry | null, by: UndoneBy, origin: 'UNDO' | 'REDO'): string {
    if (!target) return 'nothing';
    const later = this.entries.filter(({ revision }) => revision > target.revision);
    const act = takeBack(this.org, target, later);
    if (!act.allowed) {
      const [refusal] = act.refusals;
      return refusal!.code === 'CONFLICT' ? refusal!.message : `${refusal!.code}: ${refusal!.message}`;
    }
    target.undoneBy = act.org.revision;
    this.append(by.actor!, origin, target.revision, act);
    return 'done';
  }

  private append(
    actor: string,
    origin: Entry['origin'],
    undoes: number | null,
    { org, written, inverses }: Pick<Entry, 'written' | 'inverses'> & { org: Org },
  ): void {
    this.org = org;
    this.states.push(factsOf(org));
    this.entries.push({ revision: org.revision, actor, origin, undoes, undoneBy: null, written, inverses });
  }
}

/** The same organization as revision 0, so that a test's first act is act 1. */
function rebased(org: Org): Org {
  return org.draft().seal(0);
}
