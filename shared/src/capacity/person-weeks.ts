import { EVER, FOREVER } from '../coverage/held-days.ts';
import type { Day } from '../org/day.ts';
import type { Person } from '../org/records.ts';
import type { HeldRun } from './held-runs.ts';
import type { SeatRun } from './seat-runs.ts';
import { addToWeeks } from './weeks.ts';

/**
 * Adds what a person is allocated, week by week, in percent times days. An allocation counts on each of its days;
 * an unknown one adds nothing.
 */
export function addAllocated(runs: readonly HeldRun[], first: Day, sums: Float64Array): void {
  for (const { assignment, from, to } of runs) if (assignment.allocation) addToWeeks(sums, first, from, to, assignment.allocation);
}

/**
 * Adds what a person has to give, week by week, in percent times days: on a day of employment 100 times the FTE of the seats held,
 * and 100 without a seat.
 */
export function addCapacity(person: Person, seats: readonly SeatRun[], first: Day, sums: Float64Array): void {
  const from = Math.max(first, person.hireDate ?? EVER);
  const to = Math.min(first + sums.length * 7 - 1, person.terminationDate ?? FOREVER);
  for (const seat of seats) addToWeeks(sums, first, seat.from, seat.to, seat.fte * 100);
  let next = from;
  for (const seat of seats.length > 1 ? seats.toSorted((a, b) => a.from - b.from) : seats) {
    if (seat.from > next) addToWeeks(sums, first, next, seat.from - 1, 100);
    next = Math.max(next, seat.to + 1);
  }
  addToWeeks(sums, first, next, to, 100);
}
