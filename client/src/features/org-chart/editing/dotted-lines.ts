import type { Change } from '@tandem/shared/changes/change';
import { includesDay, type Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { DottedLine, DottedLineType, Key } from '@tandem/shared/org/records';
import { type ChartModel, numberOfKey } from '../chart-model.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { editorTexts as texts } from './editor-texts.ts';

/** A dotted line between two positions of the chart. */
export interface DrawnDottedLine {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

/** The dotted lines of a day whose both ends are on the chart. */
export function dottedLinesOn(model: ChartModel, org: Org, day: Day): readonly DrawnDottedLine[] {
  const lines: DrawnDottedLine[] = [];
  org.table('dottedLine').forEach((line) => {
    if (!isInForce(line, day)) return;
    const [from, to] = [numberOfKey(model, line.positionKey), numberOfKey(model, line.managerKey)];
    if (from !== NONE && to !== NONE) lines.push({ from, to, label: labelOf(line) });
  });
  return lines;
}

/** The dotted lines that a position has on a day. */
export function dottedLinesFrom(org: Org, positionKey: Key, day: Day): readonly DottedLine[] {
  return org.dottedLinesOfPosition(positionKey).filter((line) => isInForce(line, day));
}

/** What stands on a line: its label, else its kind. */
export function labelOf({ label, type }: Pick<DottedLine, 'label' | 'type'>): string {
  return label ?? texts.dottedType[type];
}

/** A second manager from the day on. */
export function addDottedLine(
  key: Key,
  line: { readonly positionKey: Key; readonly managerKey: Key; readonly type: DottedLineType; readonly label: string | null },
  from: Day,
): Change {
  return { kind: 'ADD_DOTTED_LINE', dottedLine: { key, source: null, externalId: null, ...line, startDate: from, endDate: null } };
}

/** The line ends the day before, or on its first day where that is later. */
export function endDottedLine(line: DottedLine, day: Day): Change {
  return { kind: 'UPDATE_DOTTED_LINE', dottedLineKey: line.key, set: { endDate: Math.max(day - 1, line.startDate ?? day - 1) } };
}

function isInForce(line: DottedLine, day: Day): boolean {
  return includesDay(line.startDate, line.endDate, day);
}
