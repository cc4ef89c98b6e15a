import type { Day } from '../org/day.ts';
import type { Assignee, Money, PayRange } from '../org/records.ts';

/** What one field of a record says, as JSON. */
export type PlainValue = null | boolean | number | string | readonly string[] | Money | PayRange | Assignee | Json;

/** A part of a record that is said as a whole, such as the rows of a RACI matrix. */
export type Json = readonly object[] | { readonly [name: string]: unknown };

/** A fact of a position that is another one from some day on; the first step has `from: null`, and neighbours differ. */
export interface Timeline {
  readonly timeline: readonly { readonly from: Day | null; readonly value: PlainValue }[];
}

/** All of a record, for what is said of it as a whole (the field `*`). */
export interface WholeRecord {
  readonly record: Readonly<Record<string, PlainValue | Timeline>>;
}

/** What a field says. A position's fact is a plain value while it is the same on all days. Of the field `*` null means that there is no record. */
export type FieldValue = PlainValue | Timeline | WholeRecord;

/** Whether two values say the same, whatever the order of their properties. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null || Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}

/** A value as a text that is the same for the same value: what a resolution remembers of the live side that was seen. */
export function fieldValueText(value: FieldValue): string {
  return JSON.stringify(value, (_name, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}

export function isTimeline(value: FieldValue): value is Timeline {
  return typeof value === 'object' && value !== null && 'timeline' in value;
}

export function isWholeRecord(value: FieldValue): value is WholeRecord {
  return typeof value === 'object' && value !== null && 'record' in value;
}
