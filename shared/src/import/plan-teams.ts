import type { Team } from '../org/records.ts';
import type { TeamRow } from './bundle-rows.ts';
import { changedFields, parentsFirst, rowsInCircles, type ImportLedger, type PlannedRow } from './import-ledger.ts';

type Row = PlannedRow<'teams.csv'>;

/** Plans the teams without their leads, whose positions are planned later. */
export function planTeams(ledger: ImportLedger, rows: readonly Row[]): void {
  const { org, options } = ledger.context;
  const inCircles = circles(ledger, rows);
  for (const row of parentsFirst(
    rows,
    (row) => row.values.id,
    (row) => (inCircles.has(row) ? null : row.values.parentId),
  )) {
    const says = fieldsOf(ledger, row, row.values, inCircles.has(row));
    if (!row.exists) {
      ledger.create({
        kind: 'CREATE_TEAM',
        team: {
          key: row.key,
          source: options.source,
          externalId: row.values.id,
          name: says.name,
          parentKey: says.parentKey ?? null,
          type: says.type ?? null,
          leadPositionKey: null,
          startDate: null,
          endDate: null,
        },
      });
    } else if (!row.unchanged) {
      const team = org.team(row.key)!;
      const set = changedFields(ledger, { file: 'teams.csv', line: row.line }, says, row.before && quietFields(ledger, row.before), {
        ...team,
      });
      if (set) ledger.change(row.key, { kind: 'UPDATE_TEAM', teamKey: row.key, set });
      if (!row.before && team.endDate !== null) ledger.change(row.key, { kind: 'UPDATE_TEAM', teamKey: row.key, set: { endDate: null } });
    }
  }
}

/** Plans the leads of the teams. */
export function planTeamLeads(ledger: ImportLedger, rows: readonly Row[]): void {
  const at = 'teams.csv' as const;
  for (const row of rows) {
    const leadPositionKey = ledger.resolve({ file: at, line: row.line }, 'lead_position_id', 'positions.csv', row.values.leadPositionId);
    if (row.unchanged || leadPositionKey === undefined) continue;
    const team: Pick<Team, 'leadPositionKey'> = ledger.context.org.team(row.key) ?? { leadPositionKey: null };
    const before = row.before && {
      leadPositionKey:
        row.before.leadPositionId == null ? row.before.leadPositionId : (ledger.find('positions.csv', row.before.leadPositionId) ?? null),
    };
    const set = changedFields(ledger, { file: at, line: row.line }, { leadPositionKey }, before, { ...team });
    if (!set) continue;
    const change = { kind: 'UPDATE_TEAM', teamKey: row.key, set } as const;
    if (row.exists) ledger.change(row.key, change);
    else ledger.changes.push(change);
  }
}

function circles(ledger: ImportLedger, rows: readonly Row[]): Set<Row> {
  const parents = new Map(rows.map((row) => [row.values.id, row.values.parentId]));
  const cut = new Set<Row>();
  const cutCircles = new Set<string[]>();
  for (const [row, circle] of rowsInCircles(
    rows,
    (row) => row.values.id,
    (id) => parents.get(id),
  )) {
    if (ledger.context.options.lenient && cutCircles.has(circle)) continue;
    cutCircles.add(circle);
    cut.add(row);
    ledger.unresolved({
      file: 'teams.csv',
      line: row.line,
      column: 'parent_id',
      message: `the team would be its own parent (${[...circle, circle[0]!].join(' > ')})`,
    });
  }
  return cut;
}

function fieldsOf(ledger: ImportLedger, row: Row, values: TeamRow, inCircle: boolean) {
  const parentKey = inCircle ? null : ledger.resolve({ file: 'teams.csv', line: row.line }, 'parent_id', 'teams.csv', values.parentId);
  return { name: values.name, type: values.type, parentKey };
}

function quietFields(ledger: ImportLedger, values: TeamRow) {
  return {
    name: values.name,
    type: values.type,
    parentKey: values.parentId == null ? values.parentId : (ledger.find('teams.csv', values.parentId) ?? null),
  };
}
