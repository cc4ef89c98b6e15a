import { roleCoverage } from '../coverage/role-coverage.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import { PRODUCT_OWNER, PROJECT_OWNER, type Initiative, type Metric, type RoleKey } from '../org/records.ts';
import type { Finding } from './finding.ts';

const FAMILIES: readonly { readonly role: RoleKey; readonly name: string; readonly metrics: ReadonlySet<Metric> }[] = [
  {
    role: PROJECT_OWNER,
    name: 'schedule, cost or utilisation',
    metrics: new Set<Metric>(['PLANNED_VALUE', 'EARNED_VALUE', 'ACTUAL_COST', 'RESOURCE_UTILISATION']),
  },
  { role: PRODUCT_OWNER, name: 'acquisition, retention, MRR or NPS', metrics: new Set<Metric>(['ACQUISITION', 'RETENTION', 'MRR', 'NPS']) },
];

/** Roles that are filled on an initiative of which no metric of their family is known. An organization that measures nothing yet hears nothing. */
export function metricFindings(org: Org, initiative: Initiative, day: Day): Finding[] {
  if (org.table('measurement').size === 0) return [];
  const known = new Set(org.measurementsOf(initiative.key).map(({ metric }) => metric));
  return FAMILIES.flatMap(({ role, name, metrics }): Finding[] => {
    if ([...metrics].some((metric) => known.has(metric)) || roleCoverage(org, initiative, role, day).state !== 'COVERED') return [];
    return [
      {
        kind: 'NO_METRIC',
        initiativeKey: initiative.key,
        role,
        personKey: null,
        day: null,
        cause: `The role is filled and nothing says how it goes: no ${name} was ever measured`,
        nextStep: 'Record a value on its scorecard, or import them from CSV.',
      },
    ];
  });
}
