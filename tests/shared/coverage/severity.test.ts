import { daysOpen, severityOf, severityParts, type SeverityFacts } from '@tandem/shared/coverage/severity';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const mild: SeverityFacts = { priority: 5, bothMissing: false, from: 1000, day: 1000, exposure: null };

const anyFacts = fc.record({
  priority: fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
  bothMissing: fc.boolean(),
  from: fc.option(fc.integer({ min: 0, max: 2000 }), { nil: null }),
  day: fc.integer({ min: 0, max: 4000 }),
  exposure: fc.option(fc.record({ minor: fc.nat(), currency: fc.constantFrom('EUR', 'JPY') }), { nil: null }),
});

test('both owners missing, the highest priority, a year open and a hundred millions at stake make 100', () => {
  const exposure = { minor: 100_000_000_00, currency: 'EUR' };
  expect(severityOf({ priority: 1, bothMissing: true, from: 1000, day: 1359, exposure })).toBe(100);
  expect(severityOf({ priority: 1, bothMissing: true, from: null, day: 0, exposure })).toBe(100);
});

test('each tenfold at stake above a thousand makes five points, in major units of its currency', () => {
  const points = (minor: number, currency: string) => severityOf({ ...mild, exposure: { minor, currency } }) - severityOf(mild);
  expect([100_000, 1_000_000, 10_000_000, 100_000_000].map((minor) => points(minor, 'EUR'))).toEqual([0, 5, 10, 15]);
  expect(points(10_000, 'JPY')).toBe(5);
});

test('one owner missing since today on the lowest priority makes 17', () => {
  expect(severityOf(mild)).toBe(17);
});

test('the parts say in words how it came about', () => {
  expect(
    severityParts({ priority: null, bothMissing: true, from: 1000, day: 1000, exposure: { minor: 250_000_00, currency: 'EUR' } }),
  ).toEqual([
    { label: 'Both owners are missing', points: 30 },
    { label: 'No priority', points: 12 },
    { label: 'Open for 1 day', points: 0 },
    { label: 'At stake: 250000 EUR', points: 11 },
  ]);
});

test('days open count the first day and today', () => {
  expect([
    daysOpen({ from: 10, day: 10 }),
    daysOpen({ from: 10, day: 14 }),
    daysOpen({ from: 10, day: 9 }),
    daysOpen({ from: null, day: 9 }),
  ]).toEqual([1, 5, 0, null]);
});

test('it is a whole number from 1 to 100 and the sum of its parts', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const severity = severityOf(facts);
      expect(Number.isInteger(severity) && severity >= 1 && severity <= 100).toBe(true);
      expect(severityParts(facts).reduce((sum, { points }) => sum + points, 0)).toBe(severity);
    }),
  );
});

test('more missing, a higher priority and another day never make it less', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const severity = severityOf(facts);
      expect(severityOf({ ...facts, bothMissing: true })).toBeGreaterThanOrEqual(severity);
      expect(severityOf({ ...facts, day: facts.day + 1 })).toBeGreaterThanOrEqual(severity);
      if (facts.priority !== null && facts.priority > 1)
        expect(severityOf({ ...facts, priority: facts.priority - 1 })).toBeGreaterThan(severity);
    }),
  );
});
