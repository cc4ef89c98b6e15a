import { applyAct } from '@tandem/shared/changes/act';
import { gapsOnDay } from '@tandem/shared/coverage/coverage-gap';
import { coverageLedger } from '@tandem/shared/coverage/coverage-ledger';
import { exposureOfScope } from '@tandem/shared/coverage/exposure-of-scope';
import { coverageForecast } from '@tandem/shared/coverage/forecast';
import { gapStatistics } from '@tandem/shared/coverage/gap-statistics';
import { heatMap } from '@tandem/shared/coverage/heat-map';
import { plusMonths } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import { join } from 'node:path';
import { BaseDatabase } from './base-database.ts';
import { coverageByTeamFromRows, spellsBySql } from './base-questions.ts';
import { BENCH_DAY, generateOrganization, type Size } from './generate-organization.ts';
import { median, timed, type Measurement } from './measure.ts';
import { orgOfSize } from './org-of-size.ts';

const RUNS = 9;

/**
 * What an executive reads about the whole company: the heat map of twelve months against rows and a roll-up of one day, all else
 * against one window query for the spells alone. Every run is on a revision just made, whose ledger is there and nothing else.
 */
export async function benchCoverage(size: Size, folder: string): Promise<Measurement[]> {
  const generated = generateOrganization(size);
  const base = await BaseDatabase.open(join(folder, `${size}-coverage.db`));
  await base.insertPeople(generated.people);
  await base.insertRest(generated);
  const start = orgOfSize(size);
  const measured: Measurement[] = [];
  const row = async (path: string, theirs: () => Promise<unknown>, ours: (org: Org) => unknown, goal: number) => {
    const times = { base: [] as number[], ours: [] as number[] };
    let org = start;
    for (let run = 0; run < RUNS; run++) {
      org = nextRevision(org);
      coverageLedger(org);
      times.base.push((await timed(theirs))[1]);
      times.ours.push((await timed(() => ours(org)))[1]);
    }
    measured.push({ path, size, base: median(times.base), ours: median(times.ours), goal });
  };
  await row(
    'heat map of twelve months, against rows and a roll-up of one day',
    () => coverageByTeamFromRows(base),
    (org) => heatMap(org, BENCH_DAY, plusMonths(BENCH_DAY, 11), 'MONTH'),
    0.1,
  );
  const rows: [string, (org: Org) => unknown, number][] = [
    [
      'forecast of twelve months, its first 1,000 with causes',
      (org) => coverageForecast(org, BENCH_DAY, 12, undefined, 1_000).map(({ cause }) => cause),
      0.1,
    ],
    ['gaps of the day with exposure and severity', (org) => gapsOnDay(org, BENCH_DAY), 0.2],
    ['what is at stake in the company', (org) => exposureOfScope(org, BENCH_DAY), 0.2],
    ['ages of gaps, time to cover, trend and portfolios', (org) => gapStatistics(org, BENCH_DAY), 0.2],
  ];
  for (const [path, ours, goal] of rows) await row(`${path}, against one SQL window query`, () => spellsBySql(base), ours, goal);
  await base.close();
  return measured;
}

let acts = 0;

function nextRevision(org: Org): Org {
  const outcome = applyAct(org, [{ kind: 'UPDATE_PERSON', personKey: 'p0', set: { location: `Place ${++acts}` } }]);
  if (!outcome.allowed) throw new Error(outcome.refusals[0]!.message);
  return outcome.org;
}
