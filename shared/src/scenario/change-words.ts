import type { Change, New, RestoreRecord } from '../changes/change.ts';
import { writtenBy } from '../changes/act.ts';
import { metricName, nameOf, roleName, RECORD_NAMES, targetOwner } from '../changes/names.ts';
import type { RecordRef } from '../changes/record-ref.ts';
import { formatDay, type Day } from '../org/day.ts';
import { OrgReader } from '../org/org.ts';
import type { IndexName } from '../org/org-indexes.ts';
import {
  DEFAULT_POLICY,
  type Assignee,
  type Key,
  type PositionFacts,
  type RecordKind,
  type RecordKinds,
  type Requisition,
} from '../org/records.ts';
import type { FieldValue } from './field-values.ts';
import { fieldName, fieldValueInWords } from './field-words.ts';
import { differingFields, fieldValue, isPayField } from './record-fields.ts';

/** A change as one sentence without a full stop, and the record that it is about. */
export interface ChangeInWords {
  readonly text: string;
  readonly subject: RecordRef | null;
}

/**
 * Says what a change does, in the glossary's words: things by name, days as `YYYY-MM-DD`, and no amounts of pay.
 * @param before the organization in which the change names things, be it right before it or that of its whole scenario.
 * @param after where what is not there is looked up then: with the base as `before`, the scenario as it is.
 */
export function changeInWords(before: OrgReader, change: Change, after?: OrgReader): ChangeInWords {
  return { text: textOf(after ? new EitherOrg(before, after) : before, change), subject: writtenBy(change) };
}

/** The first day on which a change holds; null where it holds since ever or says no day. */
export function changeEffectiveOn(change: Change): Day | null {
  switch (change.kind) {
    case 'MOVE_POSITION':
    case 'UPDATE_POSITION':
      return change.effectiveOn;
    case 'CLOSE_POSITION':
    case 'END_INCUMBENCY':
    case 'END_ROLE_ASSIGNMENT':
      return change.endDate;
    case 'CREATE_POSITION':
      return change.position.startDate;
    case 'ASSIGN_INCUMBENT':
      return change.incumbency.startDate;
    case 'CREATE_PERSON':
      return change.person.hireDate;
    case 'CREATE_TEAM':
      return change.team.startDate;
    case 'CREATE_INITIATIVE':
      return change.initiative.startDate;
    case 'ASSIGN_ROLE':
      return change.assignment.startDate;
    case 'WAIVE_ROLE':
      return change.waiver.from;
    case 'ADD_DOTTED_LINE':
      return change.dottedLine.startDate;
    default:
      return null;
  }
}

