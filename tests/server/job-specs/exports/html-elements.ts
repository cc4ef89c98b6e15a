import { parse, type DefaultTreeAdapterTypes } from 'parse5';

/** An element as a browser would build it. */
export interface HtmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** All text in it. */
  readonly text: string;
}

/** The elements of a page in their order, by the parser of the HTML standard. */
export function elementsOf(html: string): HtmlElement[] {
  const elements: HtmlElement[] = [];
  walk(parse(html), elements);
  return elements;
}

const SAFE_ADDRESS = /^(https?:|mailto:)/;

/** What of a page could run, load or mislead; empty for a page that is only read. */
export function dangersOf(html: string): string[] {
  return elementsOf(html).flatMap(({ name, attributes }) => {
    const dangers: string[] = [];
    const isData = name === 'script' && attributes['type'] === 'application/ld+json' && Object.keys(attributes).length === 1;
    if (!isData && !HARMLESS.has(name)) dangers.push(`<${name}>`);
    for (const [attribute, value] of Object.entries(attributes)) {
      if (/^on|^style$|^srcdoc$|^id$|^name$/.test(attribute) && name !== 'meta') dangers.push(`${name}[${attribute}]`);
      if (/^(href|src|action|formaction|data|xlink:href|poster)$/.test(attribute) && !SAFE_ADDRESS.test(value))
        dangers.push(`${name}[${attribute}=${value}]`);
    }
    return dangers;
  });
}

const HARMLESS = new Set([
  'html', 'head', 'body', 'meta', 'title', 'style', 'main', 'header', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p', 'dl', 'div', 'dt', 'dd', 'ul', 'ol', 'li',
  'blockquote', 'pre', 'code', 'strong', 'em', 'del', 'a', 'br', 'hr', 'table', 'thead', 'tbody', 'tr', 'th', 'td',
]); // prettier-ignore

function walk(node: DefaultTreeAdapterTypes.Node, elements: HtmlElement[]): string {
  if ('value' in node) return node.value;
  let at = -1;
  if ('tagName' in node) {
    at =
      elements.push({ name: node.tagName, attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])), text: '' }) -
      1;
  }
  const children = 'childNodes' in node ? node.childNodes : [];
  const text = children.map((child) => walk(child, elements)).join('');
  if (at >= 0) elements[at] = { ...elements[at]!, text };
  return text;
}
