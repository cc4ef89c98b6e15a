import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import pdfMake, { type Content, type TableCell } from 'pdfmake';
import { COLOURS, paperOf, shortened } from './design.ts';
import { languageTag } from './language-tag.ts';
import { PdfBlocks, ROW_LINES } from './pdf-blocks.ts';
import { PDF_FONTS, PdfLetters } from './pdf-fonts.ts';
import { documentOf } from './read-document.ts';
import { safeLine } from './safe-text.ts';
import { shownFacts, type ShownFact } from './shown-facts.ts';
import { withoutWideTables } from './table-as-list.ts';
import { texts } from './texts.ts';

// In points.
const PAPERS = { A4: 595.28, LETTER: 612 };
const MARGINS = { left: 64, top: 54, right: 64, bottom: 58 };
const LABEL_WIDTH = 92;
/** Above so many blocks a heading may stand at the end of a page: each one that may not costs a whole new setting of the document. */
const MANY_BLOCKS = 600;
/** Where more than this part of a text cannot be shown, that is said above it, else below. */
const MUCH = 0.05;
const NAMED = 12;

const fontFiles = new Set<string>(Object.values(PDF_FONTS).flatMap((faces) => Object.values(faces)));
pdfMake.setFonts(structuredClone(PDF_FONTS));
// Nothing is fetched and no other file is read for a document.
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy((path) => fontFiles.has(path));

/** A job spec as a PDF: fonts in it, its facts as a small table, page numbers, bookmarks, links, title and language. */
export async function pdfFile(content: JobSpecContent): Promise<Uint8Array> {
  const title = safeLine(content.title) || texts.untitled;
  const organization = safeLine(content.organization.name);
  const paper = paperOf(content);
  const width = PAPERS[paper] - MARGINS.left - MARGINS.right;
  const letters = new PdfLetters();
  const blocks = new PdfBlocks(letters);
  const words = (text: string) => blocks.line([{ type: 'text', value: text }], width);
  // The title was counted above; what the footer and the note say again is not.
  const again = new PdfBlocks(new PdfLetters());
  const footerWords = again.line(
    [{ type: 'text', value: shortened(organization === '' ? title : `${organization} · ${title}`, 80) }],
    width,
  );
  const read = withoutWideTables(documentOf(content).blocks);
  const head: Content[] = [
    ...(organization === ''
      ? []
      : [{ text: words(organization), bold: true, fontSize: 10.5, color: `#${COLOURS.accent}`, margin: [0, 0, 0, 2] } as Content]),
    { text: words(title), bold: true, fontSize: 23, lineHeight: 1.1, margin: [0, 0, 0, 12] },
    ...factsTable(shownFacts(content), blocks, width),
  ];
  const text = blocks.of(read, width);
  const notice = noticeOf(letters, again, width);
  const isMuch = [...letters.unprintable.values()].reduce((sum, count) => sum + count, 0) > MUCH * letters.count;
  const bytes = await pdfMake
    .createPdf({
      info: { title, author: organization, subject: title, creator: 'Tandem', producer: 'Tandem' },
      version: '1.7',
      language: languageTag(content.language),
      displayTitle: true,
      pageSize: paper,
      pageMargins: [MARGINS.left, MARGINS.top, MARGINS.right, MARGINS.bottom],
      defaultStyle: { font: 'Text', fontSize: 10, lineHeight: 1.22, color: `#${COLOURS.ink}` },
      content: isMuch ? [...head, ...notice, ...text] : [...head, ...text, ...notice],
      footer: (page, pages) => ({
        margin: [MARGINS.left, 20, MARGINS.right, 0],
        fontSize: 8,
        color: `#${COLOURS.quiet}`,
        columns: [
          { width: '*', text: structuredClone(footerWords) },
          { width: 'auto', text: texts.page(page, pages) },
        ],
      }),
      ...(read.length > MANY_BLOCKS
        ? {}
        : { pageBreakBefore: (node, nodes) => node.headlineLevel !== undefined && nodes.getFollowingNodesOnPage().length === 0 }),
    })
    .getBuffer();
  return new Uint8Array(bytes);
}

function factsTable(facts: readonly ShownFact[], blocks: PdfBlocks, width: number): Content[] {
  if (facts.length === 0) return [];
  const valueWidth = width - LABEL_WIDTH - 18;
  const body = facts.map(({ label, words, url }): TableCell[] => {
    const value = { type: 'text' as const, value: words };
    return [
      { text: label, color: `#${COLOURS.quiet}`, fontSize: 9, margin: [0, 1, 0, 0] },
      { text: blocks.line([url === null ? value : { type: 'link', url, children: [value] }], valueWidth) },
    ];
  });
  return [{ table: { widths: [LABEL_WIDTH, valueWidth], body }, layout: ROW_LINES, margin: [0, 0, 0, 10] }];
}

function noticeOf({ unprintable }: PdfLetters, blocks: PdfBlocks, width: number): Content[] {
  if (unprintable.size === 0) return [];
  const count = [...unprintable.values()].reduce((sum, each) => sum + each, 0);
  const named = [...unprintable.keys()].slice(0, NAMED).map(codePoints);
  const names = [...named, ...(unprintable.size > NAMED ? ['…'] : [])].join(', ');
  const text = blocks.line([{ type: 'text', value: texts.unprintable(count, names) }], width);
  return [{ text, fontSize: 8, color: `#${COLOURS.quiet}`, margin: [0, 10, 0, 10] }];
}

function codePoints(letters: string): string {
  return Array.from(letters)
    .slice(0, 4)
    .map((letter) => `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`)
    .join('+');
}
