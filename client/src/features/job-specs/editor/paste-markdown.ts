import { EditorView } from '@codemirror/view';
import TurndownService from 'turndown';

const NEVER = [
  'script',
  'style',
  'noscript',
  'template',
  'iframe',
  'object',
  'embed',
  'svg',
  'math',
  'head',
  'title',
  'meta',
  'link',
] as const;
const SAFE_ADDRESS = /^(?:https?:|mailto:)/i;
const MOST = 500_000;

/** Pasted HTML comes in as clean Markdown: it is parsed into a document of its own, where nothing runs, and never shown as HTML. */
export const pasteMarkdown = EditorView.domEventHandlers({
  paste(event, view) {
    const html = event.clipboardData?.getData('text/html') ?? '';
    if (html === '' || html.length > MOST || view.state.readOnly) return false;
    const markdown = markdownOfHtml(html);
    if (markdown === '') return false;
    event.preventDefault();
    view.dispatch(view.state.replaceSelection(markdown), { userEvent: 'input.paste', scrollIntoView: true });
    return true;
  },
});

/** HTML as Markdown: headings, lists, emphasis, links and quotes; everything else as its words. */
export function markdownOfHtml(html: string): string {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  for (const element of parsed.querySelectorAll(NEVER.join(','))) element.remove();
  const service = new TurndownService({ headingStyle: 'atx', bulletListMarker: '-', emDelimiter: '*', codeBlockStyle: 'fenced' });
  service.remove([...NEVER] as unknown as TurndownService.Filter);
  service.addRule('noPictures', { filter: ['img', 'picture', 'video', 'audio', 'canvas'], replacement: () => '' });
  service.addRule('safeLinks', {
    filter: 'a',
    replacement: (words, node) => {
      const address = ((node as HTMLElement).getAttribute('href') ?? '').trim();
      if (!SAFE_ADDRESS.test(address) || words.trim() === '') return words;
      return `[${words}](${address.replace(/[\s()<>]/g, (letter) => encodeURIComponent(letter).replace('(', '%28').replace(')', '%29'))})`;
    },
  });
  return service
    .turndown(parsed.body)
    .replace(/^(\s*)([-*+]|\d+\.)\s{2,}/gm, '$1$2 ')
    .replace(/\u00a0/g, ' ')
    .trim();
}
