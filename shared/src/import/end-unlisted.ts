import type { Day } from '../org/day.ts';
import type { RecordKinds } from '../org/records.ts';
import type { BundleFile } from './bundle-files.ts';
import { KIND_OF_FILE, type ImportLedger } from './import-ledger.ts';

/**
 * Ends what the same source brought before and no longer lists, in the files that the bundle has.
 * The last day is the day before the import; what has not begun by then and hangs on nothing is taken back.
 */
export function endUnlisted(ledger: ImportLedger): void {
  const lastDay = ledger.context.options.effective - 1;
  unlisted(ledger, 'waivers.csv', (waiver) => {
    if (hasEnded(waiver.until, lastDay)) return;
    if (begins(waiver.from, lastDay)) ledger.remove({ kind: 'REMOVE_RECORD', recordKind: 'waiver', key: waiver.key });
    else ledger.remove({ kind: 'UPDATE_WAIVER', waiverKey: waiver.key, set: { until: lastDay } });
  });
  unlisted(ledger, 'role_assignments.csv', (assignment) => {
    if (hasEnded(assignment.endDate, lastDay)) return;
    if (begins(assignment.startDate, lastDay)) ledger.remove({ kind: 'REMOVE_RECORD', recordKind: 'assignment', key: assignment.key });
    else ledger.remove({ kind: 'END_ROLE_ASSIGNMENT', assignmentKey: assignment.key, endDate: lastDay });
  });
  unlisted(ledger, 'initiatives.csv', (initiative) => {
    if (hasEnded(initiative.endDate, lastDay)) return;
    ledger.remove({ kind: 'UPDATE_INITIATIVE', initiativeKey: initiative.key, set: { endDate: notBefore(initiative.startDate, lastDay) } });
  });
  unlisted(ledger, 'positions.csv', (position) => {
    if (hasEnded(position.endDate, lastDay)) return;
    ledger.remove({ kind: 'CLOSE_POSITION', positionKey: position.key, endDate: notBefore(position.startDate, lastDay) });
  });
  unlisted(ledger, 'people.csv', (person) => {
    if (hasEnded(person.terminationDate, lastDay)) return;
    ledger.remove({ kind: 'UPDATE_PERSON', personKey: person.key, set: { terminationDate: notBefore(person.hireDate, lastDay) } });
  });
  unlisted(ledger, 'teams.csv', (team) => {
    if (hasEnded(team.endDate, lastDay)) return;
    ledger.remove({ kind: 'UPDATE_TEAM', teamKey: team.key, set: { endDate: notBefore(team.startDate, lastDay) } });
  });
}

interface FileRecords {
  'teams.csv': RecordKinds['team'];
  'people.csv': RecordKinds['person'];
  'positions.csv': RecordKinds['position'];
  'initiatives.csv': RecordKinds['initiative'];
  'role_assignments.csv': RecordKinds['assignment'];
  'waivers.csv': RecordKinds['waiver'];
}

function unlisted<F extends BundleFile>(ledger: ImportLedger, file: F, end: (record: FileRecords[F]) => void): void {
  if (!ledger.has(file)) return;
  const { org, options } = ledger.context;
  org.table(KIND_OF_FILE[file]).forEach((record) => {
    if (record.source !== options.source || record.externalId === null || ledger.lists(file, record.externalId)) return;
    end(record as FileRecords[F]);
    ledger.forget(file, record.externalId);
  });
}

function hasEnded(end: Day | null, lastDay: Day): boolean {
  return end !== null && end <= lastDay;
}

function begins(start: Day | null, lastDay: Day): boolean {
  return start !== null && start > lastDay;
}

function notBefore(start: Day | null, lastDay: Day): Day {
  return start !== null && start > lastDay ? start : lastDay;
}
