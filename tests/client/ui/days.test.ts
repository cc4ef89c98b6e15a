import { addDays, addMonths, daysBetween, isDay } from '@tandem/client/ui/days';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const anyDay = fc.integer({ min: -100_000, max: 100_000 }).map((days) => addDays('2026-01-01', days));

describe('days of the client', () => {
  it('has one law: as many days on as lie between leads to the other day', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
      }),
    );
  });

  it('stays within the month where the later month is shorter', () => {
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2028-01-31', 1)).toBe('2028-02-29');
    expect(addMonths('2026-11-23', 12)).toBe('2027-11-23');
    expect(addMonths('2026-01-15', -1)).toBe('2025-12-15');
  });

  it('keeps the date or takes the last of the month, for any day and any number of months', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (day, months) => {
        const later = addMonths(day, months);
        expect(isDay(later)).toBe(true);
        const kept = later.slice(8) === day.slice(8);
        const last = addDays(later, 1).endsWith('-01');
        expect(kept || last).toBe(true);
      }),
    );
  });

  it.each(['', '2026-02-30', 'today', '20260101'])('refuses %j as a day of the address', (text) => {
    expect(isDay(text)).toBe(false);
  });
});
