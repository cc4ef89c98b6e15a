import { type CardSize, CARD_SIZE, stackColumns, TURNED_SIZE } from './card-size.ts';
import { type Forest, NONE } from './forest.ts';
import { placeUnits } from './place-units.ts';

/** Where the shown cards stand, in world units; hidden positions have NaN for x and y. */
export interface ChartLayout {
  readonly size: CardSize;
  /** Shown positions in preorder, so that every manager stands before its reports. */
  readonly order: Int32Array;
  /** Reporting lines run from left to right instead of from the top down. */
  readonly across: boolean;
  /** Sizes along and away from a row of siblings: `size` itself, or turned by a quarter where `across`. */
  readonly turned: CardSize;
  /** Place along a row of siblings, by position number: `x`, or `y` where `across`. */
  readonly u: Float64Array;
  /** Place away from the root, by position number: `y`, or `x` where `across`. */
  readonly v: Float64Array;
  /** Left edge, by position number. */
  readonly x: Float64Array;
  /** Top edge, by position number. */
  readonly y: Float64Array;
  /** Row within its stack, by position number; `NONE` for a card that hangs from the line above. */
  readonly stackRow: Int32Array;
  /** The drawing reaches from (0, 0) to (width, height). */
  readonly width: number;
  readonly height: number;
}

/**
 * Lays the shown part of a forest out: each manager centred over its reports, nothing overlapping. Reports that nobody
 * reports to are stacked in columns where there are many; folded managers too, where no sibling is unfolded. Linear in the number of shown cards.
 * With `across` the whole drawing is turned: roots at the left, reports to the right of their manager.
 * `collapsed[i]` hides everybody below i. `focus` shows one subtree alone (`NONE`: the whole forest). `cards` are the sizes
 * where it is not turned.
 */
export function layOutForest(
  forest: Forest,
  collapsed: Uint8Array,
  focus: number = NONE,
  across = false,
  cards: CardSize = CARD_SIZE,
): ChartLayout {
  const size = across ? TURNED_SIZE : cards;
  const shown = shownInPreorder(forest, collapsed, focus);
  const x = new Float64Array(forest.count).fill(NaN);
  const y = new Float64Array(forest.count).fill(NaN);
  const stackRow = new Int32Array(forest.count).fill(NONE);

  // A unit is what is placed as one block: a card, or a whole stack of leaves. Unit 0 stands above all roots.
  const unitParent = new Int32Array(shown.length + 1);
  const unitWidth = new Float64Array(shown.length + 1);
  const unitHeight = new Float64Array(shown.length + 1);
  const unitOf = new Int32Array(forest.count).fill(NONE);
  const stackOf = new Int32Array(forest.count).fill(NONE);
  const stacked = stackedReports(forest, collapsed, size.stackFrom);
  const stacks: { readonly rows: number; readonly pitch: number }[] = [];
  const unitStack = new Int32Array(shown.length + 1).fill(NONE);
  let units = 1;

  const base = focus === NONE ? 0 : forest.depth[focus]!;
  const pitchX = size.cardWidth + size.siblingGap;
  const pitchY = size.cardHeight + size.levelGap;
  for (const node of shown) {
    const above = node === focus ? NONE : forest.parent[node]!;
    const inStack = above === NONE ? 0 : stacked.count[above]!;
    if (inStack > 0 && (stacked.folded[above] === 1 || forest.total[node] === 0)) {
      const known = stackOf[above]!;
      if (known !== NONE) {
        unitOf[node] = known;
        continue;
      }
      const unit = units++;
      stackOf[above] = unit;
      unitOf[node] = unit;
      unitParent[unit] = unitOf[above]!;
      const rows = Math.ceil(inStack / stackColumns(inStack, size.stackShape));
      const pitch = size.cardHeight + (stacked.folded[above] === 1 ? size.foldedStackGap : size.stackGap);
      unitStack[unit] = stacks.length;
      stacks.push({ rows, pitch });
      // The last column may stay empty where the rows fill up early.
      unitWidth[unit] = Math.ceil(inStack / rows) * (size.cardWidth + size.stackIndent + size.siblingGap);
      unitHeight[unit] = (rows - 1) * pitch + size.cardHeight + size.levelGap;
      continue;
    }
    const unit = units++;
    unitOf[node] = unit;
    unitParent[unit] = above === NONE ? 0 : unitOf[above]!;
    unitWidth[unit] = pitchX;
    unitHeight[unit] = pitchY;
  }

  const left = placeUnits(units, unitParent, unitWidth, unitHeight);
  let minX = Infinity;
  for (let unit = 1; unit < units; unit++) if (left[unit]! < minX) minX = left[unit]!;

  const taken = new Int32Array(stacks.length);
  let width = 0;
  let height = 0;
  for (const node of shown) {
    const unit = unitOf[node]!;
    const stack = unitStack[unit]!;
    let cardX = left[unit]! - minX;
    let cardY = (forest.depth[node]! - base) * pitchY;
    if (stack !== NONE) {
      const { rows, pitch } = stacks[stack]!;
      const place = taken[stack]!++;
      cardX += size.stackIndent + Math.floor(place / rows) * (size.cardWidth + size.stackIndent + size.siblingGap);
      cardY += (place % rows) * pitch;
      stackRow[node] = place % rows;
    }
    x[node] = cardX;
    y[node] = cardY;
    if (cardX + size.cardWidth > width) width = cardX + size.cardWidth;
    if (cardY + size.cardHeight > height) height = cardY + size.cardHeight;
  }
  const turned = { size: across ? CARD_SIZE : cards, across, turned: size, u: x, v: y, order: shown, stackRow };
  return across ? { ...turned, x: y, y: x, width: height, height: width } : { ...turned, x, y, width, height };
}

