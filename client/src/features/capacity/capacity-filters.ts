import type { CapacityFilter, CapacityOrder } from '../../api/generated/graphql.ts';
import { addDays } from '../../ui/days.ts';
import type { SearchFilters } from '../../ui/use-search-filters.ts';

export const HORIZONS = [13, 26, 52] as const;
export const FREE_SHARES = [10, 20, 50, 80] as const;
export const WHO = ['OVER', 'FREE'] as const;
export const ORDERS = ['OVER_ALLOCATION', 'NAME', 'FREE'] as const satisfies readonly CapacityOrder[];

/** What the address asks of the page; what it says wrongly is left out. */
export interface CapacityAddress {
  readonly teamId: string | null;
  readonly person: string | null;
  readonly weeks: number;
  readonly freeAtLeast: number;
  readonly who: (typeof WHO)[number] | null;
  /** Whether those without a role count, too. */
  readonly everybody: boolean;
  readonly order: CapacityOrder;
  readonly search: string;
}

/** Reads the filters of the capacity page from its address. */
export function readAddress(address: Pick<SearchFilters, 'one'>): CapacityAddress {
  const one = <Value extends string | number>(name: string, allowed: readonly Value[]): Value | null =>
    allowed.find((value) => String(value) === address.one(name)) ?? null;
  return {
    teamId: address.one('team'),
    person: address.one('person'),
    weeks: one('weeks', HORIZONS) ?? 26,
    freeAtLeast: one('free', FREE_SHARES) ?? 20,
    who: one('who', WHO),
    everybody: address.one('all') === 'yes',
    order: one('order', ORDERS) ?? 'OVER_ALLOCATION',
    search: address.one('search') ?? '',
  };
}

/** The first and last day of so many weeks from the one of `day` on. */
export function daysOf(day: string, weeks: number): { readonly from: string; readonly to: string } {
  return { from: day, to: addDays(day, (weeks - 1) * 7) };
}

/** The people whom the address asks for, as the API's filter. */
export function filterOf({ who, search }: CapacityAddress): CapacityFilter {
  return {
    ...(search !== '' && { search }),
    ...(who === 'OVER' && { overAllocated: true }),
    ...(who === 'FREE' && { free: true }),
  };
}
