import type { JobSpecContent } from '@tandem/shared/job-spec/job-spec-content';
import {
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import { COLOURS, paperOf, shortened } from './design.ts';
import { afterTable, DocxBlocks, numbersReference, ROW_LINES, runs } from './docx-blocks.ts';
import { BULLETS, docxStyles, numbersFrom } from './docx-styles.ts';
import { languageTag } from './language-tag.ts';
import { documentOf } from './read-document.ts';
import { safeLine } from './safe-text.ts';
import { shownFacts, type ShownFact } from './shown-facts.ts';
import { withoutWideTables } from './table-as-list.ts';
import { texts } from './texts.ts';

// In twentieths of a point.
const PAPERS = { A4: { width: 11906, height: 16838 }, LETTER: { width: 12240, height: 15840 } };
const MARGIN = { top: 1130, bottom: 1080, left: 1300, right: 1300, header: 600, footer: 560 };
const LABEL_SHARE = 0.2;

/** A job spec as a Word document: styles that can be changed at once, real lists and tables, page numbers, and its facts as a small table. */
export async function docxFile(content: JobSpecContent): Promise<Uint8Array> {
  const title = safeLine(content.title) || texts.untitled;
  const organization = safeLine(content.organization.name);
  const paper = PAPERS[paperOf(content)];
  const textWidth = paper.width - MARGIN.left - MARGIN.right;
  const blocks = new DocxBlocks(textWidth);
  const text = blocks.of(withoutWideTables(documentOf(content).blocks));
  const facts = shownFacts(content);
  const document = new Document({
    title,
    creator: organization || 'Tandem',
    lastModifiedBy: organization || 'Tandem',
    description: '',
    styles: docxStyles(languageTag(content.language)),
    numbering: {
      config: [
        { reference: 'bullets', levels: BULLETS },
        ...[...blocks.starts].map((start) => ({ reference: numbersReference(start), levels: numbersFrom(start) })),
      ],
    },
    sections: [
      {
        properties: { page: { size: paper, margin: MARGIN } },
        footers: { default: footer(organization === '' ? title : `${organization} · ${title}`, textWidth) },
        children: [
          ...(organization === '' ? [] : [new Paragraph({ style: 'Organization', text: organization })]),
          new Paragraph({ heading: HeadingLevel.TITLE, text: title }),
          ...(facts.length === 0 ? [] : [factsTable(facts, textWidth), afterTable()]),
          ...text,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function factsTable(facts: readonly ShownFact[], textWidth: number): Table {
  const widths = [Math.round(textWidth * LABEL_SHARE), textWidth - Math.round(textWidth * LABEL_SHARE)] as const;
  const cell = (column: 0 | 1, child: Paragraph) =>
    new TableCell({
      width: { size: widths[column], type: WidthType.DXA },
      margins: { top: 0, bottom: 0, left: 0, right: 100 },
      children: [child],
    });
  const rows = facts.map(({ label, words, url }) => {
    const value = { type: 'text' as const, value: words };
    const children = runs([url === null ? value : { type: 'link', url, children: [value] }]);
    return new TableRow({
      cantSplit: true,
      children: [cell(0, new Paragraph({ style: 'FactLabel', text: label })), cell(1, new Paragraph({ style: 'Fact', children }))],
    });
  });
  return new Table({ rows, columnWidths: [...widths], width: { size: textWidth, type: WidthType.DXA }, borders: ROW_LINES });
}

function footer(words: string, textWidth: number): Footer {
  const page = new TextRun({ children: ['\t', texts.pageBefore, PageNumber.CURRENT, texts.pageBetween, PageNumber.TOTAL_PAGES] });
  const line = new Paragraph({
    style: 'Footer',
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
    border: { top: { style: 'single', size: 4, space: 6, color: COLOURS.line } },
    children: [new TextRun(shortened(words, 80)), page],
  });
  return new Footer({ children: [line] });
}
