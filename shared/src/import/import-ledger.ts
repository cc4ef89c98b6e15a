import type { Change } from '../changes/change.ts';
import type { Day } from '../org/day.ts';
import type { Key, Person, RecordKind } from '../org/records.ts';
import type { BundleFile } from './bundle-files.ts';
import type { BundleRows } from './bundle-rows.ts';
import type { ImportContext, ImportPlan, Said } from './import-plan.ts';
import { readSaid, type BundleRow } from './read-table.ts';
import type { RowError } from './row-error.ts';

/** Record kind that a row of each file makes. */
export const KIND_OF_FILE: { readonly [F in BundleFile]: RecordKind } = {
  'teams.csv': 'team',
  'people.csv': 'person',
  'positions.csv': 'position',
  'initiatives.csv': 'initiative',
  'role_assignments.csv': 'assignment',
  'waivers.csv': 'waiver',
};

/** A row with the record it stands for: an existing one, or the key that the new one will have. */
export interface PlannedRow<F extends BundleFile> extends BundleRow<F> {
  readonly key: Key;
  readonly exists: boolean;
  /** What the source said before, or null. Where it said the same, the row has nothing to do. */
  readonly before: BundleRows[F] | null;
  readonly unchanged: boolean;
}

/** Collects what an import comes to, file by file, and resolves the ids of its source. */
export class ImportLedger {
  readonly changes: Change[] = [];
  private readonly said: Said[] = [];
  readonly warnings: RowError[];
  private readonly planned = new Map<BundleFile, Map<string, Key>>();
  private readonly employments = new Map<string, Pick<Person, 'hireDate' | 'terminationDate'>>();
  private created = 0;
  private removed = 0;
  private readonly changedKeys = new Set<Key>();

  constructor(
    readonly context: ImportContext,
    readonly errors: RowError[],
    warnings: RowError[],
  ) {
    this.warnings = warnings;
  }

  /** Gives every row its record and remembers what was said. Call it for all files before any reference is resolved. */
  plan<F extends BundleFile>(file: F, rows: readonly BundleRow<F>[]): PlannedRow<F>[] {
    const { org, options, saidBefore, newKey } = this.context;
    const kind = KIND_OF_FILE[file];
    const keys = new Map<string, Key>();
    this.planned.set(file, keys);
    return rows.map((row) => {
      const known = org.keyOfExternalId(kind, options.source, row.values.id);
      const key = known ?? newKey();
      keys.set(row.values.id, key);
      const before = known === undefined ? undefined : saidBefore(file, row.values.id);
      const unchanged = before === row.said;
      if (!unchanged) this.said.push({ file, id: row.values.id, said: row.said });
      return {
        ...row,
        key,
        exists: known !== undefined,
        unchanged,
        before: before === undefined || unchanged ? null : readSaid(file, before),
      };
    });
  }

  /** Notes from when until when the bundle says that a person is employed. */
  noteEmployment(personId: string, hireDate: Day | null | undefined, terminationDate: Day | null | undefined): void {
    this.employments.set(personId, { hireDate: hireDate ?? null, terminationDate: terminationDate ?? null });
  }

  /** When a person of the bundle is employed; undefined where the bundle does not list the person. */
  employment(personId: string): Pick<Person, 'hireDate' | 'terminationDate'> | undefined {
    return this.employments.get(personId);
  }

  /** Whether the bundle has the file at all. */
  has(file: BundleFile): boolean {
    return this.planned.has(file);
  }

  /** Whether the bundle lists the id in that file. */
  lists(file: BundleFile, id: string): boolean {
    return this.planned.get(file)?.has(id) ?? false;
  }

  /** Key of what the source calls `id`: in the files first, then in what it brought before. */
  find(file: BundleFile, id: string): Key | undefined {
    return this.planned.get(file)?.get(id) ?? this.context.org.keyOfExternalId(KIND_OF_FILE[file], this.context.options.source, id);
  }

  /** The key that a reference means; an unresolved one is an error, or left empty with a warning in lenient mode. */
  resolve(
    at: { file: BundleFile; line: number },
    column: string,
    target: BundleFile,
    id: string | null | undefined,
  ): Key | null | undefined {
    if (id === null || id === undefined) return id;
    const key = this.find(target, id);
    if (key !== undefined) return key;
    this.unresolved({ ...at, column, message: `‘${id}’ is in no row of ${target} and ${this.context.options.source} never brought it` });
    return null;
  }

