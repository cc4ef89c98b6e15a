import type { CoverageCounts } from '@tandem/shared/coverage/coverage-counts';
import { coverageOnDay } from '@tandem/shared/coverage/coverage-on-day';
import { coverageByTeam, coverageOfTeam } from '@tandem/shared/coverage/team-coverage';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { gapStatistics } from '@tandem/shared/coverage/gap-statistics';
import { heatMap, type HeatRow } from '@tandem/shared/coverage/heat-map';
import { firstOfMonth } from '@tandem/shared/org/day';
import { PROJECT_OWNER } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../support/arbitrary-org.ts';
import { day, initiativeMade, orgOf, personMade, roleAssigned } from '../../support/small-org.ts';

const D = day('2026-06-15');

describe('the heat map of teams by months', () => {
  const COUNTS = [
    'initiativeCount',
    'coveredCount',
    'missingProjectOwnerCount',
    'missingProductOwnerCount',
    'leaderlessCount',
  ] as const satisfies (keyof CoverageCounts)[];
  const sumOf = (rows: readonly HeatRow[], i: number) =>
    Object.fromEntries(COUNTS.map((count) => [count, rows.reduce((total, row) => total + row.counts[i]![count], 0)]));

  it('adds up in every count to the company, and below a team to the team', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (org, from) => {
        const { days, rows } = heatMap(org, from, from + 60, 'MONTH');
        for (const [i, on] of days.entries()) expect(sumOf(rows, i)).toEqual(coverageOnDay(org, on));
        org.table('team').forEach(({ key }) => {
          expect(sumOf(heatMap(org, from, from, 'MONTH', key).rows, 0)).toEqual(coverageOfTeam(org, key, from));
        });
      }),
    );
  });

  it('has on the first day, and on the first day of every month after it, what is covered on that day', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (org, from) => {
        const { days, rows } = heatMap(org, from, from + 100, 'MONTH');
        expect(days).toEqual([from, ...[1, 2, 3, 4].map((n) => firstOfMonth(from, n)).filter((on) => on <= from + 100)]);
        for (const parent of [null, ...[...org.table('team').values()].map(({ key }) => key)]) {
          const map = parent === null ? { days, rows } : heatMap(org, from, from + 100, 'MONTH', parent);
          for (const [i, on] of days.entries())
            expect(map.rows.map(({ teamKey, counts }) => ({ teamKey, ...counts[i]! }))).toEqual(coverageByTeam(org, on, parent));
        }
      }),
    );
  });
});

describe('the statistics of gaps', () => {
  it('are those that the spells have', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (org, on) => {
        const { ages, timeToCover, trend, portfolios } = gapStatistics(org, on);
        const spells = gapSpells(org);
        const open = (then: number) => spells.filter(({ from, to }) => (from ?? then) <= then && (to ?? then) >= then);
        const days = open(on).flatMap(({ from }) => (from === null ? [] : [on - from + 1]));
        expect([ages.openCount, ages.withoutBeginningCount]).toEqual([open(on).length, open(on).length - days.length]);
        expect(ages.oldestDays).toBe(days.length === 0 ? null : Math.max(...days));
        const covered = spells.filter(
          ({ initiativeKey, from, to }) =>
            from !== null && to !== null && to !== org.initiative(initiativeKey)!.endDate && to < on && to > on - 365,
        );
        expect(timeToCover.closedCount).toBe(covered.length);
        expect(trend.map(({ openCount }) => openCount)).toEqual(trend.map(({ month }) => open(month).length));
        expect(portfolios.reduce((sum, portfolio) => sum + portfolio.ages.openCount, 0)).toBe(ages.openCount);
        expect(portfolios.reduce((sum, portfolio) => sum + portfolio.timeToCover.closedCount, 0)).toBe(covered.length);
        for (const { initiativeKey } of portfolios) expect(org.initiative(initiativeKey)!.parentKey).toBeNull();
      }),
    );
  });

  const held = (key: string, from: number | null, to: number | null) =>
    roleAssigned(`${key}-${from}`, key, 'ada', { role: PROJECT_OWNER, startDate: from, endDate: to });
  const org = orgOf(
    personMade('ada'),
    initiativeMade('portfolio'),
    roleAssigned('p', 'portfolio', 'ada'),
    held('portfolio', null, null),
    ...['open', 'covered', 'ended'].flatMap((key) => [
      initiativeMade(key, { parentKey: 'portfolio', endDate: key === 'ended' ? D - 50 : null }),
      roleAssigned(`why-${key}`, key, 'ada'),
    ]),
    // Open for ten days; covered after twenty; ended with its initiative after thirty.
    held('open', null, D - 10),
    held('covered', null, D - 101),
    held('covered', D - 80, null),
    held('ended', null, D - 80),
  );

  it('are the ages of the open gaps and the days that it took to cover those that were covered', () => {
    expect(gapStatistics(org, D)).toMatchObject({
      ages: { openCount: 1, meanDays: 10, medianDays: 10, oldestDays: 10, withoutBeginningCount: 0 },
      timeToCover: { closedCount: 1, meanDays: 20 },
      portfolios: [{ initiativeKey: 'portfolio', initiativeCount: 3, ages: { openCount: 1 }, timeToCover: { closedCount: 1 } }],
    });
  });

  it('count each closed gap in one month of the trend', () => {
    const { trend } = gapStatistics(org, D);
    expect(trend).toHaveLength(13);
    expect(trend.reduce((sum, { closedCount }) => sum + closedCount, 0)).toBe(1);
  });

  it('have no mean where nothing is open and nothing was closed', () => {
    expect(gapStatistics(orgOf(), D)).toMatchObject({
      ages: { openCount: 0, meanDays: null, medianDays: null, oldestDays: null },
      timeToCover: { closedCount: 0, meanDays: null },
      portfolios: [],
    });
  });
});
