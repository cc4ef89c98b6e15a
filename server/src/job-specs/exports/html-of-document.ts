import type { Element, Root } from 'hast';
import type { Root as MdastRoot } from 'mdast';
import rehypeSanitize, { type Options } from 'rehype-sanitize';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { SpecDocument } from './document.ts';

/** All that the text of a job spec may be made of: no script, no style, no handler, no picture, no frame, no form. */
const ALLOWED: Options = {
  tagNames: [
    'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'ul', 'ol', 'li', 'blockquote', 'pre', 'code', 'strong', 'em', 'del', 'a', 'br', 'hr',
    'table', 'thead', 'tbody', 'tr', 'th', 'td',
  ], // prettier-ignore
  attributes: { a: ['href'], ol: ['start'], th: ['align'], td: ['align'] },
  protocols: { href: ['http', 'https', 'mailto'] },
  strip: ['script', 'style'],
  allowComments: false,
  allowDoctypes: false,
};

const toHtml = unified().use(remarkRehype, { allowDangerousHtml: false }).use(rehypeSanitize, ALLOWED).freeze();

/** The text as a tree of HTML. The first level of headings is `h2`: the title of the page is its `h1`. */
export function htmlOfDocument({ blocks }: Pick<SpecDocument, 'blocks'>): Element['children'] {
  const ranked = blocks.map((block) => (block.type === 'heading' ? { ...block, depth: block.depth + 1 } : block));
  // Ours is a part of the Markdown tree with the same names.
  const root = { type: 'root', children: ranked } as unknown as MdastRoot;
  return (toHtml.runSync(root) as Root).children.filter((node) => node.type !== 'doctype');
}
