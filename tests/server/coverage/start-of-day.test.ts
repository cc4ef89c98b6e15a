import { expect, it } from 'vitest';
import { startOfDay } from '@tandem/server/coverage/start-of-day';
import { day } from '../../support/small-org.ts';

it.each([
  ['UTC', '2026-06-15', '2026-06-15T00:00:00.000Z'],
  ['Europe/Zurich', '2026-06-15', '2026-06-14T22:00:00.000Z'],
  ['Europe/Zurich', '2026-03-29', '2026-03-28T23:00:00.000Z'],
  ['Europe/Zurich', '2026-03-30', '2026-03-29T22:00:00.000Z'],
  ['America/Los_Angeles', '2026-11-02', '2026-11-02T08:00:00.000Z'],
  ['Pacific/Kiritimati', '2026-01-01', '2025-12-31T10:00:00.000Z'],
  ['Asia/Kathmandu', '1969-12-31', '1969-12-30T18:30:00.000Z'],
])('in %s %s begins at %s', (timeZone, date, instant) => {
  expect(startOfDay(timeZone, day(date)).toISOString()).toBe(instant);
});
