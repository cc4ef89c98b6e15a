/** The line in front of the writer is full: the caller should try again later. Nothing was done. */
export class WaitingLineFull extends Error {
  override readonly name = 'WaitingLineFull';
}

/** One at a time, in the order of arrival, and no more waiting than `limit`. */
export class WaitingLine {
  private readonly waiting: (() => void)[] = [];
  private occupied = false;

  constructor(private readonly limit: number) {}

  /** Runs `work` when everybody who came before is done. Throws `WaitingLineFull` at once where too many wait. */
  async enter<T>(work: () => Promise<T>): Promise<T> {
    await this.takeTurn();
    try {
      return await work();
    } finally {
      this.giveTurn();
    }
  }

  private takeTurn(): Promise<void> | void {
    if (!this.occupied) {
      this.occupied = true;
      return;
    }
    if (this.waiting.length >= this.limit) throw new WaitingLineFull(`${this.limit} writes are waiting already`);
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  private giveTurn(): void {
    const next = this.waiting.shift();
    if (next) next();
    else this.occupied = false;
  }
}
