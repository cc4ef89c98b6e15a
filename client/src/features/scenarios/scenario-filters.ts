import { among, type SearchFilters } from '../../ui/use-search-filters.ts';

export const statuses = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'APPLIED', 'REVERTED', 'ARCHIVED'] as const;
export const owners = ['mine', 'shared'] as const;
export const filterNames = ['search', 'status', 'of'] as const;

/** What the address says about the list; anything it should not say is left out. */
export function readScenarioFilters(filters: SearchFilters) {
  const [of = null] = among(filters.many('of'), owners);
  return { search: filters.one('search') ?? '', status: among(filters.many('status'), statuses), of };
}

/** The same filters as the API takes them. Without a status the API leaves the archived ones out. */
export function toApiFilter({ search, status, of }: ReturnType<typeof readScenarioFilters>) {
  return {
    ...(search !== '' && { search }),
    ...(status.length > 0 && { status }),
    ...(of !== null && { mine: of === 'mine' }),
  };
}
