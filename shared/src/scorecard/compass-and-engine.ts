import { needsOwners } from '../coverage/live-initiatives.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key } from '../org/records.ts';
import { scorecardOf } from './scorecard.ts';

export const QUADRANTS = ['RIGHT_AND_DONE_RIGHT', 'DONE_RIGHT_NOT_WANTED', 'WANTED_NOT_DONE_RIGHT', 'NEITHER'] as const;
/** Is it the right thing (product health), is it done right (project health). */
export type Quadrant = (typeof QUADRANTS)[number];

/** From this health on a side is as good as planned: up to a tenth below the plan is within it. */
export const GOOD_HEALTH = 0.9;

/** An initiative on the map. */
export interface MapPoint {
  readonly initiativeKey: Key;
  readonly projectHealth: number;
  readonly productHealth: number;
  readonly quadrant: Quadrant;
}

/** The initiatives that need owners on the day, on the map of compass and engine; those without one of the two healths are only counted. */
export interface CompassAndEngine {
  readonly points: readonly MapPoint[];
  readonly unplacedKeys: readonly Key[];
}

/** Where the initiatives stand on a day. `isWanted` chooses among them. */
export function compassAndEngine(org: Org, day: Day, isWanted: (initiative: Initiative) => boolean = () => true): CompassAndEngine {
  const points: MapPoint[] = [];
  const unplacedKeys: Key[] = [];
  org.table('initiative').forEach((initiative) => {
    if (!needsOwners(initiative, day) || !isWanted(initiative)) return;
    const { projectHealth, productHealth } =
      org.measurementsOf(initiative.key).length > 0 ? scorecardOf(org, initiative.key, day) : NO_HEALTH;
    if (projectHealth === null || productHealth === null) unplacedKeys.push(initiative.key);
    else points.push({ initiativeKey: initiative.key, projectHealth, productHealth, quadrant: quadrantOf(projectHealth, productHealth) });
  });
  return { points, unplacedKeys };
}

/** The quadrant of two healths. */
export function quadrantOf(projectHealth: number, productHealth: number): Quadrant {
  if (productHealth >= GOOD_HEALTH) return projectHealth >= GOOD_HEALTH ? 'RIGHT_AND_DONE_RIGHT' : 'WANTED_NOT_DONE_RIGHT';
  return projectHealth >= GOOD_HEALTH ? 'DONE_RIGHT_NOT_WANTED' : 'NEITHER';
}

const NO_HEALTH = { projectHealth: null, productHealth: null };
