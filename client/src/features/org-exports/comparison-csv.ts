import { csvText } from '@tandem/shared/export/csv-text';
import type { ExportedComparison } from './comparison.ts';
import { exportText } from './texts.ts';

/** The figures and every difference as CSV, a line each, a column a side. Text that would be a formula is made harmless, in the head too. */
export function comparisonCsv({ sides, measures, rows }: ExportedComparison): string {
  const head = ['part', 'subject', 'field', ...sides];
  const lines = [
    head,
    ...measures.map(({ name, words }) => [exportText('measures'), name, null, ...words]),
    ...rows.map(({ subject, field, values }) => [exportText('differences'), subject, field, ...values]),
  ];
  // The head holds names of scenarios, so that it is written with the care of a row.
  const [first, ...others] = csvText([], lines).split('\r\n').slice(1);
  return [first, ...others].join('\r\n');
}
