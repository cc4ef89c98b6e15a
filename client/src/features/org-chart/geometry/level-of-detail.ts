/**
 * How much of a position is drawn: `blocks` of colour from far away, `bars` (cards with a bar for the name),
 * `names` (cards with text on the canvas), `cards` (full cards as elements).
 */
export type LevelOfDetail = 'blocks' | 'bars' | 'names' | 'cards';

/** From this scale on a card is readable. */
export const CARDS_FROM = 0.6;
/** Never more cards than this in the document. */
export const MAX_CARDS = 150;

/** The level for a scale. Whether `cards` fit into the document is for the caller to see (`MAX_CARDS`). */
export function levelOfDetail(scale: number): LevelOfDetail {
  if (scale < 0.1) return 'blocks';
  if (scale < 0.32) return 'bars';
  return scale < CARDS_FROM ? 'names' : 'cards';
}
