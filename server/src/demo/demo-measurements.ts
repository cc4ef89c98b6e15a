import type { Change } from '@tandem/shared/changes/change';
import { firstOfMonth, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Metric } from '@tandem/shared/org/records';
import { DEMO_SOURCE } from './demo-source.ts';

/** How an initiative has gone until today: each pair is where it stood three months ago and where it stands now. */
interface MeasuredStory {
  readonly initiative: string;
  /** Thousands of euro that were planned to be earned by now, and the two indices of earned value. */
  readonly planned?: number;
  readonly spi?: readonly [number, number];
  readonly cpi?: readonly [number, number];
  /** Percent, with its target. */
  readonly utilisation?: readonly [number, number, number];
  /** Customers a month, percent, thousands of euro a month, and a score; the third is the target. */
  readonly acquisition?: readonly [number, number, number];
  readonly retention?: readonly [number, number, number];
  readonly mrr?: readonly [number, number, number];
  readonly nps?: readonly [number, number, number];
}

// prettier-ignore
const STORIES: readonly MeasuredStory[] = [
  // The right thing, done right: both owners are there.
  { initiative: 'lanekeeper', planned: 1800, spi: [0.97, 1.02], cpi: [0.98, 1.01], utilisation: [78, 82, 80], acquisition: [38, 44, 40], retention: [95, 96, 95], mrr: [610, 668, 640], nps: [41, 46, 40] },
  { initiative: 'coldcrate', planned: 2100, spi: [0.99, 1.0], cpi: [0.95, 0.98], utilisation: [81, 80, 80], acquisition: [22, 26, 24], retention: [93, 94, 92], mrr: [820, 861, 850], nps: [35, 38, 35] },
  { initiative: 'trialkeeper', planned: 700, spi: [0.94, 0.98], cpi: [1.0, 1.02], utilisation: [76, 79, 80], acquisition: [11, 14, 12], retention: [90, 93, 90], mrr: [182, 205, 190], nps: [28, 36, 32] },
  { initiative: 'excursion-alerts', planned: 310, spi: [0.96, 1.0], cpi: [0.97, 0.99], utilisation: [75, 78, 80], acquisition: [52, 61, 55], retention: [91, 92, 90], nps: [38, 44, 40] },
  // Delivered on time and nobody wants it: nobody asks why any more.
  { initiative: 'arrival-forecast', planned: 260, spi: [1.0, 1.01], cpi: [1.02, 1.03], utilisation: [80, 81, 80], acquisition: [14, 6, 25], retention: [74, 61, 88], mrr: [41, 28, 90], nps: [4, -18, 30] },
  { initiative: 'parcelwren-routes', planned: 330, spi: [0.98, 0.99], cpi: [0.96, 0.97], utilisation: [79, 80, 80], acquisition: [9, 4, 14], retention: [82, 71, 90], mrr: [120, 96, 150], nps: [12, -4, 25] },
  { initiative: 'returnable-packaging', planned: 240, spi: [1.0, 1.0], cpi: [0.99, 0.98], utilisation: [82, 81, 80], acquisition: [5, 5, 12], retention: [83, 80, 92], nps: [10, 6, 30] },
  // Wanted, and it does not arrive: nobody minds how and when.
  { initiative: 'driver-app', planned: 420, spi: [0.97, 0.71], cpi: [0.98, 0.76], utilisation: [84, 58, 80], acquisition: [60, 74, 60], nps: [33, 45, 35] },
  { initiative: 'heartbox-pilot', planned: 180, spi: [0.9, 0.62], cpi: [0.95, 0.81], utilisation: [71, 54, 80], acquisition: [3, 5, 5], nps: [52, 61, 50] },
  { initiative: 'coldcrate-sensor', planned: 520, spi: [1.0, 0.84], cpi: [0.99, 0.79], utilisation: [83, 66, 80], acquisition: [18, 21, 20], nps: [30, 33, 30] },
  { initiative: 'customer-portal', planned: 390, spi: [0.88, 0.8], cpi: [0.86, 0.82], utilisation: [96, 104, 80], acquisition: [120, 140, 130], retention: [88, 90, 88], nps: [22, 31, 30] },
  // Neither: leaderless for a month.
  { initiative: 'device-hub', planned: 610, spi: [0.92, 0.55], cpi: [0.93, 0.69], utilisation: [80, 47, 80], acquisition: [12, 3, 15], nps: [15, -21, 20] },
  { initiative: 'cell-therapy', planned: 200, spi: [0.9, 0.78], cpi: [0.92, 0.8], utilisation: [78, 70, 80], acquisition: [4, 2, 6], nps: [20, 5, 30] },
];

const MONTHS = 4;

/** The changes that record what the demo's initiatives were measured at on the last days of the past four months. */
export function demoMeasurements(org: Org, today: Day): Change[] {
  return STORIES.flatMap((story) => {
    const initiativeKey = org.keyOfExternalId('initiative', DEMO_SOURCE, story.initiative);
    if (initiativeKey === undefined) throw new Error(`The demo has no initiative ${story.initiative}`);
    return Array.from({ length: MONTHS }, (_, month) => {
      const day = firstOfMonth(today, month - MONTHS + 1) - 1;
      return valuesOf(story, month).map(([metric, value, target, currency]): Change => {
        const externalId = `${story.initiative} ${metric} ${day}`;
        const record = {
          key: `demo-${initiativeKey}-${metric}-${day}`,
          source: DEMO_SOURCE,
          externalId,
          initiativeKey,
          metric,
          day,
          value,
          target,
          currency,
        };
        return { kind: 'RESTORE_RECORD', recordKind: 'measurement', record };
      });
    }).flat();
  });
}

type Value = readonly [metric: Metric, value: number, target: number | null, currency: string | null];

function valuesOf(story: MeasuredStory, month: number): Value[] {
  const between = ([then, now]: readonly [number, number, ...number[]]) => then + ((now - then) * month) / (MONTHS - 1);
  const values: Value[] = [];
  if (story.planned !== undefined && story.spi && story.cpi) {
    const planned = (story.planned * (month + MONTHS)) / (2 * MONTHS - 1);
    const earned = planned * between(story.spi);
    values.push(['PLANNED_VALUE', euro(planned), null, 'EUR'], ['EARNED_VALUE', euro(earned), null, 'EUR']);
    values.push(['ACTUAL_COST', euro(earned / between(story.cpi)), null, 'EUR']);
  }
  if (story.utilisation) values.push(['RESOURCE_UTILISATION', Math.round(between(story.utilisation)), story.utilisation[2], null]);
  if (story.acquisition) values.push(['ACQUISITION', Math.round(between(story.acquisition)), story.acquisition[2], null]);
  if (story.retention) values.push(['RETENTION', Math.round(between(story.retention)), story.retention[2], null]);
  if (story.mrr) values.push(['MRR', euro(between(story.mrr)), euro(story.mrr[2]), 'EUR']);
  if (story.nps) values.push(['NPS', Math.round(between(story.nps)), story.nps[2], null]);
  return values;
}

/** Thousands of euro in cents, whole euro. */
function euro(thousands: number): number {
  return Math.round(thousands * 1000) * 100;
}
