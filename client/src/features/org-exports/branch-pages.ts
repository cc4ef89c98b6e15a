import type { CardSize } from '../../org-geometry/card-size.ts';
import { type Forest, forestFromParents, NONE } from '../../org-geometry/forest.ts';
import { type ChartLayout, layOutForest } from '../../org-geometry/tidy-layout.ts';

/** A page of the chart: a manager with what of the branch below has room. Numbers are those of the whole forest. */
export interface BranchPage {
  /** The manager on top; `NONE` where several roots stand there. */
  readonly top: number;
  /** Everybody on the page, the top included, each after the own manager. */
  readonly members: readonly number[];
  /** The members as a forest of their own: places in `members`. */
  readonly forest: Forest;
  readonly layout: ChartLayout;
  /** Page where the branch of a member goes on, by the member's number; pages are counted from 0. */
  readonly continued: ReadonlyMap<number, number>;
  /** Page where `top` is at home; null where that is this page, the first. */
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
 * room it is cut at a manager, who stands on top of the branch's own page once more. Small branches stay with their manager.
 * Throws where not even one card below another fits: that room is ours to choose.
 */
export function branchPages(forest: Forest, size: CardSize, room: PageRoom): BranchPage[] {
  if (room.width < 2 * size.cardWidth || room.height < 3 * size.cardHeight + size.levelGap) throw new Error('A page too small for cards');
  interface Waiting {
    readonly top: number;
    readonly from: number | null;
  }
  const pages: (Omit<BranchPage, 'continued'> & { readonly continued: Map<number, number> })[] = [];
  const waiting: Waiting[] = [{ top: forest.roots.length === 1 ? forest.roots[0]! : NONE, from: null }];
  // Depth first, so that a branch's pages follow each other.
  while (waiting.length > 0) {
    const { top, from } = waiting.pop()!;
    const reports = top === NONE ? [...forest.roots] : childrenOf(forest, top);
    const made = dividePages(forest, size, room, top, reports);
    const cuts: Waiting[] = [];
    if (from !== null) pages[from]!.continued.set(top, pages.length);
    made.forEach(({ members, layout, local }, at) => {
      const number = pages.length;
      pages.push({ top, members, forest: local, layout, continued: new Map(), from, part: at + 1, parts: made.length });
      const here = new Set(members);
      for (const member of members) {
        const reportsOf = childrenOf(forest, member);
        if (member !== top && reportsOf.length > 0 && !here.has(reportsOf[0]!)) cuts.push({ top: member, from: number });
      }
    });
    waiting.push(...cuts.reverse());
  }
  return pages;
}

/** Whether the card of a member stands here first: on other pages it is repeated above its reports. */
export function isAtHome(page: Pick<BranchPage, 'top' | 'from' | 'part'>, member: number): boolean {
  return member !== page.top || (page.from === null && page.part === 1);
}

interface Divided {
  readonly members: readonly number[];
  readonly local: Forest;
  readonly layout: ChartLayout;
}

function dividePages(forest: Forest, size: CardSize, room: PageRoom, top: number, reports: readonly number[]): Divided[] {
  const head = top === NONE ? [] : [top];
  const fits = (members: readonly number[]): Divided | null => {
    const divided = divide(forest, size, members);
    return divided.layout.width <= room.width && divided.layout.height <= room.height ? divided : null;
  };
  let most = reports.length;
  if (!fits([...head, ...reports])) {
    let low = 1;
    while (low < most) {
      const middle = (low + most + 1) >>> 1;
      if (fits([...head, ...reports.slice(0, middle)])) low = middle;
      else most = middle - 1;
    }
  }
  // Evenly, so that no page is left with one card; a few more pages where stacks need more room than evenly expected.
  for (let parts = Math.ceil(reports.length / most); ; parts++) {
    const each = Math.ceil(reports.length / parts);
    const shares = Array.from({ length: Math.ceil(reports.length / each) }, (_, at) => reports.slice(at * each, (at + 1) * each));
    if (each > 1 && shares.some((share) => !fits([...head, ...share]))) continue;
    return shares.map((share) => grown(forest, head, share, fits) ?? divide(forest, size, [...head, ...share]));
  }
}

/** The share with as many of its branches as have room, the smallest first. */
function grown(
  forest: Forest,
  head: readonly number[],
  share: readonly number[],
  fits: (members: readonly number[]) => Divided | null,
): Divided | null {
  const open = new Set<number>();
  let best: Divided | null = fits([...head, ...share]);
  const bySize = share.filter((report) => forest.total[report]! > 0).sort((a, b) => forest.total[a]! - forest.total[b]!);
  for (const report of bySize) {
    open.add(report);
    const larger = fits([...head, ...share.flatMap((one) => (open.has(one) ? branchOf(forest, one) : [one]))]);
    if (larger === null) break;
    best = larger;
  }
  if (share.length > 1 || bySize.length === 0 || best === null || best.members.length > head.length + 1) return best;
  // One report whose branch is too large: a page with that card alone would say little.
  const [report] = share as [number];
  return grown(forest, [...head, report], childrenOf(forest, report), fits) ?? best;
}

function divide(forest: Forest, size: CardSize, members: readonly number[]): Divided {
  const placeOf = new Map(members.map((member, place) => [member, place]));
  const local = forestFromParents(Int32Array.from(members, (member) => placeOf.get(forest.parent[member]!) ?? NONE));
  return { members, local, layout: layOutForest(local, new Uint8Array(members.length), NONE, false, size) };
}

function branchOf(forest: Forest, top: number): number[] {
  const from = forest.rank[top]!;
  return [...forest.preorder.subarray(from, from + forest.total[top]! + 1)];
}

function childrenOf(forest: Forest, node: number): number[] {
  return [...forest.children.subarray(forest.childStart[node]!, forest.childStart[node + 1]!)];
}
