import type { Day } from '../org/day.ts';
import { PRODUCT_OWNER, PROJECT_OWNER } from '../org/records.ts';
import type { CoverageLedger } from './coverage-ledger.ts';

/** How many initiatives have their pair on a day. */
export interface CoverageCounts {
  /** Initiatives inside their dates: those that need their owners. */
  readonly initiativeCount: number;
  /** Both owners covered, waived or not required. */
  readonly coveredCount: number;
  /** Includes those that lack both. */
  readonly missingProjectOwnerCount: number;
  readonly missingProductOwnerCount: number;
  /** Lack both. */
  readonly leaderlessCount: number;
}

/** Of what is counted: initiatives, project owners missing, product owners missing, both missing. */
export type Tally = [initiatives: number, project: number, product: number, both: number];

export function countsOf([initiatives, project, product, both]: Readonly<Tally>): CoverageCounts {
  return {
    initiativeCount: initiatives,
    coveredCount: initiatives - project - product + both,
    missingProjectOwnerCount: project,
    missingProductOwnerCount: product,
    leaderlessCount: both,
  };
}

export const NOT_LIVE = -1;
export const PROJECT_MISSING = 1;
export const PRODUCT_MISSING = 2;
export const BOTH_MISSING = PROJECT_MISSING | PRODUCT_MISSING;

/** For a place in the ledger: `NOT_LIVE`, or which owners are missing on the day as a sum of the two bits. */
export function missingOwnersOn(
  { liveFrom, liveTo, firstRun, runFrom, runTo, runRole, roles }: CoverageLedger,
  day: Day,
): (place: number) => number {
  const bits = Int32Array.from(roles, (role) => (role === PROJECT_OWNER ? PROJECT_MISSING : role === PRODUCT_OWNER ? PRODUCT_MISSING : 0));
  return (place) => {
    if (liveFrom[place]! > day || liveTo[place]! < day) return NOT_LIVE;
    let missing = 0;
    const end = firstRun[place + 1]!;
    for (let run = firstRun[place]!; run < end; run++) {
      if (runFrom[run]! <= day && day <= runTo[run]!) missing |= bits[runRole[run]!]!;
    }
    return missing;
  };
}
