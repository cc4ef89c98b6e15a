import type { RequisitionFilter, RequisitionOrder, RequisitionOrderField } from '../../api/generated/graphql.ts';
import { among, type SearchFilters } from '../../ui/use-search-filters.ts';
import { REASONS, STATUSES } from './requisition-words.ts';

export const ORDERS = ['TARGET_START', 'OPEN_BY', 'TITLE', 'CREATED'] as const satisfies readonly RequisitionOrderField[];

/** What the address asks of the board; what it says wrongly is left out. */
export interface HiringAddress {
  readonly filter: RequisitionFilter;
  readonly orderBy: RequisitionOrder;
  readonly scenarioId: string | null;
  /** Whether anything narrows the list. */
  readonly isFiltered: boolean;
}

/** Reads the filters of the hiring page from its address. */
export function readHiring(address: Pick<SearchFilters, 'one' | 'many'>): HiringAddress {
  const status = among(address.many('status'), STATUSES);
  const [reason] = among(address.many('reason'), REASONS);
  const [order] = among(address.many('order'), ORDERS);
  const search = address.one('search') ?? '';
  const teamId = address.one('team');
  const late = address.one('late') === 'yes';
  const mine = address.one('waiting') === 'yes';
  const field = order ?? 'TARGET_START';
  return {
    filter: {
      ...(status.length > 0 && { status }),
      ...(reason && { reason }),
      ...(search !== '' && { search }),
      ...(teamId !== null && { teamId }),
      ...(late && { late }),
      ...(mine && { waitingForMe: true }),
    },
    orderBy: { field, direction: field === 'CREATED' ? 'DESC' : 'ASC' },
    scenarioId: address.one('scenario'),
    isFiltered: status.length > 0 || reason !== undefined || search !== '' || teamId !== null || late || mine,
  };
}
