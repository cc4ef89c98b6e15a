import { type Forest, NONE, spanOf } from '../../../org-geometry/forest.ts';

/** The rows of the tree grid, from top to bottom, and each position's row (`NONE`: not shown). */
export interface TreeRows {
  readonly nodes: Int32Array;
  readonly rowOf: Int32Array;
}

/** Rows from the positions that are shown, in preorder. */
export function treeRows(forest: Forest, shown: Int32Array): TreeRows {
  const rowOf = new Int32Array(forest.count).fill(NONE);
  for (let row = 0; row < shown.length; row++) rowOf[shown[row]!] = row;
  return { nodes: shown, rowOf };
}

/** What a key does in the tree grid. */
export type TreeMove =
  | { readonly kind: 'go'; readonly node: number }
  | { readonly kind: 'toggle'; readonly node: number }
  | { readonly kind: 'select'; readonly node: number };

/**
 * The move for a key on a row, after the tree grid pattern of the ARIA authoring practices; null where the key does
 * nothing. Right unfolds, then goes to the first report; left folds, then goes to the manager.
 */
export function treeMove(
  forest: Forest,
  rows: TreeRows,
  collapsed: Uint8Array,
  node: number,
  key: string,
  pageRows: number,
): TreeMove | null {
  const row = rows.rowOf[node] ?? NONE;
  if (row === NONE) return null;
  const last = rows.nodes.length - 1;
  const goTo = (target: number): TreeMove => ({ kind: 'go', node: rows.nodes[Math.min(last, Math.max(0, target))]! });
  const opens = spanOf(forest, node) > 0;
  switch (key) {
    case 'ArrowDown':
      return goTo(row + 1);
    case 'ArrowUp':
      return goTo(row - 1);
    case 'PageDown':
      return goTo(row + pageRows);
    case 'PageUp':
      return goTo(row - pageRows);
    case 'Home':
      return goTo(0);
    case 'End':
      return goTo(last);
    case 'ArrowRight':
      if (!opens) return null;
      return collapsed[node] === 1 ? { kind: 'toggle', node } : goTo(row + 1);
    case 'ArrowLeft': {
      if (opens && collapsed[node] === 0) return { kind: 'toggle', node };
      const above = forest.parent[node]!;
      return above === NONE || rows.rowOf[above] === NONE ? null : { kind: 'go', node: above };
    }
    case 'Enter':
    case ' ':
      return { kind: 'select', node };
    default:
      return null;
  }
}

/**
 * The next row, from the present one on and around the end, whose label begins with what was typed. A single letter
 * typed again goes on to the next such row; more letters first try the present row. `NONE` where there is none.
 */
export function typeahead(rows: TreeRows, label: (node: number) => string, node: number, typed: string): number {
  const count = rows.nodes.length;
  const from = (rows.rowOf[node] ?? 0) + (typed.length > 1 ? 0 : 1);
  for (let step = 0; step < count; step++) {
    const other = rows.nodes[(from + step) % count]!;
    if (label(other).startsWith(typed)) return other;
  }
  return NONE;
}
