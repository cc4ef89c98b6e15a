import { applyAct, writtenBy } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { refText } from '@tandem/shared/changes/record-ref';
import type { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS } from '@tandem/shared/org/records';
import {
  fieldConflictId,
  seenLive,
  type Conflict,
  type ConflictChoice,
  type FieldConflict,
  type Resolution,
} from '@tandem/shared/scenario/conflicts';
import { isTimeline, sameValue, type FieldValue, type PlainValue } from '@tandem/shared/scenario/field-values';
import { recordMade } from '@tandem/shared/scenario/change-fields';
import { differingFields, fieldsOf, fieldValue, WHOLE } from '@tandem/shared/scenario/record-fields';
import { asOneAct, replayOnto, type Replay } from '@tandem/shared/scenario/replay';
import type { ScenarioAct } from '@tandem/shared/scenario/scenario-act';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChange, arbitraryUpdate } from '../../support/arbitrary-change.ts';
import { arbitraryOrg } from '../../support/arbitrary-org.ts';
import { factsOf } from '../../support/org-facts.ts';

const RUNS = { numRuns: 80 };
const REVISION = 1000;

/** An organization, what a scenario did to it, and what happened to it meanwhile. */
interface Parting {
  readonly base: Org;
  /** What both did before they parted. */
  readonly shared: Side;
  readonly mine: Side;
  readonly live: Side;
}
interface Side {
  readonly org: Org;
  readonly acts: readonly ScenarioAct[];
}

