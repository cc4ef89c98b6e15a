import type { Day } from '../org/day.ts';
import { PRODUCT_OWNER, PROJECT_OWNER } from '../org/records.ts';
import { countsOf, type CoverageCounts, type Tally } from './coverage-counts.ts';
import type { CoverageLedger } from './coverage-ledger.ts';

const WIDTH = 4;

/** Four counts (see `Tally`) for each row and day, kept as differences from the day before, so that a run of days costs two of them. */
export class TalliesByDay {
  private readonly differences: Int32Array;
  private readonly projectRole: number;
  private readonly productRole: number;

  constructor(
    private readonly ledger: CoverageLedger,
    /** Ascending. */
    private readonly days: readonly Day[],
    rowCount: number,
  ) {
    this.differences = new Int32Array(rowCount * this.rowLength);
    this.projectRole = ledger.roles.indexOf(PROJECT_OWNER);
    this.productRole = ledger.roles.indexOf(PRODUCT_OWNER);
  }

  /** Counts the initiative at a place of the ledger in a row. */
  add(place: number, row: number): void {
    const { liveFrom, liveTo, firstRun, runFrom, runTo, runRole } = this.ledger;
    this.count(row, 0, liveFrom[place]!, liveTo[place]!);
    const end = firstRun[place + 1]!;
    for (let run = firstRun[place]!; run < end; run++) {
      if (runRole[run] === this.productRole) this.count(row, 2, runFrom[run]!, runTo[run]!);
      if (runRole[run] !== this.projectRole) continue;
      this.count(row, 1, runFrom[run]!, runTo[run]!);
      for (let other = firstRun[place]!; other < end; other++) {
        if (runRole[other] === this.productRole)
          this.count(row, 3, Math.max(runFrom[run]!, runFrom[other]!), Math.min(runTo[run]!, runTo[other]!));
      }
    }
  }

  /** One for each day. */
  countsOfRow(row: number): CoverageCounts[] {
    const tally: Tally = [0, 0, 0, 0];
    return this.days.map((_, i) => {
      const at = row * this.rowLength + i * WIDTH;
      for (let count = 0; count < WIDTH; count++) tally[count]! += this.differences[at + count]!;
      return countsOf(tally);
    });
  }

  /** One place more than there are days, for what ends after the last. */
  private get rowLength(): number {
    return (this.days.length + 1) * WIDTH;
  }

  private count(row: number, count: number, first: number, last: number): void {
    const start = firstAtLeast(this.days, first);
    const end = firstAtLeast(this.days, last + 1);
    if (start >= end) return;
    const at = row * this.rowLength + count;
    this.differences[at + start * WIDTH]!++;
    this.differences[at + end * WIDTH]!--;
  }
}

/** Place of the first day that is not before `day`. */
function firstAtLeast(days: readonly Day[], day: number): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
