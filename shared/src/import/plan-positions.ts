import type { Change } from '../changes/change.ts';
import { formatDay, includesDay } from '../org/day.ts';
import { isEmployed, versionOn } from '../org/org-day.ts';
import type { Key, Position } from '../org/records.ts';
import type { PositionRow } from './bundle-rows.ts';
import { changedFields, endOf, parentsFirst, rowsInCircles, type ImportLedger, type PlannedRow } from './import-ledger.ts';

type Row = PlannedRow<'positions.csv'>;

/** Plans the positions of a bundle with their reporting lines and incumbents. */
export function planPositions(ledger: ImportLedger, rows: readonly Row[]): void {
  const inCircles = circles(ledger, rows);
  for (const row of parentsFirst(
    rows,
    (row) => row.values.id,
    (row) => (inCircles.has(row) ? null : row.values.managerId),
  )) {
    warnOfStatus(ledger, row);
    const at = { file: 'positions.csv', line: row.line } as const;
    const references = {
      teamKey: ledger.resolve(at, 'team_id', 'teams.csv', row.values.teamId),
      managerKey: inCircles.has(row) ? null : ledger.resolve(at, 'manager_position_id', 'positions.csv', row.values.managerId),
      personKey: ledger.resolve(at, 'person_id', 'people.csv', row.values.personId),
    };
    if (!row.exists) createPosition(ledger, row, references);
    else if (!row.unchanged) changePosition(ledger, row, references);
  }
}

interface References {
  readonly teamKey: Key | null | undefined;
  readonly managerKey: Key | null | undefined;
  readonly personKey: Key | null | undefined;
}

function createPosition(ledger: ImportLedger, row: Row, { teamKey, managerKey, personKey }: References): void {
  const { source } = ledger.context.options;
  const { values } = row;
  ledger.create({
    kind: 'CREATE_POSITION',
    position: {
      key: row.key,
      source,
      externalId: values.id,
      startDate: values.startDate ?? null,
      endDate: values.endDate ?? null,
      onHold: values.status === 'ON_HOLD',
      facts: {
        title: values.title,
        teamKey: teamKey ?? null,
        managerKey: managerKey ?? null,
        jobProfile: values.jobProfile ?? null,
        level: values.level ?? null,
        fte: values.fte ?? 1,
        location: values.location ?? null,
        costCenter: values.costCenter ?? null,
        annualCost: values.annualCost ?? null,
        payRange: null,
      },
    },
  });
  if (personKey) ledger.changes.push(assignIncumbent(ledger, row.key, personKey, null));
}

function changePosition(ledger: ImportLedger, row: Row, references: References): void {
  const { org, options } = ledger.context;
  const position = org.position(row.key)!;
  const at = { file: 'positions.csv', line: row.line } as const;
  const incumbent = currentIncumbent(ledger, position);
  const current = { ...position, ...versionOn(position, options.effective), personKey: incumbent?.personKey ?? null };
  const says = { ...plainFields(row.values), endDate: endOf(row, row.values.endDate), ...references };
  const before = row.before && { ...plainFields(row.before), ...quietReferences(ledger, row.before) };
  const set = changedFields(ledger, at, says, before, current);
  if (!set) return;
  const { managerKey, personKey, ...facts } = set;
  if (Object.keys(facts).length > 0) {
    ledger.change(row.key, { kind: 'UPDATE_POSITION', positionKey: row.key, set: facts as object, effectiveOn: options.effective });
  }
  if (managerKey !== undefined)
    ledger.change(row.key, { kind: 'MOVE_POSITION', positionKey: row.key, managerKey, effectiveOn: options.effective });
  if (personKey !== undefined) {
    if (incumbent) ledger.change(row.key, endIncumbency(ledger, incumbent));
    if (personKey !== null) ledger.change(row.key, assignIncumbent(ledger, row.key, personKey, options.effective));
  }
}

function endIncumbency(ledger: ImportLedger, incumbency: { key: Key; startDate: number | null }): Change {
  const endDate = ledger.context.options.effective - 1;
  if (incumbency.startDate !== null && incumbency.startDate > endDate)
    return { kind: 'REMOVE_RECORD', recordKind: 'incumbency', key: incumbency.key };
  return { kind: 'END_INCUMBENCY', incumbencyKey: incumbency.key, endDate };
}