describe('the laws of replaying', () => {
  test('on an organization that nobody touched it gives mine, without conflicts and change by change', () => {
    law(partings(), ({ base, mine }) => {
      const replay = replayed(base, base, mine);
      expect(factsOf(replay.org)).toEqual(factsOf(mine.org));
      expect(replay.conflicts).toEqual([]);
      expect(replay.acts.map(({ changes }) => changes)).toEqual(mine.acts.map(({ changes }) => changes));
    });
  });

  test('conflicts by field are the same from both sides', () => {
    law(partings(), ({ base, mine, live }) => {
      const here = fieldConflicts(replayed(live.org, base, mine));
      const there = fieldConflicts(replayed(mine.org, base, live));
      const facts = (conflicts: FieldConflict[]) => conflicts.map(({ id, base, live, mine }) => ({ id, base, live, mine })).toSorted(byId);
      expect(facts(here)).toEqual(facts(there).map(({ live: mine, mine: live, ...rest }) => ({ ...rest, live, mine })));
    });
  });

  test('where the live side did nothing to a field there is no conflict about it', () => {
    law(partings(), ({ base, mine, live }) => {
      for (const { ref, field, changeIds } of fieldConflicts(replayed(live.org, base, mine))) {
        const [was, is] = [base.record(ref.kind, ref.key), live.org.record(ref.kind, ref.key)];
        expect(field === WHOLE ? was !== is : differingFields(ref.kind, was, is).includes(field) || was === undefined).toBe(true);
        expect(changeIds.length).toBeGreaterThan(0);
      }
    });
  });

  test('keeping live everywhere leaves in every field in conflict what the live side says', () => {
    law(partings(), ({ base, mine, live }) => {
      const { org, conflicts, unresolved } = resolved(live.org, base, mine, 'LIVE');
      expect(unresolved).toBe(0);
      for (const { ref, field, live: theirs } of conflicts.filter(isFieldConflict))
        expect(fieldValue(ref.kind, org.record(ref.kind, ref.key), field)).toEqual(theirs);
    });
  });

  test('keeping mine everywhere gives every field in conflict what mine made of it, unless a change can no longer be done', () => {
    let looked = 0;
    law(partings(), ({ base, mine, live }) => {
      const { org, conflicts } = resolved(live.org, base, mine, 'MINE');
      const impossible = new Set(conflicts.filter((other) => other.kind === 'REFUSED').map(({ ref }) => `${ref.kind}:${ref.key}`));
      for (const { ref, field, base: was, mine: ours } of conflicts.filter(isFieldConflict)) {
        if (impossible.has(`${ref.kind}:${ref.key}`)) continue;
        looked++;
        expect(agreesWhereChanged(was, ours, fieldValue(ref.kind, org.record(ref.kind, ref.key), field))).toBe(true);
      }
    });
    expect(looked).toBeGreaterThan(20);
  });

  test('a field that only one side changed is as that side has it, unless a change can no longer be done', () => {
    law(partings(), ({ base, mine, live }) => expectMerged(base, mine, live, resolved(live.org, base, mine, 'LIVE')));
  });

  test('so it is when what was applied is taken back after others went on', () => {
    law(partings(), ({ base, shared, live }) => {
      const applied = applyAct(
        base,
        shared.acts.flatMap(({ changes }) => changes),
      );
      if (!applied.allowed) throw new Error('what was allowed act by act is allowed as one');
      const back = { org: base, acts: [{ actKey: 'back', label: 'back', changes: applied.inverses }] };
      expectMerged(shared.org, back, live, resolved(live.org, shared.org, back, 'LIVE'));
    });
  });

  test('a scenario that was applied whole is already so: applying it again does nothing', () => {
    law(partings(), ({ base, mine, live }) => {
      const { org, conflicts } = resolved(live.org, base, mine, 'LIVE');
      if (conflicts.some(({ kind }) => kind === 'REFUSED')) return;
      expect(factsOf(resolved(org, base, mine, 'LIVE').org)).toEqual(factsOf(org));
    });
  });

  test('a fork of a scenario that was applied does what it has of its own, on what happened since', () => {
    law(partings(), ({ base, shared, mine, live }) => {
      const keys = new Set(shared.acts.map(({ actKey }) => actKey));
      const own = { org: mine.org, acts: mine.acts.filter(({ actKey }) => !keys.has(actKey)) };
      const fork = replayOnto({
        target: live.org,
        ancestor: base,
        mine: mine.org,
        acts: mine.acts,
        shared: keys,
        resolutions: [],
        revision: REVISION,
      });
      const alone = replayed(live.org, shared.org, own);
      expect([fork.conflicts, fork.acts]).toEqual([alone.conflicts, alone.acts]);
      expect(factsOf(fork.org)).toEqual(factsOf(alone.org));
    });
  });

  test('applied to its own base it is already so, and nothing is left to do where something changed', () => {
    law(partings(), ({ base, mine }) => {
      const again = replayed(mine.org, base, mine);
      expect(factsOf(again.org)).toEqual(factsOf(mine.org));
      expect(again.conflicts).toEqual([]);
    });
  });

  test('what is left of the acts makes the result on the target, and its inverses take it back', () => {
    law(partings(), ({ base, mine, live }) => {
      const replay = replayed(live.org, base, mine);
      const one = asOneAct(replay);
      const done = applyAct(live.org, one.changes, REVISION);
      expect(done.allowed && factsOf(done.org)).toEqual(factsOf(replay.org));
      expect(done.allowed && done.inverses).toEqual(one.inverses);
      expect(done.allowed && done.written).toEqual(one.written);
      const back = applyAct(replay.org, one.inverses);
      expect(back.allowed && factsOf(back.org)).toEqual(factsOf(live.org));
    });
  });

  test('after the acts were taken over, replaying them again finds no conflict', () => {
    law(partings(), ({ base, mine, live }) => {
      const rebased = resolved(live.org, base, mine, 'LIVE');
      const again = replayed(live.org, live.org, { org: rebased.org, acts: rebased.acts });
      expect(again.conflicts).toEqual([]);
      expect(factsOf(again.org)).toEqual(factsOf(rebased.org));
    });
  });
});

function law(partings: fc.Arbitrary<Parting>, holds: (parting: Parting) => void): void {
  fc.assert(fc.property(partings, holds), RUNS);
}

