import type { SpanBucket } from '@tandem/shared/metrics/org-figures';
import { BarChart, type BarRow } from './bar-chart.tsx';
import { impactText } from './impact-texts.ts';

/** How many managers have how many direct reports, before and after. */
export function SpanBars(props: { readonly before: readonly SpanBucket[]; readonly after: readonly SpanBucket[] }) {
  return (
    <BarChart
      title={impactText('spans')}
      hint={impactText('spansHint')}
      rowName={impactText('reports')}
      figureName={impactText('managers')}
      rows={spanRows(props.before, props.after)}
    />
  );
}

/** The ranges of direct reports that are told apart; the last has no end. */
const RANGES = [
  [1, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [8, 10],
  [11, 14],
  [15, Infinity],
] as const;

/** Managers by range of direct reports; ranges beyond the largest span of both sides are left out. */
export function spanRows(before: readonly SpanBucket[], after: readonly SpanBucket[]): BarRow[] {
  const within = (buckets: readonly SpanBucket[], from: number, to: number) =>
    buckets.reduce((sum, { reports, managers }) => (reports >= from && reports <= to ? sum + managers : sum), 0);
  const largest = Math.max(0, ...before.map(({ reports }) => reports), ...after.map(({ reports }) => reports));
  return RANGES.filter(([from]) => from <= largest).map(([from, to]) => ({
    name: from === to ? String(from) : to === Infinity ? `${from}+` : `${from}–${to}`,
    before: within(before, from, to),
    after: within(after, from, to),
  }));
}
