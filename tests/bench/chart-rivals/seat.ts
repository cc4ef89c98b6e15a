/** A position as the libraries are given it. */
export interface Seat {
  readonly id: string;
  readonly parentId: string | null;
  readonly title: string;
  readonly name: string;
}

/** Size of a card in every library, in pixels, and the room between cards. */
export const CARD = { width: 200, height: 64, gapX: 24, gapY: 48 } as const;

/** d3-org-chart and d3-hierarchy want one root: the tops of the forest hang under it. */
export function withOneRoot(seats: readonly Seat[]): Seat[] {
  const root = { id: 'top-of-all', parentId: null, title: 'Top', name: '' };
  return [root, ...seats.map((seat) => (seat.parentId === null ? { ...seat, parentId: root.id } : seat))];
}
