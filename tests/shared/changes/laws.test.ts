import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS, type Key, type RecordKind } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { FIRST_DAY, LAST_DAY } from '../../support/arbitrary-world.ts';
import { arbitraryHistory, arbitraryOrg, orgFrom } from '../../support/arbitrary-org.ts';
import { factsOf } from '../../support/org-facts.ts';
import { brokenRule } from './broken-rule.ts';
import { answered, rebuilt } from './index-answers.ts';

const RUNS = { numRuns: 300 };
/** A broken rule is found long before the last run; it stops at the first. */
const UNTIL_FOUND = { numRuns: 20_000, endOnFailure: true };
const sequences = () => fc.array(arbitraryChange(), { maxLength: 25, size: 'max' });
const acts = () => fc.array(fc.array(arbitraryChange(), { minLength: 1, maxLength: 3, size: 'max' }), { maxLength: 10, size: 'max' });

describe('no allowed sequence of changes', () => {
  const noCircle = () =>
    fc.property(arbitraryHistory(), sequences(), (history, changes) => {
      expect(circles(orgFrom([...history, ...changes]))).toEqual([]);
    });
  const nothingDangles = () =>
    fc.property(arbitraryHistory(), sequences(), (history, changes) => {
      expect(dangling(orgFrom([...history, ...changes]))).toEqual([]);
    });
  const nobodyTwice = () =>
    fc.property(arbitraryHistory(), sequences(), (history, changes) => {
      expect(twins(orgFrom([...history, ...changes]))).toEqual([]);
    });

  test('makes a circle of positions on any day, of teams or of initiatives', () => {
    fc.assert(noCircle(), RUNS);
  });
  test('leaves a record that names another one which is not there', () => {
    fc.assert(nothingDangles(), RUNS);
  });
  test('puts a person into one seat twice on a day, or leaves twins of an assignment, a waiver or a source id', () => {
    fc.assert(nobodyTwice(), RUNS);
  });

  test('control: a move that is not asked for a circle is caught', () => {
    brokenRule(
      'MOVE_POSITION',
      {
        decide: (org, { positionKey, managerKey }) =>
          missing(org.position(positionKey)) ?? (managerKey === null ? null : missing(org.position(managerKey))),
      },
      () => expect(() => fc.assert(noCircle(), UNTIL_FOUND)).toThrow(/Property failed/),
    );
  });
  test('control: a move that looks for circles on its first day alone is caught', () => {
    brokenRule('MOVE_POSITION', { decide: onFirstDayAlone }, () =>
      expect(() => fc.assert(noCircle(), UNTIL_FOUND)).toThrow(/Property failed/),
    );
  });
  test('control: a removal that does not ask who names the record is caught', () => {
    brokenRule('REMOVE_RECORD', { decide: (org, { recordKind, key }) => missing(org.record(recordKind, key)) }, () =>
      expect(() => fc.assert(nothingDangles(), UNTIL_FOUND)).toThrow(/Property failed/),
    );
  });
  test('control: an incumbency that is not asked for another one is caught', () => {
    brokenRule(
      'ASSIGN_INCUMBENT',
      {
        decide: (org, { incumbency }) =>
          org.incumbency(incumbency.key)
            ? MISSING
            : (missing(org.person(incumbency.personKey)) ?? missing(org.position(incumbency.positionKey))),
      },
      () => expect(() => fc.assert(nobodyTwice(), UNTIL_FOUND)).toThrow(/Property failed/),
    );
  });
});

describe('the inverse', () => {
  const ofOne = () =>
    fc.property(arbitraryOrg(), sequences(), (start, changes) => {
      let org = start;
      for (const change of changes) {
        const act = applyAct(org, [change]);
        if (!act.allowed) continue;
        expect(act.inverses).toHaveLength(1);
        const back = applyAct(act.org, act.inverses);
        if (!back.allowed) throw new Error(`the inverse of ${change.kind} is refused: ${back.refusals[0]!.message}`);
        expect(factsOf(back.org)).toEqual(factsOf(org));
        const again = applyAct(back.org, back.inverses);
        expect(again.allowed && factsOf(again.org)).toEqual(factsOf(act.org));
        org = act.org;
      }
    });
  const ofActs = () =>
    fc.property(arbitraryOrg(), acts(), (start, history) => {
      const done: { before: Org; inverses: readonly Change[] }[] = [];
      let org = start;
      for (const changes of history) {
        const act = applyAct(org, changes);
        if (!act.allowed) continue;
        done.push({ before: org, inverses: act.inverses });
        org = act.org;
      }
      for (const { before, inverses } of done.toReversed()) {
        const back = applyAct(org, inverses);
        if (!back.allowed) throw new Error(`the inverse of an act is refused: ${back.refusals[0]!.message}`);
        expect(factsOf(back.org)).toEqual(factsOf(before));
        expect(rebuilt(back.org)).toEqual(answered(back.org));
        org = back.org;
      }
    });

  test('of a change brings the organization back, and its own inverse the change', () => {
    fc.assert(ofOne(), RUNS);
  });
  test('of whole acts, the newest first, brings every earlier organization back', () => {
    fc.assert(ofActs(), RUNS);
  });
  test('control: an inverse that forgets the dated versions is caught', () => {
    brokenRule(
      'MOVE_POSITION',
      {
        invert: (org, { positionKey }) => ({
          kind: 'MOVE_POSITION',
          positionKey,
          managerKey: org.position(positionKey)!.versions[0]!.managerKey,
          effectiveOn: null,
        }),
      },
      () => {
        expect(() => fc.assert(ofOne(), UNTIL_FOUND)).toThrow(/Property failed/);
        expect(() => fc.assert(ofActs(), UNTIL_FOUND)).toThrow(/Property failed/);
      },
    );
  });
});

