import type { Moment } from './demo-moment.ts';
import type { Place } from './demo-places.ts';
import type { Employment } from './demo-seat.ts';

/** Somebody of the company, whether in a seat or not. */
export interface CompanyPerson {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly employment: Employment;
  readonly hired: Moment;
  /** Last day employed: past, or announced. */
  readonly leaves?: Moment;
  readonly place: Place;
  readonly skills: readonly string[];
  readonly certifications: readonly string[];
}
