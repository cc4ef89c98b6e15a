import type { Change } from '@tandem/shared/changes/change';
import type { Org } from '@tandem/shared/org/org';
import { conflictInWords } from '@tandem/shared/scenario/conflict-words';
import { seenLive, type ConflictChoice, type FieldConflict, type Resolution } from '@tandem/shared/scenario/conflicts';
import { asOneAct, replayOnto, type Replay } from '@tandem/shared/scenario/replay';
import { checkResolution, resolutionOf } from '@tandem/shared/scenario/resolutions';
import { describe, expect, test } from 'vitest';
import {
  after,
  incumbentAssigned,
  initiativeMade,
  orgOf,
  personMade,
  positionMade,
  roleAssigned,
  teamMade,
} from '../../support/small-org.ts';

const BASE = orgOf(
  teamMade('Ads'),
  teamMade('Search'),
  personMade('Ada'),
  personMade('Grace'),
  positionMade('CEO'),
  positionMade('CTO', { managerKey: 'CEO' }),
  positionMade('VP', { managerKey: 'CEO' }),
  positionMade('Lead', { managerKey: 'CTO', teamKey: 'Ads' }),
  initiativeMade('Ranking', { priority: 2 }),
  incumbentAssigned('seat', 'Lead', 'Ada'),
  roleAssigned('owner', 'Ranking', 'Ada'),
);
const titled = (title: string, effectiveOn: number | null = null): Change => ({
  kind: 'UPDATE_POSITION',
  positionKey: 'Lead',
  set: { title },
  effectiveOn,
});
const moved = (managerKey: string | null, effectiveOn: number | null = null, positionKey = 'Lead'): Change => ({
  kind: 'MOVE_POSITION',
  positionKey,
  managerKey,
  effectiveOn,
});

describe('replaying by field', () => {
  test('a title and a manager that are changed on the two sides are both kept, be they dated or not', () => {
    const { org, conflicts } = parted({ mine: [[moved('VP', 100)]], live: [titled('Head of Ads', 50)] });
    expect(conflicts).toEqual([]);
    expect(org.position('Lead')!.versions.map(({ from, title, managerKey }) => [from, title, managerKey])).toEqual([
      [null, 'Lead', 'CTO'],
      [50, 'Head of Ads', 'CTO'],
      [100, 'Head of Ads', 'VP'],
    ]);
  });

  test('the same field changed differently is a conflict with all three values and the changes that write it', () => {
    const { conflicts, unresolved, org } = parted({
      mine: [[titled('Head of Ads')], [moved('VP'), titled('VP of Ads', 100)]],
      live: [titled('Boss')],
    });
    expect(conflicts).toEqual([
      {
        kind: 'FIELD',
        id: 'position:Lead:title',
        ref: { kind: 'position', key: 'Lead' },
        field: 'title',
        base: 'Lead',
        live: 'Boss',
        mine: {
          timeline: [
            { from: null, value: 'Head of Ads' },
            { from: 100, value: 'VP of Ads' },
          ],
        },
        changeIds: ['act0.0', 'act1.1'],
        resolved: null,
      },
    ]);
    expect(unresolved).toBe(1);
    expect(titles(org)).toEqual(['Head of Ads', 'VP of Ads']);
  });

  test('the same change on both sides is no conflict, and nothing is left to do', () => {
    const replay = parted({ mine: [[moved('VP', 100)], [titled('Head of Ads')]], live: [moved('VP', 100), titled('Head of Ads')] });
    expect([replay.conflicts, replay.acts]).toEqual([[], []]);
  });

  test('what mine changed and set back is left to the live side', () => {
    const { conflicts, org } = parted({ mine: [[titled('Boss')], [titled('Lead')]], live: [titled('Head of Ads')] });
    expect([conflicts, titles(org)]).toEqual([[], ['Head of Ads']]);
    const beside = parted({ mine: [[titled('Boss'), moved('VP')], [titled('Lead')]], live: [titled('Head of Ads')] });
    expect([beside.conflicts, beside.acts.map(({ changes }) => changes)]).toEqual([[], [[moved('VP')]]]);
  });

  test('what was applied is taken back field by field, beside what was done since', () => {
    const done = after(BASE, moved('VP'), titled('Boss', 100));
    const sides = {
      ancestor: done.org,
      mine: BASE,
      acts: [{ actKey: 'back', label: 'back', changes: done.inverses }],
      resolutions: [],
      revision: 9,
    };
    const level: Change = { kind: 'UPDATE_POSITION', positionKey: 'Lead', set: { level: 'M1' }, effectiveOn: 200 };
    const { org, conflicts } = replayOnto({ ...sides, target: after(done.org, level).org });
    expect([
      conflicts,
      org.position('Lead')!.versions.map((version) => [version.from, version.title, version.managerKey, version.level]),
    ]).toEqual([
      [],
      [
        [null, 'Lead', 'CTO', null],
        [200, 'Lead', 'CTO', 'M1'],
      ],
    ]);
    expect(replayOnto({ ...sides, target: after(done.org, titled('Chief')).org }).conflicts).toMatchObject([
      { id: 'position:Lead:title', live: 'Chief', mine: 'Lead' },
    ]);
  });

  test('personal facts conflict one by one', () => {
    const person = (details: Extract<Change, { kind: 'UPDATE_PERSON' }>['details'], location?: string): Change => ({
      kind: 'UPDATE_PERSON',
      personKey: 'Ada',
      details: details!,
      set: location ? { location } : {},
    });
    const { conflicts, org } = parted({
      mine: [[person({ email: 'ada@mine.example', givenName: 'Ada' }, 'Paris')]],
      live: [person({ email: 'ada@live.example', familyName: 'Lovelace' })],
    });
    expect(conflicts.map(({ id }) => id)).toEqual(['person:Ada:email']);
    expect(org.person('Ada')).toMatchObject({ location: 'Paris', details: { givenName: 'Ada', familyName: 'Lovelace' } });
  });
});

