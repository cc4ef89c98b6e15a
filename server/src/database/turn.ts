/** A query reached the writer outside of a turn, or after its turn had ended. It was not run. */
export class OutsideTurn extends Error {
  override readonly name = 'OutsideTurn';
}

/** A turn ended while one of its queries was still running. It was rolled back: nobody could say what it had done. */
export class UnawaitedQuery extends Error {
  override readonly name = 'UnawaitedQuery';
}

/**
 * One holder's time at the writer: from BEGIN to COMMIT or ROLLBACK.
 * It remembers the first failure, swallowed or not, and what is still running.
 */
export class Turn {
  private running = 0;
  private closed = false;
  private first: { readonly error: unknown } | null = null;
  private whenIdle: (() => void) | null = null;

  get open(): boolean {
    return !this.closed;
  }

  /** The first failure of the turn; whoever caught it, nothing of the turn may be kept. */
  get failure(): { readonly error: unknown } | null {
    return this.first;
  }

  fail(error: unknown): void {
    this.first ??= { error };
  }

  /** Counts `work` as part of the turn and its failure as the turn's. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    if (this.closed) {
      this.fail(new UnawaitedQuery('A query came when its transaction was ending'));
      throw new OutsideTurn('The transaction of this query has ended; was it awaited?');
    }
    this.running++;
    try {
      return await work();
    } catch (error) {
      this.fail(error);
      throw error;
    } finally {
      this.running--;
      if (this.running === 0) this.whenIdle?.();
    }
  }

  /**
   * Lets nothing more in; what still runs, or comes now, fails the turn. A call of TypeORM reaches its query
   * some ticks after it was made, so we look after those ticks.
   */
  async close(): Promise<void> {
    this.closed = true;
    if (this.running > 0) this.fail(new UnawaitedQuery('A query was still running when its transaction ended'));
    await new Promise((resolve) => setImmediate(resolve));
    if (this.running > 0) await new Promise<void>((resolve) => (this.whenIdle = resolve));
  }
}
