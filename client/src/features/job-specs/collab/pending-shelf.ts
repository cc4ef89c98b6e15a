import type { Pending } from './rebase-pending.ts';
import type { PendingShelf } from './text-peer.ts';

const WINDOW = 'tandem:window';

/** The id of this window; a reload keeps it, so that its own edits are known again. */
export function windowId(): string {
  try {
    const kept = sessionStorage.getItem(WINDOW);
    if (kept) return kept;
    const made = crypto.randomUUID();
    sessionStorage.setItem(WINDOW, made);
    return made;
  } catch {
    return crypto.randomUUID();
  }
}

/** Where edits of a spec wait that the server has not acknowledged: a reload of the window finds them again. */
export class LocalShelf implements PendingShelf {
  constructor(
    private readonly specKey: string,
    private readonly clientId: string,
  ) {}

  keep(pending: Pending | null): void {
    try {
      if (pending === null) localStorage.removeItem(this.place);
      else localStorage.setItem(this.place, JSON.stringify(pending));
    } catch {
      // A browser that keeps nothing still sends: only a reload without connection would lose what waits.
    }
  }

  find(): Pending | null {
    try {
      const kept = localStorage.getItem(this.place);
      return kept === null ? null : (JSON.parse(kept) as Pending);
    } catch {
      return null;
    }
  }

  private get place(): string {
    return `tandem:job-spec:${this.specKey}:${this.clientId}`;
  }
}
