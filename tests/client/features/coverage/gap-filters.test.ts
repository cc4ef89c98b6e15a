import { readGapFilters, toApiFilter } from '@tandem/client/features/coverage/gap-filters';
import type { SearchFilters } from '@tandem/client/ui/use-search-filters';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const DAY = '2026-11-23';

function address(search: string): SearchFilters {
  const parameters = new URLSearchParams(search);
  return {
    one: (name) => parameters.get(name),
    many: (name) => (parameters.get(name) ?? '').split(',').filter((value) => value !== ''),
    set: () => undefined,
  };
}

describe('filters of the gaps in the address', () => {
  it('asks for the gaps of the day where the address says nothing', () => {
    expect(toApiFilter(readGapFilters(address(''), DAY))).toEqual({});
  });

  it('reads roles, reasons, leadership gaps, kinds and the search', () => {
    const search = 'role=PROJECT_OWNER&reason=OWNER_LEFT,POSITION_VACANT&gap=LEADERLESS&kind=PRODUCT&search=ward';
    expect(toApiFilter(readGapFilters(address(search), DAY))).toEqual({
      role: ['PROJECT_OWNER'],
      reason: ['POSITION_VACANT', 'OWNER_LEFT'],
      leadershipGap: ['LEADERLESS'],
      kind: ['PRODUCT'],
      search: 'ward',
    });
  });

  it('counts a period in days ahead of the viewed day, or takes two days', () => {
    expect(readGapFilters(address('period=30'), DAY).between).toEqual({ from: DAY, to: '2026-12-23' });
    expect(readGapFilters(address('period=2026-01-01..2026-06-30'), DAY).between).toEqual({ from: '2026-01-01', to: '2026-06-30' });
  });

  it('asks nothing of the API that it would refuse, whatever the address says', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('LEADERLESS', 'PROJECT_OWNER', '2026-06-30..2026-01-01', '99999', 'NOPE', 'FROM,SIDEWAYS'),
    );
    fc.assert(
      fc.property(word, word, word, word, (role, gap, period, sort) => {
        const filters = readGapFilters(address(new URLSearchParams({ role, gap, period, sort }).toString()), DAY);
        expect(filters.role.every((one) => ['PRODUCT_OWNER', 'PROJECT_OWNER'].includes(one))).toBe(true);
        expect(filters.between === null || filters.between.from <= filters.between.to).toBe(true);
        expect(['ASC', 'DESC']).toContain(filters.order.direction);
      }),
    );
  });
});
