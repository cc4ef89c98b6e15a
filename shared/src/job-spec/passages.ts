import type { Block } from './block.ts';
import { sectionOfHeading, type SectionKind } from './sections.ts';
import { baseOfVerb } from './verbs.ts';
import type { VisibleText } from './visible-text.ts';

/** A heading, an item, a cell or a paragraph, with what its part of the spec is about. */
export interface Passage {
  readonly kind: 'HEADING' | 'ITEM' | 'CELL' | 'TEXT';
  readonly from: number;
  readonly to: number;
  readonly section: SectionKind;
  /** The headings and introductions above it, outermost first; of a cell also the header of its column and the first cell of its row. */
  readonly above: readonly Span[];
}

export interface Span {
  readonly from: number;
  readonly to: number;
}

interface Line extends Span {
  readonly kind: Passage['kind'];
  readonly depth: number;
  readonly cell: Block['cell'];
}

/** A line that ends in a colon stands above the list that follows it. */
const INTRODUCTION = 9;
const BOLD = 7;
const BULLET = /^[•‣▪◦●○·–—►✓✔➢*+-]\s+/;
const LONGEST_HEADING = 90;

/** Parts the text into passages and says what each is about. */
export function passagesOf(text: string, visible: VisibleText): Passage[] {
  const lines = visible.blocks.flatMap((block) => (block.kind === 'CELL' ? [cellLine(block)] : linesOf(text, visible.shown, block)));
  const passages: Passage[] = [];
  const stack: { readonly depth: number; readonly section: SectionKind; readonly span: Span }[] = [];
  const cells = new Map<string, Span>();
  let listed = false;
  for (const [at, read] of lines.entries()) {
    const words = visible.shown.slice(read.from, read.to);
    if (!/[\p{L}\p{N}]/u.test(words)) continue;
    const line = standsAboveList(read, words, lines[at + 1]) ? { ...read, kind: 'HEADING' as const, depth: BOLD } : read;
    if (line.kind === 'HEADING') {
      while (stack.length > 0 && stack.at(-1)!.depth >= line.depth) stack.pop();
      const outer = stack.at(-1)?.section ?? 'OTHER';
      const isTitle = line.depth === 1 && passages.length === 0;
      const section = (isTitle ? null : sectionOfHeading(words)) ?? (line.depth === 1 ? 'OTHER' : outer);
      stack.push({ depth: line.depth, section, span: line });
      passages.push({ kind: 'HEADING', from: line.from, to: line.to, section, above: stack.slice(0, -1).map(({ span }) => span) });
      listed = false;
      continue;
    }
    if (listed && line.kind === 'TEXT') while (stack.length > 0 && stack.at(-1)!.depth >= INTRODUCTION) stack.pop();
    listed ||= line.kind !== 'TEXT';
    const above = stack.map(({ span }) => span);
    if (line.cell) above.push(...cellHeads(line, cells));
    const label = labelOf(words);
    const section = (label === null ? null : sectionOfHeading(label)) ?? stack.at(-1)?.section ?? 'OTHER';
    passages.push({ kind: line.kind, from: line.from, to: line.to, section, above });
  }
  return passages;
}

/** The words before a colon at the start, such as ‘Location:’; null where they are a sentence's own. */
function labelOf(words: string): string | null {
  const label = /^[^.!?:\n]{2,40}:/.exec(words)?.[0] ?? null;
  const parts = label?.split(/\s+/) ?? [];
  return label && parts.length <= 4 && baseOfVerb(parts[0]!.toLowerCase()) === null ? label : null;
}

/** Whether a short line without a full stop stands right above a list. */
function standsAboveList(line: Line, words: string, next: Line | undefined): boolean {
  return (
    line.kind === 'TEXT' &&
    next?.kind === 'ITEM' &&
    words.length < LONGEST_HEADING &&
    !/[.!?;,]$/.test(words) &&
    words.split(/\s+/).length <= 10
  );
}

