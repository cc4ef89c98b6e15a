import type { ComparisonTable } from './comparison-tables.ts';

/** A page of figures, a chart over time and tables, as it is taken out. */
export interface ExportedReport {
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  /** The chart: what is reached and what is missing, step by step. */
  readonly chart: {
    readonly title: string;
    readonly reached: string;
    readonly missing: string;
    readonly points: readonly { readonly label: string; readonly reached: number; readonly missing: number }[];
  };
  readonly tables: readonly Omit<ComparisonTable, 'naming'>[];
}

/** The tables as they are drawn: no column is a side that could differ from another. */
export function tablesOf({ tables }: ExportedReport): ComparisonTable[] {
  return tables.map((table) => ({ ...table, naming: table.head.length }));
}