function assignIncumbent(ledger: ImportLedger, positionKey: Key, personKey: Key, startDate: number | null): Change {
  return {
    kind: 'ASSIGN_INCUMBENT',
    incumbency: {
      key: ledger.context.newKey(),
      source: ledger.context.options.source,
      externalId: null,
      positionKey,
      personKey,
      startDate,
      endDate: null,
    },
  };
}

function currentIncumbent(ledger: ImportLedger, position: Position) {
  const { org, options } = ledger.context;
  return org
    .incumbenciesOfPosition(position.key)
    .filter((incumbency) => includesDay(incumbency.startDate, incumbency.endDate, options.effective))
    .at(-1);
}

/** An empty status says nothing of a hold; an empty FTE is a whole one, as on creation. */
function plainFields(values: PositionRow) {
  return {
    title: values.title,
    fte: values.fte === null ? 1 : values.fte,
    jobProfile: values.jobProfile,
    level: values.level,
    location: values.location,
    costCenter: values.costCenter,
    annualCost: values.annualCost,
    startDate: values.startDate,
    endDate: values.endDate,
    onHold: values.status === undefined ? undefined : values.status === 'ON_HOLD',
  };
}

function quietReferences(ledger: ImportLedger, values: PositionRow): References {
  const find = (file: 'teams.csv' | 'positions.csv' | 'people.csv', id: string | null | undefined) =>
    id == null ? id : (ledger.find(file, id) ?? null);
  return {
    teamKey: find('teams.csv', values.teamId),
    managerKey: find('positions.csv', values.managerId),
    personKey: find('people.csv', values.personId),
  };
}

function circles(ledger: ImportLedger, rows: readonly Row[]): Set<Row> {
  const { org, options } = ledger.context;
  const managers = new Map(rows.map((row) => [row.values.id, row.values.managerId]));
  const managerOf = (id: string): string | null | undefined => {
    const listed = managers.get(id);
    if (listed !== undefined) return listed;
    const key = org.keyOfExternalId('position', options.source, id);
    const managerKey = key === undefined ? null : versionOn(org.position(key)!, options.effective).managerKey;
    const manager = managerKey === null ? undefined : org.position(managerKey);
    return manager?.source === options.source ? manager.externalId : null;
  };
  const cut = new Set<Row>();
  const cutCircles = new Set<string[]>();
  for (const [row, circle] of rowsInCircles(rows, (row) => row.values.id, managerOf)) {
    if (options.lenient && cutCircles.has(circle)) continue;
    cutCircles.add(circle);
    cut.add(row);
    const line = circle.length === 1 ? 'the position reports to itself' : `the reporting line is a circle (${shortCircle(circle)})`;
    ledger.unresolved({
      file: 'positions.csv',
      line: row.line,
      column: 'manager_position_id',
      message: `${line}; a reporting line must end at a position without a manager`,
    });
  }
  return cut;
}

function shortCircle(circle: readonly string[]): string {
  const shown = circle.length > 6 ? [...circle.slice(0, 5), '…'] : circle;
  return [...shown, circle[0]!].join(' > ');
}

function warnOfStatus(ledger: ImportLedger, row: Row): void {
  const { values } = row;
  const { effective } = ledger.context.options;
  const said = values.status;
  if (!said) return;
  const actual = derivedStatus(ledger, row);
  if (said === actual || (said === 'ON_HOLD' && actual === 'OPEN')) return;
  ledger.warnings.push({
    file: 'positions.csv',
    line: row.line,
    column: 'status',
    message: `says ${said}, but from its dates and its person the position is ${actual} on ${formatDay(effective)}`,
  });
}

function derivedStatus(ledger: ImportLedger, { values }: Row): string {
  const { org, options } = ledger.context;
  if (values.endDate != null && values.endDate < options.effective) return 'CLOSED';
  if (values.startDate != null && values.startDate > options.effective) return 'PLANNED';
  if (!values.personId) return 'OPEN';
  const known = ledger.employment(values.personId) ?? org.person(ledger.find('people.csv', values.personId) ?? '');
  return known && !isEmployed(known, options.effective) ? 'OPEN' : 'FILLED';
}
