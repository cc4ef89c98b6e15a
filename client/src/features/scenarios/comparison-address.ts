import type { SearchFilters } from '../../ui/use-search-filters.ts';

/** What is laid beside a scenario: other scenarios, and the live organization. */
export interface Comparison {
  /** Ids of the others, in the order in which they were chosen. */
  readonly ids: readonly string[];
  readonly live: boolean;
}

/** Versions side by side at most, with the scenario itself and the live organization. */
const MOST = 8;

/** What the address says (`?with=id,id&live=no`): beside the live organization where it says nothing; never beside itself. */
export function readComparison(filters: Pick<SearchFilters, 'one' | 'many'>, scenarioId: string): Comparison {
  const live = filters.one('live') !== 'no';
  const ids = [...new Set(filters.many('with'))].filter((id) => id !== scenarioId);
  return { ids: ids.slice(0, MOST - 2), live };
}

/** With another scenario beside it; the same where there is no room or it is there already. */
export function withSide(comparison: Comparison, id: string): Comparison {
  if (comparison.ids.includes(id) || comparison.ids.length >= MOST - 2) return comparison;
  return { ...comparison, ids: [...comparison.ids, id] };
}

/** Without one of the scenarios beside it. */
export function withoutSide(comparison: Comparison, id: string): Comparison {
  return { ...comparison, ids: comparison.ids.filter((one) => one !== id) };
}
