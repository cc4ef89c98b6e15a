import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

// Text that was pasted is often indented; it is no code unless it is fenced.
const PASTED = ['codeIndented'];
const withHtml = parserWithout(PASTED);
const withoutHtml = parserWithout([...PASTED, 'htmlFlow', 'htmlText']);

/** Reads Markdown with GitHub's tables, lists of tasks, bare addresses and footnotes. HTML stands in nodes of its own. */
export function parseMarkdown(markdown: string): Root {
  return withHtml.parse(markdown);
}

/** The same where HTML is text like any other. */
export function parseMarkdownWithoutHtml(markdown: string): Root {
  return withoutHtml.parse(markdown);
}

function parserWithout(constructs: readonly string[]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function () {
      const data = this.data();
      (data.micromarkExtensions ??= []).push({ disable: { null: [...constructs] } });
    })
    .freeze();
}
