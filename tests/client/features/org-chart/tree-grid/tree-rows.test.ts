import { forestFromParents } from '@tandem/client/org-geometry/forest';
import { toggleCollapsed } from '@tandem/client/features/org-chart/geometry/collapse';
import { layOutForest } from '@tandem/client/org-geometry/tidy-layout';
import { treeMove, treeRows, typeahead } from '@tandem/client/features/org-chart/tree-grid/tree-rows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyFoldedForest } from '../random-forest.ts';

// 0 leads 1 and 2; 1 leads 3 and 4.
const forest = forestFromParents(Int32Array.from([-1, 0, 0, 1, 1]));
const open = new Uint8Array(5);
const folded = toggleCollapsed(forest, open, 1);
const rowsOf = (collapsed: Uint8Array) => treeRows(forest, layOutForest(forest, collapsed).order);

describe('keys in the tree grid', () => {
  it('right unfolds a folded row and goes into an unfolded one', () => {
    expect(treeMove(forest, rowsOf(folded), folded, 1, 'ArrowRight', 10)).toEqual({ kind: 'toggle', node: 1 });
    expect(treeMove(forest, rowsOf(open), open, 1, 'ArrowRight', 10)).toEqual({ kind: 'go', node: 3 });
    expect(treeMove(forest, rowsOf(open), open, 3, 'ArrowRight', 10)).toBeNull();
  });

  it('left folds an unfolded row and otherwise goes to the manager', () => {
    expect(treeMove(forest, rowsOf(open), open, 1, 'ArrowLeft', 10)).toEqual({ kind: 'toggle', node: 1 });
    expect(treeMove(forest, rowsOf(folded), folded, 1, 'ArrowLeft', 10)).toEqual({ kind: 'go', node: 0 });
    expect(treeMove(forest, rowsOf(open), open, 4, 'ArrowLeft', 10)).toEqual({ kind: 'go', node: 1 });
  });

  it('home, end and the page keys stay within the rows', () => {
    fc.assert(
      fc.property(
        anyFoldedForest,
        fc.nat(),
        fc.constantFrom('Home', 'End', 'PageUp', 'PageDown', 'ArrowUp', 'ArrowDown'),
        (any, pick, key) => {
          const rows = treeRows(any.forest, layOutForest(any.forest, any.collapsed).order);
          fc.pre(rows.nodes.length > 0);
          const node = rows.nodes[pick % rows.nodes.length]!;
          const move = treeMove(any.forest, rows, any.collapsed, node, key, 7);
          expect(move?.kind).toBe('go');
          expect([...rows.nodes]).toContain(move!.node);
        },
      ),
    );
  });

  it('rows under a folded position are not there', () => {
    expect([...rowsOf(folded).nodes]).toEqual([0, 1, 2]);
    expect(treeMove(forest, rowsOf(folded), folded, 3, 'ArrowDown', 10)).toBeNull();
  });

  it('typing goes to the next row that begins with what was typed, around the end', () => {
    const names = ['ada', 'bo', 'ann', 'cy', 'al'];
    const label = (node: number): string => names[node]!;
    const rows = rowsOf(open);
    expect(typeahead(rows, label, 0, 'a')).toBe(4);
    expect(typeahead(rows, label, 4, 'an')).toBe(2);
    expect(typeahead(rows, label, 2, 'a')).toBe(0);
    expect(typeahead(rows, label, 0, 'z')).toBe(-1);
  });
});