describe('an act', () => {
  const leavesTheOrgAlone = () =>
    fc.property(arbitraryOrg(), acts(), (org, history) => {
      const before = structuredClone([factsOf(org), answered(org), versionsOf(org)]);
      for (const changes of history) {
        const act = applyAct(org, changes);
        if (act.allowed) applyAct(act.org, changes.toReversed());
      }
      expect([factsOf(org), answered(org), versionsOf(org)]).toEqual(before);
    });
  const isAllOrNothing = () =>
    fc.property(arbitraryOrg(), fc.array(arbitraryChange(), { maxLength: 6, size: 'max' }), (org, changes) => {
      const act = applyAct(org, changes);
      let stepwise = org;
      for (const change of changes) {
        const step = applyAct(stepwise, [change]);
        if (!step.allowed) {
          expect(act).toMatchObject({ allowed: false, refusals: step.refusals });
          return;
        }
        stepwise = step.org;
      }
      if (!act.allowed) throw new Error('an act of allowed changes is refused');
      expect(factsOf(act.org)).toEqual(factsOf(stepwise));
      expect(act.org.revision).toBe(org.revision + 1);
    });

  test('never alters the organization it starts from, whether it is allowed or refused', () => {
    fc.assert(leavesTheOrgAlone(), RUNS);
  });
  test('is its changes one after another, or their first refusal and nothing else', () => {
    fc.assert(isAllOrNothing(), RUNS);
  });
  test('control: a rule that writes into the record it was given is caught', () => {
    const apply = (draft: { position(key: Key): unknown }, { positionKey, endDate }: { positionKey: Key; endDate: number }) =>
      void Object.assign(draft.position(positionKey) as object, { endDate });
    brokenRule('CLOSE_POSITION', { apply }, () => expect(() => fc.assert(leavesTheOrgAlone(), UNTIL_FOUND)).toThrow(/Property failed/));
  });
});

describe('the indexes', () => {
  const agree = () =>
    fc.property(arbitraryHistory(), sequences(), (history, changes) => {
      const org = orgFrom([...history, ...changes]);
      expect(answered(org)).toEqual(rebuilt(org));
    });

  test('agree with a rebuild from the records after any sequence of changes', () => {
    fc.assert(agree(), RUNS);
  });
  test('agree in two forks that go on from the same organization', () => {
    fc.assert(
      fc.property(arbitraryOrg(), sequences(), sequences(), (org, left, right) => {
        const [one, other] = [continued(org, left), continued(org, right)];
        expect(answered(one)).toEqual(rebuilt(one));
        expect(answered(other)).toEqual(rebuilt(other));
        expect(factsOf(other)).toEqual(factsOf(continued(org, right)));
      }),
      RUNS,
    );
  });
  test('control: a record that changes without its index is caught', () => {
    const apply = (draft: { team(key: Key): unknown }, { teamKey, set }: { teamKey: Key; set: object }) =>
      void Object.assign(draft.team(teamKey) as object, set);
    brokenRule('UPDATE_TEAM', { apply }, () => expect(() => fc.assert(agree(), UNTIL_FOUND)).toThrow(/Property failed/));
  });
});

const MISSING = { code: 'NOT_FOUND', message: 'not there', field: null } as const;

function missing(record: unknown) {
  return record === undefined ? MISSING : null;
}

