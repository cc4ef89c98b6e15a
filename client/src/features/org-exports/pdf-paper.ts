/** A4 on its side, in points. */
export const PAPER = { width: 841.89, height: 595.28, margin: 30 } as const;
/** No text of a PDF is smaller, in points. */
export const SMALLEST_POINTS = 6;
