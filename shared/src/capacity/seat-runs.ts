import { EVER, FOREVER } from '../coverage/held-days.ts';
import type { Day } from '../org/day.ts';
import type { Org } from '../org/org.ts';
import type { Key, Person } from '../org/records.ts';

/** A run of days on which a person sits in a seat with one FTE and one team. */
export interface SeatRun {
  readonly from: Day;
  readonly to: Day;
  readonly fte: number;
  readonly teamKey: Key | null;
  readonly positionKey: Key;
}

/** The seats of an employed person on the days `from` to `to`, both inclusive; a seat whose facts change makes several runs. */
export function seatRuns(org: Org, person: Person, from: Day, to: Day): SeatRun[] {
  const runs: SeatRun[] = [];
  for (const key of org.group('personIncumbencies', person.key)) {
    const { positionKey, startDate, endDate } = org.incumbency(key)!;
    const position = org.position(positionKey)!;
    const first = Math.max(from, startDate ?? EVER, position.startDate ?? EVER, person.hireDate ?? EVER);
    const last = Math.min(to, endDate ?? FOREVER, position.endDate ?? FOREVER, person.terminationDate ?? FOREVER);
    if (first > last) continue;
    position.versions.forEach(({ fte, teamKey, from: since }, i) => {
      const start = Math.max(first, since ?? EVER);
      const end = Math.min(last, (position.versions[i + 1]?.from ?? FOREVER) - 1);
      if (start <= end) runs.push({ from: start, to: end, fte, teamKey, positionKey });
    });
  }
  return runs;
}

/**
 * The team a person counts in: that of the seat held on the first day with one; of several, the seat with the most FTE, then the
 * first by key. Null without a seat or where that seat has no team. So every person counts once, and rows of teams add up.
 */
export function homeTeam(runs: readonly SeatRun[]): Key | null {
  let home: SeatRun | null = null;
  for (const run of runs) {
    if (!home || run.from < home.from) home = run;
    else if (run.from === home.from && (run.fte > home.fte || (run.fte === home.fte && run.positionKey < home.positionKey))) home = run;
  }
  return home?.teamKey ?? null;
}
