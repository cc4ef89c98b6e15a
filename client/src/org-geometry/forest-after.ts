import { type Forest, forestFromParents, NONE } from './forest.ts';

/** More changed reporting lines than this cost more one by one than all anew. */
const MOST_CHANGED = 200;

/**
 * The same forest as `forestFromParents(parent)`, made from an earlier one that differs in few reporting lines: what
 * did not change is copied in blocks. Takes the array over; numbers may have been added or taken away at the end.
 */
export function forestAfter(before: Forest, parent: Int32Array): Forest {
  const changed = changedLines(before, parent);
  if (changed === null || changed.some((node) => isInCycle(parent, node))) return forestFromParents(parent);
  if (changed.length === 0 && parent.length === before.count) return before;
  const lists = reportsOfTouched(before, parent, changed);
  const { childStart, children } = spliceChildren(before, parent.length, lists);
  const roots = Int32Array.from(lists.get(NONE) ?? before.roots);
  return { count: parent.length, parent, roots, childStart, children, ...walkAgain(before, parent, roots, childStart, children, lists) };
}

/** Numbers with another manager than before, added ones included; null where there are too many. */
function changedLines(before: Forest, parent: Int32Array): number[] | null {
  const changed: number[] = [];
  if (Math.abs(parent.length - before.count) > MOST_CHANGED) return null;
  const was = before.parent;
  const shared = Math.min(parent.length, before.count);
  for (let i = 0; i < shared; i++) {
    if (parent[i] === was[i]) continue;
    if (changed.push(i) > MOST_CHANGED) return null;
  }
  for (let i = shared; i < parent.length; i++) changed.push(i);
  return changed;
}

function isInCycle(parent: Int32Array, node: number): boolean {
  let steps = 0;
  for (let at = parent[node]!; at !== NONE; at = parent[at]!) if (++steps > parent.length) return true;
  return false;
}

/** New lists of reports, in order, of every manager whose list differs; those of `NONE` are the roots. */
function reportsOfTouched(before: Forest, parent: Int32Array, changed: readonly number[]): Map<number, number[]> {
  const lists = new Map<number, number[]>();
  const listOf = (manager: number): number[] => {
    const known = lists.get(manager);
    if (known !== undefined) return known;
    const stayed: number[] = [];
    for (const node of reportsBefore(before, manager)) if (node < parent.length && parent[node] === manager) stayed.push(node);
    lists.set(manager, stayed);
    return stayed;
  };
  for (const node of changed) {
    if (node < before.count) listOf(before.parent[node]!);
    listOf(parent[node]!);
  }
  for (let gone = parent.length; gone < before.count; gone++) listOf(before.parent[gone]!);
  for (const node of changed) lists.get(parent[node]!)!.push(node);
  // Who has got the first report, or lost the last one, stands elsewhere among the colleagues.
  for (const [manager, list] of lists) {
    if (manager === NONE) continue;
    if (manager >= parent.length) lists.delete(manager);
    else if (list.length > 0 !== spanBefore(before, manager) > 0) listOf(parent[manager]!);
  }
  const isLeaf = (node: number): boolean => (lists.get(node)?.length ?? spanBefore(before, node)) === 0;
  for (const list of lists.values()) list.sort((a, b) => Number(isLeaf(a)) - Number(isLeaf(b)) || a - b);
  return lists;
}

function reportsBefore(before: Forest, manager: number): Int32Array {
  if (manager === NONE) return before.roots;
  return manager < before.count ? before.children.subarray(before.childStart[manager]!, before.childStart[manager + 1]!) : NOBODY;
}

function spanBefore(before: Forest, manager: number): number {
  return manager < before.count ? before.childStart[manager + 1]! - before.childStart[manager]! : 0;
}

