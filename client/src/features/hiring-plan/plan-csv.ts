import { csvText } from '@tandem/shared/export/csv-text';
import type { HiringPlanQuery } from '../../api/generated/graphql.ts';

type Plan = HiringPlanQuery['org']['hiringPlan'];

const HEAD = [
  'team',
  'month',
  'filled',
  'expected',
  'drafted',
  'vacant',
  'hires',
  'leavers',
  'target_headcount',
  'headcount_difference',
  'run_rate',
  'currency',
  'target_run_rate',
  'cost',
];
const REQUISITION_HEAD = [
  'requisition',
  'title',
  'team',
  'status',
  'openings',
  'filled',
  'open_by',
  'target_start',
  'expected_start',
  'late',
];

/** The plan as CSV: a line for each row and month, money in major units of each currency; then the requisitions after an empty line. */
export function planCsv(plan: Plan, scope: string): string {
  const lines: (string | number | null)[][] = [];
  plan.total.forEach((month) => {
    const money = month.expectedRunRate ?? [];
    for (const rate of money.length > 0 ? money : [null])
      lines.push([
        scope,
        month.month,
        month.filled,
        month.expected,
        month.drafted,
        month.vacant,
        month.hires,
        month.leavers,
        month.target?.headcount ?? null,
        month.headcountDifference ?? null,
        rate && major(rate.minor),
        rate && rate.currency,
        month.target?.runRate && rate && month.target.runRate.currency === rate.currency ? major(month.target.runRate.minor) : null,
        rate && major(month.cost?.find(({ currency }) => currency === rate.currency)?.minor ?? 0),
      ]);
  });
  for (const { team, itself, months } of plan.rows)
    for (const { month, expected, drafted, target, headcountDifference } of months)
      lines.push([
        `${team?.name ?? '-'}${itself ? ' (itself)' : ''}`,
        month,
        null,
        expected,
        drafted,
        null,
        null,
        null,
        target?.headcount ?? null,
        headcountDifference ?? null,
        null,
        null,
        null,
        null,
      ]);
  const requisitions = plan.requisitions.map(({ requisition, openBy, expectedStart, lateBecause }) => [
    requisition.key,
    requisition.title,
    requisition.team?.name ?? null,
    requisition.status,
    requisition.openings,
    requisition.filledCount,
    openBy ?? null,
    requisition.targetStartDate ?? null,
    expectedStart ?? null,
    lateBecause ?? null,
  ]);
  return `${csvText(HEAD, lines)}\r\n${csvText(REQUISITION_HEAD, requisitions)}`;
}

function major(minor: number): number {
  return minor / 100;
}
