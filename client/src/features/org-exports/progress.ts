/** How far a long export is, and whether it is still wanted. */
export interface Progress {
  /** Called between pages; `total` may be a guess. Rejects with `Cancelled` where the export is no longer wanted. */
  readonly step: (done: number, total: number) => Promise<void>;
}

/** The export was cancelled by whoever asked for it. */
export class Cancelled extends Error {
  constructor() {
    super('Cancelled');
    this.name = 'Cancelled';
  }
}

/** For what is made in one go. */
export const UNWATCHED: Progress = { step: () => Promise.resolve() };

/** Tells how far it is, and lets the browser draw and listen in between. */
export function watchedProgress(signal: AbortSignal, tell: (done: number, total: number) => void): Progress {
  let rested = performance.now();
  return {
    step: async (done, total) => {
      if (performance.now() - rested > 30) {
        tell(done, total);
        await new Promise((resolve) => setTimeout(resolve));
        rested = performance.now();
      }
      if (signal.aborted) throw new Cancelled();
    },
  };
}
