/** An element of an XML document, or a text in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)|([\s\S])/g;

/** Reads a document; throws where it is not well-formed, as far as documents without comments and sections go. */
export function readXml(text: string): XmlElement {
  // oxlint-disable-next-line no-control-regex -- these are the ones that XML forbids
  if (/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/.test(text)) throw new Error('A character that XML forbids');
  const top: XmlElement = { name: '', attributes: {}, children: [] };
  const open = [top];
  for (const [whole, closing, name, attributes, empty, words, stray] of text.matchAll(TOKEN)) {
    if (stray !== undefined) throw new Error(`Not well-formed at ${JSON.stringify(stray)}`);
    if (words !== undefined) open.at(-1)!.children.push(plain(words));
    else if (name !== undefined && closing === '/') {
      if (open.pop()!.name !== name) throw new Error(`${name} closes another element`);
    } else if (name !== undefined) {
      const pairs = [...attributes!.matchAll(/([\w:.-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)] as const);
      const element: XmlElement = { name, attributes: Object.fromEntries(pairs), children: [] };
      open.at(-1)!.children.push(element);
      if (empty !== '/') open.push(element);
    } else if (!whole.startsWith('<?')) throw new Error(`Not understood: ${whole}`);
  }
  if (open.length !== 1) throw new Error(`${open.at(-1)!.name} is not closed`);
  return top;
}

/** The text in each element of a name, in the order of the document. */
export function textsOf(element: XmlElement, name: string): string[] {
  return elementsOf(element, name).map(textIn);
}

/** The elements of a name, in the order of the document. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  const found = element.name === name ? [element] : [];
  for (const child of element.children) if (typeof child !== 'string') found.push(...elementsOf(child, name));
  return found;
}

function textIn(element: XmlElement): string {
  return element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function plain(text: string): string {
  return text.replaceAll(/&(?:#(\d+)|(\w+));|&/g, (whole, code: string | undefined, name: string | undefined) => {
    if (code !== undefined) return String.fromCodePoint(Number(code));
    const letter = name === undefined ? undefined : ENTITIES[name];
    if (letter === undefined) throw new Error(`No entity: ${whole}`);
    return letter;
  });
}
