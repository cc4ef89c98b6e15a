import type { Org } from '@tandem/shared/org/org';
import type { Key, Position } from '@tandem/shared/org/records';
import { plainName } from './find-by-name.ts';
import type { CellContext, SheetColumn } from './sheet-cell.ts';

/** What is shown, and in which order. */
export interface SheetView {
  readonly search: string;
  /** By column: what its cells have to contain. */
  readonly filters: Readonly<Record<string, string>>;
  readonly sort: { readonly column: string; readonly descending: boolean } | null;
}

/** What became of a position in the scenario. */
export type RowMark = 'NEW' | 'CLOSED' | null;

/**
 * Keys of the positions that are shown, in their order. What was closed before the scenario is left out, what it closes stays to be
 * seen. Without a sort they are in the order in which they were made.
 */
export function rowsShown(context: CellContext, base: CellContext, columns: readonly SheetColumn[], view: SheetView): Key[] {
  const filters = Object.entries(view.filters)
    .map(([id, wanted]) => ({ column: columns.find((one) => one.id === id), wanted: plainName(wanted) }))
    .filter(({ column, wanted }) => column !== undefined && wanted !== '');
  const search = plainName(view.search);
  const found: Position[] = [];
  context.org.table('position').forEach((position) => {
    if (context.on.status(position) === 'CLOSED' && !wasOpen(base, position.key)) return;
    if (!filters.every(({ column, wanted }) => plainName(column!.read(context, position)).includes(wanted))) return;
    if (search !== '' && !columns.some((column) => plainName(column.read(context, position)).includes(search))) return;
    found.push(position);
  });
  const sort = view.sort;
  const column = sort && columns.find(({ id }) => id === sort.column);
  if (!sort || !column) return found.map(({ key }) => key);
  const worth = (position: Position): number | string => column.order?.(context, position) ?? plainName(column.read(context, position));
  const valued = found.map((position, place) => ({ key: position.key, place, value: worth(position) }));
  const sign = sort.descending ? -1 : 1;
  valued.sort((a, b) => {
    // Empty cells come last, whichever way.
    if ((a.value === '') !== (b.value === '')) return a.value === '' ? 1 : -1;
    return a.value === b.value ? a.place - b.place : sign * (a.value < b.value ? -1 : 1);
  });
  return valued.map(({ key }) => key);
}

/** What became of a position in the scenario. */
export function markOf(context: CellContext, base: Org, position: Position): RowMark {
  if (!base.position(position.key)) return 'NEW';
  const before = base.position(position.key)!;
  return position.endDate !== null && (before.endDate === null || position.endDate < before.endDate) && context.org !== base
    ? 'CLOSED'
    : null;
}

function wasOpen(base: CellContext, key: Key): boolean {
  const before = base.org.position(key);
  return before !== undefined && base.on.status(before) !== 'CLOSED';
}
