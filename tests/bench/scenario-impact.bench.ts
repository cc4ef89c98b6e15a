import { applyAct } from '@tandem/shared/changes/act';
import type { Org } from '@tandem/shared/org/org';
import { companyFigures } from '@tandem/shared/metrics/company-figures';
import { CompanyLedger } from '@tandem/shared/metrics/company-ledger';
import { OrgDay } from '@tandem/shared/org/org-day';
import { impactOf } from '@tandem/shared/scenario/impact';
import { BENCH_DAY, SIZES, type Size } from './generate-organization.ts';
import { median, timed, type Measurement } from './measure.ts';
import { orgOfSize } from './org-of-size.ts';

const FRAME = 1_000 / 60;
const DROPS = 25;

/** What follows a drop in a scenario: its figures and its whole impact, against a frame. The figures are checked against a fresh count. */
export async function benchScenarioImpact(size: Size): Promise<Measurement[]> {
  const base = orgOfSize(size);
  let org = base;
  impactOf(base, org, BENCH_DAY);
  org.on(BENCH_DAY).roots();
  const times = { figures: [] as number[], impact: [] as number[] };
  for (let drop = 0; drop < DROPS; drop++) {
    const [moved, dropTime] = await timed(() => move(org, SIZES[size].positions, drop));
    const [, figuresTime] = await timed(() => companyFigures(moved, BENCH_DAY));
    const [, rootsTime] = await timed(() => moved.on(BENCH_DAY).roots());
    const [, impactTime] = await timed(() => impactOf(base, moved, BENCH_DAY));
    times.figures.push(figuresTime);
    times.impact.push(dropTime + figuresTime + rootsTime + impactTime);
    org = moved;
  }
  const fresh = new CompanyLedger(new OrgDay(org, BENCH_DAY)).figures;
  if (JSON.stringify(companyFigures(org, BENCH_DAY)) !== JSON.stringify(fresh)) throw new Error('The figures differ from a fresh count');
  const line = (path: string, ours: number[], goal: number) => ({ path, size, base: FRAME, ours: median(ours), goal });
  return [
    line('figures of the company after a drop, against a frame', times.figures, 0.5),
    line('from a drop to its whole impact, against a frame', times.impact, 1),
  ];
}

/** Moves a position of the third or fourth layer below a manager of another line. */
function move(org: Org, positions: number, drop: number): Org {
  const positionKey = `s${10 + ((drop * 7) % 300)}`;
  for (let target = drop % 6; target < positions; target++) {
    const result = applyAct(org, [{ kind: 'MOVE_POSITION', positionKey, managerKey: `s${target}`, effectiveOn: BENCH_DAY }]);
    if (result.allowed && result.org !== org) return result.org;
  }
  throw new Error('Nothing can be moved');
}
