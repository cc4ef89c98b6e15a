/**
 * Gives every unit of a tree its left edge so that units never overlap, parents stand centred over their children
 * and the free space around small subtrees is shared out evenly. Units have their own widths and heights (gaps
 * included) and a child begins where its parent ends. Linear time, no recursion.
 *
 * Units are numbered so that a parent comes before its children; unit 0 is the only root (`parentOf[0]` is not read).
 * The method is that of Reingold and Tilford with Walker's spreading, in the form for units of any height
 * (A. van der Ploeg, "Drawing non-layered tidy trees in linear time", 2014).
 */
export function placeUnits(count: number, parentOf: Int32Array, width: Float64Array, height: Float64Array): Float64Array {
  const { childStart, children } = childRanges(count, parentOf);
  const bottom = bottoms(count, parentOf, height);
  const left = new Float64Array(count);
  /** Left edge relative to the subtree's own shift. */
  const own = left;
  /** Shift of the whole subtree against its parent's. */
  const shift = new Float64Array(count);
  // Contours go on below a subtree's lowest unit through threads; `low*` is that unit, `lowShift*` the sum of shifts to it.
  const leftThread = new Int32Array(count).fill(-1);
  const rightThread = new Int32Array(count).fill(-1);
  const lowLeft = new Int32Array(count);
  const lowRight = new Int32Array(count);
  const lowLeftShift = new Float64Array(count);
  const lowRightShift = new Float64Array(count);
  // Spreading: `stepFrom` starts a growing share for the siblings after it, `stepEnd` takes it back.
  const stepFrom = new Float64Array(count);
  const stepEnd = new Float64Array(count);
  // The siblings that are seen from the right, the lowest-reaching at the bottom of the stack.
  const seenBottom = new Float64Array(count + 1);
  const seenSibling = new Int32Array(count + 1);

  for (let unit = count - 1; unit >= 0; unit--) {
    const from = childStart[unit]!;
    const end = childStart[unit + 1]!;
    if (from === end) {
      lowLeft[unit] = unit;
      lowRight[unit] = unit;
      continue;
    }
    const first = children[from]!;
    let seen = 0;
    seenBottom[0] = bottom[lowLeft[first]!]!;
    seenSibling[0] = 0;
    for (let i = 1; i < end - from; i++) {
      const reach = bottom[lowRight[children[from + i]!]!]!;
      pushAside(from, i, seen);
      while (seen >= 0 && reach >= seenBottom[seen]!) seen--;
      seen++;
      seenBottom[seen] = reach;
      seenSibling[seen] = i;
    }
    const last = children[end - 1]!;
    own[unit] = (own[first]! + shift[first]! + own[last]! + shift[last]! + width[last]! - width[unit]!) / 2;
    lowLeft[unit] = lowLeft[first]!;
    lowLeftShift[unit] = lowLeftShift[first]!;
    lowRight[unit] = lowRight[last]!;
    lowRightShift[unit] = lowRightShift[last]!;
  }
  return settle();

  /** Moves child `i` right until its left contour clears the right contour of the siblings before it. */
  function pushAside(from: number, i: number, seenTop: number): void {
    const child = children[from + i]!;
    const first = children[from]!;
    const before = children[from + i - 1]!;
    let seen = seenTop;
    let right = before;
    let rightShift = shift[before]!;
    let leftUnit = child;
    let leftShift = shift[child]!;
    while (right !== -1 && leftUnit !== -1) {
      if (bottom[right]! > seenBottom[seen]!) seen--;
      const overlap = rightShift + own[right]! + width[right]! - (leftShift + own[leftUnit]!);
      if (overlap > 0) {
        leftShift += overlap;
        shift[child]! += overlap;
        lowLeftShift[child]! += overlap;
        lowRightShift[child]! += overlap;
        spread(from, seenSibling[seen]!, i, overlap);
      }
      const rightBottom = bottom[right]!;
      const leftBottom = bottom[leftUnit]!;
      if (rightBottom <= leftBottom) {
        right = nextOnRight(right);
        if (right !== -1) rightShift += shift[right]!;
      }
      if (rightBottom >= leftBottom) {
        leftUnit = nextOnLeft(leftUnit);
        if (leftUnit !== -1) leftShift += shift[leftUnit]!;
      }
    }
    if (right === -1 && leftUnit !== -1) {
      const low = lowLeft[first]!;
      leftThread[low] = leftUnit;
      const correction = leftShift - shift[leftUnit]! - lowLeftShift[first]!;
      shift[low]! += correction;
      own[low]! -= correction;
      lowLeft[first] = lowLeft[child]!;
      lowLeftShift[first] = lowLeftShift[child]!;
    } else if (right !== -1 && leftUnit === -1) {
      const low = lowRight[child]!;
      rightThread[low] = right;
      const correction = rightShift - shift[right]! - lowRightShift[child]!;
      shift[low]! += correction;
      own[low]! -= correction;
      lowRight[child] = lowRight[before]!;
      lowRightShift[child] = lowRightShift[before]!;
    }
  }

  function spread(from: number, touched: number, i: number, distance: number): void {
    const steps = i - touched;
    if (steps <= 1) return;
    const share = distance / steps;
    stepFrom[children[from + touched + 1]!]! += share;
    stepFrom[children[from + i]!]! -= share;
    stepEnd[children[from + i]!]! -= distance - share;
  }

  function nextOnLeft(unit: number): number {
    return childStart[unit] === childStart[unit + 1] ? leftThread[unit]! : children[childStart[unit]!]!;
  }

  function nextOnRight(unit: number): number {
    return childStart[unit] === childStart[unit + 1] ? rightThread[unit]! : children[childStart[unit + 1]! - 1]!;
  }

  function settle(): Float64Array {
    const sum = new Float64Array(count);
    for (let unit = 0; unit < count; unit++) {
      sum[unit] = shift[unit]! + (unit === 0 ? 0 : sum[parentOf[unit]!]!);
      let step = 0;
      let extra = 0;
      for (let c = childStart[unit]!; c < childStart[unit + 1]!; c++) {
        const child = children[c]!;
        step += stepFrom[child]!;
        extra += step + stepEnd[child]!;
        shift[child]! += extra;
      }
      left[unit] = own[unit]! + sum[unit]!;
    }
    return left;
  }
}

function childRanges(count: number, parentOf: Int32Array): { childStart: Int32Array; children: Int32Array } {
  const childStart = new Int32Array(count + 1);
  for (let unit = 1; unit < count; unit++) childStart[parentOf[unit]! + 1]!++;
  for (let unit = 0; unit < count; unit++) childStart[unit + 1]! += childStart[unit]!;
  const next = childStart.slice();
  const children = new Int32Array(Math.max(0, count - 1));
  for (let unit = 1; unit < count; unit++) children[next[parentOf[unit]!]!++] = unit;
  return { childStart, children };
}

function bottoms(count: number, parentOf: Int32Array, height: Float64Array): Float64Array {
  const bottom = new Float64Array(count);
  bottom[0] = height[0]!;
  for (let unit = 1; unit < count; unit++) bottom[unit] = bottom[parentOf[unit]!]! + height[unit]!;
  return bottom;
}
