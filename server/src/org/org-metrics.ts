import { teamsBelow } from './teams-below.ts';
import type { OrgDay } from '@tandem/shared/org/org-day';
import type { Key, Money, Position } from '@tandem/shared/org/records';

/** The company (both null), a position with all below it, a team with all below it, or what is in both. */
export interface MetricsScope {
  readonly positionKey: Key | null;
  readonly teamKey: Key | null;
}

/** Sums over positions on a day. */
export interface OrgMetricsOfDay {
  headcount: number;
  filledCount: number;
  openCount: number;
  onHoldCount: number;
  plannedCount: number;
  filledFte: number;
  openFte: number;
  plannedFte: number;
  layers: number;
  spans: number[];
  runRate: Money[];
}

/** Works out the sums of a scope on a day. Planned positions count for a subtree by their own manager. */
export function orgMetrics(on: OrgDay, scope: MetricsScope): OrgMetricsOfDay {
  const metrics: OrgMetricsOfDay = {
    headcount: 0,
    filledCount: 0,
    openCount: 0,
    onHoldCount: 0,
    plannedCount: 0,
    filledFte: 0,
    openFte: 0,
    plannedFte: 0,
    layers: 0,
    spans: [],
    runRate: [],
  };
  const people = new Set<Key>();
  const costs = new Map<string, number>();
  const depths = depthsBelow(on, scope.positionKey);
  const teams = scope.teamKey === null ? null : teamsBelow(on.org, scope.teamKey);
  let shallowest = Infinity;
  on.org.table('position').forEach((position) => {
    const facts = on.facts(position);
    const depth = depths.get(position.key) ?? (isPlannedBelow(on, position, depths, scope) ? null : undefined);
    if (depth === undefined || (teams && (facts.teamKey === null || !teams.has(facts.teamKey)))) return;
    const status = on.status(position);
    if (status === 'PLANNED') {
      metrics.plannedCount++;
      metrics.plannedFte += facts.fte;
    }
    if (depth === null || !on.exists(position)) return;
    if (status === 'FILLED') {
      metrics.filledCount++;
      metrics.filledFte += facts.fte;
      for (const { personKey } of on.incumbents(position.key)) people.add(personKey);
    } else {
      if (status === 'ON_HOLD') metrics.onHoldCount++;
      else metrics.openCount++;
      metrics.openFte += facts.fte;
    }
    shallowest = Math.min(shallowest, depth);
    metrics.layers = Math.max(metrics.layers, depth + 1);
    const span = on.reports(position.key).length;
    if (span > 0) metrics.spans.push(span);
    if (facts.annualCost) costs.set(facts.annualCost.currency, (costs.get(facts.annualCost.currency) ?? 0) + facts.annualCost.minor);
  });
  if (metrics.layers > 0) metrics.layers -= shallowest;
  metrics.headcount = people.size;
  metrics.spans.sort((a, b) => a - b);
  metrics.runRate = [...costs].sort(([a], [b]) => (a < b ? -1 : 1)).map(([currency, minor]) => ({ currency, minor }));
  return metrics;
}

function depthsBelow(on: OrgDay, positionKey: Key | null): Map<Key, number> {
  const start = positionKey === null ? on.roots() : [on.org.position(positionKey)].filter((position) => position !== undefined);
  const depths = new Map<Key, number>(start.map(({ key }) => [key, 0]));
  for (const [key, depth] of depths) for (const report of on.reports(key)) depths.set(report.key, depth + 1);
  return depths;
}

function isPlannedBelow(on: OrgDay, position: Position, depths: ReadonlyMap<Key, number>, scope: MetricsScope): boolean {
  if (position.startDate === null || position.startDate <= on.day) return false;
  const { managerKey } = on.facts(position);
  return scope.positionKey === null || (managerKey !== null && depths.has(managerKey));
}
