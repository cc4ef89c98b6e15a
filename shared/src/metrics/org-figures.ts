import type { Money } from '../org/records.ts';

/** What there is to count in an organization, or a part of it, on a day. */
export interface OrgFigures {
  /** People in positions, each once. */
  readonly headcount: number;
  /** Positions with an employed incumbent. */
  readonly filledCount: number;
  /** Vacancies that are not on hold. */
  readonly openCount: number;
  /** Vacancies on hold. */
  readonly onHoldCount: number;
  /** Positions that begin later. */
  readonly plannedCount: number;
  /** Positions that exist and that nobody is in. */
  readonly vacancies: number;
  /** Full-time equivalents of existing positions. */
  readonly fte: number;
  readonly filledFte: number;
  /** Of vacancies, on hold or not. */
  readonly openFte: number;
  readonly plannedFte: number;
  /** Budgeted yearly cost of existing positions, by currency. */
  readonly runRate: readonly Money[];
  /** Length of the longest reporting line. */
  readonly layers: number;
  /** Existing positions layer by layer, from the top. */
  readonly headcountByLayer: readonly LayerFigures[];
  readonly spans: SpanFigures;
}

/** The positions of one layer. */
export interface LayerFigures {
  /** 1 is the top. */
  readonly layer: number;
  readonly filled: number;
  /** Open and on hold. */
  readonly vacant: number;
}

/** Direct reports of managers: existing positions with at least one. What has no manager to speak of is null. */
export interface SpanFigures {
  readonly managerCount: number;
  readonly average: number | null;
  readonly median: number | null;
  readonly smallest: number | null;
  readonly largest: number | null;
  /** Number of managers for every number of direct reports that occurs, ascending. */
  readonly distribution: readonly SpanBucket[];
  /** Managers with fewer than two direct reports. */
  readonly managersUnderTwo: number;
  /** Managers with more than ten direct reports. */
  readonly managersOverTen: number;
}

/** How many managers have this number of direct reports. */
export interface SpanBucket {
  readonly reports: number;
  readonly managers: number;
}
