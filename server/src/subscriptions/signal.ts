/** Something may have happened since it was last looked at. */
export class Signal {
  /** Whether nobody wants to know any more: whoever waits has to stop. */
  ended = false;
  private raised = false;
  private waiting: (() => void) | null = null;

  raise(): void {
    this.raised = true;
    this.waiting?.();
  }

  /** Nobody wants to know any more. */
  end(): void {
    this.ended = true;
    this.raise();
  }

  lower(): void {
    this.raised = false;
  }

  /** Resolves when it is raised, at once where it is, and after so many milliseconds in any case. */
  wait(milliseconds: number): Promise<void> {
    if (this.raised || this.ended) return Promise.resolve();
    return new Promise((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.waiting = null;
        resolve();
      };
      const timer = setTimeout(done, milliseconds);
      timer.unref();
      this.waiting = done;
    });
  }
}

/**
 * A generator that waits on a signal, ended at once by whoever reads it: by itself a generator is told of its end only when it
 * next gives something.
 */
export function endedBySignal<T>(signal: Signal, generator: AsyncGenerator<T>): AsyncGenerator<T> {
  return {
    next: () => generator.next(),
    throw: (error: unknown) => generator.throw(error),
    return: (value: unknown) => {
      signal.end();
      return generator.return(value);
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