function spliceChildren(
  before: Forest,
  count: number,
  lists: ReadonlyMap<number, readonly number[]>,
): Pick<Forest, 'childStart' | 'children'> {
  const childStart = new Int32Array(count + 1);
  const rootCount = lists.get(NONE)?.length ?? before.roots.length;
  const children = new Int32Array(count - rootCount);
  const touched = [...lists.keys()].filter((manager) => manager !== NONE).sort((a, b) => a - b);
  // Managers from..until have the lists of before, moved along by what the touched ones have gained or lost.
  const copy = (from: number, until: number, at: number): number => {
    const old = Math.min(until, before.count);
    const start = before.childStart[Math.min(from, before.count)]!;
    const end = before.childStart[old]!;
    if (from < old) {
      const shift = at - start;
      if (shift === 0) childStart.set(before.childStart.subarray(from + 1, old + 1), from + 1);
      else for (let i = from + 1; i <= old; i++) childStart[i] = before.childStart[i]! + shift;
      children.set(before.children.subarray(start, end), at);
      at += end - start;
    }
    for (let i = Math.max(from, old) + 1; i <= until; i++) childStart[i] = at;
    return at;
  };
  let done = 0;
  let at = 0;
  for (const manager of touched) {
    at = copy(done, manager, at);
    const list = lists.get(manager)!;
    children.set(list, at);
    at += list.length;
    childStart[manager + 1] = at;
    done = manager + 1;
  }
  copy(done, count, at);
  return { childStart, children };
}

/** Goes down only where a list of reports differs; every other subtree is a block of the earlier walk. */
function walkAgain(
  before: Forest,
  parent: Int32Array,
  roots: Int32Array,
  childStart: Int32Array,
  children: Int32Array,
  lists: ReadonlyMap<number, readonly number[]>,
): Pick<Forest, 'preorder' | 'rank' | 'depth' | 'total' | 'maxDepth'> {
  const count = parent.length;
  const preorder = new Int32Array(count);
  const rank = resized(before.rank, count);
  const depth = resized(before.depth, count);
  const total = resized(before.total, count);
  const open = new Set<number>();
  const openUp = (from: number): void => {
    for (let at = from; at !== NONE && !open.has(at); at = parent[at]!) open.add(at);
  };
  for (const manager of lists.keys()) openUp(manager);
  for (let added = before.count; added < count; added++) openUp(added);

  const opened: number[] = [];
  const pending = Array.from(roots).reverse();
  let sameDepths = count === before.count;
  for (let at = 0; pending.length > 0;) {
    const node = pending.pop()!;
    const above = parent[node]!;
    const level = above === NONE ? 0 : depth[above]! + 1;
    if (open.has(node)) {
      if (depth[node] !== level) sameDepths = false;
      depth[node] = level;
      rank[node] = at;
      preorder[at++] = node;
      opened.push(node);
      for (let c = childStart[node + 1]! - 1; c >= childStart[node]!; c--) pending.push(children[c]!);
      continue;
    }
    const from = before.rank[node]!;
    const end = from + before.total[node]! + 1;
    preorder.set(before.preorder.subarray(from, end), at);
    if (from !== at) for (let i = from; i < end; i++) rank[before.preorder[i]!] = at + i - from;
    const deeper = level - before.depth[node]!;
    if (deeper !== 0) {
      sameDepths = false;
      for (let i = from; i < end; i++) depth[before.preorder[i]!]! += deeper;
    }
    at += end - from;
  }
  for (const node of opened.reverse()) {
    let below = 0;
    for (let c = childStart[node]!; c < childStart[node + 1]!; c++) below += total[children[c]!]! + 1;
    total[node] = below;
  }
  return { preorder, rank, depth, total, maxDepth: sameDepths ? before.maxDepth : largest(depth) };
}

function resized(array: Int32Array, count: number): Int32Array {
  const next = new Int32Array(count);
  next.set(array.length > count ? array.subarray(0, count) : array);
  return next;
}

function largest(numbers: Int32Array): number {
  let most = 0;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

const NOBODY = new Int32Array(0);
