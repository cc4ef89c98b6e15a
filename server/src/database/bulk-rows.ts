import type { EntityManager } from 'typeorm';
import type { Dialect } from './database.ts';

/** A value of a row; SQLite keeps booleans as 0 and 1. */
export type Cell = string | number | boolean | null;
export type ColumnType = 'text' | 'integer' | 'bigint' | 'double precision' | 'boolean';

/** A table as bulk statements see it. Names come from the program, never from input. */
export interface BulkTable {
  readonly table: string;
  readonly columns: readonly (readonly [name: string, type: ColumnType])[];
  /** Columns by which a row is known; a unique index holds them. */
  readonly identity: readonly string[];
}

/** Rows in one statement: enough to make statements cheap, few enough to bound memory. */
const ROWS_A_STATEMENT = 5_000;
const ROWS_A_PAGE = 20_000;

/** Writes rows, new or known, with one parameter a statement: a JSON text of their cells. Costs little more than a raw insert. */
export async function putRows(
  manager: EntityManager,
  { table, columns, identity }: BulkTable,
  rows: readonly (readonly Cell[])[],
): Promise<void> {
  const others = columns.filter(([name]) => !identity.includes(name));
  const names = columns.map(([name]) => `"${name}"`).join(', ');
  const cells = columns.map(([, type], index) => cellOf(dialectOf(manager), type, index)).join(', ');
  const updates = others.map(([name]) => `"${name}" = excluded."${name}"`).join(', ');
  const conflict = `ON CONFLICT (${identity.map((name) => `"${name}"`).join(', ')}) DO UPDATE SET ${updates}`;
  const statement = `INSERT INTO "${table}" (${names}) SELECT ${cells} FROM ${elementsOf(dialectOf(manager))} WHERE true ${conflict}`;
  for (const part of parts(rows)) await manager.query(statement, [JSON.stringify(part)]);
}

/** Removes the rows whose column is one of `values`. */
export async function removeRows(manager: EntityManager, table: string, column: string, values: readonly string[]): Promise<void> {
  const statement = `DELETE FROM "${table}" WHERE "${column}" IN (SELECT ${cellOf(dialectOf(manager), 'text', 0)} FROM ${elementsOf(dialectOf(manager))})`;
  for (const part of parts(values)) await manager.query(statement, [JSON.stringify(part.map((value) => [value]))]);
}

/**
 * Reads rows as arrays of cells in the order of the integer column `by`, `visit` being called for each with its cells and that number.
 * The database hands over one text a page, which blocks the process least. `where` is SQL of the program's own.
 */
export async function visitRows(
  manager: EntityManager,
  { table, columns }: Pick<BulkTable, 'table' | 'columns'>,
  by: string,
  visit: (cells: readonly Cell[], by: number) => void,
  where = 'true',
): Promise<void> {
  const names = [by, ...columns.map(([name]) => name)].map((name) => `"${name}"`).join(', ');
  let last = -1;
  for (;;) {
    const page = `(SELECT ${names} FROM "${table}" WHERE "${by}" > ${last} AND ${where} ORDER BY "${by}" LIMIT ${ROWS_A_PAGE}) AS page`;
    const statement =
      dialectOf(manager) === 'sqlite'
        ? `SELECT json_group_array(json_array(${names})) AS rows FROM ${page}`
        : `SELECT json_agg(json_build_array(${names}) ORDER BY "${by}")::text AS rows FROM ${page}`;
    const [result] = await manager.query<[{ rows: string | null }]>(statement);
    const rows = JSON.parse(result.rows ?? '[]') as Cell[][];
    for (const [order, ...cells] of rows) visit(cells, order as number);
    if (rows.length < ROWS_A_PAGE) return;
    last = rows.at(-1)![0] as number;
  }
}

/** The placeholder of the n-th parameter of a statement, from 1. */
export function parameter(manager: EntityManager, n: number): string {
  return dialectOf(manager) === 'sqlite' ? '?' : `$${n}`;
}

function dialectOf(manager: EntityManager): Dialect {
  return manager.connection.options.type === 'postgres' ? 'postgres' : 'sqlite';
}

function elementsOf(dialect: Dialect): string {
  return dialect === 'sqlite' ? 'json_each(?)' : 'jsonb_array_elements($1::jsonb) AS element(value)';
}

function cellOf(dialect: Dialect, type: ColumnType, index: number): string {
  return dialect === 'sqlite' ? `value->>${index}` : `(value->>${index})::${type}`;
}

function* parts<T>(values: readonly T[]): Iterable<readonly T[]> {
  for (let from = 0; from < values.length; from += ROWS_A_STATEMENT) yield values.slice(from, from + ROWS_A_STATEMENT);
}
