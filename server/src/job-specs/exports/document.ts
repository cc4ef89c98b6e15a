/**
 * What a job spec's text is handed out from, whatever the format: a part of the Markdown tree (mdast) in which nothing can run and nothing is
 * missing. There is no HTML, every link leads to a safe address, references are resolved, headings leave no level out, and every table is
 * a rectangle.
 */
export interface SpecDocument {
  readonly blocks: readonly Block[];
  /** The Markdown that says the same, where all of the text is in the blocks as it was written; null where something was left out or made a word. */
  readonly source: string | null;
}

/** What stands on lines of its own. */
export type Block =
  | { readonly type: 'heading'; readonly depth: HeadingDepth; readonly children: readonly Inline[] }
  | Paragraph
  | List
  | { readonly type: 'blockquote'; readonly children: readonly Block[] }
  | { readonly type: 'code'; readonly value: string }
  | Table
  | { readonly type: 'thematicBreak' };

/** 1 is a section of the text; the job's title stands above it and is no part of the text. */
export type HeadingDepth = 1 | 2 | 3 | 4 | 5;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  /** The first number of an ordered list. */
  readonly start: number;
  readonly spread: boolean;
  readonly children: readonly ListItem[];
}

export interface ListItem {
  readonly type: 'listItem';
  readonly spread: boolean;
  readonly children: readonly Block[];
}

/** The first row is the header; every row has as many cells as it. */
export interface Table {
  readonly type: 'table';
  readonly align: readonly Alignment[];
  readonly children: readonly TableRow[];
}

export type Alignment = 'left' | 'center' | 'right' | null;

export interface TableRow {
  readonly type: 'tableRow';
  readonly children: readonly TableCell[];
}

export interface TableCell {
  readonly type: 'tableCell';
  readonly children: readonly Inline[];
}

/** What stands within a line. */
export type Inline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'strong' | 'emphasis' | 'delete'; readonly children: readonly Inline[] }
  | { readonly type: 'inlineCode'; readonly value: string }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly Inline[] }
  | { readonly type: 'break' };

/** The words of a line, without what they look like. */
export function wordsOf(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      switch (inline.type) {
        case 'text':
        case 'inlineCode':
          return inline.value;
        case 'break':
          return ' ';
        default:
          return wordsOf(inline.children);
      }
    })
    .join('');
}

/** The words of a text, a blank between its blocks. */
export function wordsOfBlocks(blocks: readonly Block[]): string {
  return blocks
    .map((block) => {
      switch (block.type) {
        case 'heading':
        case 'paragraph':
          return wordsOf(block.children);
        case 'list':
          return block.children.map((item) => wordsOfBlocks(item.children)).join(' ');
        case 'blockquote':
          return wordsOfBlocks(block.children);
        case 'code':
          return block.value;
        case 'table':
          return block.children.flatMap((row) => row.children.map((cell) => wordsOf(cell.children))).join(' ');
        case 'thematicBreak':
          return '';
      }
    })
    .join(' ');
}
