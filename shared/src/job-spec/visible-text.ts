import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { tame } from './tame.ts';
import { unified, type Processor } from 'unified';
import type { Block, BlockKind } from './block.ts';
import { copyShown } from './copy-shown.ts';
import { htmlBlocks, isHiddenTag, tagName } from './visible-html.ts';

/** A Markdown text as a reader sees it. */
export interface VisibleText {
  /** As long as the text: whatever is not read (markup, code, addresses, tags) is blank, so that every offset is also one of the text. */
  readonly shown: string;
  readonly blocks: readonly Block[];
}

/** As much of an mdast node as is read here. */
interface Node {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly offset?: number }; readonly end: { readonly offset?: number } };
}

let parser: { parse(text: string): Node } | null = null;

/**
 * Reads Markdown, with tables, and HTML as plain text. Never fails, whatever the text. A text is read in parts where that makes no
 * difference, and parts that were read before are not read again: of a text in which somebody types, one part.
 */
export function visibleText(text: string): VisibleText {
  const parts = partsOf(text);
  if (parts.length === 1) return readAtOnce(text);
  const shown: string[] = [];
  const blocks: Block[] = [];
  let [offset, tables] = [0, 0];
  for (const part of parts) {
    const read = readBefore(part);
    shown.push(read.shown);
    let most = -1;
    for (const block of read.blocks) {
      const { cell } = block;
      if (cell) most = Math.max(most, cell.table);
      const moved = cell && { ...cell, table: cell.table + tables };
      blocks.push({ ...block, from: block.from + offset, to: block.to + offset, cell: moved });
    }
    offset += part.length;
    tables += most + 1;
  }
  return { shown: shown.join(''), blocks };
}

/** What joins distant places: code between fences, HTML, and links and notes that are defined elsewhere. */
const JOINING = /```|~~~|<|\]:|\[\^/;
/** A heading after a blank line ends every paragraph, list, quote and table above it. */
const PART = /(?<=\n[ \t]*\r?\n)(?=#{1,6}[ \t])/;

function partsOf(text: string): string[] {
  return JOINING.test(text) ? [text] : text.split(PART);
}

/** Parts that were read, as long as they are few. */
const known = new Map<string, VisibleText>();
const MOST_KNOWN = 400_000;
let knownUnits = 0;

function readBefore(part: string): VisibleText {
  let read = known.get(part);
  if (!read) {
    read = readAtOnce(part);
    if (knownUnits > MOST_KNOWN) {
      known.clear();
      knownUnits = 0;
    }
    known.set(part, read);
    knownUnits += part.length;
  }
  return read;
}

/** Like `visibleText`, in one piece. */
export function readAtOnce(text: string): VisibleText {
  parser ??= makeParser();
  const shown = new Array<string>(text.length).fill(' ');
  const blocks: Block[] = [];
  const page = new Page(text, shown, blocks);
  page.read(parser.parse(tame(text)), 'TEXT');
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) shown[at] = '\n';
  return { shown: shown.join(''), blocks: blocks.filter(({ from, to }) => from < to).sort((a, b) => a.from - b.from) };
}

/** Text that was pasted is often indented; it is no code unless it is fenced. */
function makeParser(): { parse(text: string): Node } {
  const processor = unified().use(remarkParse).use(remarkGfm) as unknown as Processor;
  const data = processor.data() as { micromarkExtensions?: unknown[] };
  (data.micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
  return processor as unknown as { parse(text: string): Node };
}

class Page {
  private tables = 0;
  private hidden: string | null = null;

  constructor(
    private readonly text: string,
    private readonly shown: string[],
    private readonly blocks: Block[],
  ) {}

  read(node: Node, kind: BlockKind): void {
    const from = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? this.text.length;
    switch (node.type) {
      case 'heading':
        this.inline(node);
        this.blocks.push({ kind: 'HEADING', from, to, depth: node.depth ?? 1, cell: null });
        return;
      case 'paragraph':
        this.inline(node);
        this.blocks.push({ kind, from, to, depth: 0, cell: null });
        return;
      case 'table':
        this.readTable(node);
        return;
      case 'html':
        for (const block of htmlBlocks(this.text, from, to, this.shown)) this.blocks.push(block);
        return;
      case 'code':
      case 'definition':
      case 'thematicBreak':
        return;
      default:
        for (const child of node.children ?? []) this.read(child, node.type === 'listItem' ? 'ITEM' : kind);
    }
  }

  private readTable(node: Node): void {
    const table = this.tables++;
    (node.children ?? []).forEach((line, row) =>
      (line.children ?? []).forEach((cell, column) => {
        this.inline(cell);
        const from = cell.position?.start.offset ?? 0;
        this.blocks.push({ kind: 'CELL', from, to: cell.position?.end.offset ?? from, depth: 0, cell: { table, row, column } });
      }),
    );
  }

  /** Copies what is read of a paragraph. */
  private inline(node: Node): void {
    if (node.type === 'text') {
      if (this.hidden === null) this.copy(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
      return;
    }
    if (node.type === 'html') {
      const tag = tagName(node.value ?? '');
      if (this.hidden === null && isHiddenTag(tag)) this.hidden = tag;
      else if (tag === `/${this.hidden}`) this.hidden = null;
      return;
    }
    if (node.type === 'inlineCode' || node.type === 'image' || node.type === 'imageReference') return;
    const outer = this.hidden;
    for (const child of node.children ?? []) this.inline(child);
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') this.hidden = outer;
  }

  private copy(from: number, to: number): void {
    copyShown(this.text, from, to, this.shown);
  }
}
