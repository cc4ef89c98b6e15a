/** One line of the table: a path of ours against its base in the same run. Times in milliseconds. */
export interface Measurement {
  readonly path: string;
  readonly size: string;
  readonly base: number;
  readonly ours: number;
  readonly goal: number;
}

/** Runs both in turns and gives the median of each. `ours` and `base` must answer the same; the answers are compared. */
export async function compare<A>(
  runs: number,
  base: () => Promise<A> | A,
  ours: () => Promise<A> | A,
): Promise<{ base: number; ours: number }> {
  const times = { base: [] as number[], ours: [] as number[] };
  for (let run = 0; run < runs; run++) {
    const [theirs, theirTime] = await timed(base);
    const [mine, myTime] = await timed(ours);
    if (JSON.stringify(theirs) !== JSON.stringify(mine))
      throw new Error(`The answers differ: ${JSON.stringify(theirs).slice(0, 300)} and ${JSON.stringify(mine).slice(0, 300)}`);
    times.base.push(theirTime);
    times.ours.push(myTime);
  }
  return { base: median(times.base), ours: median(times.ours) };
}

/** The answer and the milliseconds that it took. */
export async function timed<A>(work: () => Promise<A> | A): Promise<[A, number]> {
  const start = performance.now();
  const answer = await work();
  return [answer, performance.now() - start];
}

/** The middle one of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;
}
