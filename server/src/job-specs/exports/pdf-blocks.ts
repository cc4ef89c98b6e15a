import type { Content, TableLayout } from 'pdfmake';
import { COLOURS, columnShares } from './design.ts';
import { wordsOf, type Block, type Inline, type List, type Table } from './document.ts';
import type { PdfLetters } from './pdf-fonts.ts';

const HEADINGS = [
  { fontSize: 13, color: `#${COLOURS.accent}`, margin: [0, 11, 0, 3] },
  { fontSize: 11, color: `#${COLOURS.ink}`, margin: [0, 9, 0, 3] },
  { fontSize: 10, color: `#${COLOURS.ink}`, margin: [0, 8, 0, 2] },
  { fontSize: 10, color: `#${COLOURS.quiet}`, margin: [0, 7, 0, 2] },
  { fontSize: 10, color: `#${COLOURS.quiet}`, margin: [0, 7, 0, 2] },
] as const;
const NUMBERS = ['decimal', 'lower-alpha', 'lower-roman'] as const;
/** About the width of a letter as a part of its size. */
const LETTER = 0.6;
const SIZE = 10;
const ROW_PADDING = 4;
/** A row that is longer than this may be parted by the end of a page. */
const LONG_ROW = 600;
/** So many rows, with the header. */
const SHORT_TABLE = 9;

/** Lines between rows and nothing else. */
export const ROW_LINES: TableLayout = {
  hLineWidth: () => 0.5,
  vLineWidth: () => 0,
  hLineColor: () => `#${COLOURS.line}`,
  paddingLeft: (column) => (column === 0 ? 0 : 6),
  paddingRight: () => 6,
  paddingTop: () => ROW_PADDING - 1,
  paddingBottom: () => ROW_PADDING,
};

const QUOTE: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: (column) => (column === 0 ? 2 : 0),
  vLineColor: () => `#${COLOURS.line}`,
  paddingLeft: () => 10,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
};

const CODE: TableLayout = {
  hLineWidth: () => 0,
  vLineWidth: () => 0,
  fillColor: () => `#${COLOURS.soft}`,
  paddingLeft: () => 8,
  paddingRight: () => 8,
  paddingTop: () => 6,
  paddingBottom: () => 6,
};

/** How words look. */
interface Look {
  readonly bold?: boolean;
  readonly italics?: boolean;
  readonly struck?: boolean;
  readonly link?: string;
  readonly code?: boolean;
}

/** Blocks as what pdfmake sets. */
export class PdfBlocks {
  private headings = 0;
  private readonly parents: string[] = [];

  constructor(private readonly letters: PdfLetters) {}

  /** @param width the room for them, in points @param lists how many lists are around them */
  of(blocks: readonly Block[], width: number, lists = 0): Content[] {
    const contents: Content[] = [];
    for (let at = 0; at < blocks.length; at++) {
      const [block, next] = [blocks[at]!, blocks[at + 1]];
      const content = this.block(block, width, lists);
      // A heading stays with a table that is not parted.
      if (block.type === 'heading' && next?.type === 'table' && isShort(next)) {
        contents.push({ stack: [content, this.block(next, width, lists)], unbreakable: true });
        at++;
      } else contents.push(content);
    }
    return contents;
  }

  /** @param width the room for the longest word, in points */
  line(inlines: readonly Inline[], width: number, look: Look = {}): Content[] {
    return inlines.flatMap((inline): Content[] => {
      switch (inline.type) {
        case 'text':
          return this.words(inline.value, width, look);
        case 'inlineCode':
          return this.words(inline.value, width, { ...look, code: true });
        case 'break':
          return ['\n'];
        case 'strong':
          return this.line(inline.children, width, { ...look, bold: true });
        case 'emphasis':
          return this.line(inline.children, width, { ...look, italics: true });
        case 'delete':
          return this.line(inline.children, width, { ...look, struck: true });
        case 'link':
          return this.line(inline.children, width, { ...look, link: inline.url });
      }
    });
  }

  private words(text: string, width: number, look: Look): Content[] {
    const longest = Math.max(4, Math.floor(width / (SIZE * LETTER)));
    return this.letters.runs(text, look.code ? 'Code' : 'Text').map((run) => ({
      text: breakable(run.text, longest),
      font: run.font,
      ...(look.bold ? { bold: true } : {}),
      ...(look.italics ? { italics: true } : {}),
      ...(look.code ? { fontSize: 9, background: `#${COLOURS.soft}` } : {}),
      ...(look.struck ? { decoration: 'lineThrough' as const } : {}),
      ...(look.link === undefined ? {} : { link: look.link, color: `#${COLOURS.accent}`, decoration: 'underline' as const }),
    }));
  }