describe('resolving', () => {
  const sides = { mine: [[moved('VP'), titled('Head of Ads')]], live: [titled('Boss')] };

  test('LIVE takes the field out of every change that writes it, and a change that only writes it is gone', () => {
    const { acts, unresolved, org } = parted({ ...sides, resolve: { 'position:Lead:title': ['LIVE'] } });
    expect([unresolved, acts.map(({ changes }) => changes), titles(org)]).toEqual([0, [[moved('VP')]], ['Boss']]);
    const both: Change = { kind: 'UPDATE_POSITION', positionKey: 'Lead', set: { title: 'Head of Ads', level: 'M2' }, effectiveOn: null };
    const partly = parted({ mine: [[both]], live: [titled('Boss')], resolve: { 'position:Lead:title': ['LIVE'] } });
    expect(partly.acts[0]!.changes).toEqual([{ ...both, set: { level: 'M2' } }]);
  });

  test('MINE lets it run', () => {
    const { unresolved, conflicts, org } = parted({ ...sides, resolve: { 'position:Lead:title': ['MINE'] } });
    expect([unresolved, conflicts[0]!.resolved?.choice, titles(org)]).toEqual([0, 'MINE', ['Head of Ads']]);
  });

  test('EDIT sets another value in an act of its own', () => {
    const { unresolved, acts, org } = parted({ ...sides, resolve: { 'position:Lead:title': ['EDIT', 'Director'] }, editActKey: 'fresh' });
    expect([unresolved, titles(org)]).toEqual([0, ['Director']]);
    expect(acts.map(({ actKey, label }) => [actKey, label])).toEqual([
      ['act0', 'act0'],
      ['fresh', 'Resolve conflicts'],
    ]);
  });

  test('EDIT of a dated fact holds from the first day on which the two sides differ', () => {
    const dated = { mine: [[moved('VP', 100)]], live: [moved(null, 200)] };
    const { org } = parted({ ...dated, resolve: { 'position:Lead:managerKey': ['EDIT', 'CEO'] } });
    expect(org.position('Lead')!.versions.map(({ from, managerKey }) => [from, managerKey])).toEqual([
      [null, 'CTO'],
      [100, 'CEO'],
    ]);
  });

  test('EDIT to what the rules refuse leaves the conflict open and says why', () => {
    const dated = { mine: [[moved('VP')]], live: [moved('CEO')] };
    for (const [value, code] of [
      ['Nobody', 'NOT_FOUND'],
      ['Lead', 'CYCLE'],
    ] as const) {
      const { conflicts, unresolved } = parted({ ...dated, resolve: { 'position:Lead:managerKey': ['EDIT', value] } });
      expect([unresolved, conflicts[0]!.resolved, (conflicts[0] as FieldConflict).refusal?.code]).toEqual([1, null, code]);
    }
  });

  test('a resolution is void when the live side has changed again', () => {
    const first = parted(sides);
    const resolution = resolutionOf(first.conflicts[0]!, 'LIVE');
    const again = parted({ ...sides, live: [titled('Boss'), titled('Big Boss')], resolutions: [resolution] });
    expect([again.unresolved, again.conflicts[0]!.resolved]).toEqual([1, null]);
    const same = parted({ ...sides, live: [titled('Boss'), moved('CEO', 300)], resolutions: [resolution] });
    expect(same.conflicts.find(({ id }) => id === resolution.conflictId)!.resolved).toEqual(resolution);
  });

  test('says beforehand what cannot be chosen', () => {
    const [conflict] = parted(sides).conflicts;
    const why = (choice: ConflictChoice, value?: string) => checkResolution(BASE, conflict!, choice, value)?.code;
    expect([why('LIVE'), why('MINE'), why('EDIT', 'Director'), why('EDIT', ' ')]).toEqual([undefined, undefined, undefined, 'INVALID']);
    const gone = { ...conflict!, field: '*' } as FieldConflict;
    expect(checkResolution(BASE, gone, 'EDIT', 'x')?.field).toBe('choice');
  });
});

