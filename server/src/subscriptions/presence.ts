/** Somebody who has a version open. */
export interface PresenceEntry {
  readonly clientId: string;
  readonly actorId: string;
  readonly name: string;
  readonly focusKey: string | null;
  readonly selectedKeys: readonly string[];
}

/** Who has which version open, in this process; nothing of it lasts. */
export class PresenceBoard {
  private readonly rooms = new Map<string, { readonly here: Map<string, PresenceEntry>; readonly listeners: Set<() => void> }>();

  /** Comes in; gives the way out. */
  enter(room: string, entry: PresenceEntry, listener: () => void): () => void {
    const { here, listeners } = this.roomOf(room);
    here.set(entry.clientId, entry);
    listeners.add(listener);
    this.tell(room);
    return () => {
      here.delete(entry.clientId);
      listeners.delete(listener);
      if (here.size === 0) this.rooms.delete(room);
      else this.tell(room);
    };
  }

  /** Shows where somebody is; false where they are not here, or are somebody else. */
  move(room: string, { clientId, actorId, focusKey, selectedKeys }: Omit<PresenceEntry, 'name'>): boolean {
    const { here } = this.roomOf(room);
    const entry = here.get(clientId);
    if (entry?.actorId !== actorId) return false;
    here.set(clientId, { ...entry, focusKey, selectedKeys });
    this.tell(room);
    return true;
  }

  others(room: string, clientId: string): PresenceEntry[] {
    return [...this.roomOf(room).here.values()].filter((entry) => entry.clientId !== clientId);
  }

  private tell(room: string): void {
    for (const listener of this.roomOf(room).listeners) listener();
  }

  private roomOf(room: string) {
    let found = this.rooms.get(room);
    if (!found) this.rooms.set(room, (found = { here: new Map(), listeners: new Set() }));
    return found;
  }
}
