interface Counts {
  readonly initiativeCount: number;
  readonly coveredCount: number;
}

/** How hot a cell is, 0 to 4, by the share of initiatives that lack an owner; null where there is none to own. */
export function heatOf({ initiativeCount, coveredCount }: Counts): number | undefined {
  if (initiativeCount === 0) return undefined;
  const share = (initiativeCount - coveredCount) / initiativeCount;
  return share === 0 ? 0 : share <= 0.15 ? 1 : share <= 0.35 ? 2 : share <= 0.6 ? 3 : 4;
}

/** Rows that have any initiative on any day, those that lack most over all days first. */
export function rowsWorthShowing<Row extends { readonly counts: readonly Counts[] }>(rows: readonly Row[]): Row[] {
  const lacking = (row: Row) => row.counts.reduce((sum, { initiativeCount, coveredCount }) => sum + initiativeCount - coveredCount, 0);
  return rows.filter(({ counts }) => counts.some(({ initiativeCount }) => initiativeCount > 0)).toSorted((a, b) => lacking(b) - lacking(a));
}
