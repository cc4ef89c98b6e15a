/** Somebody who has a job spec open, with what they have selected in its text. */
export interface RoomGuest {
  readonly clientId: string;
  readonly actorId: string;
  readonly name: string;
  /** UTF-16 offsets into the text as they know it; null where they are not in the text. */
  readonly from: number | null;
  readonly to: number | null;
}

interface Room {
  readonly guests: Map<string, RoomGuest>;
  readonly listeners: Set<() => void>;
}

/** Who has which job spec open in this process; nothing of it is kept. */
const rooms = new Map<string, Room>();

/** Comes in; gives the way out. The listener hears of others and of edits made in this process. */
export function enterRoom(key: string, guest: RoomGuest, listener: () => void): () => void {
  let room = rooms.get(key);
  if (!room) rooms.set(key, (room = { guests: new Map(), listeners: new Set() }));
  const { guests, listeners } = room;
  guests.set(guest.clientId, guest);
  listeners.add(listener);
  tellRoom(key);
  return () => {
    guests.delete(guest.clientId);
    listeners.delete(listener);
    if (listeners.size === 0) rooms.delete(key);
    else tellRoom(key);
  };
}

/** Shows where somebody is; false where they are not here, or are somebody else. */
export function moveInRoom(key: string, moved: Omit<RoomGuest, 'name'>): boolean {
  const guests = rooms.get(key)?.guests;
  const guest = guests?.get(moved.clientId);
  if (!guests || guest?.actorId !== moved.actorId) return false;
  guests.set(moved.clientId, { ...guest, ...moved });
  tellRoom(key);
  return true;
}

/** The others who have it open. */
export function othersInRoom(key: string, clientId: string): RoomGuest[] {
  return [...(rooms.get(key)?.guests.values() ?? [])].filter((guest) => guest.clientId !== clientId);
}

/** Tells those who have it open that something has happened. */
export function tellRoom(key: string): void {
  for (const listener of rooms.get(key)?.listeners ?? []) listener();
}
