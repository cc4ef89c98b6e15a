import {
  AlignmentType,
  BorderStyle,
  ExternalHyperlink,
  HeadingLevel,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IRunOptions,
  type ITableBordersOptions,
  type ParagraphChild,
} from 'docx';
import { COLOURS, columnShares } from './design.ts';
import type { Alignment, Block, Inline, List, Table as SpecTable } from './document.ts';
import { CODE_FONT, LIST_STEP } from './docx-styles.ts';

/** Word's lists have nine levels. */
const DEEPEST = 8;
const GREATEST_START = 32_767;
/** So many rows, with the header. */
const SHORT_TABLE = 9;
const HEADINGS = [HeadingLevel.HEADING_1, HeadingLevel.HEADING_2, HeadingLevel.HEADING_3, HeadingLevel.HEADING_4, HeadingLevel.HEADING_5];
const ALIGNMENTS = { left: AlignmentType.LEFT, center: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;

/** Lines between rows and nothing else. */
export const ROW_LINES: ITableBordersOptions = (() => {
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const line = { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line };
  return { top: line, bottom: line, left: none, right: none, insideHorizontal: line, insideVertical: none };
})();

/** Where in lists and quotes a block stands. */
interface Place {
  /** How many lists are around it. */
  readonly lists: number;
  readonly quoted: boolean;
}

/** Blocks as paragraphs and tables of Word. Keeps what numberings they use. */
export class DocxBlocks {
  private lists = 0;
  /** The first numbers of all ordered lists. */
  readonly starts = new Set<number>();

  constructor(private readonly textWidth: number) {}

  of(blocks: readonly Block[], place: Place = { lists: 0, quoted: false }): (Paragraph | Table)[] {
    return blocks.flatMap((block) => this.block(block, place));
  }

  private block(block: Block, place: Place): (Paragraph | Table)[] {
    const indent = place.lists === 0 ? {} : { indent: { left: LIST_STEP * place.lists } };
    switch (block.type) {
      case 'heading':
        return [new Paragraph({ heading: HEADINGS[block.depth - 1]!, children: runs(block.children) })];
      case 'paragraph':
        return [new Paragraph({ ...style(place), ...indent, children: runs(block.children) })];
      case 'list':
        return this.list(block, place);
      case 'blockquote':
        return this.of(block.children, { ...place, quoted: true });
      case 'code': {
        const children = block.value.split('\n').map((line, at) => new TextRun({ text: line, ...(at > 0 ? { break: 1 } : {}) }));
        return [new Paragraph({ style: 'Code', ...indent, children })];
      }
      case 'table':
        return [this.table(block), afterTable()];
      case 'thematicBreak':
        return [
          new Paragraph({
            border: { bottom: { style: BorderStyle.SINGLE, size: 4, color: COLOURS.line, space: 1 } },
            spacing: { before: 60, after: 200 },
          }),
        ];
    }
  }

  private list(list: List, place: Place): (Paragraph | Table)[] {
    const level = Math.min(place.lists, DEEPEST);
    const instance = ++this.lists;
    const start = Math.min(list.start, GREATEST_START);
    if (list.ordered) this.starts.add(start);
    const reference = list.ordered ? numbersReference(start) : 'bullets';
    return list.children.flatMap(({ children: [first, ...rest] }, at) => {
      const inside = { ...place, lists: place.lists + 1 };
      if (first?.type !== 'paragraph') return this.of(first === undefined ? rest : [first, ...rest], inside);
      // The room below a list is that below a paragraph.
      const isLast = place.lists === 0 && at === list.children.length - 1 && rest.length === 0;
      const below = isLast ? { spacing: { after: 120 } } : {};
      const begin = new Paragraph({
        style: 'ListParagraph',
        numbering: { reference, level, instance },
        ...below,
        children: runs(first.children),
      });
      return [begin, ...this.of(rest, inside)];
    });
  }

  private table(table: SpecTable): Table {
    const widths = columnShares(table).map((share) => Math.round(share * this.textWidth));
    const rowCount = table.children.length;
    const rows = table.children.map(
      (row, at) =>
        new TableRow({
          tableHeader: at === 0,
          cantSplit: true,
          // A short table stays on one page.
          keepNext: at === 0 || (rowCount <= SHORT_TABLE && at < rowCount - 1),
          children: row.children.map(
            (cell, column) =>
              new TableCell({
                width: { size: widths[column]!, type: WidthType.DXA },
                margins: { top: 50, bottom: 50, left: column === 0 ? 0 : 100, right: 100 },
                children: [cellParagraph(cell.children, table.align[column] ?? null, at === 0)],
              }),
          ),
        }),
    );
    return new Table({ rows, columnWidths: widths, width: { size: this.textWidth, type: WidthType.DXA }, borders: ROW_LINES });
  }
}

/** What the numbering of ordered lists that begin with `start` is called. */
export function numbersReference(start: number): string {
  return `numbers-from-${start}`;
}

/** Word wants a paragraph after a table; it is as high as the room that a table needs below. */
export function afterTable(): Paragraph {
  return new Paragraph({ spacing: { before: 0, after: 0, line: 120, lineRule: LineRuleType.EXACT } });
}

/** What stands within a line as runs of Word. */
export function runs(inlines: readonly Inline[], look: IRunOptions = {}): ParagraphChild[] {
  return inlines.flatMap((inline): ParagraphChild[] => {
    switch (inline.type) {
      case 'text':
        return [new TextRun({ ...look, text: inline.value })];
      case 'inlineCode':
        return [new TextRun({ ...look, text: inline.value, font: CODE_FONT, size: 18, shading: { type: 'clear', fill: COLOURS.soft } })];
      case 'break':
        return [new TextRun({ ...look, break: 1 })];
      case 'strong':
        return runs(inline.children, { ...look, bold: true });
      case 'emphasis':
        return runs(inline.children, { ...look, italics: true });
      case 'delete':
        return runs(inline.children, { ...look, strike: true });
      case 'link':
        return [new ExternalHyperlink({ link: inline.url, children: runs(inline.children, { ...look, style: 'Hyperlink' }) })];
    }
  });
}

function style({ lists, quoted }: Place) {
  if (quoted && lists === 0) return { style: 'Quote' };
  return lists > 0 ? { style: 'ListParagraph' } : {};
}

function cellParagraph(children: readonly Inline[], align: Alignment, isHeader: boolean): Paragraph {
  return new Paragraph({
    style: isHeader ? 'FactLabel' : 'Fact',
    spacing: { before: 0, after: 0 },
    ...(align === null ? {} : { alignment: ALIGNMENTS[align] }),
    children: runs(children, isHeader ? { bold: true } : {}),
  });
}
