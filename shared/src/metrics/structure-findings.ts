import type { OrgDay } from '../org/org-day.ts';
import type { Key } from '../org/records.ts';
import { companyLedger } from './company-ledger.ts';

/** What a chart should keep to. */
export interface StructureLimits {
  /** A manager with fewer direct reports has few. */
  readonly fewestReports: number;
  /** A manager with more direct reports has many. */
  readonly mostReports: number;
  /** A position further down is too deep; the top is layer 1. */
  readonly mostLayers: number;
}

export const DEFAULT_LIMITS: StructureLimits = { fewestReports: 2, mostReports: 10, mostLayers: 8 };

/** A manager and how many report to it. */
export interface ManagerSpan {
  readonly positionKey: Key;
  readonly reports: number;
}

/** A position and its layer, from 1. */
export interface PositionLayer {
  readonly positionKey: Key;
  readonly layer: number;
}

/** Where a chart goes beyond its limits, in the order in which positions were made. */
export interface StructureFindings {
  readonly managersWithFew: readonly ManagerSpan[];
  readonly managersWithMany: readonly ManagerSpan[];
  readonly tooDeep: readonly PositionLayer[];
}

/** Where the chart of a day goes beyond limits. */
export function structureFindings(on: OrgDay, limits: StructureLimits = DEFAULT_LIMITS): StructureFindings {
  const { spans, depths } = companyLedger(on);
  const table = on.org.table('position');
  const managersWithFew: ManagerSpan[] = [];
  const managersWithMany: ManagerSpan[] = [];
  const tooDeep: PositionLayer[] = [];
  for (let slot = 0; slot < spans.length; slot++) {
    const [reports, layer] = [spans[slot]!, depths[slot]! + 1];
    if (reports > 0 && reports < limits.fewestReports) managersWithFew.push({ positionKey: table.at(slot)!.key, reports });
    if (reports > limits.mostReports) managersWithMany.push({ positionKey: table.at(slot)!.key, reports });
    if (layer > limits.mostLayers) tooDeep.push({ positionKey: table.at(slot)!.key, layer });
  }
  return { managersWithFew, managersWithMany, tooDeep };
}
