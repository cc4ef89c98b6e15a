import type { CardSize } from '../../org-geometry/card-size.ts';
import { type Forest, forestFromParents, NONE } from '../../org-geometry/forest.ts';
import { type ChartLayout, layOutForest } from '../../org-geometry/tidy-layout.ts';

/** A page of the chart: managers with what of the branches below has room. Numbers are those of the whole forest. */
export interface BranchPage {
  /** Who stands on top: one manager, several whose whole branches share the page, or several roots. */
  readonly tops: readonly number[];
  /** Everybody on the page, the tops included, each after the own manager. */
  readonly members: readonly number[];
  /** The members as a forest of their own: places in `members`. */
  readonly forest: Forest;
  readonly layout: ChartLayout;
  /** Page where the branch of a member goes on, by the member's number; pages are counted from 0. */
  readonly continued: ReadonlyMap<number, number>;
  /** The tops stand here once more, above their reports. */
  readonly repeatsTops: boolean;
  /** Page where the tops are at home; null where that is this page, or the one before. */
  readonly from: number | null;
  /** Where one manager's reports take several pages: which of them this is, from 1. */
  readonly part: number;
  readonly parts: number;
}

/** The room of a page, in the unit of the cards. */
export interface PageRoom {
  readonly width: number;
  readonly height: number;
}

/**
 * Divides a forest into pages on which the cards keep their size. Everybody is at home on one page: where a branch has no
 * room it is cut at a manager, who stands on top of the branch's own page once more. Small branches stay with their
 * manager, and neighbouring branches share a page where they have room.
 * Throws where not even one card below another fits: that room is ours to choose.
 */
export function branchPages(forest: Forest, size: CardSize, room: PageRoom): BranchPage[] {
  if (room.width < 2 * size.cardWidth || room.height < 3 * size.cardHeight + 2 * size.levelGap)
    throw new Error('A page too small for cards');
  const fits: Fits = (members) => divide(forest, size, room, members);
  const pages: (Omit<BranchPage, 'continued'> & { readonly continued: Map<number, number> })[] = [];
  const waiting: Waiting[] = [{ tops: forest.roots.length === 1 ? [...forest.roots] : [], from: null }];
  // Depth first, so that a branch's pages follow each other.
  while (waiting.length > 0) {
    const { tops, from } = waiting.pop()!;
    if (from !== null) for (const top of tops) pages[from]!.continued.set(top, pages.length);
    const made = tops.length > 1 ? [fits(tops.flatMap((top) => branchOf(forest, top)))!] : dividePages(forest, fits, tops);
    const cuts: Waiting[] = [];
    made.forEach((divided, at) => {
      const shown = tops.length > 0 ? tops : divided.members.filter((member) => forest.parent[member] === NONE);
      const number = pages.length;
      pages.push({
        ...divided,
        tops: shown,
        repeatsTops: from !== null || (tops.length > 0 && at > 0),
        continued: new Map(),
        from,
        part: at + 1,
        parts: made.length,
      });
      const here = new Set(divided.members);
      const cut = divided.members.filter(
        (member) => !tops.includes(member) && forest.total[member]! > 0 && !here.has(forest.children[forest.childStart[member]!]!),
      );
      for (const shared of sharingPages(forest, fits, cut)) cuts.push({ tops: shared, from: number });
    });
    waiting.push(...cuts.reverse());
  }
  return pages;
}

/** Whether the card of a member stands here first: on other pages it is repeated above its reports. */
export function isAtHome(page: Pick<BranchPage, 'tops' | 'repeatsTops'>, member: number): boolean {
  return !page.repeatsTops || !page.tops.includes(member);
}

interface Waiting {
  /** Empty: all roots. */
  readonly tops: readonly number[];
  readonly from: number | null;
}

interface Divided {
  readonly members: readonly number[];
  readonly forest: Forest;
  readonly layout: ChartLayout;
}

/** Members on one page, or null where they have no room on it. */
type Fits = (members: readonly number[]) => Divided | null;

