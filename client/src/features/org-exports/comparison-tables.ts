import { formatCount } from '../../ui/format.ts';
import type { ExportedComparison } from './comparison.ts';
import { exportText } from './texts.ts';

/** A table of a comparison: a head, and rows as long. */
export interface ComparisonTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** So many of the first columns name the row; the others are a side each. */
  readonly naming: number;
  /** Said below the table; null: nothing. */
  readonly note: string | null;
}

/** The figures and the differences of a comparison in words. */
export function comparisonTables(comparison: ExportedComparison): readonly [figures: ComparisonTable, differences: ComparisonTable] {
  const { sides, measures, rows, rowCount } = comparison;
  return [
    {
      title: exportText('measures'),
      head: [exportText('measure'), ...sides],
      rows: measures.map(({ name, words }) => [name, ...words]),
      naming: 1,
      note: null,
    },
    {
      title: exportText('differences'),
      head: [exportText('subject'), exportText('field'), ...sides],
      rows: rows.map(({ subject, field, values }) => [subject, field, ...values.map((value) => value ?? exportText('none'))]),
      naming: 2,
      note:
        rowCount > rows.length
          ? exportText('more', { shown: formatCount(rows.length), count: formatCount(rowCount) })
          : rows.length === 0
            ? exportText('noDifferences')
            : null,
    },
  ];
}

/** What is compared, in words. */
export function comparisonTitle({ sides }: Pick<ExportedComparison, 'sides'>): string {
  return exportText('comparison', { names: sides.join(' · ') });
}
