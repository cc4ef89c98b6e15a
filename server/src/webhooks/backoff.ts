const SHORTEST = 5_000;
const LONGEST = 12 * 3_600_000;

/** Milliseconds for which a delivery is tried before it is given up. */
export const PATIENCE = 3 * 86_400_000;

/**
 * Milliseconds until the next attempt after so many failed ones: 5 s, 20 s, 80 s, … four times as long each, at most 12 hours,
 * give or take a fifth by chance (`random` gives 0 to 1), so that what failed together is not tried together. A receiver that
 * says how long to wait (`retryAfter`, milliseconds) is not asked sooner, up to those 12 hours.
 */
export function waitAfter(failures: number, retryAfter: number | null, random: () => number): number {
  const wait = Math.min(SHORTEST * 4 ** Math.min(failures - 1, 20), LONGEST) * (0.8 + 0.4 * random());
  return Math.round(Math.max(wait, Math.min(retryAfter ?? 0, LONGEST)));
}

/** Milliseconds that a `Retry-After` header asks for: seconds or a date; null where it says nothing that can be read. */
export function readRetryAfter(header: string | undefined, now: Date): number | null {
  if (header === undefined) return null;
  if (/^\d{1,9}$/.test(header.trim())) return Number(header) * 1_000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - now.getTime());
}
