/** Tells a value that comes back from outside because we sent it there from one that others chose. */
export interface Echoes {
  /** Remembers a value that is about to be sent. */
  sent(value: string | null): void;
  /** True where the value that arrived is one of those sent, which need not all come back. */
  isEcho(value: string | null): boolean;
}

/**
 * The address answers late: when two positions are selected quickly, the first one comes back while the second is
 * selected already, and must not be taken for a wish to go back to it.
 */
export function createEchoes(): Echoes {
  const waiting: (string | null)[] = [];
  return {
    sent(value) {
      if (waiting.length === 0 || waiting.at(-1) !== value) waiting.push(value);
    },
    isEcho(value) {
      const at = waiting.indexOf(value);
      waiting.splice(0, at === -1 ? waiting.length : at + 1);
      return at !== -1;
    },
  };
}
