import jszip from 'jszip';
import { SaxesParser } from 'saxes';

/** The XML files of a Word document by their names. */
export async function docxParts(bytes: Uint8Array): Promise<Map<string, string>> {
  const zip = await jszip.loadAsync(bytes);
  const parts = new Map<string, string>();
  for (const name of Object.keys(zip.files)) {
    if (/\.(xml|rels)$/.test(name)) parts.set(name, await zip.file(name)!.async('string'));
  }
  return parts;
}

/** A paragraph as a reader of Word's XML finds it. */
export interface DocxParagraph {
  readonly style: string | null;
  readonly text: string;
  /** `numId:ilvl` of a list. */
  readonly list: string | null;
  readonly inTable: boolean;
}

/** Throws where the XML is not well-formed; by a parser that takes nothing else. */
export function paragraphsOf(xml: string): DocxParagraph[] {
  const paragraphs: DocxParagraph[] = [];
  const open: { style: string | null; text: string; numId: string | null; level: string | null }[] = [];
  let tables = 0;
  let isText = false;
  parseXml(xml, {
    open: (name, attributes) => {
      const value = attributes['w:val'] ?? null;
      const last = open.at(-1);
      if (name === 'w:p') open.push({ style: null, text: '', numId: null, level: null });
      else if (name === 'w:tbl') tables++;
      else if (name === 'w:t') isText = true;
      else if (last && name === 'w:br') last.text += '\n';
      else if (last && name === 'w:pStyle') last.style = value;
      else if (last && name === 'w:numId') last.numId = value;
      else if (last && name === 'w:ilvl') last.level = value;
    },
    close: (name) => {
      if (name === 'w:tbl') tables--;
      else if (name === 'w:t') isText = false;
      else if (name === 'w:p') {
        const { style, text, numId, level } = open.pop()!;
        paragraphs.push({ style, text, list: numId === null ? null : `${numId}:${level}`, inTable: tables > 0 });
      }
    },
    text: (text) => {
      if (isText) open.at(-1)!.text += text;
    },
  });
  return paragraphs;
}

/** Throws where the XML is not well-formed. */
export function parseXml(
  xml: string,
  on: {
    open?: (name: string, attributes: Record<string, string>) => void;
    close?: (name: string) => void;
    text?: (text: string) => void;
  } = {},
): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => on.open?.(name, attributes));
  parser.on('closetag', ({ name }) => on.close?.(name));
  parser.on('text', (text) => on.text?.(text));
  parser.write(xml).close();
}
