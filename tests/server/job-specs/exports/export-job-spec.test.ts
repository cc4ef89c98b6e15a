import { exportJobSpec } from '@tandem/server/job-specs/exports/export-job-spec';
import { fileStem } from '@tandem/server/job-specs/exports/file-name';
import { JOB_SPEC_FORMATS, NO_FACTS } from '@tandem/shared/job-spec/job-spec-content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxParts, paragraphsOf } from './docx-parts.ts';
import { readPdf } from './pdf-text.ts';
import { SAMPLE } from './sample-content.ts';

const bare = { ...SAMPLE, facts: NO_FACTS };
const textOf = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Texts at the edges of what is written; each within the longest text that is taken. */
const EXTREMES: Readonly<Record<string, string>> = {
  empty: '',
  blank: ' \n\n\t ',
  'ten thousand words': 'word '.repeat(9_990),
  'a heading a line': '# a\n'.repeat(5_000),
  'quotes in quotes': `${'>'.repeat(5_000)} deep`,
  'lists in lists': Array.from({ length: 200 }, (_, at) => `${'  '.repeat(at)}- a`).join('\n'),
  'emphasis without end': '_a*'.repeat(5_000),
  'brackets without end': '['.repeat(20_000),
  'tags without end': '<a '.repeat(10_000),
  'quotes of attributes': '<a "'.repeat(10_000),
  'a table of a thousand rows': `| a | b | c |\n|-|-|-|\n${'| one | *two* | three |\n'.repeat(1_000)}`,
  'a table of two hundred columns': `${'|a'.repeat(200)}|\n${'|-'.repeat(200)}|\n${'|b'.repeat(200)}|`,
  'a word of ten thousand letters': 'x'.repeat(10_000),
  'a cell of a page and more': `| a | b |\n|-|-|\n| ${'long '.repeat(3_000)} | b |`,
};

describe('a job spec handed out', () => {
  it('is a file with a name and a type in each format', async () => {
    const files = await Promise.all(JOB_SPEC_FORMATS.map((format) => exportJobSpec(SAMPLE, format)));
    expect(files.map(({ fileName, mediaType }) => [fileName, mediaType.split(';')[0]])).toEqual([
      ['product-owner-meter-readings.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
      ['product-owner-meter-readings.pdf', 'application/pdf'],
      ['product-owner-meter-readings.md', 'text/markdown'],
      ['product-owner-meter-readings.html', 'text/html'],
      ['product-owner-meter-readings.jsonld', 'application/ld+json'],
    ]);
    expect(JSON.parse(textOf(files[4]!.bytes))).toMatchObject({ '@type': 'JobPosting' });
  });

  it('has a name that needs no quotes, whatever the title is (law)', () => {
    expect(fileStem('Ökonom & Łódź: “Größe”/../x')).toBe('okonom-and-lodz-grosse-x');
    expect([fileStem(''), fileStem('プロダクト'), fileStem('CON'), fileStem('a\r\nSet-Cookie: b')]).toEqual([
      'job-spec',
      'job-spec',
      'job-spec-con',
      'a-set-cookie-b',
    ]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        expect(fileStem(title)).toMatch(/^[a-z0-9](?:[a-z0-9-]{0,98}[a-z0-9])?$/);
      }),
    );
  });

  it('says the same words in all formats', async () => {
    const words = ['1.2 million homes', 'acceptance criteria', 'Month 12', 'jobs@nordlicht.example', '€78,000–€92,500', 'REQ-1042'];
    const [docx, pdf, markdown, html] = await Promise.all(JOB_SPEC_FORMATS.slice(0, 4).map((format) => exportJobSpec(SAMPLE, format)));
    const texts = {
      docx: paragraphsOf((await docxParts(docx!.bytes)).get('word/document.xml')!)
        .map(({ text }) => text)
        .join('\n'),
      pdf: (await readPdf(pdf!.bytes)).text,
      markdown: textOf(markdown!.bytes),
      html: textOf(html!.bytes),
    };
    for (const [format, text] of Object.entries(texts)) for (const word of words) expect(text.replace(/\s+/g, ' '), format).toContain(word);
  });

  for (const [name, text] of Object.entries(EXTREMES)) {
    it(`does not fail or stall on ${name}`, async () => {
      const started = performance.now();
      const files = await Promise.all(JOB_SPEC_FORMATS.map((format) => exportJobSpec({ ...bare, text }, format)));
      for (const { bytes } of files) expect(bytes.length).toBeGreaterThan(0);
      paragraphsOf((await docxParts(files[0]!.bytes)).get('word/document.xml')!);
      expect((await readPdf(files[1]!.bytes)).pages).toBeGreaterThan(0);
      // Far above what it takes; a parser that went wild takes minutes.
      expect(performance.now() - started).toBeLessThan(20_000);
    });
  }

  it('loses no word of a long text', async () => {
    const words = Array.from({ length: 3_000 }, (_, at) => `w${at}`);
    const text = words.map((word, at) => (at % 40 === 39 ? `${word}.\n\n` : word)).join(' ');
    const { bytes } = await exportJobSpec({ ...bare, text }, 'PDF');
    const found = new Set((await readPdf(bytes)).text.match(/w\d+/g));
    expect(words.filter((word) => !found.has(word))).toEqual([]);
  });
});
