import {
  DEFAULT_POLICY,
  type Assignee,
  type CoveragePolicy,
  type DottedLineType,
  type HiringTarget,
  type JobFamily,
  type JobProfile,
  type Key,
  type Metric,
  type Money,
  type Person,
  type PersonDetails,
  type PositionVersion,
  type RaciRow,
  type RecordKind,
  type RecordKinds,
  type Requisition,
} from '@tandem/shared/org/records';
import type { BulkTable, Cell, ColumnType } from '../database/bulk-rows.ts';

/** What names a person: their details and the source's id of them. */
export interface PersonalFacts {
  readonly externalId: string | null;
  readonly details: PersonDetails;
}

/** How the records of a kind stand in their table. */
export interface RecordRows<K extends RecordKind> extends BulkTable {
  /** `detailsId` gives the row of `person_details` that holds the person's facts. */
  toCells(record: RecordKinds[K], detailsId: (person: Person) => number): Cell[];
  /** Written out field by field: spreading took twice as long. */
  fromCells(cells: readonly Cell[], facts: PersonalFacts): RecordKinds[K];
}

/** Column of a person's row that holds the number of their facts. */
export const DETAILS_CELL = 3;

/** The tables of all kinds. The order of cells is that of `columns`. */
export const RECORD_ROWS: { readonly [K in RecordKind]: RecordRows<K> } = {
  team: {
    ...table(
      'teams',
      ['external_id'],
      ['name'],
      ['parent_key'],
      ['type'],
      ['lead_position_key'],
      ['start_date', 'integer'],
      ['end_date', 'integer'],
    ),
    toCells: (team) => [
      ...known(team),
      team.externalId,
      team.name,
      team.parentKey,
      team.type,
      team.leadPositionKey,
      team.startDate,
      team.endDate,
    ],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      name: cells[4] as string,
      parentKey: text(cells[5]),
      type: text(cells[6]),
      leadPositionKey: text(cells[7]),
      startDate: number(cells[8]),
      endDate: number(cells[9]),
    }),
  },
  person: {
    ...table(
      'people',
      ['details_id', 'integer'],
      ['employment_type'],
      ['hire_date', 'integer'],
      ['termination_date', 'integer'],
      ['location'],
      ['skills'],
      ['certifications'],
    ),
    toCells: (person, detailsId) => [
      ...known(person),
      detailsId(person),
      person.employmentType,
      person.hireDate,
      person.terminationDate,
      person.location,
      JSON.stringify(person.skills),
      JSON.stringify(person.certifications),
    ],
    fromCells: (cells, { externalId, details }) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId,
      details,
      employmentType: text(cells[4]),
      hireDate: number(cells[5]),
      terminationDate: number(cells[6]),
      location: text(cells[7]),
      skills: texts(cells[8]),
      certifications: texts(cells[9]),
    }),
  },
  position: {
    ...table('positions', ['external_id'], ['start_date', 'integer'], ['end_date', 'integer'], ['on_hold', 'boolean'], ['versions']),
    toCells: (position) => [
      ...known(position),
      position.externalId,
      position.startDate,
      position.endDate,
      position.onHold,
      JSON.stringify(position.versions),
    ],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      startDate: number(cells[4]),
      endDate: number(cells[5]),
      onHold: Boolean(cells[6]),
      versions: JSON.parse(cells[7] as string) as PositionVersion[],
    }),
  },
  incumbency: {
    ...table('incumbencies', ['external_id'], ['position_key'], ['person_key'], ['start_date', 'integer'], ['end_date', 'integer']),
    toCells: (incumbency) => [
      ...known(incumbency),
      incumbency.externalId,
      incumbency.positionKey,
      incumbency.personKey,
      incumbency.startDate,
      incumbency.endDate,
    ],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      positionKey: cells[4] as string,
      personKey: cells[5] as string,
      startDate: number(cells[6]),
      endDate: number(cells[7]),
    }),
  },
  initiative: {
    ...table(
      'initiatives',
      ['external_id'],
      ['name'],
      ['kind'],
      ['status'],
      ['lifecycle_stage'],
      ['health'],
      ['team_key'],
      ['parent_key'],
      ['priority', 'integer'],
      ['budget_minor', 'bigint'],
      ['budget_currency'],
      ['start_date', 'integer'],
      ['end_date', 'integer'],
    ),
    toCells: (it) => [
      ...known(it),
      it.externalId,
      it.name,
      it.kind,
      it.status,
      it.lifecycleStage,
      it.health,
      it.teamKey,
      it.parentKey,
      it.priority,
      it.budget?.minor ?? null,
      it.budget?.currency ?? null,
      it.startDate,
      it.endDate,
    ],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      name: cells[4] as string,
      kind: cells[5] as RecordKinds['initiative']['kind'],
      status: cells[6] as RecordKinds['initiative']['status'],
      lifecycleStage: cells[7] as RecordKinds['initiative']['lifecycleStage'],
      health: cells[8] as RecordKinds['initiative']['health'],
      teamKey: text(cells[9]),
      parentKey: text(cells[10]),
      priority: number(cells[11]),
      budget: money(cells[12], cells[13]),
      startDate: number(cells[14]),
      endDate: number(cells[15]),
    }),
  },
  assignment: {
    ...table(
      'role_assignments',
      ['external_id'],
      ['initiative_key'],
      ['role'],
      ['person_key'],
      ['position_key'],
      ['allocation', 'double precision'],
      ['start_date', 'integer'],
      ['end_date', 'integer'],
      ['acting', 'boolean'],
    ),
    toCells: (it) => [
      ...known(it),
      it.externalId,
      it.initiativeKey,
      it.role,
      it.assignee.kind === 'PERSON' ? it.assignee.personKey : null,
      it.assignee.kind === 'POSITION' ? it.assignee.positionKey : null,
      it.allocation,
      it.startDate,
      it.endDate,
      it.acting,
    ],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      initiativeKey: cells[4] as string,
      role: cells[5] as string,
      assignee: assignee(text(cells[6]), text(cells[7])),
      allocation: number(cells[8]),
      startDate: number(cells[9]),
      endDate: number(cells[10]),
      acting: Boolean(cells[11]),
    }),
  },
  waiver: {
    ...table(
      'waivers',
      ['external_id'],
      ['initiative_key'],
      ['role'],
      ['reason'],
      ['author'],
      ['from_day', 'integer'],
      ['until_day', 'integer'],
    ),
    toCells: (it) => [...known(it), it.externalId, it.initiativeKey, it.role, it.reason, it.author, it.from, it.until],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      initiativeKey: cells[4] as string,
      role: cells[5] as string,
      reason: cells[6] as string,
      author: text(cells[7]),
      from: number(cells[8]),
      until: number(cells[9]),
    }),
  },
  dottedLine: {
    ...table(
      'dotted_lines',
      ['external_id'],
      ['position_key'],
      ['manager_key'],
      ['type'],
      ['label'],
      ['start_date', 'integer'],
      ['end_date', 'integer'],
    ),
    toCells: (it) => [...known(it), it.externalId, it.positionKey, it.managerKey, it.type, it.label, it.startDate, it.endDate],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      positionKey: cells[4] as string,
      managerKey: cells[5] as string,
      type: cells[6] as DottedLineType,
      label: text(cells[7]),
      startDate: number(cells[8]),
      endDate: number(cells[9]),
    }),
  },
  coveragePolicy: {
    ...table('coverage_policies', ['external_id'], ['policy']),
    toCells: ({ key, source, version, externalId, ...policy }) => [...known({ key, source, version }), externalId, JSON.stringify(policy)],
    fromCells: (cells) => ({
      ...DEFAULT_POLICY,
      ...(JSON.parse(cells[4] as string) as CoveragePolicy),
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
    }),
  },
  raci: {
    ...table('raci_matrices', ['external_id'], ['initiative_key'], ['rows']),
    toCells: (it) => [...known(it), it.externalId, it.initiativeKey, JSON.stringify(it.rows)],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      initiativeKey: cells[4] as string,
      rows: JSON.parse(cells[5] as string) as RaciRow[],
    }),
  },
  measurement: {
    ...table(
      'measurements',
      ['external_id'],
      ['initiative_key'],
      ['metric'],
      ['day', 'integer'],
      ['value', 'double precision'],
      ['target', 'double precision'],
      ['currency'],
    ),
    toCells: (it) => [...known(it), it.externalId, it.initiativeKey, it.metric, it.day, it.value, it.target, it.currency],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      initiativeKey: cells[4] as string,
      metric: cells[5] as Metric,
      day: cells[6] as number,
      value: cells[7] as number,
      target: number(cells[8]),
      currency: text(cells[9]),
    }),
  },
  confirmation: {
    ...table('confirmations', ['external_id'], ['assignment_key'], ['person_key'], ['day', 'integer']),
    toCells: (it) => [...known(it), it.externalId, it.assignmentKey, it.personKey, it.day],
    fromCells: (cells) => ({
      key: cells[0] as string,
      source: text(cells[1]),
      version: cells[2] as number,
      externalId: text(cells[3]),
      assignmentKey: cells[4] as string,
      personKey: cells[5] as string,
      day: cells[6] as number,
    }),
  },
  jobFamily: {
    ...table('job_families', ['external_id'], ['facts']),
    toCells: (it) => [...known(it), it.externalId, factsOf(it)],
    fromCells: (cells) => saidAsAWhole<JobFamily>(cells),
  },
  jobProfile: {
    ...table('job_profiles', ['external_id'], ['facts']),
    toCells: (it) => [...known(it), it.externalId, factsOf(it)],
    fromCells: (cells) => saidAsAWhole<JobProfile>(cells),
  },
  requisition: {
    ...table('requisitions', ['external_id'], ['facts']),
    toCells: (it) => [...known(it), it.externalId, factsOf(it)],
    fromCells: (cells) => saidAsAWhole<Requisition>(cells),
  },
  hiringTarget: {
    ...table('hiring_targets', ['external_id'], ['facts']),
    toCells: (it) => [...known(it), it.externalId, factsOf(it)],
    fromCells: (cells) => saidAsAWhole<HiringTarget>(cells),
  },
};