/** Neighbouring branches that fit on a page together; a branch that needs more than a page stays alone. */
function sharingPages(forest: Forest, fits: Fits, cut: readonly number[]): number[][] {
  const groups: number[][] = [];
  let open: number[] | null = null;
  for (const manager of cut) {
    const together: number[] = [...(open ?? []), manager];
    if (open !== null && fits(together.flatMap((top) => branchOf(forest, top)))) {
      open.push(manager);
      continue;
    }
    open = [manager];
    groups.push(open);
  }
  return groups;
}

function dividePages(forest: Forest, fits: Fits, tops: readonly number[]): Divided[] {
  const reports = tops.length === 0 ? [...forest.roots] : childrenOf(forest, tops[0]!);
  let most = Math.max(1, reports.length);
  if (!fits([...tops, ...reports])) {
    let low = 1;
    while (low < most) {
      const middle = (low + most + 1) >>> 1;
      if (fits([...tops, ...reports.slice(0, middle)])) low = middle;
      else most = middle - 1;
    }
  }
  // Evenly, so that no page is left with one card.
  for (let parts = Math.max(1, Math.ceil(reports.length / most)); ; parts++) {
    const each = Math.max(1, Math.ceil(reports.length / parts));
    const shares = Array.from({ length: Math.max(1, Math.ceil(reports.length / each)) }, (_, at) =>
      reports.slice(at * each, (at + 1) * each),
    );
    const made = shares.map((share) => grown(forest, fits, tops, share));
    if (made.every((page) => page !== null)) return made;
    if (each === 1) throw new Error('A card without room on a page of its own');
  }
}

/** So small a branch stays with its manager, whatever becomes of its neighbours. */
const SMALL = 4;

/** The share with its branches where most of them have room, the smallest first; otherwise with the small ones alone. */
function grown(forest: Forest, fits: Fits, head: readonly number[], share: readonly number[]): Divided | null {
  const alone = fits([...head, ...share]);
  if (alone === null) return null;
  const bySize = share.filter((report) => forest.total[report]! > 0).sort((a, b) => forest.total[a]! - forest.total[b]!);
  const open = new Set<number>();
  let small = alone;
  let large = alone;
  for (const report of bySize) {
    open.add(report);
    const larger = fits([...head, ...share.flatMap((one) => (open.has(one) ? branchOf(forest, one) : [one]))]);
    if (larger === null) {
      open.delete(report);
      break;
    }
    large = larger;
    if (forest.total[report]! <= SMALL) small = larger;
  }
  if (share.length > 1 || bySize.length === 0 || large !== alone) return open.size * 2 >= bySize.length ? large : small;
  // One report whose branch is too large: a page with that card alone would say little.
  const [report] = share as [number];
  return grown(forest, fits, [...head, report], childrenOf(forest, report)) ?? alone;
}

/** Large stacks as wide, or as high, as the page likes best. */
const SHAPES = [1.5, 0.6, 3, 8, 30];

function divide(forest: Forest, size: CardSize, room: PageRoom, members: readonly number[]): Divided | null {
  if (members.length * size.cardWidth * size.cardHeight > room.width * room.height) return null;
  const placeOf = new Map(members.map((member, place) => [member, place]));
  const local = forestFromParents(Int32Array.from(members, (member) => placeOf.get(forest.parent[member]!) ?? NONE));
  let best: ChartLayout | null = null;
  let bestScale = 1;
  for (const stackShape of SHAPES) {
    const layout = layOutForest(local, new Uint8Array(members.length), NONE, false, { ...size, stackShape });
    const scale = Math.min(room.width / layout.width, room.height / layout.height);
    if (scale < bestScale) continue;
    best = layout;
    bestScale = scale * 1.001;
  }
  return best && { members, forest: local, layout: best };
}

function branchOf(forest: Forest, top: number): number[] {
  const from = forest.rank[top]!;
  return [...forest.preorder.subarray(from, from + forest.total[top]! + 1)];
}

function childrenOf(forest: Forest, node: number): number[] {
  return [...forest.children.subarray(forest.childStart[node]!, forest.childStart[node + 1]!)];
}
