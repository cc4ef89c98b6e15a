import type { Pending } from './rebase-pending.ts';
import type { PendingShelf } from './text-peer.ts';

const WINDOW = 'tandem:window';

let ownId: string | null = null;

/**
 * The id of this window; a reload keeps it, so that its own edits are known again. While the window lives the id is not left where the
 * browser would copy it into a window that is duplicated or opened from here: two windows of one id would take each other's edits for theirs.
 */
export function windowId(): string {
  if (ownId !== null) return ownId;
  const id = kept(() => sessionStorage.getItem(WINDOW)) ?? crypto.randomUUID();
  const take = () => kept(() => sessionStorage.removeItem(WINDOW));
  take();
  addEventListener('pagehide', () => kept(() => sessionStorage.setItem(WINDOW, id)));
  addEventListener('pageshow', take);
  return (ownId = id);
}

/** Null where the browser keeps nothing. */
function kept<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    return null;
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
