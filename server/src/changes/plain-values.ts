import { refuse } from '@tandem/shared/changes/refusal';
import type { Money, PayRange } from '@tandem/shared/org/records';
import type { EditDesk } from './edit-desk.ts';

/** The values that are said, without those left out (undefined). */
export function saying<S extends object>(set: S): { [N in keyof S]?: Exclude<S[N], undefined> } {
  return Object.fromEntries(Object.entries(set).filter(([, value]) => value !== undefined)) as {
    [N in keyof S]?: Exclude<S[N], undefined>;
  };
}

/** A value that may be left out, but not taken away: null is refused. */
export function notNull<T>(desk: EditDesk, value: T | null | undefined, field: string): T | undefined {
  return value === null ? desk.refuse(refuse('INVALID', `${field} cannot be null; leave it out to keep it.`, field)) : value;
}

/** Money as a record holds it; what is left out or null stays so. */
export function plainMoney(money: Money | null | undefined): Money | null | undefined {
  return money && { minor: money.minor, currency: money.currency };
}

/** A pay range as a record holds it; what is left out or null stays so. */
export function plainPayRange(range: PayRange | null | undefined): PayRange | null | undefined {
  return range && { minMinor: range.minMinor, maxMinor: range.maxMinor, currency: range.currency };
}