  private block(block: Block, width: number, lists: number): Content {
    switch (block.type) {
      case 'heading': {
        const { margin, ...look } = HEADINGS[block.depth - 1]!;
        const id = `section-${++this.headings}`;
        this.parents.length = block.depth - 1;
        const parent = this.parents.at(-1);
        this.parents[block.depth - 1] = id;
        return {
          text: this.line(block.children, width, { bold: true }),
          ...look,
          margin: [...margin],
          id,
          headlineLevel: block.depth,
          outline: true,
          outlineText: wordsOf(block.children),
          ...(parent === undefined ? {} : { outlineParentId: parent }),
        } as Content;
      }
      case 'paragraph':
        return { text: this.line(block.children, width), margin: [0, 0, 0, lists > 0 ? 3 : 6] };
      case 'list':
        return this.list(block, width, lists);
      case 'blockquote':
        return {
          // What follows the last paragraph is the room of the quote, not of its line.
          table: {
            widths: [width - 12],
            body: [[{ stack: withoutLastRoom(this.of(block.children, width - 12, lists)), color: `#${COLOURS.quiet}` }]],
          },
          layout: QUOTE,
          margin: [0, 2, 0, 6],
        };
      case 'code': {
        const lines = block.value
          .split('\n')
          .flatMap((line, at): Content[] => [...(at > 0 ? ['\n'] : []), ...this.codeLine(line, width - 20)]);
        return {
          table: { widths: [width - 16], body: [[{ text: lines, preserveLeadingSpaces: true, fontSize: 8.5, font: 'Code' }]] },
          layout: CODE,
          margin: [0, 2, 0, 8],
        };
      }
      case 'table':
        return this.table(block, width);
      case 'thematicBreak':
        return {
          canvas: [{ type: 'line', x1: 0, y1: 0, x2: width, y2: 0, lineWidth: 0.5, lineColor: `#${COLOURS.line}` }],
          margin: [0, 8, 0, 10],
        };
    }
  }

  private codeLine(line: string, width: number): Content[] {
    const longest = Math.max(4, Math.floor(width / (8.5 * LETTER)));
    return this.letters.runs(line, 'Code').map(({ text, font }) => ({ text: breakable(text, longest), font }));
  }

  private list(list: List, width: number, lists: number): Content {
    const items = list.children.map((item) => {
      const stack = this.of(item.children, width - 16, lists + 1);
      const only = stack.length === 1 && item.children[0]?.type === 'paragraph';
      // An item that begins with a list has the mark of that list alone.
      const marked = item.children[0]?.type === 'list' ? { listType: 'none' as const } : {};
      return { ...(only ? { stack: [stack[0]!] } : { stack }), ...marked };
    });
    const look = {
      markerColor: `#${COLOURS.quiet}`,
      margin: [0, lists > 0 ? 1 : 0, 0, lists > 0 ? 0 : 5] as [number, number, number, number],
    };
    if (list.ordered) return { ol: items, start: list.start, type: NUMBERS[lists % NUMBERS.length]!, ...look } as Content;
    return { ul: items, type: lists % 2 === 0 ? 'disc' : 'circle', ...look } as Content;
  }

  private table(table: Table, width: number): Content {
    const columns = table.align.length;
    const room = width - columns * 12 + 6;
    const widths = columnShares(table).map((share) => Math.max(12, share * room));
    const body = table.children.map((row, at) =>
      row.children.map((cell, column) => ({
        text: this.line(cell.children, widths[column]!, at === 0 ? { bold: true } : {}),
        alignment: table.align[column] ?? 'left',
        ...(at === 0 ? { color: `#${COLOURS.quiet}`, fontSize: 9 } : {}),
      })),
    );
    return {
      unbreakable: isShort(table),
      table: { headerRows: body.length > 1 ? 1 : 0, keepWithHeaderRows: 1, dontBreakRows: !hasLongRow(table), widths, body },
      layout: ROW_LINES,
      margin: [0, 4, 0, 10],
    };
  }
}

/** A short table stays on one page. */
function isShort(table: Table): boolean {
  return table.children.length <= SHORT_TABLE && !hasLongRow(table);
}

function hasLongRow(table: Table): boolean {
  return table.children.some((row) => row.children.some((cell) => wordsOf(cell.children).length > LONG_ROW));
}

function withoutLastRoom(contents: readonly Content[]): Content[] {
  const last = contents.at(-1);
  return last !== undefined && typeof last === 'object' && 'text' in last
    ? [...contents.slice(0, -1), { ...last, margin: 0 } as Content]
    : [...contents];
}

/** Words that no line has room for may be parted where an invisible blank stands. */
function breakable(text: string, longest: number): string {
  const parted = new RegExp(`\\S{${longest}}(?=\\S)`, 'gu');
  return text.replace(parted, (part) => `${part}\u200B`);
}
