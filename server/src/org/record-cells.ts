import type { Assignee, Key, Money } from '@tandem/shared/org/records';
import type { BulkTable, Cell, ColumnType } from '../database/bulk-rows.ts';

/** What a record says beside what every record has, as JSON: of records that are always said as a whole, and asked for only through the model. */
export function factsOf({
  key: _key,
  source: _source,
  externalId: _id,
  version: _version,
  ...facts
}: Known & { externalId: string | null }): string {
  return JSON.stringify(facts);
}

/** The record of `factsOf`. */
export function saidAsAWhole<R>(cells: readonly Cell[]): R {
  const head = { key: cells[0] as string, source: text(cells[1]), version: cells[2] as number, externalId: text(cells[3]) };
  return { ...(JSON.parse(cells[4] as string) as object), ...head } as R;
}

type Column = readonly [name: string, type?: ColumnType];
type Known = { readonly key: Key; readonly source: string | null; readonly version: number };

/** A table of records: what every record has, and these columns, texts where no type is given. */
export function table(name: string, ...columns: readonly Column[]): BulkTable {
  const all: readonly Column[] = [['key'], ['source'], ['version', 'integer'], ...columns];
  return { table: name, identity: ['key'], columns: all.map(([column, type]) => [column, type ?? 'text'] as const) };
}

/** The cells that every record begins with. */
export function known({ key, source, version }: Known): Cell[] {
  return [key, source, version];
}

/** A text or null. */
export function text(cell: Cell | undefined): string | null {
  return (cell ?? null) as string | null;
}

/** A number or null. */
export function number(cell: Cell | undefined): number | null {
  return (cell ?? null) as number | null;
}

/** A list of texts, written as JSON. */
export function texts(cell: Cell | undefined): string[] {
  return cell === '[]' ? [] : (JSON.parse(cell as string) as string[]);
}

/** An amount in two cells. */
export function money(minor: Cell | undefined, currency: Cell | undefined): Money | null {
  return minor === null || minor === undefined ? null : { minor: minor as number, currency: currency as string };
}

/** A person or a position, whichever of the two cells says one. */
export function assignee(personKey: Key | null, positionKey: Key | null): Assignee {
  return personKey === null ? { kind: 'POSITION', positionKey: positionKey! } : { kind: 'PERSON', personKey };
}
