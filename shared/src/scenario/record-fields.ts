import type { Day } from '../org/day.ts';
import {
  DOTTED_LINE_TYPES,
  HEALTHS,
  INITIATIVE_KINDS,
  INITIATIVE_STATUSES,
  LIFECYCLE_STAGES,
  METRICS,
  REQUISITION_REASONS,
  REQUISITION_STATUSES,
  type Key,
  type Person,
  type Position,
  type PositionFacts,
  type PositionVersion,
  type RecordKind,
  type RecordKinds,
} from '../org/records.ts';
import { sameValue, type FieldValue, type PlainValue, type Timeline } from './field-values.ts';

/** The field that stands for the whole record: it is there, or it is gone. */
export const WHOLE = '*';

/** What kind of value a field holds. `key` names a record of that kind. */
export type FieldType =
  | {
      readonly type: 'TEXT' | 'NUMBER' | 'DAY' | 'FLAG' | 'LIST' | 'MONEY' | 'PAY_RANGE' | 'ASSIGNEE' | 'ROLE' | 'JSON';
      readonly needed: boolean;
    }
  | { readonly type: 'KEY'; readonly of: RecordKind; readonly needed: boolean }
  | { readonly type: 'ONE_OF'; readonly values: readonly string[]; readonly needed: boolean };

/** One field that differs between two versions of a record; null where there is no such record. */
export interface FieldDifference {
  readonly kind: RecordKind;
  readonly key: Key;
  readonly field: string;
  readonly before: FieldValue;
  readonly after: FieldValue;
}

/** Fields of a kind of record in the order in which a person reads them. Where a record came from, its version and its key are none. */
export function fieldsOf(kind: RecordKind): readonly string[] {
  return FIELD_NAMES[kind];
}

/** What a field holds; undefined where records of the kind have no such field. */
export function fieldType(kind: RecordKind, field: string): FieldType | undefined {
  return FIELDS[kind][field];
}

/** Whether the field is a dated fact of a position, with a timeline. */
export function isPositionFact(field: string): field is keyof PositionFacts {
  return FACTS.has(field);
}

/** Whether a personal fact stands in the person's details. */
export function isPersonDetail(field: string): field is keyof Person['details'] {
  return DETAILS.has(field);
}

/** Whether a field says what somebody is paid or a seat costs, which not everybody may see. */
export function isPayField(kind: RecordKind, field: string): boolean {
  switch (kind) {
    case 'position':
      return field === 'annualCost' || field === 'payRange';
    case 'requisition':
      return field === 'approval';
    case 'hiringTarget':
      return field === 'runRate';
    default:
      return false;
  }
}

/** What a record says in a field, null where there is no record. Of the field `*`: all of it. */
export function fieldValue(kind: RecordKind, record: RecordKinds[RecordKind] | undefined, field: string): FieldValue {
  if (record === undefined) return null;
  if (field === WHOLE) return { record: Object.fromEntries(fieldsOf(kind).map((name) => [name, partOf(kind, record, name)])) };
  return partOf(kind, record, field);
}

/** Names of the fields in which two versions of a record differ; every field that says something where one of them is not there. */
export function differingFields<K extends RecordKind>(kind: K, a: RecordKinds[K] | undefined, b: RecordKinds[K] | undefined): string[] {
  if (a === b) return [];
  if (kind === 'position' && a && b) return differingInPositions(a as Position, b as Position);
  return fieldsOf(kind).filter((field) => !sameValue(fieldValue(kind, a, field), fieldValue(kind, b, field)));
}

/** Whether two versions say the same, wherever they came from; also where neither is there. */
export function sameContent<K extends RecordKind>(kind: K, a: RecordKinds[K] | undefined, b: RecordKinds[K] | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && differingFields(kind, a, b).length === 0);
}