function textOf(org: OrgReader, change: Change): string {
  switch (change.kind) {
    case 'CREATE_POSITION': {
      const { facts, startDate } = change.position;
      return `Create the position ‘${facts.title}’${below(org, facts)}${from(startDate)}`;
    }
    case 'MOVE_POSITION':
      return `Move ${seat(org, change.positionKey)} ${change.managerKey === null ? 'to the top' : `under ${seat(org, change.managerKey)}`}${from(change.effectiveOn)}`;
    case 'UPDATE_POSITION':
      return `Change ${seat(org, change.positionKey)}: ${valuesOf(org, 'position', change.set)}${from(change.effectiveOn)}`;
    case 'CLOSE_POSITION':
      return `Close ${seat(org, change.positionKey)} after ${formatDay(change.endDate)}`;
    case 'ASSIGN_INCUMBENT': {
      const { personKey, positionKey, startDate, endDate } = change.incumbency;
      return `Put ${nameOf(org, 'person', personKey)} into ${nameOf(org, 'position', positionKey)}${days(startDate, endDate)}`;
    }
    case 'END_INCUMBENCY':
      return `End ${nameOf(org, 'incumbency', change.incumbencyKey)} after ${formatDay(change.endDate)}`;
    case 'CREATE_PERSON':
      return `Add ${change.person.details.displayName}${days(change.person.hireDate, change.person.terminationDate)}`;
    case 'UPDATE_PERSON':
      return `Change ${nameOf(org, 'person', change.personKey)}: ${valuesOf(org, 'person', { ...change.details, ...change.set })}`;
    case 'CREATE_TEAM': {
      const { name, parentKey, startDate } = change.team;
      return `Create the team ‘${name}’${parentKey === null ? '' : ` in ${nameOf(org, 'team', parentKey)}`}${from(startDate)}`;
    }
    case 'UPDATE_TEAM':
      return `Change the team ${nameOf(org, 'team', change.teamKey)}: ${valuesOf(org, 'team', change.set)}`;
    case 'CREATE_INITIATIVE': {
      const { name, kind, teamKey, startDate } = change.initiative;
      return `Create the ${roleName(kind)} ‘${name}’${teamKey === null ? '' : ` in the team ${nameOf(org, 'team', teamKey)}`}${from(startDate)}`;
    }
    case 'UPDATE_INITIATIVE':
      return `Change the initiative ${nameOf(org, 'initiative', change.initiativeKey)}: ${valuesOf(org, 'initiative', change.set)}`;
    case 'ASSIGN_ROLE': {
      const { role, initiativeKey, assignee, startDate, endDate, acting } = change.assignment;
      return `Make ${holder(org, assignee)} ${acting ? 'acting ' : ''}${roleName(role)} of ${nameOf(org, 'initiative', initiativeKey)}${days(startDate, endDate)}`;
    }
    case 'UPDATE_ROLE_ASSIGNMENT':
      return `Change ${nameOf(org, 'assignment', change.assignmentKey)}: ${valuesOf(org, 'assignment', change.set)}`;
    case 'END_ROLE_ASSIGNMENT':
      return `End ${nameOf(org, 'assignment', change.assignmentKey)} after ${formatDay(change.endDate)}`;
    case 'WAIVE_ROLE': {
      const { role, initiativeKey, from: first, until, reason } = change.waiver;
      return `Waive the ${roleName(role)} of ${nameOf(org, 'initiative', initiativeKey)}${days(first, until)}: ${reason}`;
    }
    case 'UPDATE_WAIVER':
      return `Change ${nameOf(org, 'waiver', change.waiverKey)}: ${valuesOf(org, 'waiver', change.set)}`;
    case 'ADD_DOTTED_LINE': {
      const { positionKey, managerKey, type, label, startDate, endDate } = change.dottedLine;
      const named = label === null ? '' : ` ‘${label}’`;
      return `Draw a ${type.toLowerCase()} dotted line${named} from ${seat(org, positionKey)} to ${seat(org, managerKey)}${days(startDate, endDate)}`;
    }
    case 'UPDATE_DOTTED_LINE':
      return `Change ${nameOf(org, 'dottedLine', change.dottedLineKey)}: ${valuesOf(org, 'dottedLine', change.set)}`;
    case 'RESTORE_RECORD':
      return wholeInWords(org, change) ?? `Bring back ${restoredName(org, change)} as it was`;
    case 'REMOVE_RECORD':
      return `Remove ${kindAndName(org, change.recordKind, change.key)}`;
  }
}

/** What is always said as a whole: how the policy changes, or what is set. */
function wholeInWords(org: OrgReader, { recordKind, record }: RestoreRecord): string | null {
  switch (recordKind) {
    case 'coveragePolicy': {
      const was = org.record('coveragePolicy', record.key) ?? {
        ...DEFAULT_POLICY,
        key: record.key,
        source: null,
        externalId: null,
        version: 0,
      };
      const fields = differingFields('coveragePolicy', was, { ...record, version: 0 });
      return `Set the coverage policy: ${valuesOf(org, recordKind, Object.fromEntries(fields.map((field) => [field, fieldValue(recordKind, { ...record, version: 0 }, field)])))}`;
    }
    case 'raci':
      return `Set the RACI matrix of ${nameOf(org, 'initiative', record.initiativeKey)}: ${record.rows.length} decisions`;
    case 'measurement':
      return `Record the ${metricName(record.metric)} of ${nameOf(org, 'initiative', record.initiativeKey)} on ${formatDay(record.day)}`;
    case 'confirmation':
      return `Confirm ${nameOf(org, 'assignment', record.assignmentKey)} on ${formatDay(record.day)}`;
    case 'jobFamily':
    case 'jobProfile':
      return `Set the ${RECORD_NAMES[recordKind]} ‘${record.name}’`;
    case 'requisition':
      return requisitionInWords(org, record);
    case 'hiringTarget':
      return `Set the hiring target of ${targetOwner(org, record)}`;
    default:
      return null;
  }
}

function requisitionInWords(org: OrgReader, record: New<Requisition>): string {
  const was = org.requisition(record.key);
  const seats = record.seats.filter(({ state }) => state !== 'CANCELLED').length;
  if (!was) return `Draft the requisition ‘${record.title}’ for ${seats} ${seats === 1 ? 'seat' : 'seats'}`;
  if (was.status !== record.status) return `Set the requisition ‘${record.title}’ to ${roleName(record.status)}`;
  const fields = differingFields('requisition', was, { ...record, version: 0 }).map((field) => fieldName('requisition', field));
  return `Change the requisition ‘${record.title}’: ${fields.length === 0 ? 'nothing' : fields.join(', ')}`;
}