describe('records that come and go', () => {
  const removed = (key: string): Change => ({ kind: 'REMOVE_RECORD', recordKind: 'assignment', key });
  const half: Change = { kind: 'UPDATE_ROLE_ASSIGNMENT', assignmentKey: 'owner', set: { allocation: 50 } };

  test('gone on the live side and changed here: live drops the changes, mine brings the record back', () => {
    const sides = { mine: [[half]], live: [removed('owner')] };
    const { conflicts, org } = parted(sides);
    expect(conflicts).toMatchObject([{ id: 'assignment:owner:*', field: '*', live: null, changeIds: ['act0.0'] }]);
    expect(org.assignment('owner')!.allocation).toBe(50);
    const live = parted({ ...sides, resolve: { 'assignment:owner:*': ['LIVE'] } });
    expect([live.unresolved, live.acts, live.org.assignment('owner')]).toEqual([0, [], undefined]);
    const mine = parted({ ...sides, resolve: { 'assignment:owner:*': ['MINE'] } });
    expect(mine.acts[0]!.changes.map(({ kind }) => kind)).toEqual(['RESTORE_RECORD', 'UPDATE_ROLE_ASSIGNMENT']);
  });

  test('removed here and changed on the live side: mine removes it, live keeps it', () => {
    const sides = { mine: [[removed('owner')]], live: [half] };
    expect(parted(sides).conflicts).toMatchObject([{ id: 'assignment:owner:*', mine: null }]);
    expect(parted(sides).org.assignment('owner')).toBeUndefined();
    expect(parted({ ...sides, resolve: { 'assignment:owner:*': ['LIVE'] } }).org.assignment('owner')!.allocation).toBe(50);
  });

  test('removed on both sides, or removed there and untouched here in the end, is no conflict', () => {
    expect(parted({ mine: [[removed('owner')]], live: [removed('owner')] })).toMatchObject({ conflicts: [], acts: [] });
    const whole: Change = { kind: 'UPDATE_ROLE_ASSIGNMENT', assignmentKey: 'owner', set: { allocation: null } };
    expect(parted({ mine: [[half], [whole]], live: [removed('owner')] })).toMatchObject({ conflicts: [], acts: [] });
  });
});