/** What a position says of a fact over time: neighbouring versions that agree are one step. */
export function factSteps(position: Pick<Position, 'versions'>, fact: keyof PositionFacts): Timeline['timeline'] {
  const steps: { from: Day | null; value: PlainValue }[] = [];
  for (const version of position.versions) {
    const value = version[fact] ?? null;
    if (steps.length === 0 || !sameValue(steps.at(-1)!.value, value)) steps.push({ from: version.from, value });
  }
  return steps;
}

function partOf(kind: RecordKind, record: RecordKinds[RecordKind], field: string): PlainValue | Timeline {
  if (kind === 'position' && isPositionFact(field)) {
    const timeline = factSteps(record as Position, field);
    return timeline.length === 1 ? timeline[0]!.value : { timeline };
  }
  const holder = kind === 'person' && isPersonDetail(field) ? (record as Person).details : record;
  return (holder as unknown as Record<string, PlainValue | undefined>)[field] ?? null;
}

/** The same as field by field, without making timelines of facts that never change. */
function differingInPositions(a: Position, b: Position): string[] {
  return fieldsOf('position').filter((field) => {
    if (!isPositionFact(field)) return partOf('position', a, field) !== partOf('position', b, field);
    if (a.versions === b.versions || isOneValue(field, a.versions, b.versions)) return false;
    return !sameValue(factSteps(a, field), factSteps(b, field));
  });
}

/** Whether a fact is the very same in all versions of both. */
function isOneValue(fact: keyof PositionFacts, ...sides: readonly (readonly PositionVersion[])[]): boolean {
  const value = sides[0]![0]![fact];
  for (const versions of sides) for (const version of versions) if (version[fact] !== value) return false;
  return true;
}

const needed = { needed: true } as const;
const open = { needed: false } as const;
const text = { type: 'TEXT', ...open } as const;
const name = { type: 'TEXT', ...needed } as const;
const day = { type: 'DAY', ...open } as const;
const json = { type: 'JSON', ...needed } as const;
const number = { type: 'NUMBER', ...open } as const;
const amount = { type: 'NUMBER', ...needed } as const;
const list = { type: 'LIST', ...needed } as const;
const flag = { type: 'FLAG', ...needed } as const;
const role = { type: 'ROLE', ...needed } as const;
const keyOf = (of: RecordKind, isNeeded = false) => ({ type: 'KEY', of, needed: isNeeded }) as const;

const POSITION_FACTS: { readonly [F in keyof PositionFacts]: FieldType } = {
  title: name,
  teamKey: keyOf('team'),
  managerKey: keyOf('position'),
  jobProfile: text,
  level: text,
  fte: { type: 'NUMBER', ...needed },
  location: text,
  costCenter: text,
  annualCost: { type: 'MONEY', ...open },
  payRange: { type: 'PAY_RANGE', ...open },
};

const PERSON_DETAILS: { readonly [F in keyof Person['details']]: FieldType } = {
  displayName: name,
  givenName: text,
  familyName: text,
  preferredName: text,
  employeeNumber: text,
  email: text,
};

type NotCompared = 'key' | 'source' | 'externalId' | 'version' | 'versions' | 'details';
type FieldsOf = { readonly [K in RecordKind]: { readonly [F in Exclude<keyof RecordKinds[K], NotCompared>]: FieldType } };

