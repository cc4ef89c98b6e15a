import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import type {
  Definition,
  FootnoteDefinition,
  Image,
  List as MdastList,
  PhrasingContent,
  Root,
  RootContent,
  Table as MdastTable,
} from 'mdast';
import {
  wordsOf,
  type Alignment,
  type Block,
  type Inline,
  type List,
  type ListItem,
  type SpecDocument,
  type TableCell,
} from './document.ts';
import { parseMarkdown, parseMarkdownWithoutHtml } from './markdown-parser.ts';
import { isUnread, markdownOfHtml, tagOf } from './markdown-of-html.ts';
import { withHeadingRanks, withoutTitle } from './headings.ts';
import { rectangular } from './rectangular.ts';
import { safeLine, safeText } from './safe-text.ts';
import { safeUrl } from './safe-url.ts';
import { tidyLine } from './tidy-line.ts';
import { withinBounds } from './within-bounds.ts';

/** Lists and quotes stand at most so deep in others; what is deeper stands beside instead of below. */
const DEEPEST = 6;
const DEEPEST_QUOTE = 4;
const DEEPEST_INLINE = 20;

const read = new WeakMap<object, SpecDocument>();

/** The text of a job spec, read once for all that is made of it. */
export function documentOf(content: Pick<JobSpecContent, 'title' | 'text'>): SpecDocument {
  let document = read.get(content);
  if (!document) read.set(content, (document = readDocument(content.title, content.text)));
  return document;
}

/**
 * Reads the text of a job spec. Never fails, whatever the text, and loses none of its words but what no one would read (scripts, styles,
 * drawings, comments). HTML keeps its words, a picture becomes a link to it, and a link that leads to no page or mailbox becomes its words. A first
 * heading that says the title again is left out.
 */
export function readDocument(title: string, markdown: string): SpecDocument {
  const source = withinBounds(safeText(markdown));
  const root = parseMarkdown(source);
  const reader = new Reader(root);
  const all = [...reader.blocks(root.children, 0), ...reader.footnotes()];
  const blocks = withoutTitle(all, safeLine(title));
  const isAsWritten = reader.asWritten && source === safeText(markdown);
  return {
    blocks: withHeadingRanks(blocks),
    source: isAsWritten ? (blocks.length === all.length ? source : withoutHeading(source, root)) : null,
  };
}

class Reader {
  private readonly definitions = new Map<string, Definition>();
  private readonly notes = new Map<string, FootnoteDefinition>();
  /** In the order in which the text refers to them. */
  private readonly referred: string[] = [];
  /** False once something was read otherwise than it was written. */
  asWritten = true;

  constructor(root: Root) {
    this.collect(root.children);
  }

  blocks(nodes: readonly RootContent[], depth: number): Block[] {
    return nodes.flatMap((node) => this.block(node, depth));
  }

  /** The footnotes that the text refers to, as a list below a rule. */
  footnotes(): Block[] {
    const children: ListItem[] = [];
    // A footnote may refer to a further one.
    for (let at = 0; at < this.referred.length; at++) {
      const note = this.blocks(this.notes.get(this.referred[at]!)!.children, 1);
      // A note without words keeps its number.
      children.push({ type: 'listItem', spread: false, children: note.length > 0 ? note : [paragraph(text('–'))] });
    }
    return children.length === 0 ? [] : [{ type: 'thematicBreak' }, { type: 'list', ordered: true, start: 1, spread: false, children }];
  }

  private collect(nodes: readonly RootContent[]): void {
    for (const node of nodes) {
      if (node.type === 'definition') {
        if (!this.definitions.has(node.identifier)) this.definitions.set(node.identifier, node);
        if (safeUrl(node.url) === null) this.asWritten = false;
      }
      if (node.type === 'footnoteDefinition' && !this.notes.has(node.identifier)) this.notes.set(node.identifier, node);
      if ('children' in node) this.collect(node.children);
    }
  }

  private block(node: RootContent, depth: number): Block[] {
    switch (node.type) {
      case 'heading': {
        const children = this.line(node.children);
        if (children.length === 0) return [];
        // A section does not begin within an item or a quote.
        return depth > 0
          ? [paragraph([{ type: 'strong', children }])]
          : [{ type: 'heading', depth: Math.min(node.depth, 5) as 1, children }];
      }
      case 'paragraph': {
        const children = this.line(node.children);
        return children.length === 0 ? [] : [paragraph(children)];
      }
      case 'list':
        return this.list(node, depth);
      case 'blockquote': {
        const children = this.blocks(node.children, depth + 1);
        if (depth >= DEEPEST_QUOTE) this.asWritten = false;
        return children.length === 0 || depth >= DEEPEST_QUOTE ? children : [{ type: 'blockquote', children }];
      }
      case 'code':
        return node.value.trim() === '' ? [] : [{ type: 'code', value: safeText(node.value) }];
      case 'table':
        return this.table(node);
      case 'thematicBreak':
        return [{ type: 'thematicBreak' }];
      case 'html':
        this.asWritten = false;
        return this.blocks(parseMarkdownWithoutHtml(withinBounds(markdownOfHtml(node.value))).children, depth);
      default:
        return [];
    }
  }

