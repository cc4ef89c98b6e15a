import { chartModelFrom } from '@tandem/client/features/org-chart/chart-model';
import { type DropGround, planDrop } from '@tandem/client/features/org-chart/editing/planned-drop';
import { closePositions } from '@tandem/client/features/org-chart/editing/position-acts';
import { moveChanges, managerOn, reportsOn } from '@tandem/client/features/org-chart/editing/move-changes';
import { createNodeSource } from '@tandem/client/features/org-chart/nodes-from-org';
import { applyAct } from '@tandem/shared/changes/act';
import type { Org } from '@tandem/shared/org/org';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../../../support/arbitrary-org.ts';
import { after, day, incumbentAssigned, orgOf, personMade, positionMade, teamMade } from '../../../../support/small-org.ts';

const TODAY = day('2026-11-01');
const live = orgOf(
  teamMade('T'),
  teamMade('U'),
  positionMade('ceo'),
  positionMade('vp', { managerKey: 'ceo', teamKey: 'T' }),
  positionMade('cto', { managerKey: 'ceo' }),
  positionMade('a', { managerKey: 'vp', teamKey: 'T' }),
  positionMade('b', { managerKey: 'vp', teamKey: 'U' }),
  positionMade('c', { managerKey: 'a', teamKey: 'T' }),
  personMade('Ada'),
  incumbentAssigned('i', 'cto', 'Ada'),
);

function groundOf(org: Org): DropGround & { n(key: string): number } {
  const model = chartModelFrom(createNodeSource()({ org, base: org, day: TODAY, ghosts: true }));
  return {
    model,
    org,
    day: TODAY,
    decide(changes) {
      const result = applyAct(org, changes);
      return result.allowed ? null : result.refusals[0]!;
    },
    n: (key) => model.numberOf.get(key)!,
  };
}

describe('a planned drop', () => {
  const ground = groundOf(live);
  const { n } = ground;

  it('says what would be: the layer and the span', () => {
    const drop = planDrop(ground, [n('a')], { kind: 'card', node: n('cto') }, false);
    expect(drop).toMatchObject({ kind: 'act', node: n('cto'), text: 'Under Ada, cto: stays on layer 3, span 0 → 1' });
    const deeper = planDrop(ground, [n('b')], { kind: 'card', node: n('a') }, false);
    expect(deeper).toMatchObject({ text: 'Under a: layer 3 → 4, span 1 → 2' });
    expect(deeper).toMatchObject({ label: 'Move b under a' });
  });

  it('is refused in the words of the rule', () => {
    const drop = planDrop(ground, [n('vp')], { kind: 'card', node: n('c') }, false);
    expect(drop).toMatchObject({ kind: 'refused', why: expect.stringContaining('a reporting line cannot be a circle') as string });
  });

  it('is nothing on the card itself, under the manager it has, or nowhere', () => {
    expect(planDrop(ground, [n('a')], { kind: 'card', node: n('a') }, false).kind).toBe('nothing');
    expect(planDrop(ground, [n('a')], { kind: 'card', node: n('vp') }, false)).toMatchObject({ kind: 'nothing', text: 'Already under vp' });
    expect(planDrop(ground, [n('a')], null, false).kind).toBe('nothing');
    expect(planDrop(ground, [n('ceo')], { kind: 'stage' }, false)).toMatchObject({ kind: 'nothing', text: 'Already at the top' });
  });

  it('asks before it makes a root', () => {
    expect(planDrop(ground, [n('a')], { kind: 'stage' }, false)).toMatchObject({ kind: 'root', label: 'Move a and 1 below to the top' });
  });

  it('leaves the reports behind where the position moves alone, even under one of them', () => {
    const drop = planDrop(ground, [n('vp')], { kind: 'card', node: n('a') }, true);
    expect(drop).toMatchObject({ kind: 'act', text: 'Under a: layer 2 → 3, span 1 → 2, 2 reports stay behind' });
    if (drop.kind !== 'act') return;
    const { org } = after(live, ...drop.changes);
    expect(['a', 'b', 'c', 'vp'].map((key) => managerOn(org, key, TODAY))).toEqual(['ceo', 'ceo', 'a', 'a']);
  });

  it('takes a position and its team along into another team', () => {
    const drop = planDrop(ground, [n('vp')], { kind: 'team', teamKey: 'U' }, false);
    expect(drop.kind === 'act' && drop.changes.map((change) => change.kind === 'UPDATE_POSITION' && change.positionKey)).toEqual([
      'vp',
      'a',
      'c',
    ]);
  });

  it('puts who holds the seat on the bench', () => {
    expect(planDrop(ground, [n('cto')], { kind: 'bench' }, false)).toMatchObject({
      kind: 'act',
      text: 'Ada to the bench: the seat becomes vacant',
    });
    expect(planDrop(ground, [n('a')], { kind: 'bench' }, false)).toMatchObject({ kind: 'nothing' });
  });

  it('takes the outline of a former place for the manager there', () => {
    const moved = after(live, { kind: 'MOVE_POSITION', positionKey: 'a', managerKey: 'cto', effectiveOn: TODAY }).org;
    const list = createNodeSource()({ org: moved, base: live, day: TODAY, ghosts: true });
    const model = chartModelFrom(list);
    const there: DropGround = { ...groundOf(moved), model };
    const drop = planDrop(there, [list.numberOf.get('a')!], { kind: 'card', node: list.numberOf.get('was:a')! }, false);
    expect(drop).toMatchObject({ kind: 'act', node: list.numberOf.get('vp') });
  });
});

describe('the changes of a move', () => {
  it('hand every report on the day to who is above, wherever positions move alone', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), fc.nat(), (org, on, pick) => {
        const keys = [...org.table('position').values()].map(({ key }) => key);
        fc.pre(keys.length > 1);
        const key = keys[pick % keys.length]!;
        const result = applyAct(org, moveChanges(org, on, { keys: [key], managerKey: null, alone: true }));
        if (!result.allowed) return;
        expect(reportsOn(result.org, key, on)).toEqual([]);
        expect(managerOn(result.org, key, on)).toBe(null);
      }),
    );
  });

  it('leave no report without a manager when a closed position hands them on', () => {
    const { org } = after(live, ...closePositions(live, ['vp', 'a'], TODAY - 1, true));
    expect(['b', 'c'].map((key) => managerOn(org, key, TODAY))).toEqual(['ceo', 'ceo']);
    expect(org.position('vp')!.endDate).toBe(TODAY - 1);
  });
});
