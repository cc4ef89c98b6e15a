import { chartCsv } from './chart-csv.ts';
import { drawChart } from './chart-drawing.ts';
import type { ExportedComparison } from './comparison.ts';
import { comparisonCsv } from './comparison-csv.ts';
import { comparisonTitle } from './comparison-tables.ts';
import type { ExportedChart, ExportedSource } from './exported-chart.ts';
import { fileName } from './file-name.ts';
import type { Progress } from './progress.ts';
import type { ExportedReport } from './report.ts';
import { reportCsv } from './report-csv.ts';
import { exportText } from './texts.ts';

/** A file that was made. */
export interface MadeFile {
  readonly content: Blob;
  /** The share of the full size that it has; 1 where it is whole. */
  readonly share: number;
}

/** One way out: what it is called, the file, and how it is made. What makes it is loaded when it is asked for. */
export interface ExportEntry {
  readonly kind: 'pdf' | 'pptx' | 'svg' | 'png' | 'csv';
  readonly label: string;
  readonly file: string;
  make(progress: Progress): Promise<MadeFile>;
}

/** The ways out of a chart. `read` is asked when one of them is chosen; null where there is no position. */
export function chartEntries(read: () => ExportedChart | null, source: ExportedSource): ExportEntry[] {
  const chart = (): ExportedChart => {
    const shown = read();
    if (shown === null || shown.positions.length === 0) throw new NothingToExport();
    return shown;
  };
  const drawing = () => drawChart(chart(), source);
  const file = (ending: string): string => fileName(source.name, source.day, ending);
  return [
    {
      kind: 'pdf',
      label: exportText('chartPdf'),
      file: file('pdf'),
      make: async (progress) => whole(await (await import('./pdf-of-drawing.ts')).pdfOfDrawing(drawing(), progress)),
    },
    {
      kind: 'pptx',
      label: exportText('chartPptx'),
      file: file('pptx'),
      make: async (progress) => whole(await (await import('./pptx-of-drawing.ts')).pptxOfDrawing(drawing(), progress)),
    },
    {
      kind: 'svg',
      label: exportText('chartSvg'),
      file: file('svg'),
      make: async () => whole(svgFile((await import('./svg-of-drawing.ts')).svgOfDrawing(drawing()))),
    },
    {
      kind: 'png',
      label: exportText('chartPng'),
      file: file('png'),
      make: async () => {
        const [{ pictureOfDrawing }, { pngFile }] = await Promise.all([import('./svg-of-drawing.ts'), import('./png-of-picture.ts')]);
        return pngFile(pictureOfDrawing(drawing()));
      },
    },
    {
      kind: 'csv',
      label: exportText('chartCsv'),
      file: file('csv'),
      make: async () => {
        const shown = chart();
        return whole(csvFile(chartCsv(shown, new Set(drawChart(shown, source).cards.map(({ key }) => key)))));
      },
    },
  ];
}

/** The ways out of a comparison. */
export function comparisonEntries(comparison: ExportedComparison): ExportEntry[] {
  const file = (ending: string): string => fileName(comparisonTitle(comparison), comparison.day, ending);
  const picture = async () => (await import('./comparison-picture.ts')).pictureOfComparison(comparison);
  return [
    {
      kind: 'pdf',
      label: exportText('comparisonPdf'),
      file: file('pdf'),
      make: async (progress) => whole(await (await import('./comparison-pdf.ts')).pdfOfComparison(comparison, progress)),
    },
    {
      kind: 'pptx',
      label: exportText('comparisonPptx'),
      file: file('pptx'),
      make: async (progress) => whole(await (await import('./comparison-pptx.ts')).pptxOfComparison(comparison, progress)),
    },
    {
      kind: 'svg',
      label: exportText('comparisonSvg'),
      file: file('svg'),
      make: async () => whole(svgFile((await import('./svg-of-picture.ts')).svgOfPicture(await picture()))),
    },
    {
      kind: 'png',
      label: exportText('comparisonPng'),
      file: file('png'),
      make: async () => (await import('./png-of-picture.ts')).pngFile(await picture()),
    },
    {
      kind: 'csv',
      label: exportText('comparisonCsv'),
      file: file('csv'),
      make: () => Promise.resolve(whole(csvFile(comparisonCsv(comparison)))),
    },
  ];
}

/** The ways out of a report; it is read when one of them is chosen. */
export function reportEntries(read: () => Promise<ExportedReport>, name: string, day: string): ExportEntry[] {
  const file = (ending: string): string => fileName(name, day, ending);
  return [
    {
      kind: 'pdf',
      label: exportText('reportPdf'),
      file: file('pdf'),
      make: async (progress) => whole(await (await import('./report-pdf.ts')).pdfOfReport(await read(), progress)),
    },
    {
      kind: 'pptx',
      label: exportText('reportPptx'),
      file: file('pptx'),
      make: async (progress) => whole(await (await import('./report-pptx.ts')).pptxOfReport(await read(), progress)),
    },
    {
      kind: 'csv',
      label: exportText('reportCsv'),
      file: file('csv'),
      make: async () => whole(csvFile(reportCsv(await read()))),
    },
  ];
}

/** No position is shown, so that there is nothing to export. */
export class NothingToExport extends Error {}

function whole(content: Blob): MadeFile {
  return { content, share: 1 };
}

function svgFile(svg: string): Blob {
  return new Blob([svg], { type: 'image/svg+xml' });
}

/** With the mark by which spreadsheets know UTF-8. */
function csvFile(csv: string): Blob {
  return new Blob(['\u{FEFF}', csv], { type: 'text/csv;charset=utf-8' });
}
