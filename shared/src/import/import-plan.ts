import type { Change } from '../changes/change.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import type { BundleFile } from './bundle-files.ts';
import type { RowError } from './row-error.ts';

/** How an import is to be done. */
export interface ImportOptions {
  /** Whose ids the files hold; `csv` where nothing else is said. */
  readonly source: string;
  /** The day from which a changed cell holds. */
  readonly effective: Day;
  /** A reference that does not resolve, or a reporting line in a circle, is left empty and a warning. */
  readonly lenient: boolean;
  /** What the source brought before and no longer lists ends on the day before `effective`. */
  readonly replace: boolean;
}

/** What a source said of one row, to be remembered until its next import. Null forgets it. */
export interface Said {
  readonly file: BundleFile;
  readonly id: string;
  readonly said: string | null;
}

/** What an import comes to: one act, or errors and no act. */
export interface ImportPlan {
  readonly changes: readonly Change[];
  readonly said: readonly Said[];
  /** Where not empty, nothing may be applied. */
  readonly errors: readonly RowError[];
  readonly warnings: readonly RowError[];
  /** Number of records (incumbencies count with their position). */
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
}

/** What the planning of an import works with. */
export interface ImportContext {
  readonly org: Org;
  readonly options: ImportOptions;
  /** What the source said last time of a row, in canonical text; undefined where it never did. */
  readonly saidBefore: (file: BundleFile, id: string) => string | undefined;
  /** A key never used before. */
  readonly newKey: () => Key;
}
