/** The gap that an address asks to close: `close=ROLE~initiative`. */
export interface ClosingTarget {
  readonly initiativeKey: string;
  readonly role: string;
}

/** The name of the parameter that opens the dialog, so that it is a link like everything else. */
export const CLOSING_PARAMETER = 'close';

/** What the parameter says; null where it says nothing that could be a gap. */
export function readClosing(value: string | null): ClosingTarget | null {
  const match = /^([A-Z][A-Z0-9_]*)~(.+)$/.exec(value ?? '');
  return match ? { role: match[1]!, initiativeKey: match[2]! } : null;
}
