/** Stands for "no position" wherever a dense number is expected. */
export const NONE = -1;

/**
 * The reporting lines of a chart over dense numbers 0..count-1. Reports stand in the order of the input, those with
 * reports of their own first, so that folding and stacking never changes an order.
 * `childStart[i]..childStart[i + 1]` is the range of `children` that holds the direct reports of i.
 * The subtree of i is the contiguous range `rank[i]..rank[i] + total[i]` of `preorder`.
 */
export interface Forest {
  readonly count: number;
  /** `NONE` for a root. */
  readonly parent: Int32Array;
  readonly roots: Int32Array;
  readonly childStart: Int32Array;
  readonly children: Int32Array;
  readonly preorder: Int32Array;
  /** Place of a position in `preorder`. */
  readonly rank: Int32Array;
  /** 0 for a root. */
  readonly depth: Int32Array;
  /** Everybody below, without the position itself. */
  readonly total: Int32Array;
  readonly maxDepth: number;
}

/** Builds the forest. An unknown manager makes a root; a cycle is cut above its lowest number. Linear time. */
export function buildForest(keys: readonly string[], managerKeys: readonly (string | null)[]): Forest {
  const numberOf = new Map<string, number>();
  for (let i = 0; i < keys.length; i++) numberOf.set(keys[i]!, i);
  const parent = new Int32Array(keys.length).fill(NONE);
  for (let i = 0; i < keys.length; i++) {
    const managerKey = managerKeys[i];
    if (managerKey != null) parent[i] = numberOf.get(managerKey) ?? NONE;
  }
  return forestFromParents(parent);
}

/** The same from parents by number. Takes the array over and cuts cycles in it. */
export function forestFromParents(parent: Int32Array): Forest {
  cutCycles(parent);
  const count = parent.length;
  const childStart = new Int32Array(count + 1);
  let rootCount = 0;
  for (let i = 0; i < count; i++) {
    if (parent[i]! === NONE) rootCount++;
    else childStart[parent[i]! + 1]!++;
  }
  for (let i = 0; i < count; i++) childStart[i + 1]! += childStart[i]!;
  const next = childStart.slice();
  const children = new Int32Array(count - rootCount);
  const roots = new Int32Array(rootCount);
  let root = 0;
  for (const withReports of [true, false]) {
    for (let i = 0; i < count; i++) {
      if (childStart[i + 1]! > childStart[i]! !== withReports) continue;
      const p = parent[i]!;
      if (p === NONE) roots[root++] = i;
      else children[next[p]!++] = i;
    }
  }
  return { count, parent, roots, childStart, children, ...walk(count, parent, roots, childStart, children) };
}

/** Number of direct reports. */
export function spanOf(forest: Forest, node: number): number {
  return forest.childStart[node + 1]! - forest.childStart[node]!;
}

/** True where `below` is `above` itself or stands anywhere below it. */
export function isWithin(forest: Forest, above: number, below: number): boolean {
  const offset = forest.rank[below]! - forest.rank[above]!;
  return offset >= 0 && offset <= forest.total[above]!;
}

/** From the root down to the position, both included. */
export function pathTo(forest: Forest, node: number): number[] {
  const path: number[] = [];
  for (let at = node; at !== NONE; at = forest.parent[at]!) path.push(at);
  return path.reverse();
}

function cutCycles(parent: Int32Array): void {
  const count = parent.length;
  // 0: not seen; otherwise the number of the walk that saw it first, plus one.
  const seenBy = new Int32Array(count);
  for (let start = 0; start < count; start++) {
    let at = start;
    while (at !== NONE && seenBy[at] === 0) {
      seenBy[at] = start + 1;
      at = parent[at]!;
    }
    if (at === NONE || seenBy[at] !== start + 1) continue;
    let lowest = at;
    for (let on = parent[at]!; on !== at; on = parent[on]!) if (on < lowest) lowest = on;
    parent[lowest] = NONE;
  }
}

function walk(
  count: number,
  parent: Int32Array,
  roots: Int32Array,
  childStart: Int32Array,
  children: Int32Array,
): Pick<Forest, 'preorder' | 'rank' | 'depth' | 'total' | 'maxDepth'> {
  const preorder = new Int32Array(count);
  const rank = new Int32Array(count);
  const depth = new Int32Array(count);
  const total = new Int32Array(count);
  const pending = new Int32Array(count);
  let top = 0;
  for (let i = roots.length - 1; i >= 0; i--) pending[top++] = roots[i]!;
  let at = 0;
  let maxDepth = 0;
  while (top > 0) {
    const node = pending[--top]!;
    rank[node] = at;
    preorder[at++] = node;
    const above = parent[node]!;
    if (above !== NONE) depth[node] = depth[above]! + 1;
    if (depth[node]! > maxDepth) maxDepth = depth[node]!;
    for (let c = childStart[node + 1]! - 1; c >= childStart[node]!; c--) pending[top++] = children[c]!;
  }
  for (let i = count - 1; i >= 0; i--) {
    const node = preorder[i]!;
    const above = parent[node]!;
    if (above !== NONE) total[above]! += total[node]! + 1;
  }
  return { preorder, rank, depth, total, maxDepth };
}
