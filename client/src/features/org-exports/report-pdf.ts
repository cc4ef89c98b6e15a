import { pdfOfPages, type PdfPage } from './pdf-of-pages.ts';
import type { Shape } from './picture.ts';
import { PRINT } from './print-colours.ts';
import type { Progress } from './progress.ts';
import { tablesOf, type ExportedReport } from './report.ts';
import { INNER, tablePages } from './table-pages.ts';
import { textWidth } from './text-width.ts';

const FIGURES_HEIGHT = 52;
const CHART_HEIGHT = 150;
const LABEL = 7;

/** A report as a PDF: figures and chart, then its tables over as many pages as they need. @throws Cancelled where it is no longer wanted */
export async function pdfOfReport(report: ExportedReport, progress: Progress): Promise<Blob> {
  return pdfOfPages(report.title, reportPages(report), progress);
}

/** The pages of the PDF. */
export function reportPages(report: ExportedReport): PdfPage[] {
  const shapes = [...figures(report), ...chart(report)];
  return tablePages({
    title: report.title,
    day: report.day,
    tables: tablesOf(report),
    opening: { shapes, height: FIGURES_HEIGHT + CHART_HEIGHT + 16 },
  });
}

function figures({ figures: all }: ExportedReport): Shape[] {
  const width = INNER / Math.max(1, all.length);
  return all.flatMap(({ label, value }, at): Shape[] => [
    text(at * width, 10, label, 8, PRINT.dimmed),
    {
      ...text(at * width, 30, value, Math.min(16, (16 * (width - 8)) / Math.max(1, textWidth(value, 16, true))), PRINT.text),
      face: 'bold',
    },
  ]);
}

/** Stacked columns: what is reached from below, what is missing above it, hollow with an outline, so that colour is not the only sign. */
function chart({ chart: { title, reached, missing, points } }: ExportedReport): Shape[] {
  const top = FIGURES_HEIGHT;
  const floor = top + CHART_HEIGHT - 16;
  const height = CHART_HEIGHT - 44;
  const most = Math.max(1, ...points.map((point) => point.reached + point.missing));
  const step = INNER / Math.max(1, points.length);
  const shapes: Shape[] = [
    { ...text(0, top + 10, title, 11, PRINT.text), face: 'bold' },
    box(INNER - 200, top + 3, 8, 8, PRINT.accent, PRINT.accent),
    text(INNER - 188, top + 10, reached, 8, PRINT.dimmed),
    box(INNER - 90, top + 3, 8, 8, null, PRINT.gap),
    text(INNER - 78, top + 10, missing, 8, PRINT.dimmed),
    { kind: 'line', points: [0, floor, INNER, floor], stroke: PRINT.border, strokeWidth: 0.6 },
  ];
  for (const [at, point] of points.entries()) {
    const x = at * step + step * 0.15;
    const width = step * 0.7;
    const filled = (point.reached / most) * height;
    const hollow = (point.missing / most) * height;
    if (filled > 0) shapes.push(box(x, floor - filled, width, filled, PRINT.accent, null));
    if (hollow > 0) shapes.push(box(x, floor - filled - hollow, width, hollow, null, PRINT.gap));
    shapes.push(text(x, floor - filled - hollow - 3, `${point.reached} + ${point.missing}`, LABEL, PRINT.dimmed));
    shapes.push(text(x, floor + 9, point.label, LABEL, PRINT.dimmed));
  }
  return shapes;
}

function text(x: number, y: number, words: string, size: number, fill: string): Extract<Shape, { kind: 'text' }> {
  return { kind: 'text', x, y, size, words, face: 'normal', fill };
}

function box(x: number, y: number, width: number, height: number, fill: string | null, stroke: string | null): Shape {
  return { kind: 'box', x, y, width, height, radius: 0, fill, stroke, strokeWidth: 0.8, dashed: false };
}
