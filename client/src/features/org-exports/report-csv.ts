import { csvText } from '@tandem/shared/export/csv-text';
import type { ExportedReport } from './report.ts';

/** Figures, chart and tables of a report as CSV, one after the other with an empty line between. Text that would be a formula is made harmless. */
export function reportCsv({ title, day, figures, chart, tables }: ExportedReport): string {
  const lines: (string | number | null)[][] = [
    [title, day],
    ...figures.map(({ label, value }) => [label, value]),
    [],
    [chart.title, chart.reached, chart.missing],
    ...chart.points.map(({ label, reached, missing }) => [label, reached, missing]),
  ];
  for (const table of tables) lines.push([], [table.title], [...table.head], ...table.rows.map((row) => [...row]));
  return csvText([], lines).split('\r\n').slice(1).join('\r\n');
}
