/** Sizes of the drawing in world units; one unit is one CSS pixel at scale 1. */
export interface CardSize {
  readonly cardWidth: number;
  readonly cardHeight: number;
  /** Free space between two neighbours on a row. */
  readonly siblingGap: number;
  /** Free space between a manager's card and the row of reports; holds the badge and the lines. */
  readonly levelGap: number;
  /** Free space between two cards in a stack. */
  readonly stackGap: number;
  /** The same in a stack with folded managers, whose badges hang below their cards. */
  readonly foldedStackGap: number;
  /** Room at the left of each column of a stack for its line. */
  readonly stackIndent: number;
  /** So many reports without shown reports, or more, are stacked in columns. */
  readonly stackFrom: number;
  /** So many times as many rows as columns has a large stack, about. */
  readonly stackShape: number;
}

/** The sizes that the cards are designed for. */
export const CARD_SIZE: CardSize = {
  cardWidth: 212,
  cardHeight: 72,
  siblingGap: 20,
  levelGap: 60,
  stackGap: 10,
  foldedStackGap: 22,
  stackIndent: 18,
  stackFrom: 4,
  stackShape: 4,
};

/** The same turned by a quarter, for reporting lines from left to right: rows are as close as cards in a stack. */
export const TURNED_SIZE: CardSize = {
  cardWidth: CARD_SIZE.cardHeight,
  cardHeight: CARD_SIZE.cardWidth,
  siblingGap: 12,
  levelGap: 92,
  stackGap: 12,
  foldedStackGap: 12,
  stackIndent: 0,
  stackFrom: Infinity,
  stackShape: 1,
};

/** Size of the badge that hangs below a manager's card and folds its reports. */
export const BADGE = { width: 46, height: 20, overlap: 6 } as const;

/** Columns of a stack, so that large stacks stay compact. */
export function stackColumns(leafCount: number, shape: number): number {
  return Math.max(1, Math.round(Math.sqrt(leafCount / shape)));
}
