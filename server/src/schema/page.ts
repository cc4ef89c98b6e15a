import { badInput } from './bad-input.ts';
import type { PageInfo } from './connection.type.ts';

const DEFAULT_FIRST = 50;
const MOST_FIRST = 500;

/** A page of a list, with the cursors of its entries. */
export interface Page<T> {
  readonly entries: readonly T[];
  readonly totalCount: number;
  readonly info: PageInfo;
  cursorAt(index: number): string;
}

/**
 * Cuts a page out of an ordered list. A cursor says the place and the key of an entry, so that any page costs the same; where
 * the entry has moved since, it is looked for, and where it is gone, its old place counts.
 * Throws BAD_USER_INPUT on a cursor that is none and on `first` outside 1 to 500.
 */
export function pageOf<T>(
  list: readonly T[],
  keyOf: (entry: T) => string,
  { first, after }: { readonly first?: number | null; readonly after?: string | null },
): Page<T> {
  const count = first ?? DEFAULT_FIRST;
  if (count < 1 || count > MOST_FIRST) throw badInput(`first is ${count}; it must be from 1 to ${MOST_FIRST}.`);
  const start = after === null || after === undefined ? 0 : placeAfter(list, keyOf, after);
  const entries = list.slice(start, start + count);
  const cursorAt = (index: number): string => Buffer.from(`${start + index}:${keyOf(entries[index]!)}`).toString('base64url');
  return {
    entries,
    totalCount: list.length,
    cursorAt,
    info: {
      hasNextPage: start + entries.length < list.length,
      hasPreviousPage: start > 0,
      startCursor: entries.length === 0 ? null : cursorAt(0),
      endCursor: entries.length === 0 ? null : cursorAt(entries.length - 1),
    },
  };
}

function placeAfter<T>(list: readonly T[], keyOf: (entry: T) => string, cursor: string): number {
  const match = /^(\d{1,9}):(.+)$/s.exec(Buffer.from(cursor, 'base64url').toString());
  if (!match) throw badInput('after is no cursor; take the endCursor of the page before.');
  const place = Number(match[1]);
  const key = match[2]!;
  if (place < list.length && keyOf(list[place]!) === key) return place + 1;
  const moved = list.findIndex((entry) => keyOf(entry) === key);
  return moved >= 0 ? moved + 1 : Math.min(place, list.length);
}
