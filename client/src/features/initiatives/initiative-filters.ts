import { among, type SearchFilters } from '../../ui/use-search-filters.ts';

/** The values that each filter of the list knows. */
export const kinds = ['PROJECT', 'PRODUCT'] as const;
export const statuses = ['PROPOSED', 'ACTIVE', 'ON_HOLD', 'CLOSED'] as const;
export const leadershipGaps = ['LEADERLESS', 'VISION_WITHOUT_EXECUTION', 'EXECUTION_WITHOUT_VISION'] as const;
export const roles = ['PRODUCT_OWNER', 'PROJECT_OWNER'] as const;
export const riskKinds = ['HYBRID', 'ON_PAPER', 'SHARED', 'ACTING', 'OVERALLOCATED', 'ENDING_SOON'] as const;
export const orderFields = ['NAME', 'PRIORITY', 'START_DATE', 'END_DATE', 'SEVERITY'] as const;
export const filterNames = ['search', 'kind', 'status', 'gap', 'missing', 'risk', 'team'] as const;

/** What the address says about the list; anything it should not say is left out. */
export function readInitiativeFilters(filters: SearchFilters) {
  const [field = 'NAME', direction] = filters.many('sort');
  return {
    search: filters.one('search') ?? '',
    kind: among(filters.many('kind'), kinds),
    status: among(filters.many('status'), statuses),
    gap: among(filters.many('gap'), leadershipGaps),
    missing: among(filters.many('missing'), roles),
    risk: among(filters.many('risk'), riskKinds),
    team: filters.one('team'),
    order: {
      field: among([field], orderFields)[0] ?? ('NAME' as const),
      direction: direction === 'DESC' ? ('DESC' as const) : ('ASC' as const),
    },
  };
}

/** The same filters as the API takes them. */
export function toApiFilter(filters: ReturnType<typeof readInitiativeFilters>) {
  const [missingRole] = filters.missing;
  return {
    ...(filters.search !== '' && { search: filters.search }),
    ...(filters.kind.length > 0 && { kind: filters.kind }),
    ...(filters.status.length > 0 && { status: filters.status }),
    ...(filters.gap.length > 0 && { leadershipGap: filters.gap }),
    ...(missingRole && { missingRole }),
    ...(filters.risk.length > 0 && { risk: filters.risk }),
    ...(filters.team && { teamId: filters.team }),
  };
}
