import { type CardSize, CARD_SIZE, stackColumns } from './card-size.ts';
import { type Forest, NONE } from './forest.ts';
import { placeUnits } from './place-units.ts';

/** Where the shown cards stand, in world units; hidden positions have NaN for x and y. */
export interface ChartLayout {
  readonly size: CardSize;
  /** Shown positions in preorder, so that every manager stands before its reports. */
  readonly order: Int32Array;
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
 * Lays the shown part of a forest out: each manager centred over its reports, nothing overlapping,
 * leaf reports stacked in columns where there are many. Linear in the number of shown cards.
 * `collapsed[i]` hides everybody below i. `focus` shows one subtree alone (`NONE`: the whole forest).
 */
export function layOutForest(forest: Forest, collapsed: Uint8Array, focus: number = NONE, size: CardSize = CARD_SIZE): ChartLayout {
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
  const leavesOf = leafCounts(forest);
  const stackLeaves: number[] = [];
  const stackManager: number[] = [];
  const unitStack = new Int32Array(shown.length + 1).fill(NONE);
  let units = 1;

  const base = focus === NONE ? 0 : forest.depth[focus]!;
  const pitchX = size.cardWidth + size.siblingGap;
  const pitchY = size.cardHeight + size.levelGap;
  for (const node of shown) {
    const above = node === focus ? NONE : forest.parent[node]!;
    const leaf = forest.total[node] === 0;
    if (leaf && above !== NONE && leavesOf[above]! >= size.stackFrom) {
      const known = stackOf[above]!;
      if (known !== NONE) {
        unitOf[node] = known;
        continue;
      }
      const unit = units++;
      stackOf[above] = unit;
      unitOf[node] = unit;
      unitParent[unit] = unitOf[above]!;
      const columns = stackColumns(leavesOf[above]!);
      const rows = Math.ceil(leavesOf[above]! / columns);
      unitStack[unit] = stackLeaves.length;
      stackLeaves.push(rows);
      stackManager.push(above);
      // The last column may stay empty where the rows fill up early.
      const used = Math.ceil(leavesOf[above]! / rows);
      unitWidth[unit] = used * (size.cardWidth + size.stackIndent + size.siblingGap);
      unitHeight[unit] = rows * (size.cardHeight + size.stackGap) - size.stackGap + size.levelGap;
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

  const taken = new Int32Array(stackLeaves.length);
  let width = 0;
  let height = 0;
  for (const node of shown) {
    const unit = unitOf[node]!;
    const stack = unitStack[unit]!;
    let cardX = left[unit]! - minX;
    let cardY = (forest.depth[node]! - base) * pitchY;
    if (stack !== NONE) {
      const rows = stackLeaves[stack]!;
      const place = taken[stack]!++;
      cardX += size.stackIndent + Math.floor(place / rows) * (size.cardWidth + size.stackIndent + size.siblingGap);
      cardY += (place % rows) * (size.cardHeight + size.stackGap);
      stackRow[node] = place % rows;
    }
    x[node] = cardX;
    y[node] = cardY;
    if (cardX + size.cardWidth > width) width = cardX + size.cardWidth;
    if (cardY + size.cardHeight > height) height = cardY + size.cardHeight;
  }
  return { size, order: shown, x, y, stackRow, width, height };
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

function leafCounts(forest: Forest): Int32Array {
  const leaves = new Int32Array(forest.count);
  for (let i = 0; i < forest.count; i++) {
    const above = forest.parent[i]!;
    if (above !== NONE && forest.total[i] === 0) leaves[above]!++;
  }
  return leaves;
}
