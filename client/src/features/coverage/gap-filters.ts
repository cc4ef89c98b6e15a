import { among, type SearchFilters } from '../../ui/use-search-filters.ts';
import { addDays, isDay } from '../../ui/days.ts';

/** The values that each filter of the gaps knows. */
export const roles = ['PRODUCT_OWNER', 'PROJECT_OWNER'] as const;
export const reasons = ['POSITION_VACANT', 'OWNER_LEFT', 'NOT_YET_STARTED', 'ASSIGNMENT_ENDED', 'NEVER_ASSIGNED'] as const;
export const leadershipGaps = ['LEADERLESS', 'VISION_WITHOUT_EXECUTION', 'EXECUTION_WITHOUT_VISION'] as const;
export const kinds = ['PROJECT', 'PRODUCT'] as const;
export const orderFields = ['SEVERITY', 'FROM', 'TO', 'INITIATIVE', 'TEAM'] as const;

/** Filters that narrow the list of gaps; the team is no filter but where one stands. */
export const filterNames = ['role', 'reason', 'gap', 'kind', 'search', 'period'] as const;

/** What the address says about the list of gaps; anything it should not say is left out. */
export interface GapFilters {
  readonly role: (typeof roles)[number][];
  readonly reason: (typeof reasons)[number][];
  readonly gap: (typeof leadershipGaps)[number][];
  readonly kind: (typeof kinds)[number][];
  readonly search: string;
  /** Null: the gaps open on the viewed day. */
  readonly between: { readonly from: string; readonly to: string } | null;
  readonly order: { readonly field: (typeof orderFields)[number]; readonly direction: 'ASC' | 'DESC' };
}

/** Reads the filters; `period` is a number of days ahead of `day`, or `FROM..TO`. */
export function readGapFilters(filters: SearchFilters, day: string): GapFilters {
  const [field = 'SEVERITY', direction] = filters.many('sort');
  return {
    role: among(filters.many('role'), roles),
    reason: among(filters.many('reason'), reasons),
    gap: among(filters.many('gap'), leadershipGaps),
    kind: among(filters.many('kind'), kinds),
    search: filters.one('search') ?? '',
    between: readPeriod(filters.one('period'), day),
    order: { field: among([field], orderFields)[0] ?? 'SEVERITY', direction: direction === 'ASC' ? 'ASC' : 'DESC' },
  };
}

function readPeriod(period: string | null, day: string): { from: string; to: string } | null {
  if (period === null) return null;
  if (/^\d{1,4}$/.test(period)) return { from: day, to: addDays(day, Number(period)) };
  const [from = '', to = ''] = period.split('..');
  return isDay(from) && isDay(to) && from <= to ? { from, to } : null;
}

/** The same filters as the API takes them. */
export function toApiFilter(filters: GapFilters) {
  return {
    ...(filters.role.length > 0 && { role: filters.role }),
    ...(filters.reason.length > 0 && { reason: filters.reason }),
    ...(filters.gap.length > 0 && { leadershipGap: filters.gap }),
    ...(filters.kind.length > 0 && { kind: filters.kind }),
    ...(filters.search !== '' && { search: filters.search }),
    ...(filters.between && { openBetween: filters.between }),
  };
}
