import type { Moment } from './demo-moment.ts';
import type { Place } from './demo-places.ts';

/** The common grades of both ladders and of every other family, from plant operator (G2) to chief executive (G12). */
export type Grade = 'G2' | 'G3' | 'G4' | 'G5' | 'G6' | 'G7' | 'G8' | 'G9' | 'G10' | 'G11' | 'G12';

/** How somebody is employed; a part-time seat makes its holder `PART_TIME`. */
export type Employment = 'FULL_TIME' | 'PART_TIME' | 'CONTRACTOR' | 'INTERN';

/** One position of the company and who sits in it, written by hand. */
export interface Seat {
  readonly id: string;
  readonly title: string;
  readonly profile: string;
  readonly grade: Grade;
  /** Who sits there, by full name; null is a vacant seat. The same name in two seats is the same person. */
  readonly person: string | null;
  /** Seat it reports to, where that is not the team's lead (or, for the lead, not what the team says). */
  readonly manager?: string;
  readonly place?: Place;
  /** 1 if left out. */
  readonly fte?: number;
  /** First and last day of the seat; since ever and open-ended if left out. */
  readonly start?: Moment;
  readonly end?: Moment;
  /** Filling it has been put on hold. */
  readonly onHold?: boolean;
  readonly hired?: Moment;
  /** Last day employed: past, or announced. */
  readonly leaves?: Moment;
  readonly employment?: Employment;
  readonly certifications?: readonly string[];
}

/** What is special about a seat of a crew; see `company/` for how it reads. */
export type CrewNote = 'open' | 'on hold' | 'planned' | 'part-time' | 'contractor' | 'intern' | 'new' | 'leaving';

/** Several like seats under the team's lead, held by people named from the place's tables. */
export interface Crew {
  readonly crew: string;
  readonly title: string;
  readonly profile: string;
  readonly manager?: string;
  readonly place?: Place;
  /** One entry a seat. */
  readonly seats: readonly (Grade | `${Grade} ${CrewNote}`)[];
}

/** A team with its seats; the first one leads it, the others report to that one. */
export interface CompanyTeam {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
  readonly type: 'DIVISION' | 'DEPARTMENT' | 'TEAM';
  readonly place: Place;
  readonly costCenter: string;
  /** Seat that the lead reports to; null for the top of the company. */
  readonly reportsTo: string | null;
  /** Whoever is in this team came with the acquired company and joined on that day. */
  readonly joined?: Moment;
  readonly seats: readonly (Seat | Crew)[];
}
