import type { RecordRef } from '../changes/record-ref.ts';
import type { GapSpell } from '../coverage/gap-spells.ts';
import { coverageLedger } from '../coverage/coverage-ledger.ts';
import { companyFigures } from '../metrics/company-figures.ts';
import type { OrgFigures } from '../metrics/org-figures.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { differenceOf } from './difference.ts';
import { gapDifference } from './gap-difference.ts';
import { touchedBy } from './touched-by.ts';

export const IMPACT_MEASURES = [
  'HEADCOUNT',
  'FTE',
  'RUN_RATE',
  'VACANCIES',
  'LAYERS',
  'AVERAGE_SPAN',
  'MEDIAN_SPAN',
  'LARGEST_SPAN',
  'MANAGERS',
  'COVERAGE_GAPS',
] as const;
/** What a scenario is measured by. */
export type ImpactMeasure = (typeof IMPACT_MEASURES)[number];

/** One measure on both sides. */
export interface ImpactDelta {
  readonly measure: ImpactMeasure;
  /** Money in minor units of `currency`; null where there is no such figure, as the average span of nobody. */
  readonly before: number | null;
  readonly after: number | null;
  /** After less before; null where one of them is. */
  readonly change: number | null;
  /** Of a run rate, of which there is one for each currency; else null. */
  readonly currency: string | null;
}

/** What a scenario does to the organization, as of a day. */
export interface Impact {
  readonly day: Day;
  readonly before: OrgFigures;
  readonly after: OrgFigures;
  readonly deltas: readonly ImpactDelta[];
  /** Gaps that have a day, from `day` on, on which the role was not missing. */
  readonly gapsOpened: readonly GapSpell[];
  /** Gaps of before that had a day, from `day` on, on which the role is no longer missing. */
  readonly gapsClosed: readonly GapSpell[];
  readonly touchedPositions: readonly Key[];
  readonly touchedPeople: readonly Key[];
  readonly touchedInitiatives: readonly Key[];
}

/**
 * What becomes of an organization, as of a day. Where both share their records, it costs as much as differs.
 * @param touched the records that were written; left out, those whose content differs.
 */
export function impactOf(before: Org, after: Org, day: Day, touched: Iterable<RecordRef> = differenceOf(before, after)): Impact {
  const figures = { before: companyFigures(before, day), after: companyFigures(after, day) };
  const gaps = gapDifference(before, after, day);
  return {
    day,
    ...figures,
    deltas: deltasOf(figures, { before: gapCount(before, day), after: gapCount(after, day) }),
    gapsOpened: gaps.opened,
    gapsClosed: gaps.closed,
    ...touchedBy({ before, after, day, refs: touched, gaps: [...gaps.opened, ...gaps.closed] }),
  };
}

interface Sides<V> {
  readonly before: V;
  readonly after: V;
}

function deltasOf({ before, after }: Sides<OrgFigures>, gaps: Sides<number>): ImpactDelta[] {
  const delta = (measure: ImpactMeasure, was: number | null, is: number | null, currency: string | null = null): ImpactDelta => ({
    measure,
    before: was,
    after: is,
    change: was === null || is === null ? null : difference(was, is),
    currency,
  });
  const of = (measure: ImpactMeasure, read: (figures: OrgFigures) => number | null) => delta(measure, read(before), read(after));
  const currencies = [...new Set([...before.runRate, ...after.runRate].map(({ currency }) => currency))].sort();
  return [
    of('HEADCOUNT', ({ headcount }) => headcount),
    of('FTE', ({ fte }) => fte),
    ...currencies.map((currency) => delta('RUN_RATE', runRateIn(before, currency), runRateIn(after, currency), currency)),
    of('VACANCIES', ({ vacancies }) => vacancies),
    of('LAYERS', ({ layers }) => layers),
    of('AVERAGE_SPAN', ({ spans }) => spans.average),
    of('MEDIAN_SPAN', ({ spans }) => spans.median),
    of('LARGEST_SPAN', ({ spans }) => spans.largest),
    of('MANAGERS', ({ spans }) => spans.managerCount),
    delta('COVERAGE_GAPS', gaps.before, gaps.after),
  ];
}

/** Minor units; 0 where no position costs anything in the currency. */
export function runRateIn({ runRate }: OrgFigures, currency: string): number {
  return runRate.find((money) => money.currency === currency)?.minor ?? 0;
}

/** To the millionth, so that 0.3 - 0.1 is 0.2. */
function difference(before: number, after: number): number {
  return Math.round((after - before) * 1e6) / 1e6;
}

/** Gaps open on the day. */
function gapCount(org: Org, day: Day): number {
  const { runFrom, runTo } = coverageLedger(org);
  let count = 0;
  for (let run = 0; run < runFrom.length; run++) if (runFrom[run]! <= day && day <= runTo[run]!) count++;
  return count;
}
