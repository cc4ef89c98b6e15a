/** One measure, a figure for each side. */
export interface ExportedMeasure {
  readonly name: string;
  /** In words, in the order of the sides. */
  readonly words: readonly string[];
  /** In a unit that can be drawn; null where a side has none. */
  readonly figures: readonly (number | null)[];
}

/** One field that is not the same on all sides. */
export interface ExportedDifference {
  readonly subject: string;
  readonly field: string;
  /** In the order of the sides; null where a side has none. */
  readonly values: readonly (string | null)[];
}

/** A comparison of versions of the organization, as it is exported. */
export interface ExportedComparison {
  /** Names of the sides. */
  readonly sides: readonly string[];
  /** `YYYY-MM-DD`. */
  readonly day: string;
  readonly measures: readonly ExportedMeasure[];
  readonly rows: readonly ExportedDifference[];
  /** So many rows there are, with those that were not asked for. */
  readonly rowCount: number;
}
