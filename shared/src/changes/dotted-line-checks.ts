import { intervalsOverlap } from '../org/day.ts';
import type { OrgReader } from '../org/org.ts';
import { DOTTED_LINE_TYPES, type DottedLine } from '../org/records.ts';
import { checkInterval, checkOneOf } from './checks.ts';
import { nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses a line to itself, an unknown type, an impossible interval, and a twin: the same two positions and type on one day. */
export function checkDottedLine(org: OrgReader, line: Omit<DottedLine, 'version'>): Refusal | null {
  if (line.positionKey === line.managerKey) {
    const message = `${nameOf(org, 'position', line.positionKey)} cannot have a dotted line to itself; choose another manager.`;
    return refuse('INVALID', message, 'managerId', { kind: 'position', key: line.positionKey });
  }
  return (
    checkOneOf(line.type, DOTTED_LINE_TYPES, 'type', 'type') ??
    checkInterval(line.startDate, line.endDate, 'endDate') ??
    checkNoTwin(org, line)
  );
}

function checkNoTwin(org: OrgReader, line: Omit<DottedLine, 'version'>): Refusal | null {
  const days = { from: line.startDate, to: line.endDate };
  const twin = org
    .dottedLinesOfPosition(line.positionKey)
    .find(
      (other) =>
        other.key !== line.key &&
        other.managerKey === line.managerKey &&
        other.type === line.type &&
        intervalsOverlap({ from: other.startDate, to: other.endDate }, days),
    );
  if (!twin) return null;
  const message = `There is already ${nameOf(org, 'dottedLine', twin.key)} in these days; change that one, or choose another type.`;
  return refuse('CONFLICT', message, 'managerId', { kind: 'dottedLine', key: twin.key });
}
