import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF finds in it. */
export interface PdfFacts {
  readonly pages: number;
  readonly text: string;
  readonly links: readonly string[];
  readonly bookmarks: readonly string[];
  readonly info: Readonly<Record<string, unknown>>;
  /** Whether it has anything that runs. */
  readonly runs: boolean;
}

/** Reads a PDF with the reader of a browser. */
export async function readPdf(bytes: Uint8Array): Promise<PdfFacts> {
  const task = getDocument({ data: bytes.slice(), verbosity: VerbosityLevel.ERRORS, useSystemFonts: false, disableFontFace: true });
  const document = await task.promise;
  try {
    const texts: string[] = [];
    const links: string[] = [];
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''));
      for (const annotation of (await page.getAnnotations()) as { subtype: string; url?: string; unsafeUrl?: string }[]) {
        if (annotation.subtype === 'Link') links.push(annotation.unsafeUrl ?? annotation.url ?? '');
      }
    }
    const { info } = await document.getMetadata();
    const bookmarks = ((await document.getOutline()) ?? []).map(({ title }) => title);
    const runs =
      (await document.getJSActions()) !== null || (await document.getOpenAction()) !== null || (await document.getAttachments()) !== null;
    return { pages: document.numPages, text: texts.join('\n'), links, bookmarks, info: info as Record<string, unknown>, runs };
  } finally {
    await task.destroy();
  }
}
