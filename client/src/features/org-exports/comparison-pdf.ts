import type { ExportedComparison } from './comparison.ts';
import { comparisonTables, comparisonTitle } from './comparison-tables.ts';
import { type PdfPage, pdfOfPages } from './pdf-of-pages.ts';
import type { Progress } from './progress.ts';
import { tablePages } from './table-pages.ts';

/** A comparison as a PDF: tables over as many pages as they need, their heads on each. @throws Cancelled where it is no longer wanted */
export async function pdfOfComparison(comparison: ExportedComparison, progress: Progress): Promise<Blob> {
  return pdfOfPages(comparisonTitle(comparison), comparisonPages(comparison), progress);
}

/** The pages of the PDF. */
export function comparisonPages(comparison: ExportedComparison): PdfPage[] {
  return tablePages({ title: comparisonTitle(comparison), day: comparison.day, tables: comparisonTables(comparison) });
}
