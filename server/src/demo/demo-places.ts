import type { Grade } from './demo-seat.ts';

/** The company's four sites. */
export type Place = 'Lindenfurt' | 'Hallowmere' | 'Porto Sereno' | 'Cedar Landing';

/** What a place pays in, and how much of the reference pay (in euro) it pays in that currency. */
export const PLACES: Readonly<Record<Place, { readonly currency: string; readonly payFactor: number }>> = {
  Lindenfurt: { currency: 'EUR', payFactor: 1 },
  Hallowmere: { currency: 'GBP', payFactor: 0.84 },
  'Porto Sereno': { currency: 'EUR', payFactor: 0.72 },
  'Cedar Landing': { currency: 'USD', payFactor: 1.34 },
};

/** Reference cost of a full-time year at headquarters, in euro. */
const REFERENCE_PAY: Readonly<Record<Grade, number>> = {
  G2: 36_000,
  G3: 43_000,
  G4: 52_000,
  G5: 66_000,
  G6: 82_000,
  G7: 98_000,
  G8: 116_000,
  G9: 140_000,
  G10: 176_000,
  G11: 214_000,
  G12: 262_000,
};

/** A contractor's day rate carries what an employer would pay beside the salary. */
const CONTRACTOR_FACTOR = 1.3;

/** Budgeted annual cost of a seat, in major units of the place's currency, to the hundred. `step` 0 to 4 is the step within the grade. */
export function annualCost(grade: Grade, place: Place, fte: number, step: number, contractor: boolean): number {
  const full = REFERENCE_PAY[grade] * PLACES[place].payFactor * (0.97 + step * 0.015);
  return Math.round((full * fte * (contractor ? CONTRACTOR_FACTOR : 1)) / 100) * 100;
}
