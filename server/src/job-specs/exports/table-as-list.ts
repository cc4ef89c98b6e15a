import { wordsOf, type Block, type Inline, type Paragraph, type Table } from './document.ts';

/** More columns than a page of text has room for. */
const WIDEST = 8;

/** The blocks with tables that are too wide for a page said row by row. */
export function withoutWideTables(blocks: readonly Block[]): readonly Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'table':
        return block.align.length > WIDEST ? tableAsList(block) : block;
      case 'blockquote':
        return { ...block, children: withoutWideTables(block.children) };
      case 'list':
        return { ...block, children: block.children.map((item) => ({ ...item, children: withoutWideTables(item.children) })) };
      default:
        return block;
    }
  });
}

/** A table as a list with an item for each row, such as `Level: L5; Pay: €70,000`. Of a table without rows the header is said. */
export function tableAsList(table: Table): Block {
  const [header, ...rows] = table.children;
  const heads = (header?.children ?? []).map(({ children }) => wordsOf(children).trim());
  const lines =
    rows.length === 0
      ? [(header?.children ?? []).map(({ children }) => children)]
      : rows.map((row) => row.children.map(({ children }) => children));
  const children = lines.map((cells) => ({
    type: 'listItem' as const,
    spread: false,
    children: [line(cells, rows.length === 0 ? [] : heads)],
  }));
  return { type: 'list', ordered: false, start: 1, spread: false, children };
}

function line(cells: readonly (readonly Inline[])[], heads: readonly string[]): Paragraph {
  const children: Inline[] = [];
  cells.forEach((cell, at) => {
    if (wordsOf(cell).trim() === '') return;
    if (children.length > 0) children.push({ type: 'text', value: '; ' });
    if (heads[at]) children.push({ type: 'text', value: `${heads[at]}: ` });
    children.push(...cell);
  });
  return { type: 'paragraph', children };
}
