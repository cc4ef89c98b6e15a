import { pdfFile } from '@tandem/server/job-specs/exports/pdf-file';
import { NO_FACTS } from '@tandem/shared/job-spec/job-spec-content';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitrarySpec } from './arbitrary-spec.ts';
import { HOSTILE_CORPUS } from './hostile-corpus.ts';
import { readPdf } from './pdf-text.ts';
import { SAMPLE } from './sample-content.ts';

const spec = (text: string) => ({ ...SAMPLE, facts: NO_FACTS, text });

describe('a job spec as a PDF', () => {
  it('says title, facts and text, with page numbers, bookmarks and links', async () => {
    const pdf = await readPdf(await pdfFile(SAMPLE));
    expect(pdf.info).toMatchObject({ Title: 'Product Owner, Meter Readings', Author: 'Nordlicht Energie', Language: 'en-GB' });
    for (const words of [
      'Product Owner, Meter Readings',
      '€78,000–€92,500 a year',
      'Speicherstraße 12',
      'Month 12',
      '“A pair that argues',
    ]) {
      expect(pdf.text).toContain(words);
    }
    expect(pdf.text).toContain(`Page 1 of ${pdf.pages}`);
    expect(pdf.text).toContain(`Page ${pdf.pages} of ${pdf.pages}`);
    expect(pdf.bookmarks.slice(0, 3)).toEqual(['Summary', 'What you own', 'Responsibilities']);
    expect(pdf.links).toContain('mailto:jobs@nordlicht.example');
    expect(pdf.runs).toBe(false);
  });

  it('shows accents, Greek, Cyrillic, quotes, currencies and signs with fonts that are in it', async () => {
    const words = 'Ångström, Čapek, Łódź, Ελλάδα, Україна, “quoted” ‘so’ – € £ ₺ ½ ≥ → ✓ ☑ ★ Հայ ქართ';
    const bytes = await pdfFile(spec(words));
    const { text } = await readPdf(bytes);
    expect(text.replace(/\s+/g, ' ')).toContain(words);
    expect(text).not.toContain('□');
    // Each font that is named brings its own outlines.
    const raw = Buffer.from(bytes).toString('latin1');
    expect(raw.match(/\/FontFile2/g)?.length).toBeGreaterThanOrEqual(2);
    expect(raw.match(/\/FontDescriptor\b/g)?.length).toBeGreaterThanOrEqual(2);
  });

  it('takes an accent that is written apart from its letter', async () => {
    const { text } = await readPdf(await pdfFile(spec('Cafe\u0301 und A\u030angstro\u0308m')));
    expect(text).toContain('Café und Ångström');
  });

  it('says which letters it cannot show, below the text where they are few and above it where they are many', async () => {
    const few = await readPdf(await pdfFile(spec(`We launch 🚀 every week. ${'Words. '.repeat(40)}`)));
    expect(few.text).toContain('launch □ every');
    expect(few.text).toMatch(/One character of this text cannot be shown.*U\+1F680/s);
    expect(few.text.indexOf('cannot be shown')).toBeGreaterThan(few.text.indexOf('launch'));
    const titled = await readPdf(await pdfFile({ ...spec('Words. '.repeat(40)), title: 'Owner 🚀' }));
    expect(titled.text).toMatch(/One character of this text/);
    const much = await readPdf(await pdfFile(spec('プロダクトオーナー עברית العربية end')));
    expect(much.text).toMatch(/characters of this text cannot be shown/);
    expect(much.text.indexOf('cannot be shown')).toBeLessThan(much.text.indexOf('end'));
  });

  it('keeps a word that is longer than the line on the page', async () => {
    const { text } = await readPdf(await pdfFile(spec(`${'x'.repeat(400)}\n\n| a | b |\n|-|-|\n| ${'y'.repeat(200)} | z |`)));
    expect(text.replace(/[^x]/g, '')).toHaveLength(400);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(120);
  });

  it('never leaves a heading alone at the end of a page', async () => {
    for (const lines of [38, 39, 40, 41, 42, 43, 44]) {
      const { text } = await readPdf(await pdfFile(spec(`${'Line.\n\n'.repeat(lines)}## Heading\n\nBelow.`)));
      const page = text.slice(text.indexOf('Heading'), text.indexOf('Below'));
      expect(page, `${lines} lines`).not.toContain('Page');
    }
  });

  it('has links to safe addresses alone and nothing that runs', async () => {
    const texts = [HOSTILE_CORPUS.map(({ markdown }) => markdown).join('\n\n'), ...HOSTILE_CORPUS.map(({ markdown }) => markdown)];
    const links: string[] = [];
    for (const text of texts) {
      const pdf = await readPdf(await pdfFile(spec(text)));
      expect(pdf.runs, text).toBe(false);
      links.push(...pdf.links);
    }
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((link) => !/^(https?:|mailto:)/.test(link))).toEqual([]);
  });

  it('is a PDF whatever the text is (law)', async () => {
    await fc.assert(
      fc.asyncProperty(arbitrarySpec(), async (content) => {
        expect((await readPdf(await pdfFile(content))).pages).toBeGreaterThan(0);
      }),
      { numRuns: 25 },
    );
  });
});