/** The rule of a beginner: walks the line of the effective day only. */
function onFirstDayAlone(
  org: Parameters<typeof missingPosition>[0],
  change: { positionKey: Key; managerKey: Key | null; effectiveOn: number | null },
) {
  const refusal = missingPosition(org, change.positionKey) ?? (change.managerKey === null ? null : missingPosition(org, change.managerKey));
  if (refusal) return refusal;
  const first = change.effectiveOn ?? FIRST_DAY - 1;
  for (let key = change.managerKey, steps = 0; key !== null && steps < 20; steps++) {
    if (key === change.positionKey) return MISSING;
    key = org.position(key)!.versions.findLast(({ from }) => from === null || from <= first)!.managerKey;
  }
  return null;
}

function missingPosition(org: Pick<Org, 'position'>, key: Key) {
  return missing(org.position(key));
}

function continued(org: Org, changes: readonly Change[]): Org {
  let next = org;
  for (const change of changes) {
    const act = applyAct(next, [change]);
    if (act.allowed) next = act.org;
  }
  return next;
}

/** Records that come back to themselves by their managers on some day, or by their parents. Asks nothing of the rules. */
function circles(org: Org): string[] {
  const found: string[] = [];
  const circular = (start: Key, above: (key: Key) => Key | null) => {
    let key = above(start);
    for (let steps = 0; key !== null && steps < 50; steps++) {
      if (key === start) return true;
      key = above(key);
    }
    return false;
  };
  for (const today of [FIRST_DAY - 1000, ...Array.from({ length: LAST_DAY - FIRST_DAY + 3 }, (_, i) => FIRST_DAY - 1 + i)]) {
    const managerOn = (key: Key) => {
      let manager: Key | null = null;
      for (const version of org.position(key)!.versions) if (version.from === null || version.from <= today) manager = version.managerKey;
      return manager;
    };
    for (const { key } of org.table('position').values()) if (circular(key, managerOn)) found.push(`${key} on ${today}`);
  }
  for (const { key } of org.table('team').values()) if (circular(key, (team) => org.team(team)!.parentKey)) found.push(key);
  for (const { key } of org.table('initiative').values())
    if (circular(key, (initiative) => org.initiative(initiative)!.parentKey)) found.push(key);
  return found;
}

/** Every reference of a record that leads nowhere. */
function dangling(org: Org): string[] {
  const there = new Map(RECORD_KINDS.map((kind) => [kind, new Set([...org.table(kind).values()].map(({ key }) => key))]));
  const found: string[] = [];
  const ask = (who: Key, kind: RecordKind, key: Key | null) => {
    if (key !== null && !there.get(kind)!.has(key)) found.push(`${who} names ${key}`);
  };
  for (const { key, parentKey, leadPositionKey } of org.table('team').values()) {
    ask(key, 'team', parentKey);
    ask(key, 'position', leadPositionKey);
  }
  for (const { key, versions } of org.table('position').values()) {
    for (const version of versions) {
      ask(key, 'team', version.teamKey);
      ask(key, 'position', version.managerKey);
    }
  }
  for (const { key, positionKey, personKey } of org.table('incumbency').values()) {
    ask(key, 'position', positionKey);
    ask(key, 'person', personKey);
  }
  for (const { key, teamKey, parentKey } of org.table('initiative').values()) {
    ask(key, 'team', teamKey);
    ask(key, 'initiative', parentKey);
  }
  for (const { key, initiativeKey, assignee } of org.table('assignment').values()) {
    ask(key, 'initiative', initiativeKey);
    if (assignee.kind === 'PERSON') ask(key, 'person', assignee.personKey);
    else ask(key, 'position', assignee.positionKey);
  }
  for (const { key, initiativeKey } of org.table('waiver').values()) ask(key, 'initiative', initiativeKey);
  return found;
}

/** What may be there once only, and is there twice. */
function twins(org: Org): string[] {
  const seen = new Set<string>();
  const found: string[] = [];
  const once = (...parts: unknown[]) => {
    const name = JSON.stringify(parts);
    if (seen.has(name)) found.push(name);
    seen.add(name);
  };
  for (const { personKey, positionKey, startDate, endDate } of org.table('incumbency').values()) {
    for (let today = FIRST_DAY - 1; today <= LAST_DAY + 1; today++) {
      if ((startDate ?? today) <= today && today <= (endDate ?? today)) once('seat', personKey, positionKey, today);
    }
  }
  for (const { initiativeKey, role, assignee, startDate } of org.table('assignment').values())
    once('role', initiativeKey, role, Object.values(assignee), startDate);
  for (const { initiativeKey, role, from } of org.table('waiver').values()) once('waiver', initiativeKey, role, from);
  for (const kind of RECORD_KINDS)
    for (const { source, externalId } of org.table(kind).values()) if (source !== null) once(kind, source, externalId);
  return found;
}

function versionsOf(org: Org): number[] {
  return RECORD_KINDS.flatMap((kind) => [...org.table(kind).values()].map(({ version }) => version));
}
