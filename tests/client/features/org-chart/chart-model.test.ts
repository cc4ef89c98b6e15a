import { type ChartModel, chartModelFrom } from '@tandem/client/features/org-chart/chart-model';
import { colourNodes, createColourer } from '@tandem/client/features/org-chart/colour/colouring';
import type { ChartNode } from '@tandem/client/features/org-chart/chart-nodes';
import { createNodeSource } from '@tandem/client/features/org-chart/nodes-from-org';
import { forestFromParents } from '@tandem/client/org-geometry/forest';
import { applyAct } from '@tandem/shared/changes/act';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryHistory, orgFrom } from '../../../support/arbitrary-org.ts';

describe('the model of an organization that is edited', () => {
  it('and its colours equal those worked out from scratch, after every one of a sequence of acts', () => {
    fc.assert(
      fc.property(arbitraryHistory(), arbitraryDay(), fc.nat(100), fc.boolean(), (history, day, share, ghosts) => {
        const cut = Math.floor((history.length * share) / 100);
        const base = orgFrom(history.slice(0, cut));
        const nodesOf = createNodeSource();
        const colour = createColourer();
        let org = base;
        let model: ChartModel | null = null;
        for (const change of [null, ...history.slice(cut)]) {
          const result = applyAct(org, change === null ? [] : [change]);
          if (!result.allowed) continue;
          org = result.org;
          const list = nodesOf({ org, base, day, ghosts });
          const anew = chartModelFrom({ ...list, parents: list.parents.slice() });
          model = chartModelFrom({ ...list, parents: list.parents.slice() }, model);
          expect(model.forest).toEqual(anew.forest);
          expect(model.marked).toEqual(anew.marked);
          for (let node = 0; node < model.nodes.length; node++) {
            expect([model.direct(node), model.total(node)]).toEqual([anew.direct(node), anew.total(node)]);
          }
          expect(colour(model.nodes, model.forest, 'team')).toEqual(colourNodes(anew.nodes, anew.forest, 'team'));
        }
      }),
      { numRuns: 150 },
    );
  });
});

describe('the legend of teams', () => {
  it('names a team as it is now, whichever card was drawn last, and as it was where only an outline is left', () => {
    const node = (key: string, teamName: string, ghostOf?: string) =>
      ({ key, teamKey: 'lab', teamName, ...(ghostOf && { ghostOf }) }) as unknown as ChartNode;
    const label = (nodes: readonly ChartNode[], before: readonly ChartNode[] | null = null) => {
      const colour = createColourer();
      if (before) colour(before, forest(before.length), 'team');
      return colour(nodes, forest(nodes.length), 'team').legend[0]?.label;
    };
    const [now, was] = [node('a', 'Laboratory'), node('b', 'Lab', 'a')];
    expect(label([now, was])).toBe('Laboratory');
    expect(label([now, was], [now])).toBe('Laboratory');
    expect(label([was], [now, was])).toBe(label([was]));
  });
});

function forest(count: number) {
  return forestFromParents(new Int32Array(count).fill(-1));
}
