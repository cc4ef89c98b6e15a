import type { Money } from '../org/records.ts';

/** What is summed up of positions; the last three are amounts of money. */
export const FILLED = 0;
export const FTE_MILLIONTHS = 1;
export const EXPECTED = 2;
export const DRAFTED = 3;
export const VACANT = 4;
export const HIRES = 5;
export const LEAVERS = 6;
const COUNTS = 7;
export const COST_FILLED = 0;
export const COST_EXPECTED = 1;
export const COST_DRAFTED = 2;
const COSTS = 3;

/**
 * Sums of rows by month. What holds from a month to another is written at the two ends only, so that a position costs a few numbers
 * however many months there are; they are added up when a row is asked for.
 */
export class PlanSums {
  private readonly steps: number;
  private readonly counts: Float64Array;
  private readonly costs = new Map<string, Float64Array>();
  private lastCurrency = '';
  private lastCosts: Float64Array | undefined;

  constructor(
    private readonly rowCount: number,
    private readonly monthCount: number,
  ) {
    this.steps = monthCount + 1;
    this.counts = new Float64Array(rowCount * COUNTS * this.steps);
  }

  /** `amount` more of a count from month `from` on, until before month `to`. */
  add(row: number, count: number, from: number, to: number, amount: number): void {
    const at = (row * COUNTS + count) * this.steps;
    this.counts[at + from]! += amount;
    this.counts[at + to]! -= amount;
  }

  /** A cost more in the months from `from` until before `to`. */
  addCost(row: number, cost: number, from: number, to: number, { minor, currency }: Money): void {
    if (currency !== this.lastCurrency || !this.lastCosts) {
      let costs = this.costs.get(currency);
      if (!costs) this.costs.set(currency, (costs = new Float64Array(this.rowCount * COSTS * this.steps)));
      [this.lastCurrency, this.lastCosts] = [currency, costs];
    }
    const at = (row * COSTS + cost) * this.steps;
    this.lastCosts[at + from]! += minor;
    this.lastCosts[at + to]! -= minor;
  }

  /** One count of some rows together, month by month. */
  count(rows: readonly number[], count: number): number[] {
    return this.months(this.counts, rows, (row) => (row * COUNTS + count) * this.steps);
  }

  /** One cost of some rows together, month by month, by currency; only currencies in which there is any. */
  cost(rows: readonly number[], cost: number): Money[][] {
    const amounts: Money[][] = Array.from({ length: this.monthCount }, () => []);
    for (const currency of [...this.costs.keys()].toSorted()) {
      const sums = this.months(this.costs.get(currency)!, rows, (row) => (row * COSTS + cost) * this.steps);
      for (const [month, minor] of sums.entries()) if (minor !== 0) amounts[month]!.push({ minor, currency });
    }
    return amounts;
  }

  private months(values: Float64Array, rows: readonly number[], begin: (row: number) => number): number[] {
    const sums = new Array<number>(this.monthCount).fill(0);
    for (const row of rows) {
      const at = begin(row);
      let sum = 0;
      for (let month = 0; month < this.monthCount; month++) sums[month]! += sum += values[at + month]!;
    }
    return sums;
  }
}
