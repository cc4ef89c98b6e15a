import { createHash } from 'node:crypto';
import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import type { Element, ElementContent, Root } from 'hast';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { htmlOfDocument } from './html-of-document.ts';
import { HTML_STYLE } from './html-style.ts';
import { jobPosting } from './job-posting.ts';
import { missingForGoogle } from './job-posting-problems.ts';
import { languageTag } from './language-tag.ts';
import { documentOf } from './read-document.ts';
import { safeLine } from './safe-text.ts';
import { shownFacts } from './shown-facts.ts';
import { texts } from './texts.ts';

// A page that may load nothing and run nothing: not even what would slip through every other wall.
const POLICY = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(HTML_STYLE).digest('base64')}'; base-uri 'none'; form-action 'none'`;

const toText = unified().use(rehypeStringify, { allowDangerousHtml: false, allowDangerousCharacters: false }).freeze();

/** A job spec as one HTML file that stands alone: light, dark and printed, with the posting for search engines where nothing that they require is missing. */
export function htmlPage(content: JobSpecContent): string {
  const title = safeLine(content.title) || texts.untitled;
  const organization = safeLine(content.organization.name);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      element('html', { lang: languageTag(content.language) }, [
        element('head', {}, [
          element('meta', { charSet: 'utf-8' }),
          element('meta', { httpEquiv: ['Content-Security-Policy'], content: POLICY }),
          element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          element('meta', { name: 'referrer', content: 'no-referrer' }),
          element('title', {}, [text(organization === '' ? title : `${title} – ${organization}`)]),
          element('style', {}, [text(HTML_STYLE)]),
          ...(missingForGoogle(content).length === 0 ? [posting(content)] : []),
        ]),
        element('body', {}, [
          element('main', {}, [
            element('header', {}, [
              ...(organization === '' ? [] : [element('p', { className: ['organization'] }, [text(organization)])]),
              element('h1', {}, [text(title)]),
              ...factsList(content),
            ]),
            ...htmlOfDocument(documentOf(content)),
          ]),
        ]),
      ]),
    ],
  };
  return `${toText.stringify(root)}\n`;
}

/** JSON that can stand in a script element: no bracket in it ends or begins anything. */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function posting(content: JobSpecContent): Element {
  return element('script', { type: 'application/ld+json' }, [text(jsonForScript(jobPosting(content)))]);
}

function factsList(content: JobSpecContent): Element[] {
  const facts = shownFacts(content);
  if (facts.length === 0) return [];
  const lines = facts.map(({ label, words, url }) =>
    element('div', {}, [
      element('dt', {}, [text(label)]),
      element('dd', {}, [url === null ? text(words) : element('a', { href: url }, [text(words)])]),
    ]),
  );
  return [element('dl', {}, lines)];
}

function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