/** What a record says beside what every record has, as JSON: of records that are always said as a whole, and asked for only through the model. */
function factsOf({
  key: _key,
  source: _source,
  externalId: _id,
  version: _version,
  ...facts
}: Known & { externalId: string | null }): string {
  return JSON.stringify(facts);
}

function saidAsAWhole<R>(cells: readonly Cell[]): R {
  const head = { key: cells[0] as string, source: text(cells[1]), version: cells[2] as number, externalId: text(cells[3]) };
  return { ...(JSON.parse(cells[4] as string) as object), ...head } as R;
}

type Column = readonly [name: string, type?: ColumnType];
type Known = { readonly key: Key; readonly source: string | null; readonly version: number };

function table(name: string, ...columns: readonly Column[]): BulkTable {
  const all: readonly Column[] = [['key'], ['source'], ['version', 'integer'], ...columns];
  return { table: name, identity: ['key'], columns: all.map(([column, type]) => [column, type ?? 'text'] as const) };
}

function known({ key, source, version }: Known): Cell[] {
  return [key, source, version];
}

function text(cell: Cell | undefined): string | null {
  return (cell ?? null) as string | null;
}

function number(cell: Cell | undefined): number | null {
  return (cell ?? null) as number | null;
}

function texts(cell: Cell | undefined): string[] {
  return cell === '[]' ? [] : (JSON.parse(cell as string) as string[]);
}

function money(minor: Cell | undefined, currency: Cell | undefined): Money | null {
  return minor === null || minor === undefined ? null : { minor: minor as number, currency: currency as string };
}

function assignee(personKey: Key | null, positionKey: Key | null): Assignee {
  return personKey === null ? { kind: 'POSITION', positionKey: positionKey! } : { kind: 'PERSON', personKey };
}
