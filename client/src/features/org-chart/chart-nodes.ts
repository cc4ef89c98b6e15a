import type { ChartMark } from './changes/chart-mark.ts';

/** Coverage of one role of an initiative on the chart's day; a waived role counts as present. */
export type Half = 'COVERED' | 'PLANNED' | 'UNCOVERED' | 'WAIVED';

/** Status of a position on the chart's day, as the server derives it. */
export type ChartStatus = 'FILLED' | 'OPEN' | 'ON_HOLD' | 'PLANNED' | 'CLOSED';

/** An initiative that a holder of the position owns, and how its whole pair stands. */
export interface OwnedPair {
  readonly id: string;
  /** Names the initiative in every version. */
  readonly key: string;
  readonly name: string;
  readonly productOwner: Half;
  readonly projectOwner: Half;
  /** One person holds both roles. */
  readonly samePerson: boolean;
}

/** One position as the chart draws it, whatever way it was loaded. */
export interface ChartNode {
  /** Names the position in this version of the organization on this day. */
  readonly id: string;
  /** Names the position in every version. */
  readonly key: string;
  /** Null: a root. A key that is not among the nodes also makes a root. */
  readonly managerKey: string | null;
  readonly title: string;
  /** The first incumbent; null: vacant. */
  readonly personName: string | null;
  /** All incumbents where the position is job-shared. */
  readonly personNames?: readonly string[];
  readonly teamKey: string | null;
  readonly teamName: string | null;
  readonly status: ChartStatus;
  readonly fte: number;
  readonly level: string | null;
  readonly location: string | null;
  /** Initiatives that the holders of this position, or the position itself, own. */
  readonly initiatives: readonly OwnedPair[];
  /** Budgeted yearly cost in minor units, where it is known and may be seen. */
  readonly annualCost?: { readonly minor: number; readonly currency: string };
  /** How the position differs from the organization that a draft stands on; left out: not at all. */
  readonly mark?: ChartMark;
  /** The key of the position whose former place this outline stands for; it is no position itself. */
  readonly ghostOf?: string;
}

/** An outline of what was: the former place of a moved position, or a position that is closed. Nobody counts it. */
export function isGhost(node: Pick<ChartNode, 'ghostOf' | 'mark'>): boolean {
  return node.ghostOf !== undefined || node.mark === 'CLOSED';
}

/** A seat without a person in it: no incumbent on the day, whatever the reason. */
export function isVacant(node: Pick<ChartNode, 'personName'>): boolean {
  return node.personName === null;
}