describe('a fork whose parent was applied', () => {
  const parent = [positionMade('CPO', { managerKey: 'CEO' }), moved('CPO')];

  test('does not make again what is there, and adds what is its own', () => {
    const own: Change = { kind: 'UPDATE_POSITION', positionKey: 'CPO', set: { level: 'C' }, effectiveOn: null };
    const { conflicts, acts, org } = parted({ mine: [parent, [own]], live: parent });
    expect([conflicts, acts.map(({ changes }) => changes)]).toEqual([[], [[own]]]);
    expect(org.position('CPO')!.versions[0]!.level).toBe('C');
  });

  test('leaves alone what was changed on the live side since, unless it changed the same', () => {
    const titleOf = (title: string): Change => ({ kind: 'UPDATE_POSITION', positionKey: 'CPO', set: { title }, effectiveOn: null });
    expect(parted({ mine: [parent], live: [...parent, titleOf('Chief')] })).toMatchObject({ conflicts: [], acts: [] });
    const { conflicts, org } = parted({ mine: [parent, [titleOf('CPTO')]], live: [...parent, titleOf('Chief')] });
    expect(conflicts).toMatchObject([{ id: 'position:CPO:title', base: 'CPO', live: 'Chief', mine: 'CPTO' }]);
    expect(org.position('CPO')!.versions[0]!.title).toBe('CPTO');
  });
});

describe('acts that the target already has', () => {
  const titleOf = (title: string): Change => ({ kind: 'UPDATE_POSITION', positionKey: 'Lead', set: { title }, effectiveOn: null });
  const parent = [moved('VP'), titleOf('Head')];

  test('are not done again, and what was set back or changed further since is no conflict', () => {
    const sides = { mine: [parent, [moved('CTO'), titleOf('Chief')]], live: parent };
    const { conflicts, acts, org } = parted({ ...sides, shared: new Set(['act0']) });
    expect([conflicts, acts.map(({ actKey }) => actKey)]).toEqual([[], ['act1']]);
    expect(org.position('Lead')!.versions).toMatchObject([{ title: 'Chief', managerKey: 'CTO' }]);
    expect(parted(sides).conflicts.map(({ id }) => id)).toEqual(['position:Lead:title']);
  });

  test('conflict where the live side went on from them, too', () => {
    const sides = { mine: [parent, [titleOf('Chief')]], live: [...parent, titleOf('Boss')], shared: new Set(['act0']) };
    expect(parted(sides).conflicts).toMatchObject([{ base: 'Head', live: 'Boss', mine: 'Chief', changeIds: ['act1.0'] }]);
  });
});

describe('what can no longer be done', () => {
  const sides = { mine: [[moved('CTO', null, 'VP')]], live: [moved('VP', null, 'CTO')] };

  test('is a conflict of its own, is left out, and can only be left to the live side', () => {
    const { conflicts, unresolved, acts } = parted(sides);
    expect(conflicts).toMatchObject([{ kind: 'REFUSED', id: 'refused:act0.0:CYCLE', changeId: 'act0.0', refusal: { code: 'CYCLE' } }]);
    expect([unresolved, acts]).toEqual([1, []]);
    expect(parted({ ...sides, resolve: { 'refused:act0.0:CYCLE': ['MINE'] } }).unresolved).toBe(1);
    expect(parted({ ...sides, resolve: { 'refused:act0.0:CYCLE': ['LIVE'] } })).toMatchObject({ unresolved: 0, acts: [] });
    expect(checkResolution(BASE, conflicts[0]!, 'MINE')?.code).toBe('INVALID');
  });

  test('is none where it has come about in the end', () => {
    const { conflicts, acts } = parted({
      mine: [[moved('VP', null, 'CTO')], [moved('CEO', null, 'CTO')], [moved('CTO', null, 'VP')]],
      live: [moved('CTO', null, 'VP')],
    });
    expect(conflicts).toEqual([]);
    expect(acts.flatMap(({ changes }) => changes)).toEqual([moved('CEO', null, 'CTO')]);
  });
});

