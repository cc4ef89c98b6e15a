import type { InitiativeRow } from './bundle-rows.ts';
import { changedFields, endOf, parentsFirst, rowsInCircles, type ImportLedger, type PlannedRow } from './import-ledger.ts';

type Row = PlannedRow<'initiatives.csv'>;

/** Plans the initiatives of a bundle. */
export function planInitiatives(ledger: ImportLedger, rows: readonly Row[]): void {
  const { org, options } = ledger.context;
  const inCircles = circles(ledger, rows);
  for (const row of parentsFirst(
    rows,
    (row) => row.values.id,
    (row) => (inCircles.has(row) ? null : row.values.parentId),
  )) {
    const at = { file: 'initiatives.csv', line: row.line } as const;
    const teamKey = ledger.resolve(at, 'team_id', 'teams.csv', row.values.teamId);
    const parentKey = inCircles.has(row) ? null : ledger.resolve(at, 'parent_id', 'initiatives.csv', row.values.parentId);
    const says = { ...plainFields(row.values), endDate: endOf(row, row.values.endDate), teamKey, parentKey };
    if (!row.exists) {
      ledger.create({
        kind: 'CREATE_INITIATIVE',
        initiative: {
          key: row.key,
          source: options.source,
          externalId: row.values.id,
          name: says.name,
          kind: says.kind,
          status: says.status ?? 'ACTIVE',
          lifecycleStage: null,
          health: null,
          teamKey: teamKey ?? null,
          parentKey: parentKey ?? null,
          priority: says.priority ?? null,
          budget: says.budget ?? null,
          startDate: says.startDate ?? null,
          endDate: says.endDate ?? null,
        },
      });
    } else if (!row.unchanged) {
      const initiative = org.initiative(row.key)!;
      const before = row.before && {
        ...plainFields(row.before),
        teamKey: row.before.teamId == null ? row.before.teamId : (ledger.find('teams.csv', row.before.teamId) ?? null),
        parentKey: row.before.parentId == null ? row.before.parentId : (ledger.find('initiatives.csv', row.before.parentId) ?? null),
      };
      const set = changedFields(ledger, at, says, before, { ...initiative });
      if (set) ledger.change(row.key, { kind: 'UPDATE_INITIATIVE', initiativeKey: row.key, set: set as object });
    }
  }
}

/** An empty status says `ACTIVE`, as on creation. */
function plainFields({ name, kind, status, priority, budget, startDate, endDate }: InitiativeRow) {
  return { name, kind, status: status === null ? ('ACTIVE' as const) : status, priority, budget, startDate, endDate };
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
      file: 'initiatives.csv',
      line: row.line,
      column: 'parent_id',
      message: `the initiative would be its own parent (${[...circle, circle[0]!].join(' > ')})`,
    });
  }
  return cut;
}
