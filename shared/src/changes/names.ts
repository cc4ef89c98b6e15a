import type { OrgReader } from '../org/org.ts';
import { formatDay } from '../org/day.ts';
import type { Assignee, HiringTarget, Key, Metric, RecordKind, RoleKey } from '../org/records.ts';

/** What a person calls a kind of record. */
export const RECORD_NAMES: Readonly<Record<RecordKind, string>> = {
  position: 'position',
  person: 'person',
  team: 'team',
  incumbency: 'incumbency',
  initiative: 'initiative',
  assignment: 'role assignment',
  waiver: 'waiver',
  dottedLine: 'dotted line',
  coveragePolicy: 'coverage policy',
  raci: 'RACI matrix',
  measurement: 'measurement',
  confirmation: 'confirmation',
  jobFamily: 'job family',
  jobProfile: 'job profile',
  requisition: 'requisition',
  hiringTarget: 'hiring target',
};

/** What a person calls a record, for the middle of a sentence: by title or name, by key only where there is no such record. */
export function nameOf(org: OrgReader, kind: RecordKind, key: Key): string {
  return NAMES[kind](org, key) ?? `the ${RECORD_NAMES[kind]} ${key}`;
}

/** `PRODUCT_OWNER` as ‘product owner’. */
export function roleName(role: RoleKey): string {
  return role.toLowerCase().replaceAll('_', ' ');
}

/** The person's name, or the position's title. */
export function assigneeName(org: OrgReader, assignee: Assignee): string {
  return assignee.kind === 'PERSON' ? nameOf(org, 'person', assignee.personKey) : nameOf(org, 'position', assignee.positionKey);
}

const NAMES: { readonly [K in RecordKind]: (org: OrgReader, key: Key) => string | null } = {
  position: (org, key) => quoted(org.position(key)?.versions.at(-1)!.title),
  person: (org, key) => org.person(key)?.details.displayName ?? null,
  team: (org, key) => quoted(org.team(key)?.name),
  initiative: (org, key) => quoted(org.initiative(key)?.name),
  incumbency: (org, key) => {
    const incumbency = org.incumbency(key);
    return incumbency ? `${nameOf(org, 'person', incumbency.personKey)} as ${nameOf(org, 'position', incumbency.positionKey)}` : null;
  },
  assignment: (org, key) => {
    const assignment = org.assignment(key);
    return assignment
      ? `${assigneeName(org, assignment.assignee)} as ${roleName(assignment.role)} of ${nameOf(org, 'initiative', assignment.initiativeKey)}`
      : null;
  },
  waiver: (org, key) => {
    const waiver = org.waiver(key);
    return waiver ? `the waiver of the ${roleName(waiver.role)} of ${nameOf(org, 'initiative', waiver.initiativeKey)}` : null;
  },
  dottedLine: (org, key) => {
    const line = org.dottedLine(key);
    return line
      ? `the ${line.type.toLowerCase()} dotted line of ${nameOf(org, 'position', line.positionKey)} to ${nameOf(org, 'position', line.managerKey)}`
      : null;
  },
  coveragePolicy: () => 'the coverage policy',
  raci: (org, key) => (org.initiative(key) ? `the RACI matrix of ${nameOf(org, 'initiative', key)}` : null),
  measurement: (org, key) => {
    const measurement = org.record('measurement', key);
    return measurement
      ? `the ${metricName(measurement.metric)} of ${nameOf(org, 'initiative', measurement.initiativeKey)} on ${formatDay(measurement.day)}`
      : null;
  },
  confirmation: (org, key) => (org.assignment(key) ? `the confirmation of ${nameOf(org, 'assignment', key)}` : null),
  jobFamily: (org, key) => quoted(org.record('jobFamily', key)?.name),
  jobProfile: (org, key) => quoted(org.record('jobProfile', key)?.name),
  requisition: (org, key) => quoted(org.record('requisition', key)?.title),
  hiringTarget: (org, key) => {
    const target = org.record('hiringTarget', key);
    return target ? `the hiring target of ${targetOwner(org, target)}` : null;
  },
};

/** ‘the company from 2026-07-01’. */
export function targetOwner(org: OrgReader, { teamKey, month }: Pick<HiringTarget, 'teamKey' | 'month'>): string {
  return `${teamKey === null ? 'the company' : nameOf(org, 'team', teamKey)} from ${formatDay(month)}`;
}

/** `EARNED_VALUE` as ‘earned value’; what is short for something stays as it is. */
export function metricName(metric: Metric): string {
  return metric === 'MRR' || metric === 'NPS' ? metric : metric.toLowerCase().replaceAll('_', ' ');
}

function quoted(name: string | undefined): string | null {
  return name === undefined ? null : `‘${name}’`;
}
