/** A point of the map, 0 to 1 from the left and from the top, with its name. */
export interface NamedPlace {
  readonly x: number;
  readonly y: number;
  readonly name: string;
}

/** Sizes against a map of 1,000 by 540 pixels; on a smaller one names are not shown at all. */
const GLYPH = { width: 0.026, height: 0.05 };
const LETTER = 0.0068;
const MOST_LETTERS = 22;

/**
 * The places whose names can be read beside their glyph: points never move, so a name that would lie upon another glyph or name is
 * left to hovering and focus. Earlier places go first.
 */
export function readableNames(places: readonly NamedPlace[]): ReadonlySet<number> {
  const boxes = places.map(({ x, y }) => box(x - GLYPH.width / 2, y, GLYPH.width));
  const readable = new Set<number>();
  for (const [i, { x, y, name }] of places.entries()) {
    const label = box(x + GLYPH.width / 2, y, Math.min(MOST_LETTERS, name.length) * LETTER);
    if (label.right > 1 || boxes.some((other, j) => j !== i && overlap(label, other))) continue;
    boxes.push(label);
    readable.add(i);
  }
  return readable;
}

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function box(left: number, middle: number, width: number): Box {
  return { left, right: left + width, top: middle - GLYPH.height / 2, bottom: middle + GLYPH.height / 2 };
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
