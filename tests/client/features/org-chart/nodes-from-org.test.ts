import { chartModelFrom } from '@tandem/client/features/org-chart/chart-model';
import type { ChartNode } from '@tandem/client/features/org-chart/chart-nodes';
import { createNodeSource, type NodeList } from '@tandem/client/features/org-chart/nodes-from-org';
import { applyAct } from '@tandem/shared/changes/act';
import type { Org } from '@tandem/shared/org/org';
import { PRODUCT_OWNER } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryHistory, orgFrom } from '../../../support/arbitrary-org.ts';
import {
  after,
  day,
  incumbentAssigned,
  initiativeMade,
  orgOf,
  personMade,
  positionMade,
  roleAssigned,
  teamMade,
} from '../../../support/small-org.ts';

const TODAY = day('2026-11-01');

const live = orgOf(
  teamMade('T'),
  positionMade('ceo'),
  positionMade('vp', { managerKey: 'ceo', teamKey: 'T' }),
  positionMade('a', { managerKey: 'vp' }),
  positionMade('b', { managerKey: 'vp' }),
  personMade('Ada'),
  incumbentAssigned('i', 'a', 'Ada'),
  initiativeMade('X'),
  roleAssigned('r', 'X', 'Ada'),
);

function listOf(org: Org, base: Org = live, ghosts = true): NodeList {
  return createNodeSource()({ org, base, day: TODAY, ghosts });
}

function nodeOf(list: NodeList, key: string): ChartNode | undefined {
  return list.nodes[list.numberOf.get(key) ?? -1];
}

function plain(list: NodeList): object {
  const parentKey = (i: number): string | null => list.nodes[list.parents[i]!]?.key ?? null;
  return list.nodes.map((node, i) => ({
    ...node,
    initiatives: [...node.initiatives].sort((a, b) => (a.key < b.key ? -1 : 1)),
    parent: parentKey(i),
  }));
}

describe('chart nodes from an organization', () => {
  it('name who holds a position, its team, its manager and the pairs that are owned from it', () => {
    const list = listOf(live);
    expect(nodeOf(list, 'a')).toMatchObject({ personName: 'Ada', status: 'FILLED', managerKey: 'vp' });
    expect(nodeOf(list, 'a')!.initiatives).toMatchObject([{ key: 'X', productOwner: 'COVERED', projectOwner: 'UNCOVERED' }]);
    expect(nodeOf(list, 'vp')).toMatchObject({ personName: null, status: 'OPEN', teamName: 'T' });
    expect(list.parents[list.numberOf.get('a')!]).toBe(list.numberOf.get('vp'));
    expect(list.nodes.every((node) => node.mark === undefined)).toBe(true);
  });

  it('mark what is new, moved and changed, and keep what is closed where it was', () => {
    const draft = after(
      live,
      positionMade('new', { managerKey: 'ceo', startDate: TODAY }),
      { kind: 'MOVE_POSITION', positionKey: 'b', managerKey: 'ceo', effectiveOn: TODAY },
      { kind: 'UPDATE_POSITION', positionKey: 'vp', set: { title: 'Vice' }, effectiveOn: TODAY },
      { kind: 'CLOSE_POSITION', positionKey: 'a', endDate: TODAY - 1 },
    ).org;
    const list = listOf(draft);
    expect(nodeOf(list, 'new')!.mark).toBe('NEW');
    expect(nodeOf(list, 'b')!.mark).toBe('MOVED');
    expect(nodeOf(list, 'was:b')).toMatchObject({ ghostOf: 'b', managerKey: 'vp' });
    expect(nodeOf(list, 'vp')).toMatchObject({ mark: 'CHANGED', title: 'Vice' });
    expect(nodeOf(list, 'a')).toMatchObject({ mark: 'CLOSED', status: 'CLOSED', personName: 'Ada' });
    const model = chartModelFrom(list);
    const vp = list.numberOf.get('vp')!;
    expect([model.direct(vp), model.total(vp)]).toEqual([0, 0]);
    expect(model.total(list.numberOf.get('ceo')!)).toBe(3);
    expect(listOf(draft, live, false).nodes.map((node) => node.key)).toEqual(['ceo', 'vp', 'b', 'new']);
  });

  it('mark a position whose holder is another one as changed', () => {
    const draft = after(live, { kind: 'END_INCUMBENCY', incumbencyKey: 'i', endDate: TODAY - 1 }).org;
    expect(nodeOf(listOf(draft), 'a')).toMatchObject({ mark: 'CHANGED', personName: null });
  });

  it('show a role that is given away at the former and at the new owner', () => {
    const source = createNodeSource();
    source({ org: live, base: live, day: TODAY, ghosts: true });
    const draft = after(live, {
      kind: 'UPDATE_ROLE_ASSIGNMENT',
      assignmentKey: 'r',
      set: { assignee: { kind: 'POSITION', positionKey: 'b' } },
    }).org;
    const list = source({ org: draft, base: live, day: TODAY, ghosts: true });
    expect(nodeOf(list, 'a')!.initiatives).toEqual([]);
    expect(nodeOf(list, 'b')!.initiatives).toMatchObject([{ key: 'X', productOwner: 'PLANNED' }]);
    expect(PRODUCT_OWNER).toBe(draft.assignment('r')!.role);
  });

  it('are the same whether made step by step or all anew', () => {
    fc.assert(
      fc.property(arbitraryHistory(), arbitraryDay(), fc.nat(100), fc.boolean(), (history, on, share, ghosts) => {
        const cut = Math.floor((history.length * share) / 100);
        const base = orgFrom(history.slice(0, cut));
        const source = createNodeSource();
        let org = base;
        source({ org, base, day: on, ghosts });
        for (const change of history.slice(cut)) {
          const result = applyAct(org, [change]);
          if (!result.allowed) continue;
          org = result.org;
          const list = source({ org, base, day: on, ghosts });
          const anew = createNodeSource()({ org, base, day: on, ghosts });
          const sorted = (one: NodeList) => (plain(one) as { key: string }[]).toSorted((a, b) => (a.key < b.key ? -1 : 1));
          expect(sorted(list)).toEqual(sorted(anew));
        }
      }),
      { numRuns: 150 },
    );
  });
});