/** A seat with those who sit in it on the last day known: ‘Head of Data’ (Ada Lovelace). */
function seat(org: OrgReader, key: Key): string {
  const people = org
    .incumbenciesOfPosition(key)
    .filter(({ endDate }) => endDate === null)
    .map(({ personKey }) => nameOf(org, 'person', personKey));
  return people.length === 0 ? nameOf(org, 'position', key) : `${nameOf(org, 'position', key)} (${people.join(', ')})`;
}

function holder(org: OrgReader, assignee: Assignee): string {
  return assignee.kind === 'PERSON'
    ? nameOf(org, 'person', assignee.personKey)
    : `whoever holds ${nameOf(org, 'position', assignee.positionKey)}`;
}

function below(org: OrgReader, { managerKey, teamKey }: Pick<PositionFacts, 'managerKey' | 'teamKey'>): string {
  const team = teamKey === null ? '' : ` in the team ${nameOf(org, 'team', teamKey)}`;
  return `${managerKey === null ? '' : ` under ${seat(org, managerKey)}`}${team}`;
}

/** ‘title to VP of Data, team to Search’; of pay only that it changes. */
function valuesOf(org: OrgReader, kind: RecordKind, set: object): string {
  const values = Object.entries(set).filter(([, value]) => value !== undefined) as [string, FieldValue][];
  if (values.length === 0) return 'nothing';
  return values
    .map(([field, value]) =>
      isPayField(kind, field) ? fieldName(kind, field) : `${fieldName(kind, field)} to ${fieldValueInWords(org, kind, field, value)}`,
    )
    .join(', ');
}

function restoredName(org: OrgReader, { recordKind, record }: RestoreRecord): string {
  if (org.record(recordKind, record.key) !== undefined) return kindAndName(org, recordKind, record.key);
  switch (recordKind) {
    case 'position':
      return `the position ‘${record.versions.at(-1)!.title}’`;
    case 'person':
      return record.details.displayName;
    case 'team':
    case 'initiative':
    case 'jobFamily':
    case 'jobProfile':
      return `the ${RECORD_NAMES[recordKind]} ‘${record.name}’`;
    case 'incumbency':
      return `${nameOf(org, 'person', record.personKey)} as ${nameOf(org, 'position', record.positionKey)}`;
    case 'assignment':
      return `${holder(org, record.assignee)} as ${roleName(record.role)} of ${nameOf(org, 'initiative', record.initiativeKey)}`;
    case 'waiver':
      return `the waiver of the ${roleName(record.role)} of ${nameOf(org, 'initiative', record.initiativeKey)}`;
    case 'dottedLine':
      return `the ${record.type.toLowerCase()} dotted line of ${nameOf(org, 'position', record.positionKey)} to ${nameOf(org, 'position', record.managerKey)}`;
    case 'requisition':
      return `the requisition ‘${record.title}’`;
    case 'hiringTarget':
      return `the hiring target of ${targetOwner(org, record)}`;
    default:
      return kindAndName(org, recordKind, record.key);
  }
}

function kindAndName(org: OrgReader, kind: RecordKind, key: Key): string {
  const name = nameOf(org, kind, key);
  return name.startsWith('‘') ? `the ${RECORD_NAMES[kind]} ${name}` : name;
}

function from(day: Day | null): string {
  return day === null ? '' : ` from ${formatDay(day)}`;
}

function days(first: Day | null, last: Day | null): string {
  return `${from(first)}${last === null ? '' : ` until ${formatDay(last)}`}`;
}

/** What is in the first organization, and else what is in the second. */
class EitherOrg extends OrgReader {
  constructor(
    private readonly first: OrgReader,
    private readonly second: OrgReader,
  ) {
    super();
  }
  record<K extends RecordKind>(kind: K, key: Key): RecordKinds[K] | undefined {
    return this.first.record(kind, key) ?? this.second.record(kind, key);
  }
  group(index: IndexName, group: Key): readonly Key[] {
    const keys = this.first.group(index, group);
    return keys.length > 0 ? keys : this.second.group(index, group);
  }
  keyOfExternalId(kind: RecordKind, source: string, externalId: string): Key | undefined {
    return this.first.keyOfExternalId(kind, source, externalId) ?? this.second.keyOfExternalId(kind, source, externalId);
  }
}