  private list(node: MdastList, depth: number): Block[] {
    const items = node.children
      .map((item): ListItem => {
        const children = this.blocks(item.children, depth + 1);
        return { type: 'listItem', spread: item.spread ?? false, children: withCheckBox(children, item.checked ?? null) };
      })
      .filter(({ children }) => children.length > 0);
    if (items.length === 0) return [];
    if (depth >= DEEPEST) {
      this.asWritten = false;
      return items.flatMap(({ children }) => children);
    }
    const list: List = {
      type: 'list',
      ordered: node.ordered ?? false,
      start: node.start ?? 1,
      spread: node.spread ?? false,
      children: items,
    };
    return [list];
  }

  private table(node: MdastTable): Block[] {
    const rows = node.children.map((row) =>
      row.children.map((cell): TableCell => ({ type: 'tableCell', children: this.line(cell.children) })),
    );
    return rectangular(rows, (node.align ?? []) as Alignment[]);
  }

  private line(nodes: readonly PhrasingContent[]): Inline[] {
    return tidyLine(this.inlines(nodes, 0));
  }

  private inlines(nodes: readonly PhrasingContent[], depth: number): Inline[] {
    let unread: string | null = null;
    return nodes.flatMap((node): Inline[] => {
      if (node.type === 'html') {
        this.asWritten = false;
        const { name, closes } = tagOf(node.value);
        if (unread !== null) {
          if (closes && name === unread) unread = null;
          return [];
        }
        if (isUnread(name) && !closes) unread = name;
        return name === 'br' ? [{ type: 'break' }] : [];
      }
      return unread === null ? this.inline(node, depth) : [];
    });
  }

  private inline(node: Exclude<PhrasingContent, { type: 'html' }>, depth: number): Inline[] {
    switch (node.type) {
      case 'text':
        return text(node.value);
      case 'inlineCode':
        return node.value === '' ? [] : [{ type: 'inlineCode', value: safeText(node.value) }];
      case 'break':
        return [{ type: 'break' }];
      case 'strong':
      case 'emphasis':
      case 'delete': {
        const children = this.inlines(node.children, depth + 1);
        return children.length === 0 || depth >= DEEPEST_INLINE ? children : [{ type: node.type, children }];
      }
      case 'link':
        return this.linked(node.url, this.inlines(node.children, depth + 1));
      case 'linkReference':
        return this.linked(this.definitions.get(node.identifier)?.url ?? '', this.inlines(node.children, depth + 1));
      case 'image':
        return this.picture(node.url, node.alt);
      case 'imageReference':
        return this.picture(this.definitions.get(node.identifier)?.url ?? '', node.alt);
      case 'footnoteReference': {
        if (!this.notes.has(node.identifier)) return [];
        if (!this.referred.includes(node.identifier)) this.referred.push(node.identifier);
        return text(`[${this.referred.indexOf(node.identifier) + 1}]`);
      }
      default:
        return [];
    }
  }

  private linked(address: string, children: readonly Inline[]): Inline[] {
    const url = safeUrl(address);
    if (url === null) this.asWritten = false;
    return url === null || wordsOf(children).trim() === ''
      ? [...children]
      : [{ type: 'link', url, children: children.flatMap(withoutLinks) }];
  }

  /** A picture is never fetched; its description leads to it. */
  private picture(address: string, description: Image['alt']): Inline[] {
    this.asWritten = false;
    const url = safeUrl(address);
    const words = safeLine(description ?? '');
    if (words !== '') return this.linked(address, text(words));
    return url === null ? [] : this.linked(address, text(new URL(url).hostname));
  }
}

/** The source without its first heading. */
function withoutHeading(source: string, root: Root): string {
  const position = root.children.find(({ type }) => type === 'heading')?.position;
  return source.slice(0, position?.start.offset) + source.slice(position?.end.offset ?? source.length);
}

function paragraph(children: readonly Inline[]): Block {
  return { type: 'paragraph', children };
}

function text(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', value: safeText(value) }];
}

/** A picture in a link leads where the link leads. */
function withoutLinks(inline: Inline): readonly Inline[] {
  return inline.type === 'link' ? inline.children : [inline];
}

function withCheckBox(children: readonly Block[], checked: boolean | null): readonly Block[] {
  const [first, ...rest] = children;
  if (checked === null || first?.type !== 'paragraph') return children;
  return [{ type: 'paragraph', children: tidyLine([{ type: 'text', value: checked ? '☑ ' : '☐ ' }, ...first.children]) }, ...rest];
}
