import type { Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { wordsOf, type Block, type Inline, type SpecDocument } from './document.ts';
import { htmlOfDocument } from './html-of-document.ts';
import { tableAsList } from './table-as-list.ts';

const toText = unified().use(rehypeStringify, { allowDangerousHtml: false, allowDangerousCharacters: false }).freeze();

/**
 * The text as the HTML that a job search shows: paragraphs, lists, line breaks and emphasis, no attribute at all. Google reads `p`, `ul` and `li`
 * and no headings, so that a heading is a paragraph in bold. A link says where it leads, a table its rows; what was struck out is left out.
 */
export function descriptionHtml({ blocks }: SpecDocument): string {
  const root: Root = { type: 'root', children: htmlOfDocument({ blocks: blocks.flatMap(plain) }) };
  return toText.stringify(root).trim();
}

function plain(block: Block): Block[] {
  switch (block.type) {
    case 'heading':
      return paragraph([{ type: 'strong', children: inline(block.children) }]);
    case 'paragraph':
      return paragraph(inline(block.children));
    case 'list': {
      const children = block.children
        .map((item) => ({ ...item, children: item.children.flatMap(plain) }))
        .filter((item) => item.children.length > 0);
      return children.length === 0 ? [] : [{ ...block, start: 1, children }];
    }
    case 'blockquote':
      return block.children.flatMap(plain);
    case 'code':
      return paragraph(
        block.value
          .split('\n')
          .flatMap((value, at): Inline[] => [...(at > 0 ? [{ type: 'break' as const }] : []), { type: 'text', value }]),
      );
    case 'table':
      return plain(tableAsList(block));
    case 'thematicBreak':
      return [];
  }
}

function paragraph(children: readonly Inline[]): Block[] {
  return wordsOf(children).trim() === '' ? [] : [{ type: 'paragraph', children }];
}

function inline(inlines: readonly Inline[]): Inline[] {
  return inlines.flatMap((each): Inline[] => {
    switch (each.type) {
      case 'delete':
        return [];
      case 'inlineCode':
        return [{ type: 'text', value: each.value }];
      case 'link': {
        const address = each.url.replace(/^mailto:/, '');
        const words = inline(each.children);
        return address.includes(wordsOf(words).trim()) ? words : [...words, { type: 'text', value: ` (${address})` }];
      }
      case 'strong':
      case 'emphasis':
        return [{ ...each, children: inline(each.children) }];
      default:
        return [each];
    }
  });
}
