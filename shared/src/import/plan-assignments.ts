import type { Assignee } from '../org/records.ts';
import type { AssignmentRow } from './bundle-rows.ts';
import { changedFields, endOf, type ImportLedger, type PlannedRow } from './import-ledger.ts';

type Row = PlannedRow<'role_assignments.csv'>;

/** Plans the role assignments of a bundle. One whose initiative or assignee does not resolve is left out in lenient mode. */
export function planAssignments(ledger: ImportLedger, rows: readonly Row[]): void {
  const { org, options } = ledger.context;
  for (const row of rows) {
    const at = { file: 'role_assignments.csv', line: row.line } as const;
    const initiativeKey = ledger.resolve(at, 'initiative_id', 'initiatives.csv', row.values.initiativeId);
    const assignee = assigneeOf(ledger, row);
    if (!initiativeKey || !assignee) continue;
    const says = { ...plainFields(row.values), endDate: endOf(row, row.values.endDate) };
    if (!row.exists) {
      ledger.create({
        kind: 'ASSIGN_ROLE',
        assignment: {
          key: row.key,
          source: options.source,
          externalId: row.values.id,
          initiativeKey,
          role: row.values.role,
          assignee,
          allocation: says.allocation ?? null,
          startDate: row.values.startDate ?? null,
          endDate: says.endDate ?? null,
          acting: says.acting ?? false,
        },
      });
    } else if (!row.unchanged) {
      const set = changedFields(ledger, at, says, row.before && plainFields(row.before), { ...org.assignment(row.key)! });
      if (set) ledger.change(row.key, { kind: 'UPDATE_ROLE_ASSIGNMENT', assignmentKey: row.key, set: set as object });
    }
  }
}

function assigneeOf(ledger: ImportLedger, row: Row): Assignee | null {
  const at = { file: 'role_assignments.csv', line: row.line } as const;
  const personKey = ledger.resolve(at, 'person_id', 'people.csv', row.values.personId);
  const positionKey = ledger.resolve(at, 'position_id', 'positions.csv', row.values.positionId);
  if (personKey) return { kind: 'PERSON', personKey };
  return positionKey ? { kind: 'POSITION', positionKey } : null;
}

function plainFields({ allocation, endDate, acting }: AssignmentRow) {
  return { allocation, endDate, acting: acting === null ? false : acting };
}
