import { PAPER } from '@tandem/client/features/org-exports/pdf-paper';
import { UNWATCHED } from '@tandem/client/features/org-exports/progress';
import type { ExportedReport } from '@tandem/client/features/org-exports/report';
import { reportCsv } from '@tandem/client/features/org-exports/report-csv';
import { pdfOfReport, reportPages } from '@tandem/client/features/org-exports/report-pdf';
import { pptxOfReport } from '@tandem/client/features/org-exports/report-pptx';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { pdfTexts } from './pdf-texts.ts';
import { readXml, textsOf } from './read-xml.ts';

const report: ExportedReport = {
  title: 'Coverage',
  day: '2026-11-23',
  figures: [
    { label: 'Share covered', value: '74 %' },
    { label: 'At stake', value: '€4,543,180' },
  ],
  chart: {
    title: 'Next twelve months',
    reached: 'Covered',
    missing: 'Not covered',
    points: Array.from({ length: 13 }, (_, at) => ({ label: `Month ${at}`, reached: 28 - at, missing: at })),
  },
  tables: [
    {
      title: 'Gaps',
      head: ['Initiative', 'Role'],
      rows: Array.from({ length: 90 }, (_, at) => [at === 7 ? '=HYPERLINK("x")' : `Initiative ${at}x`, 'Product owner']),
      note: null,
    },
  ],
};

describe('a report', () => {
  it('is a PDF with its figures, its chart and every row, nothing outside a page', async () => {
    const pages = reportPages(report);
    expect(pages.length).toBeGreaterThan(2);
    for (const { shapes } of pages) {
      for (const shape of shapes) {
        if (shape.kind === 'text') expect(shape.y).toBeLessThanOrEqual(PAPER.height - PAPER.margin + 1);
        if (shape.kind === 'box') expect(shape.x + shape.width).toBeLessThanOrEqual(PAPER.width - PAPER.margin + 1);
      }
    }
    const said = pdfTexts(Buffer.from(await (await pdfOfReport(report, UNWATCHED)).arrayBuffer())).join('\n');
    for (const { value } of report.figures) expect(said).toContain(value);
    for (const [initiative] of report.tables[0]!.rows) expect(said).toContain(initiative);
  });

  it('is slides of editable texts, a native chart with its numbers, and native tables', async () => {
    const zip = await JSZip.loadAsync(await (await pptxOfReport(report, UNWATCHED)).arrayBuffer());
    const names = Object.keys(zip.files);
    const slides = await Promise.all(
      names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name)).map((name) => zip.file(name)!.async('string')),
    );
    const texts = slides.flatMap((slide) => textsOf(readXml(slide), 'a:t'));
    for (const text of ['74 %', '€4,543,180', 'Initiative 89x']) expect(texts).toContain(text);
    const chart = await zip.file(names.find((name) => /^ppt\/charts\/chart\d+\.xml$/.test(name))!)!.async('string');
    expect(textsOf(readXml(chart), 'c:v')).toEqual(expect.arrayContaining(['Covered', 'Not covered', 'Month 12', '28', '12']));
  });

  it('is CSV in which no text is a formula', () => {
    const csv = reportCsv(report);
    expect(csv).toContain('Initiative 89x,Product owner');
    expect(csv).toContain('Month 12,16,12');
    expect(csv.split('\r\n').some((line) => /^"?=/.test(line))).toBe(false);
  });
});