function cellLine(block: Block): Line {
  return { kind: 'CELL', from: block.from, to: block.to, depth: 0, cell: block.cell };
}

/** The header of the cell's column and the first cell of its row; remembers those as they pass. */
function cellHeads(line: Line, cells: Map<string, Span>): Span[] {
  const { table, row, column } = line.cell!;
  if (row === 0) cells.set(`${table} top ${column}`, line);
  if (column === 0) cells.set(`${table} side ${row}`, line);
  return [
    ...(row > 0 ? [cells.get(`${table} top ${column}`)] : []),
    ...(column > 0 && row > 0 ? [cells.get(`${table} side ${row}`)] : []),
  ].filter((span) => span !== undefined);
}

/** Parts a block at headings that are only bold or end in a colon, and at bullets that Markdown does not know. */
function linesOf(text: string, shown: string, block: Block): Line[] {
  if (block.kind === 'HEADING') return [{ ...trimmed(shown, block), kind: 'HEADING', depth: block.depth, cell: null }];
  const lines: Line[] = [];
  let at = block.from;
  let previous = '';
  while (at < block.to) {
    const newline = shown.indexOf('\n', at);
    const end = newline < 0 || newline > block.to ? block.to : newline;
    const span = trimmed(shown, { from: at, to: end });
    const words = shown.slice(span.from, span.to);
    const depth = headingDepth(text.slice(at, end).trim(), words, block.kind);
    const last = lines.at(-1);
    const bullet = BULLET.exec(words);
    if (words === '') previous = '';
    else if (depth > 0) lines.push({ ...span, kind: 'HEADING', depth, cell: null });
    else if (bullet) lines.push({ from: span.from + bullet[0].length, to: span.to, kind: 'ITEM', depth: 0, cell: null });
    else if (last && last.kind !== 'HEADING' && !startsAnew(previous, words)) lines[lines.length - 1] = { ...last, to: span.to };
    else lines.push({ ...span, kind: block.kind === 'ITEM' ? 'ITEM' : 'TEXT', depth: 0, cell: null });
    previous = words;
    at = end + 1;
  }
  return lines;
}

/** Whether a line is one of its own: the one above is short, ends without punctuation, and this begins with a capital. */
function startsAnew(previous: string, words: string): boolean {
  return (
    previous === '' ||
    (previous.length < 60 &&
      !/[,;:.!?–—-]$/.test(previous) &&
      /^[\p{Lu}]/u.test(words) &&
      !/\b(and|or|the|of|to|a|in|for|with)$/i.test(previous))
  );
}

/** 0 where the line is no heading. */
function headingDepth(source: string, words: string, kind: Block['kind']): number {
  if (words.length === 0 || words.length > LONGEST_HEADING + 40) return 0;
  const marks = /^#{1,6}(?=[^\s#])/.exec(source);
  if (marks && words.length < LONGEST_HEADING) return marks[0].length;
  if (words.endsWith(':') && kind !== 'ITEM') return INTRODUCTION;
  if (kind === 'ITEM') return 0;
  if (words.length > LONGEST_HEADING || /[.!?;,]$/.test(words)) return 0;
  if (/^(\*\*|__)[^*]+(\*\*|__):?$/.test(source)) return BOLD;
  const count = words.split(/\s+/).length;
  if (count <= 8 && words === words.toUpperCase() && /[A-Z]{3}/.test(words)) return BOLD;
  const first = words.split(/\s/)[0]!.toLowerCase();
  return count <= 6 && /^\p{Lu}/u.test(words) && baseOfVerb(first) === null && sectionOfHeading(words) !== null && !/\d/.test(words)
    ? BOLD
    : 0;
}

function trimmed(shown: string, { from, to }: Span): Span {
  while (from < to && /[\s#]/.test(shown[from]!)) from++;
  while (to > from && /\s/.test(shown[to - 1]!)) to--;
  return { from, to };
}