const OWN_FIELDS: FieldsOf = {
  position: { startDate: day, endDate: day, onHold: flag },
  person: {
    employmentType: text,
    hireDate: day,
    terminationDate: day,
    location: text,
    skills: { type: 'LIST', ...needed },
    certifications: { type: 'LIST', ...needed },
  },
  team: { name, parentKey: keyOf('team'), type: text, leadPositionKey: keyOf('position'), startDate: day, endDate: day },
  incumbency: { positionKey: keyOf('position', true), personKey: keyOf('person', true), startDate: day, endDate: day },
  initiative: {
    name,
    kind: { type: 'ONE_OF', values: INITIATIVE_KINDS, ...needed },
    status: { type: 'ONE_OF', values: INITIATIVE_STATUSES, ...needed },
    lifecycleStage: { type: 'ONE_OF', values: LIFECYCLE_STAGES, ...open },
    health: { type: 'ONE_OF', values: HEALTHS, ...open },
    teamKey: keyOf('team'),
    parentKey: keyOf('initiative'),
    priority: { type: 'NUMBER', ...open },
    budget: { type: 'MONEY', ...open },
    startDate: day,
    endDate: day,
  },
  assignment: {
    initiativeKey: keyOf('initiative', true),
    role,
    assignee: { type: 'ASSIGNEE', ...needed },
    allocation: { type: 'NUMBER', ...open },
    startDate: day,
    endDate: day,
    acting: flag,
  },
  waiver: { initiativeKey: keyOf('initiative', true), role, reason: name, author: text, from: day, until: day },
  dottedLine: {
    positionKey: keyOf('position', true),
    managerKey: keyOf('position', true),
    type: { type: 'ONE_OF', values: DOTTED_LINE_TYPES, ...needed },
    label: text,
    startDate: day,
    endDate: day,
  },
  coveragePolicy: {
    requiredRoles: json,
    ownRoles: json,
    hybridAllowed: flag,
    smallestAllocation: amount,
    mostInitiatives: number,
    noticeDays: amount,
    daysToFill: amount,
    daysToFillByLevel: json,
    rungs: json,
    switchedOff: { type: 'LIST', ...needed },
    confirmEveryDays: number,
    alertDays: amount,
  },
  raci: { initiativeKey: keyOf('initiative', true), rows: json },
  measurement: {
    initiativeKey: keyOf('initiative', true),
    metric: { type: 'ONE_OF', values: METRICS, ...needed },
    day: { type: 'DAY', ...needed },
    value: amount,
    target: number,
    currency: text,
  },
  confirmation: { assignmentKey: keyOf('assignment', true), personKey: keyOf('person', true), day: { type: 'DAY', ...needed } },
  jobFamily: {
    name,
    role: { type: 'ROLE', ...open },
    summary: text,
    owns: text,
    focus: text,
    goal: text,
    timeFrame: text,
    metrics: list,
    stakeholders: list,
    toolkit: list,
    skillLevels: list,
    retired: flag,
  },
  jobProfile: {
    familyKey: text,
    name,
    otherNames: list,
    rung: amount,
    summary: text,
    responsibilities: list,
    skills: json,
    metrics: list,
    toolkit: list,
    certifications: list,
    retired: flag,
  },
  requisition: {
    title: name,
    status: { type: 'ONE_OF', values: REQUISITION_STATUSES, ...needed },
    reason: { type: 'ONE_OF', values: REQUISITION_REASONS, ...needed },
    teamKey: keyOf('team'),
    jobProfileKey: text,
    hiringManagerKey: keyOf('person'),
    recruiterKey: keyOf('person'),
    initiativeKey: keyOf('initiative'),
    role: { type: 'ROLE', ...open },
    allocation: number,
    seats: json,
    targetStartDate: day,
    justification: text,
    approval: { type: 'JSON', ...open },
    sentBack: { type: 'JSON', ...open },
    createdOn: { type: 'DAY', ...needed },
    openedOn: day,
    closedOn: day,
  },
  hiringTarget: {
    teamKey: keyOf('team'),
    month: { type: 'DAY', ...needed },
    headcount: number,
    runRate: { type: 'MONEY', ...open },
  },
};

const FIELDS: Readonly<Record<RecordKind, Readonly<Record<string, FieldType>>>> = {
  ...OWN_FIELDS,
  position: { ...POSITION_FACTS, ...OWN_FIELDS.position },
  person: { ...PERSON_DETAILS, ...OWN_FIELDS.person },
};
const FIELD_NAMES = Object.fromEntries(Object.entries(FIELDS).map(([kind, fields]) => [kind, Object.keys(fields)])) as unknown as Readonly<
  Record<RecordKind, readonly string[]>
>;
const FACTS: ReadonlySet<string> = new Set(Object.keys(POSITION_FACTS));
const DETAILS: ReadonlySet<string> = new Set(Object.keys(PERSON_DETAILS));
