import type { Day } from '../org/day.ts';
import { INITIATIVE_KINDS, INITIATIVE_STATUSES, type InitiativeKind, type InitiativeStatus, type Money } from '../org/records.ts';
import { POSITION_STATUSES, type PositionStatus } from '../org/org-day.ts';
import type { BundleFile } from './bundle-files.ts';
import type { RowReader } from './row-reader.ts';
import { shown } from './row-reader.ts';

type Cell<V> = V | null | undefined;

export interface TeamRow {
  readonly id: string;
  readonly name: string;
  readonly parentId: Cell<string>;
  readonly type: Cell<string>;
  readonly leadPositionId: Cell<string>;
}
export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly givenName: Cell<string>;
  readonly familyName: Cell<string>;
  readonly email: Cell<string>;
  readonly employmentType: Cell<string>;
  readonly hireDate: Cell<Day>;
  readonly terminationDate: Cell<Day>;
  readonly location: Cell<string>;
  readonly skills: readonly string[] | undefined;
  readonly certifications: readonly string[] | undefined;
}
export interface PositionRow {
  readonly id: string;
  readonly title: string;
  readonly teamId: Cell<string>;
  readonly managerId: Cell<string>;
  readonly personId: Cell<string>;
  readonly status: Cell<PositionStatus>;
  readonly fte: Cell<number>;
  readonly jobProfile: Cell<string>;
  readonly level: Cell<string>;
  readonly location: Cell<string>;
  readonly costCenter: Cell<string>;
  readonly annualCost: Cell<Money>;
  readonly startDate: Cell<Day>;
  readonly endDate: Cell<Day>;
}
export interface InitiativeRow {
  readonly id: string;
  readonly name: string;
  readonly kind: InitiativeKind;
  readonly teamId: Cell<string>;
  readonly parentId: Cell<string>;
  readonly status: Cell<InitiativeStatus>;
  readonly priority: Cell<number>;
  readonly budget: Cell<Money>;
  readonly startDate: Cell<Day>;
  readonly endDate: Cell<Day>;
}
export interface AssignmentRow {
  readonly id: string;
  readonly initiativeId: string;
  readonly role: string;
  readonly personId: Cell<string>;
  readonly positionId: Cell<string>;
  readonly allocation: Cell<number>;
  readonly startDate: Cell<Day>;
  readonly endDate: Cell<Day>;
  readonly acting: Cell<boolean>;
}
export interface WaiverRow {
  readonly id: string;
  readonly initiativeId: string;
  readonly role: string;
  readonly reason: string;
  readonly from: Cell<Day>;
  readonly until: Cell<Day>;
}
export interface BundleRows {
  'teams.csv': TeamRow;
  'people.csv': PersonRow;
  'positions.csv': PositionRow;
  'initiatives.csv': InitiativeRow;
  'role_assignments.csv': AssignmentRow;
  'waivers.csv': WaiverRow;
}

const ROLE = /^[A-Z][A-Z0-9_]{0,62}$/;

/** Reads the row that a reader stands on, as what its file holds. Faults go to the reader. */
export const READ_ROW: { readonly [F in BundleFile]: (cells: RowReader) => BundleRows[F] } = {
  'teams.csv': (cells) => ({
    id: cells.required('id'),
    name: cells.required('name'),
    parentId: cells.text('parent_id'),
    type: cells.text('type'),
    leadPositionId: cells.text('lead_position_id'),
  }),
  'people.csv': (cells) => {
    const row = {
      id: cells.required('id'),
      name: cells.required('name'),
      givenName: cells.text('given_name'),
      familyName: cells.text('family_name'),
      email: cells.text('email'),
      employmentType: cells.text('employment_type'),
      hireDate: cells.day('hire_date'),
      terminationDate: cells.day('termination_date'),
      location: cells.text('location'),
      skills: cells.list('skills'),
      certifications: cells.list('certifications'),
    };
    checkOrder(cells, row.hireDate, row.terminationDate, 'termination_date');
    return row;
  },
  'positions.csv': (cells) => {
    const row = {
      id: cells.required('id'),
      title: cells.required('title'),
      teamId: cells.text('team_id'),
      managerId: cells.text('manager_position_id'),
      personId: cells.text('person_id'),
      status: cells.oneOf('status', POSITION_STATUSES),
      fte: cells.number('fte', 0, 2),
      jobProfile: cells.text('job_profile'),
      level: cells.text('level'),
      location: cells.text('location'),
      costCenter: cells.text('cost_center'),
      annualCost: cells.money('annual_cost', 'currency'),
      startDate: cells.day('start_date'),
      endDate: cells.day('end_date'),
    };
    checkOrder(cells, row.startDate, row.endDate, 'end_date');
    return row;
  },
  'initiatives.csv': (cells) => {
    const kind = cells.oneOf('kind', INITIATIVE_KINDS);
    if (kind === null) cells.required('kind');
    const row = {
      id: cells.required('id'),
      name: cells.required('name'),
      kind: kind ?? 'PROJECT',
      teamId: cells.text('team_id'),
      parentId: cells.text('parent_id'),
      status: cells.oneOf('status', INITIATIVE_STATUSES),
      priority: cells.integer('priority', 1, 5),
      budget: cells.money('budget', 'currency'),
      startDate: cells.day('start_date'),
      endDate: cells.day('end_date'),
    };
    checkOrder(cells, row.startDate, row.endDate, 'end_date');
    return row;
  },
  'role_assignments.csv': (cells) => {
    const row = {
      initiativeId: cells.required('initiative_id'),
      role: readRole(cells),
      personId: cells.text('person_id'),
      positionId: cells.text('position_id'),
      allocation: cells.number('allocation', 0, 100),
      startDate: cells.day('start_date'),
      endDate: cells.day('end_date'),
      acting: cells.boolean('acting'),
    };
    if (!row.personId === !row.positionId) cells.fault('person_id', 'name exactly one of person_id and position_id');
    checkOrder(cells, row.startDate, row.endDate, 'end_date');
    const assignee = row.personId ? `person:${row.personId}` : `position:${row.positionId}`;
    return { ...row, id: JSON.stringify([row.initiativeId, row.role, assignee, row.startDate ?? null]) };
  },
  'waivers.csv': (cells) => {
    const row = {
      initiativeId: cells.required('initiative_id'),
      role: readRole(cells),
      reason: cells.required('reason'),
      from: cells.day('from'),
      until: cells.day('until'),
    };
    checkOrder(cells, row.from, row.until, 'until');
    return { ...row, id: JSON.stringify([row.initiativeId, row.role, row.from ?? null]) };
  },
};

function readRole(cells: RowReader): string {
  const role = cells.required('role');
  if (role !== '' && !ROLE.test(role))
    cells.fault(
      'role',
      `‘${shown(role)}’ is not a role; write PROJECT_OWNER, PRODUCT_OWNER or a role of your own in capitals, such as TECH_LEAD`,
    );
  return role;
}

function checkOrder(cells: RowReader, from: Cell<Day>, to: Cell<Day>, column: string): void {
  if (from != null && to != null && to < from) cells.fault(column, 'is before the first day; the last day must be the first day or later');
}