test('acts get revisions of their own where that is asked for, and all of them can be one act', () => {
  const mine = [[moved('VP')], [titled('Boss')], [teamMade('Data')]];
  const replay = replayOnto({ target: BASE, ancestor: BASE, ...sideOf(mine), resolutions: [], revision: 70, numbered: true });
  expect(replay.acts.map(({ revision, written }) => [revision, written.map(({ key }) => key)])).toEqual([
    [70, ['Lead']],
    [71, ['Lead']],
    [72, ['Data']],
  ]);
  expect([replay.org.revision, replay.org.position('Lead')!.version, replay.org.team('Data')!.version]).toEqual([72, 71, 72]);
  expect(asOneAct(replay).written.map(({ key }) => key)).toEqual(['Lead', 'Data']);
});

test('a conflict is said in a sentence with both sides, and without amounts of pay', () => {
  const words = (sides: Sides) => {
    const target = after(BASE, ...sides.live).org;
    return parted(sides).conflicts.map((conflict) => conflictInWords(conflict, target, sideOf(sides.mine).mine));
  };
  expect(words({ mine: [[moved('VP')]], live: [moved('CEO')] })).toEqual([
    'The manager of ‘Lead’ is ‘VP’ here and ‘CEO’ in the live organization; it was ‘CTO’.',
  ]);
  const cost = (minor: number): Change => ({
    kind: 'UPDATE_POSITION',
    positionKey: 'Lead',
    set: { annualCost: { minor, currency: 'EUR' } },
    effectiveOn: null,
  });
  expect(words({ mine: [[cost(777)]], live: [cost(999)] })).toEqual([
    'The annual cost of ‘Lead’ is changed here, and to something else in the live organization.',
  ]);
});

interface Sides {
  readonly mine: readonly (readonly Change[])[];
  readonly live: readonly Change[];
  readonly resolve?: Readonly<Record<string, readonly [ConflictChoice, string?]>>;
  readonly resolutions?: readonly Resolution[];
  readonly editActKey?: string;
  readonly shared?: ReadonlySet<string>;
}

/** Replays what mine did to the base on what the live side did to it. */
function parted({ mine, live, resolve = {}, resolutions = [], ...how }: Sides): Replay {
  const input = { target: after(BASE, ...live).org, ancestor: BASE, ...sideOf(mine), revision: 900, ...how };
  const open = replayOnto({ ...input, resolutions });
  const chosen = open.conflicts.flatMap((conflict) => {
    const [choice, value] = resolve[conflict.id] ?? [];
    return choice ? [{ conflictId: conflict.id, choice, value: value ?? null, seenLive: seenLive(conflict) }] : [];
  });
  return chosen.length === 0 ? open : replayOnto({ ...input, resolutions: [...resolutions, ...chosen] });
}

function sideOf(mine: readonly (readonly Change[])[]) {
  const acts = mine.map((changes, i) => ({ actKey: `act${i}`, label: `act${i}`, changes }));
  return { acts, mine: mine.reduce((org: Org, changes) => after(org, ...changes).org, BASE) };
}

function titles(org: Org): string[] {
  return org.position('Lead')!.versions.map(({ title }) => title);
}
