import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Block, Inline, ListItem } from './document.ts';
import { documentOf } from './read-document.ts';
import { safeLine } from './safe-text.ts';
import { shownFacts, type ShownFact } from './shown-facts.ts';
import { texts } from './texts.ts';

// `resourceLink`: no address between angle brackets, which would look like a tag.
const writer = unified()
  .use(remarkGfm)
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', listItemIndent: 'one', resourceLink: true, fences: true })
  .freeze();

const TAG = /<(?=[a-z/!?])/gi;
// What a program reads in Markdown beside Markdown: lists of attributes, such as `{: onclick=...}`, and templates.
const BRACE = /\{(?!\u2060)/g;
const WORD_JOINER = '\u2060';

/**
 * A job spec as Markdown: the title, the facts as a list, and the text. The text stands as it was written where nothing in it could be anything
 * but words; else it is written anew from what was read. In both there is no place where even a reader that knows no Markdown would see a tag: a
 * bracket in front of a letter is `&lt;`, a brace `&#123;`; in code both are followed by an invisible word joiner.
 */
export function markdownFile(content: JobSpecContent): string {
  const document = documentOf(content);
  const title: Inline[] = [{ type: 'text', value: safeLine(content.title) || texts.untitled }];
  const facts = shownFacts(content);
  const front = written([{ type: 'heading', depth: 1, children: title }, ...(facts.length === 0 ? [] : [factsList(facts)])]);
  const { source } = document;
  const isInert = source !== null && source.search(TAG) < 0 && source.search(BRACE) < 0;
  const body = isInert ? source.replace(/^(?:[ \t]*\n)+/, '').trimEnd() : written(document.blocks.map(belowTitle));
  return `${[front, body].filter((part) => part !== '').join('\n\n')}\n`;
}

function factsList(facts: readonly ShownFact[]): Block {
  const children = facts.map(({ label, words, url }): ListItem => {
    const value: Inline = { type: 'text', value: words };
    const line: Inline[] = [
      { type: 'strong', children: [{ type: 'text', value: `${label}:` }] },
      { type: 'text', value: ' ' },
    ];
    return {
      type: 'listItem',
      spread: false,
      children: [{ type: 'paragraph', children: [...line, url === null ? value : { type: 'link', url, children: [value] }] }],
    };
  });
  return { type: 'list', ordered: false, start: 1, spread: false, children };
}

function belowTitle(block: Block): Block {
  return block.type === 'heading' ? { ...block, depth: (block.depth + 1) as 2 } : block;
}

function written(blocks: readonly Block[]): string {
  // Ours is a part of the Markdown tree with the same names.
  const root = { type: 'root', children: blocks.map(withTamedCode) } as unknown as Root;
  return writer
    .stringify(root)
    .trimEnd()
    .replace(/\\<(?=[a-z/!?])/gi, '&lt;')
    .replace(TAG, '&lt;')
    .replace(BRACE, '&#123;');
}

/** Code cannot say a bracket otherwise, and shows what it is made of. */
function withTamedCode<Node extends object>(node: Node): Node {
  if (!('type' in node)) return node;
  if ('value' in node && typeof node.value === 'string') {
    if (node.type === 'code' || node.type === 'inlineCode')
      return { ...node, value: node.value.replace(TAG, `<${WORD_JOINER}`).replace(BRACE, `{${WORD_JOINER}`) };
    return node;
  }
  return 'children' in node && Array.isArray(node.children) ? { ...node, children: node.children.map(withTamedCode) } : node;
}