/** Whether the card is on the drawing at all. */
export function isShown(layout: Pick<ChartLayout, 'x'>, node: number): boolean {
  return node !== NONE && layout.x[node]! === layout.x[node]!;
}

function shownInPreorder(forest: Forest, collapsed: Uint8Array, focus: number): Int32Array {
  const shown = new Int32Array(focus === NONE ? forest.count : forest.total[focus]! + 1);
  const from = focus === NONE ? 0 : forest.rank[focus]!;
  const end = from + shown.length;
  let count = 0;
  for (let at = from; at < end;) {
    const node = forest.preorder[at]!;
    shown[count++] = node;
    at += collapsed[node] === 1 ? forest.total[node]! + 1 : 1;
  }
  return shown.subarray(0, count);
}

/** By manager: how many of its reports are stacked, and whether folded managers are among them (then all are). */
function stackedReports(forest: Forest, collapsed: Uint8Array, stackFrom: number): { count: Int32Array; folded: Uint8Array } {
  const count = new Int32Array(forest.count);
  const folded = new Uint8Array(forest.count);
  for (let manager = 0; manager < forest.count; manager++) {
    const from = forest.childStart[manager]!;
    const end = forest.childStart[manager + 1]!;
    if (from === end) continue;
    const firstLeaf = firstLeafAmong(forest, from, end);
    const leaves = end - firstLeaf;
    let foldedOnes = 0;
    for (let c = from; c < firstLeaf; c++) foldedOnes += collapsed[forest.children[c]!]!;
    const all = foldedOnes > 0 && leaves + foldedOnes === end - from && end - from >= stackFrom;
    if (all) {
      count[manager] = end - from;
      folded[manager] = 1;
    } else if (leaves >= stackFrom) count[manager] = leaves;
  }
  return { count, folded };
}

/** Reports with reports of their own come first: the place in `children` where the others begin. */
function firstLeafAmong({ children, total }: Forest, from: number, end: number): number {
  let low = from;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (total[children[middle]!] === 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
