// Advance widths of a common sans-serif in thousandths of an em, from the space to the tilde.
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278,
  278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
  667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556,
  556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
// Fonts differ from machine to machine: so much wider may the one that is there be.
const ROOM = 1.07;
const BOLD = 1.06;

/** About how wide a text is, in the unit of `size`; rather too wide than too narrow, because the reader's font is not known. */
export function textWidth(text: string, size: number, bold = false): number {
  let width = 0;
  for (const letter of text.normalize('NFD')) {
    const code = letter.codePointAt(0)!;
    if (code >= 0x300 && code < 0x370) continue;
    width += WIDTHS[code - 32] ?? (code >= 0x1100 ? 1000 : 640);
  }
  return (width / 1000) * size * ROOM * (bold ? BOLD : 1);
}

/** A text set in lines no wider than `width`. */
export interface SetText {
  readonly size: number;
  readonly lines: readonly string[];
}

/**
 * Sets a text in at most `most` lines, as large as `size` and no smaller than `smallest`. What has no room even then ends
 * with an ellipsis. Words that are wider than a line are broken.
 */
export function setText(text: string, width: number, most: number, size: number, smallest: number, bold = false): SetText {
  const said = text.replaceAll(/\s+/gu, ' ').trim();
  if (said === '') return { size, lines: [] };
  for (let at = size; at > smallest; at -= 0.5) {
    const lines = brokenLines(said, width, at, bold);
    if (lines.length <= most) return { size: at, lines };
  }
  const lines = brokenLines(said, width, smallest, bold);
  if (lines.length <= most) return { size: smallest, lines };
  const letters = Array.from(lines[most - 1]!);
  while (letters.length > 1 && textWidth(`${letters.join('')}…`, smallest, bold) > width) letters.pop();
  return { size: smallest, lines: [...lines.slice(0, most - 1), `${letters.join('').trimEnd()}…`] };
}

function brokenLines(text: string, width: number, size: number, bold: boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size, bold) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && textWidth(line + letter, size, bold) > width) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  if (line !== '') lines.push(line);
  return lines;
}