  /** Reports what strict mode refuses and lenient mode leaves empty. */
  unresolved(fault: RowError): void {
    if (this.context.options.lenient) this.warnings.push({ ...fault, message: `${fault.message}; left empty` });
    else this.errors.push(fault);
  }

  /** Forgets what the source said of a row, so that all its cells count when it comes back. */
  forget(file: BundleFile, id: string): void {
    this.said.push({ file, id, said: null });
  }

  create(...changes: Change[]): void {
    this.created++;
    this.changes.push(...changes);
  }

  change(key: Key, ...changes: Change[]): void {
    this.changedKeys.add(key);
    for (const change of changes) this.changes.push(change);
  }

  remove(...changes: Change[]): void {
    this.removed++;
    this.changes.push(...changes);
  }

  finish(): ImportPlan {
    return {
      changes: this.changes,
      said: this.said,
      errors: this.errors,
      warnings: this.warnings,
      created: this.created,
      changed: this.changedKeys.size,
      removed: this.removed,
    };
  }
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * The fields of an existing record that a row changes: those that the source says otherwise than last time (or never said)
 * and that are not so already. An edit made in Tandem that is overwritten that way is a warning.
 */
export function changedFields<S extends Fields>(
  ledger: ImportLedger,
  at: { file: BundleFile; line: number },
  says: S,
  saidBefore: Partial<S> | null,
  current: Fields,
): Partial<S> | null {
  const set: Record<string, unknown> = {};
  for (const [field, value] of Object.entries(says)) {
    if (value === undefined || same(value, saidBefore?.[field])) continue;
    if (same(value, current[field])) continue;
    set[field] = value;
    if (saidBefore && saidBefore[field] !== undefined && !same(saidBefore[field], current[field])) {
      ledger.warnings.push({ ...at, column: field, message: 'overwrites an edit that was made here since the last import' });
    }
  }
  return Object.keys(set).length === 0 ? null : (set as Partial<S>);
}

/** The end that a row gives: one that comes back after `--replace` ended it, in a file without that column, is open-ended again. */
export function endOf<F extends BundleFile>(row: PlannedRow<F>, end: Day | null | undefined): Day | null | undefined {
  return end === undefined && row.exists && row.before === null ? null : end;
}

/** Whether two field values are equal; lists and money by their content. */
export function same(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  return typeof a === 'object' && typeof b === 'object' && a !== null && b !== null && JSON.stringify(a) === JSON.stringify(b);
}

/** Rows ordered so that each stands after the row that it names as its parent. Rows in a circle come last, as they are. */
export function parentsFirst<R>(rows: readonly R[], idOf: (row: R) => string, parentOf: (row: R) => string | null | undefined): R[] {
  const byId = new Map(rows.map((row) => [idOf(row), row]));
  const ordered: R[] = [];
  const placed = new Set<R>();
  for (const start of rows) {
    const line: R[] = [];
    const onLine = new Set<R>();
    let row: R | undefined = start;
    while (row !== undefined && !placed.has(row) && !onLine.has(row)) {
      line.push(row);
      onLine.add(row);
      const parent: string | null | undefined = parentOf(row);
      row = parent == null ? undefined : byId.get(parent);
    }
    for (const member of line.reverse()) {
      placed.add(member);
      ordered.push(member);
    }
  }
  return ordered;
}

/** For each row on a circle of parents: the ids of the circle. `parentOf` answers for rows and for what is not listed. */
export function rowsInCircles<R>(
  rows: readonly R[],
  idOf: (row: R) => string,
  parentOf: (id: string) => string | null | undefined,
): Map<R, string[]> {
  const finished = new Set<string>();
  const circleOf = new Map<string, string[]>();
  for (const start of rows) {
    const line: string[] = [];
    const places = new Map<string, number>();
    let id: string | null | undefined = idOf(start);
    while (id != null && !finished.has(id) && !places.has(id)) {
      places.set(id, line.length);
      line.push(id);
      id = parentOf(id);
    }
    if (id != null && places.has(id)) {
      const circle = line.slice(places.get(id)!);
      for (const member of circle) circleOf.set(member, circle);
    }
    for (const member of line) finished.add(member);
  }
  const found = new Map<R, string[]>();
  for (const row of rows) {
    const circle = circleOf.get(idOf(row));
    if (circle) found.set(row, circle);
  }
  return found;
}
