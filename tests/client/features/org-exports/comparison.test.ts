import type { ExportedComparison } from '@tandem/client/features/org-exports/comparison';
import { comparisonCsv } from '@tandem/client/features/org-exports/comparison-csv';
import { comparisonPages, pdfOfComparison } from '@tandem/client/features/org-exports/comparison-pdf';
import { pictureOfComparison } from '@tandem/client/features/org-exports/comparison-picture';
import { pptxOfComparison } from '@tandem/client/features/org-exports/comparison-pptx';
import { PAPER } from '@tandem/client/features/org-exports/pdf-paper';
import { UNWATCHED } from '@tandem/client/features/org-exports/progress';
import { svgOfPicture } from '@tandem/client/features/org-exports/svg-of-picture';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile-names.ts';
import { pdfTexts } from './pdf-texts.ts';
import { readXml, textsOf } from './read-xml.ts';

const comparison: ExportedComparison = {
  sides: ['Live', '=Plan A'],
  day: '2026-11-23',
  measures: [
    { name: 'Heads', words: ['300', '296'], figures: [300, 296] },
    { name: 'Run rate', words: ['€41,200,000', '-'], figures: [41_200_000, null] },
  ],
  rows: Array.from({ length: 120 }, (_, at) => ({
    subject: `Position ${at}x`,
    field: 'Manager',
    values: [`Old ${at}x`, at % 3 === 0 ? null : `New ${at}x`],
  })),
  rowCount: 120,
};

describe('a comparison', () => {
  it('is a picture with every figure and every difference', () => {
    const texts = new Set(textsOf(readXml(svgOfPicture(pictureOfComparison(comparison))), 'text'));
    for (const { subject, values } of comparison.rows) for (const value of [subject, ...values]) expect(texts.has(value ?? '-')).toBe(true);
    expect(texts.has('€41,200,000')).toBe(true);
  });

  it('is a PDF of several pages with the head of the table on each', async () => {
    const pages = comparisonPages(comparison);
    expect(pages.length).toBeGreaterThan(2);
    for (const { shapes } of pages) {
      expect(shapes.some((shape) => shape.kind === 'text' && shape.words === '=Plan A')).toBe(true);
      for (const shape of shapes) if (shape.kind === 'text') expect(shape.y).toBeLessThanOrEqual(PAPER.height - PAPER.margin + 1);
    }
    const said = pdfTexts(Buffer.from(await (await pdfOfComparison(comparison, UNWATCHED)).arrayBuffer())).join('\n');
    for (const { subject } of comparison.rows) expect(said).toContain(subject);
  });

  it('is slides of native tables and native charts', async () => {
    const zip = await JSZip.loadAsync(await (await pptxOfComparison(comparison, UNWATCHED)).arrayBuffer());
    const slides = await Promise.all(
      Object.keys(zip.files)
        .filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name))
        .map((name) => zip.file(name)!.async('string')),
    );
    const cells = slides.flatMap((slide) => textsOf(readXml(slide), 'a:t'));
    for (const { subject, values } of comparison.rows) for (const value of [subject, ...values]) expect(cells).toContain(value ?? '-');
    expect(slides.some((slide) => slide.includes('<a:tbl>'))).toBe(true);
    expect(Object.keys(zip.files).filter((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))).toHaveLength(2);
  });

  it('is CSV in which neither a name of a scenario nor a value is a formula', () => {
    const lines = comparisonCsv({ ...comparison, rows: [{ subject: '@x', field: 'Title', values: ['+1', null] }] })
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toBe("part,subject,field,Live,'=Plan A");
    expect(lines.at(-1)).toBe("Differences,'@x,Title,'+1,");
  });

  it('takes hostile names for names everywhere', async () => {
    const hostile = {
      ...comparison,
      sides: HOSTILE.slice(0, 3),
      measures: [],
      rows: HOSTILE.map((name) => ({ subject: name, field: name, values: [name, null, name] })),
    };
    expect(() => readXml(svgOfPicture(pictureOfComparison(hostile)))).not.toThrow();
    const zip = await JSZip.loadAsync(await (await pptxOfComparison(hostile, UNWATCHED)).arrayBuffer());
    for (const name of Object.keys(zip.files).filter((path) => path.endsWith('.xml'))) {
      const xml = await zip.file(name)!.async('string');
      expect(() => readXml(xml), name).not.toThrow();
    }
  });
});
