import type { Org } from '@tandem/shared/org/org';
import type { RecordKind, RecordKinds } from '@tandem/shared/org/records';
import { Field } from 'type-graphql';
import { graphqlEnum } from '../schema/enums.ts';

export type Direction = 'ASC' | 'DESC';

export const OrderDirection = graphqlEnum<Direction>('OrderDirection', 'Which end comes first. What has no value comes last either way.', {
  ASC: 'Smallest first.',
  DESC: 'Largest first.',
});

/** The direction of an order, for the input types of orders. */
export const DirectionField = (): PropertyDecorator =>
  Field(() => OrderDirection, { defaultValue: 'ASC', description: 'Which end comes first.' }) as PropertyDecorator;

const MOST_KEPT = 32;
const kept = new WeakMap<Org, Map<string, readonly unknown[]>>();

/** A list of an organization, worked out once for each question: every page of it is then a slice. */
export function keptList<T>(org: Org, question: readonly unknown[], make: () => readonly T[]): readonly T[] {
  let lists = kept.get(org);
  if (!lists) kept.set(org, (lists = new Map()));
  const name = JSON.stringify(question);
  const known = lists.get(name) as readonly T[] | undefined;
  if (known) return known;
  const list = make();
  if (lists.size >= MOST_KEPT) lists.delete(lists.keys().next().value!);
  lists.set(name, list);
  return list;
}

/** Records of a kind that pass, in the order in which they were made. */
export function recordsWhere<K extends RecordKind>(org: Org, kind: K, passes: (record: RecordKinds[K]) => boolean): RecordKinds[K][] {
  const found: RecordKinds[K][] = [];
  org.table(kind).forEach((record) => {
    if (passes(record)) found.push(record);
  });
  return found;
}

/** Orders by a value; what has none (null) comes last, equal ones stay as they were. */
export function orderedBy<T>(list: readonly T[], valueOf: (entry: T) => string | number | null, direction: Direction): T[] {
  const sign = direction === 'DESC' ? -1 : 1;
  const values = new Map(list.map((entry) => [entry, valueOf(entry)]));
  return [...list].sort((a, b) => {
    const [x, y] = [values.get(a)!, values.get(b)!];
    if (x === y) return 0;
    if (x === null) return 1;
    if (y === null) return -1;
    return (x < y ? -1 : 1) * sign;
  });
}

/** Whether a text has the words searched for, whatever their case. */
export function searcher(search: string | null | undefined): (...texts: (string | null)[]) => boolean {
  const words = (search ?? '').toLocaleLowerCase('en').split(/\s+/).filter(Boolean);
  return (...texts) => {
    if (words.length === 0) return true;
    const text = texts.join(' ').toLocaleLowerCase('en');
    return words.every((word) => text.includes(word));
  };
}

/** What every filter of imported things can ask for. */
export interface OriginFilter {
  externalId?: string | null;
  source?: string | null;
}

/** Whether a record came from where the filter says. */
export function isFrom(
  record: { readonly source: string | null; readonly externalId: string | null },
  { externalId, source }: OriginFilter,
): boolean {
  return (externalId == null || record.externalId === externalId) && (source == null || record.source === source);
}
