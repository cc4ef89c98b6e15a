/** Elements of which nothing is read: what is between their tags is no text of the spec. */
const UNREAD = new Set([
  'script', 'style', 'template', 'head', 'title', 'noscript', 'svg', 'math', 'iframe', 'object', 'embed', 'audio', 'video', 'canvas', 'textarea', 'select',
  'xmp', 'noembed', 'noframes', 'plaintext',
]); // prettier-ignore
const LINES = new Set([
  'p', 'div', 'section', 'article', 'header', 'footer', 'main', 'aside', 'nav', 'blockquote', 'pre', 'table', 'tr', 'thead', 'tbody', 'ul', 'ol', 'dl',
  'dt', 'dd', 'form', 'fieldset', 'figure', 'figcaption', 'details', 'summary', 'address', 'body', 'html',
]); // prettier-ignore

/** A tag as it stands in a text. */
export interface Tag {
  /** In small letters; empty for a comment, a declaration or what is no tag. */
  readonly name: string;
  readonly closes: boolean;
}

/** What tag a piece of HTML begins with. */
export function tagOf(html: string): Tag {
  const match = /^<(\/?)([a-z][a-z0-9-]*)/i.exec(html);
  return { name: match?.[2]?.toLowerCase() ?? '', closes: match?.[1] === '/' };
}

/** Whether what stands between the tag and its end is not read. */
export function isUnread(name: string): boolean {
  return UNREAD.has(name);
}

/**
 * The words of pasted HTML as Markdown: headings, items and paragraphs keep their place, every other tag is left out with all that it carries.
 * Nothing of it is run; tags are only skipped.
 */
export function markdownOfHtml(html: string): string {
  let markdown = '';
  let unread: string | null = null;
  let at = 0;
  while (at < html.length) {
    const open = html.indexOf('<', at);
    const words = html.slice(at, open < 0 ? undefined : open);
    if (unread === null) markdown += words;
    if (open < 0) break;
    const end = endOfTag(html, open);
    const { name, closes } = tagOf(html.slice(open, open + 40));
    if (unread !== null) {
      if (closes && name === unread) unread = null;
    } else if (UNREAD.has(name)) unread = closes ? null : name;
    else if (name === '' && !/^<[!?/]/.test(html.slice(open, open + 2))) markdown += html.slice(open, end);
    else markdown += separator(name, closes);
    at = end;
  }
  return markdown
    .replace(/^[ \t]+/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function endOfTag(html: string, open: number): number {
  if (html.startsWith('<!--', open)) {
    const close = html.indexOf('-->', open + 4);
    return close < 0 ? html.length : close + 3;
  }
  if (!/^<[a-z!?/]/i.test(html.slice(open, open + 2))) return open + 1;
  // A bracket between the quotes of an attribute ends no tag.
  const tag = /^<(?:"[^"]*"|'[^']*'|[^'">])*>/.exec(html.slice(open, open + 5000));
  if (tag) return open + tag[0].length;
  const close = html.indexOf('>', open);
  return close < 0 ? html.length : close + 1;
}

function separator(name: string, closes: boolean): string {
  if (name === 'br') return '\\\n';
  if (name === 'hr') return '\n\n---\n\n';
  if (name === 'li') return closes ? '\n' : '\n- ';
  if (name === 'td' || name === 'th') return ' ';
  if (/^h[1-6]$/.test(name)) return closes ? '\n\n' : `\n\n${'#'.repeat(Number(name[1]))} `;
  return LINES.has(name) ? '\n\n' : '';
}
