import { fromInWords, reasonInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import type { CoverageQuery, DashboardQuery, GapsQuery } from '../../api/generated/graphql.ts';
import { formatCount, formatDay, formatMoney, formatShare } from '../../ui/format.ts';
import { shareOf } from './share-panel.tsx';
import { text } from './texts.ts';

/** The coverage page as it is taken out: figures, the year ahead, and its tables in words. */
export interface CoverageReport {
  readonly title: string;
  readonly day: string;
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly chart: {
    readonly title: string;
    readonly reached: string;
    readonly missing: string;
    readonly points: readonly { readonly label: string; readonly reached: number; readonly missing: number }[];
  };
  readonly tables: readonly {
    readonly title: string;
    readonly head: readonly string[];
    readonly rows: readonly (readonly string[])[];
    readonly note: string | null;
  }[];
}

type Counts = CoverageQuery['org']['coverage'];
type Dashboard = DashboardQuery['org']['coverage'];
type Gaps = GapsQuery['org']['coverage']['gaps'];

/** Puts together what the page shows. */
export function coverageReport(title: string, day: string, counts: Counts, dashboard: Dashboard, gaps: Gaps): CoverageReport {
  const share = shareOf(counts);
  const { ages, timeToCover } = dashboard.statistics;
  return {
    title,
    day,
    figures: [
      { label: text('share'), value: share === null ? '–' : formatShare(share) },
      { label: text('initiatives'), value: formatCount(counts.initiativeCount) },
      { label: text('missingProjectShort'), value: formatCount(counts.missingProjectOwnerCount) },
      { label: text('missingProductShort'), value: formatCount(counts.missingProductOwnerCount) },
      { label: text('leaderlessShort'), value: formatCount(counts.leaderlessCount) },
      { label: text('atStake'), value: dashboard.exposure.map((money) => formatMoney(money)).join(' + ') || '–' },
      { label: text('age'), value: daysInWords(ages.medianDays) },
      { label: text('toCover'), value: daysInWords(timeToCover.meanDays) },
    ],
    chart: {
      title: text('forecast'),
      reached: text('covered'),
      missing: text('notCovered'),
      points: counts.timeline.map((point) => ({
        label: formatDay(point.date, 'monthYear'),
        reached: point.coveredCount,
        missing: point.initiativeCount - point.coveredCount,
      })),
    },
    tables: [gapsTable(gaps), comingTable(dashboard), heatTable(dashboard)],
  };
}

function gapsTable(gaps: Gaps): CoverageReport['tables'][number] {
  return {
    title: text('gaps'),
    head: [text('initiative'), text('role'), text('why'), text('since'), text('until'), text('atStake'), text('team'), text('severity')],
    rows: gaps.nodes.map((gap) => [
      gap.initiative.name,
      roleInWords(gap.role),
      reasonInWords(gap.reason, gap.lastHolder?.displayName),
      fromInWords(gap.from),
      toInWords(gap.to),
      gap.exposure ? formatMoney(gap.exposure) : '–',
      gap.team?.name ?? text('noTeam'),
      formatCount(gap.severity),
    ]),
    note: gaps.totalCount > gaps.nodes.length ? text('reportMore', { shown: gaps.nodes.length, all: gaps.totalCount }) : null,
  };
}

function comingTable({ forecast }: Dashboard): CoverageReport['tables'][number] {
  return {
    title: text('comingTitle'),
    head: [text('initiative'), text('role'), text('why'), text('opens'), text('openBy'), text('filled')],
    rows: forecast.map(({ gap, causeText, openBy, isBeingFilled }) => [
      gap.initiative.name,
      roleInWords(gap.role),
      causeText,
      gap.from ? formatDay(gap.from) : '–',
      formatDay(openBy),
      isBeingFilled ? text('followed') : text('notFilled'),
    ]),
    note: forecast.length === 0 ? text('comingNone') : null,
  };
}

function heatTable({ heatMap }: Dashboard): CoverageReport['tables'][number] {
  return {
    title: text('heat'),
    head: [text('team'), ...heatMap.days.map((day) => formatDay(day, 'month'))],
    rows: heatMap.rows.map(({ team, counts }) => [
      team?.name ?? text('noTeam'),
      ...counts.map(({ initiativeCount, coveredCount }) => (initiativeCount === 0 ? '' : formatCount(initiativeCount - coveredCount))),
    ]),
    note: text('heatHint'),
  };
}

function daysInWords(days: number | null | undefined): string {
  return days === null || days === undefined ? '–' : text('days', { count: Math.round(days) });
}
