import type { Day } from '@tandem/shared/org/day';

const MILLISECONDS_A_DAY = 86_400_000;

/** The instant at which a day begins in a time zone; where clocks skip its midnight, the instant at which they do. */
export function startOfDay(timeZone: string, day: Day): Date {
  const midnight = day * MILLISECONDS_A_DAY;
  // The offset at the guess may be another one than that a few hours on, so it is looked at twice.
  const guess = midnight - offsetAt(timeZone, midnight);
  return new Date(midnight - offsetAt(timeZone, guess));
}

/** How far the clocks of a time zone are ahead of UTC, in milliseconds. */
function offsetAt(timeZone: string, instant: number): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant);
  const of = (type: string) => Number(parts.find((part) => part.type === type)!.value);
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second')) - Math.floor(instant / 1000) * 1000;
}