/** Two sides that part at the base, or after some acts in common, as a fork and its parent do. */
function partings(): fc.Arbitrary<Parting> {
  const change = fc.oneof(arbitraryChange(), arbitraryUpdate(), arbitraryUpdate());
  const changes = fc.array(fc.array(change, { minLength: 1, maxLength: 2 }), { minLength: 5, maxLength: 25, size: 'max' });
  return fc.tuple(arbitraryOrg(), changes, changes, changes, fc.boolean()).map(([base, shared, mine, live, isFork]) => {
    const used = new Set(RECORD_KINDS.flatMap((kind) => [...base.table(kind).values()].map(({ key }) => key)));
    const before = sideOf({ org: base, acts: [] }, isFork ? shared.slice(0, 5) : [], 'shared', used);
    return { base, shared: before, mine: sideOf(before, mine, 'mine', used), live: sideOf(before, live, 'live', used) };
  });
}

/** What is allowed of the acts, one after the other. A key is never used again, by whomever. */
function sideOf(before: Side, wanted: readonly Change[][], name: string, used: Set<string>): Side {
  let { org } = before;
  const acts = [...before.acts];
  wanted.forEach((changes, i) => {
    const made = changes.flatMap((change) => recordMade(change)?.key ?? []);
    if (made.some((key) => used.has(key))) return;
    const result = applyAct(org, changes);
    if (!result.allowed) return;
    org = result.org;
    for (const key of made) used.add(key);
    acts.push({ actKey: `${name}${i}`, label: name, changes });
  });
  return { org, acts };
}

function replayed(target: Org, ancestor: Org, { org: mine, acts }: Side, resolutions: readonly Resolution[] = []): Replay {
  return replayOnto({ target, ancestor, mine, acts, resolutions, revision: REVISION });
}

/** Resolved one after the other until none is open that can be resolved so; what is refused is always left to live. */
function resolved(target: Org, ancestor: Org, mine: Side, choice: ConflictChoice): Replay {
  const resolutions: Resolution[] = [];
  for (let round = 0; round < 20; round++) {
    const replay = replayed(target, ancestor, mine, resolutions);
    if (replay.unresolved === 0) return replay;
    for (const conflict of replay.conflicts)
      if (!conflict.resolved)
        resolutions.push({ conflictId: conflict.id, choice: conflict.kind === 'REFUSED' ? 'LIVE' : choice, seenLive: seenLive(conflict) });
  }
  throw new Error('resolving finds no end');
}

/** Looks at every record that mine wrote and all three have: who alone changed a field has it. */
function expectMerged(base: Org, mine: Side, live: Side, { org, conflicts }: Replay): void {
  const apart = new Set(conflicts.map((conflict) => (conflict.kind === 'FIELD' ? conflict.id : refText(conflict.ref))));
  for (const ref of mine.acts.flatMap(({ changes }) => changes.map(writtenBy))) {
    const { kind, key } = ref;
    const [was, ours, theirs, is] = [base, mine.org, live.org, org].map((side) => side.record(kind, key));
    if (!was || !ours || !theirs || apart.has(refText(ref))) continue;
    const byLive = differingFields(kind, was, theirs);
    for (const field of fieldsOf(kind)) {
      if (apart.has(fieldConflictId(ref, field))) continue;
      expect([kind, field, fieldValue(kind, is, field)]).toEqual([
        kind,
        field,
        fieldValue(kind, byLive.includes(field) ? theirs : ours, field),
      ]);
    }
  }
}

function fieldConflicts(replay: Replay): FieldConflict[] {
  return replay.conflicts.filter(isFieldConflict);
}

function isFieldConflict(conflict: Conflict): conflict is FieldConflict {
  return conflict.kind === 'FIELD';
}

/** Whether a value says what ours says on every day on which ours is another than the base. */
function agreesWhereChanged(base: FieldValue, ours: FieldValue, value: FieldValue): boolean {
  const days = [base, ours, value].flatMap((side) => (isTimeline(side) ? side.timeline.map(({ from }) => from) : [null]));
  return days.every((day) => sameValue(on(ours, day), on(base, day)) || sameValue(on(value, day), on(ours, day)));
}

function on(value: FieldValue, day: number | null): PlainValue {
  if (!isTimeline(value)) return value as PlainValue;
  return value.timeline.findLast(({ from }) => from === null || (day !== null && from <= day))!.value;
}

function byId({ id: a }: { id: string }, { id: b }: { id: string }): number {
  return a < b ? -1 : 1;
}
