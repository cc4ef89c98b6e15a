import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchChartRivals } from './chart-rivals.bench.ts';
import { benchOrganization } from './bench-organization.ts';
import { benchCoverage } from './coverage.bench.ts';
import { SIZES, type Size } from './generate-organization.ts';
import { benchHiringPlan } from './hiring-plan.bench.ts';
import { benchJobSpec } from './job-spec.bench.ts';
import type { Measurement } from './measure.ts';
import { benchOrgChart } from './org-chart.bench.ts';
import { benchScenarioImpact } from './scenario-impact.bench.ts';

// `pnpm bench [--size S|M|L] [--only organization|coverage|chart|rivals|impact|hiring-plan|job-spec]`: prints a table and writes .build/bench.json.
const root = process.cwd();
const option = (name: string) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? undefined : process.argv[at + 1];
};
const sizes = (Object.keys(SIZES) as Size[]).filter((size) => option('size') === undefined || option('size') === size);
const only = option('only');
const folder = mkdtempSync(join(tmpdir(), 'tandem-bench-'));
const measured: Measurement[] = [];
const chart: unknown[] = [];
const rivals: unknown[] = [];
try {
  if (only === undefined || only === 'impact') for (const size of sizes) measured.push(...(await benchScenarioImpact(size)));
  if (only === undefined || only === 'coverage') for (const size of sizes) measured.push(...(await benchCoverage(size, folder)));
  if (only === undefined || only === 'organization')
    for (const size of sizes) measured.push(...(await benchOrganization(size, folder, root)));
  if (only === undefined || only === 'hiring-plan') for (const size of sizes) measured.push(...(await benchHiringPlan(size, folder)));
  if (only === undefined || only === 'job-spec') measured.push(...(await benchJobSpec()));
  if (only === undefined || only === 'chart') chart.push(...(await benchOrgChart()));
  if (only === undefined || only === 'chart' || only === 'rivals') rivals.push(...(await benchChartRivals()));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
const number = (value: number) => (value >= 100 ? value.toFixed(0) : value.toFixed(2));
console.log('| path | size | base | ours | ratio | goal | |\n|---|---|---|---|---|---|---|');
for (const { path, size, base, ours, goal } of measured) {
  const ratio = ours / base;
  console.log(
    `| ${path} | ${size} | ${number(base)} | ${number(ours)} | ${ratio.toFixed(3)} | ≤ ${goal} | ${ratio <= goal ? 'met' : 'missed'} |`,
  );
}
if (chart.length > 0) console.table(chart);
if (rivals.length > 0) console.table(rivals);
mkdirSync(join(root, '.build'), { recursive: true });
writeFileSync(
  join(root, '.build', 'bench.json'),
  JSON.stringify({ at: new Date().toISOString(), node: process.version, measured, chart, rivals }, null, 2),
);
