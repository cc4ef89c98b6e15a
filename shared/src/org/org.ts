import type { Day } from './day.ts';
import { INDEX_NAMES, indexEntries, type IndexName } from './org-indexes.ts';
import { OrgDay } from './org-day.ts';
import { RecordTable, type RecordTableDraft } from './record-table.ts';
import {
  DEFAULT_POLICY,
  RECORD_KINDS,
  POLICY_KEY,
  type Confirmation,
  type CoveragePolicy,
  type DottedLine,
  type Incumbency,
  type Initiative,
  type Key,
  type Measurement,
  type Person,
  type Position,
  type Raci,
  type RecordKind,
  type RecordKinds,
  type Requisition,
  type RoleAssignment,
  type Team,
  type Waiver,
} from './records.ts';

type Tables = { readonly [K in RecordKind]: RecordTable<RecordKinds[K]> };
type TableDrafts = { readonly [K in RecordKind]: RecordTableDraft<RecordKinds[K]> };
type Indexes = { readonly [I in IndexName]: RecordTable<readonly Key[]> };
type IndexDrafts = { readonly [I in IndexName]: RecordTableDraft<readonly Key[]> };
type ExternalIds = { readonly [K in RecordKind]: RecordTable<Key> };
type ExternalIdDrafts = { readonly [K in RecordKind]: RecordTableDraft<Key> };

const NONE: readonly Key[] = [];

/** What can be asked of an organization, be it finished (`Org`) or in the middle of an act (`OrgDraft`). */
export abstract class OrgReader {
  /** The record of a kind, or undefined where the key is unknown. */
  abstract record<K extends RecordKind>(kind: K, key: Key): RecordKinds[K] | undefined;
  /** Keys of the records that name `group` in the sense of the index, in the order they were made. */
  abstract group(index: IndexName, group: Key): readonly Key[];
  /** Key of the record that a source knows by `externalId`. */
  abstract keyOfExternalId(kind: RecordKind, source: string, externalId: string): Key | undefined;

  position(key: Key): Position | undefined {
    return this.record('position', key);
  }
  person(key: Key): Person | undefined {
    return this.record('person', key);
  }
  team(key: Key): Team | undefined {
    return this.record('team', key);
  }
  incumbency(key: Key): Incumbency | undefined {
    return this.record('incumbency', key);
  }
  initiative(key: Key): Initiative | undefined {
    return this.record('initiative', key);
  }
  assignment(key: Key): RoleAssignment | undefined {
    return this.record('assignment', key);
  }
  waiver(key: Key): Waiver | undefined {
    return this.record('waiver', key);
  }

  dottedLine(key: Key): DottedLine | undefined {
    return this.record('dottedLine', key);
  }

  /** The matrix that was set for an initiative. */
  raciOf(initiativeKey: Key): Raci | undefined {
    return this.record('raci', initiativeKey);
  }
  confirmationOf(assignmentKey: Key): Confirmation | undefined {
    return this.record('confirmation', assignmentKey);
  }

  /** Positions that report to this one in any of their versions; ask the day's view for those of a day. */
  reportsEver(positionKey: Key): readonly Key[] {
    return this.group('reports', positionKey);
  }
  incumbenciesOfPosition(positionKey: Key): Incumbency[] {
    return this.records('incumbency', this.group('positionIncumbencies', positionKey));
  }
  incumbenciesOfPerson(personKey: Key): Incumbency[] {
    return this.records('incumbency', this.group('personIncumbencies', personKey));
  }
  assignmentsOfInitiative(initiativeKey: Key): RoleAssignment[] {
    return this.records('assignment', this.group('initiativeAssignments', initiativeKey));
  }
  assignmentsOfPerson(personKey: Key): RoleAssignment[] {
    return this.records('assignment', this.group('personAssignments', personKey));
  }
  assignmentsOfPosition(positionKey: Key): RoleAssignment[] {
    return this.records('assignment', this.group('positionAssignments', positionKey));
  }
  waiversOfInitiative(initiativeKey: Key): Waiver[] {
    return this.records('waiver', this.group('initiativeWaivers', initiativeKey));
  }
  initiativesOfTeam(teamKey: Key): Initiative[] {
    return this.records('initiative', this.group('teamInitiatives', teamKey));
  }
  dottedLinesOfPosition(positionKey: Key): DottedLine[] {
    return this.records('dottedLine', this.group('positionDottedLines', positionKey));
  }
  dottedLinesOfManager(positionKey: Key): DottedLine[] {
    return this.records('dottedLine', this.group('managerDottedLines', positionKey));
  }
  measurementsOf(initiativeKey: Key): Measurement[] {
    return this.records('measurement', this.group('initiativeMeasurements', initiativeKey));
  }
  requisition(key: Key): Requisition | undefined {
    return this.record('requisition', key);
  }
  /** Requisitions with a seat, of whatever state, for a position. */
  requisitionsOfPosition(positionKey: Key): Requisition[] {
    return this.records('requisition', this.group('positionRequisitions', positionKey));
  }
  requisitionsOfInitiative(initiativeKey: Key): Requisition[] {
    return this.records('requisition', this.group('initiativeRequisitions', initiativeKey));
  }
  childTeams(teamKey: Key): Team[] {
    return this.records('team', this.group('childTeams', teamKey));
  }

  private records<K extends RecordKind>(kind: K, keys: readonly Key[]): RecordKinds[K][] {
    return keys.map((key) => this.record(kind, key)!);
  }
}

/**
 * The organization of one revision: immutable records by key with the indexes that questions need.
 * `draft()` starts the next one, which shares all that does not change.
 */
export class Org extends OrgReader {
  private readonly days = new Map<Day, OrgDay>();

  private constructor(
    /** Number of the last act applied; 0 is the empty organization. */
    readonly revision: number,
    /** Holds while there is no record of a policy. */
    private readonly policyWithoutRecord: CoveragePolicy,
    private readonly tables: Tables,
    private readonly indexes: Indexes,
    private readonly externalIds: ExternalIds,
  ) {
    super();
  }

  static empty(policy: CoveragePolicy = DEFAULT_POLICY): Org {
    return new Org(
      0,
      policy,
      perKind(() => RecordTable.empty()) as Tables,
      perIndex(() => RecordTable.empty()),
      perKind(() => RecordTable.empty()),
    );
  }

  /** What it asks of its initiatives. */
  get policy(): CoveragePolicy {
    return this.tables.coveragePolicy.get(POLICY_KEY) ?? this.policyWithoutRecord;
  }

  record<K extends RecordKind>(kind: K, key: Key): RecordKinds[K] | undefined {
    return this.tables[kind].get(key);
  }
  group(index: IndexName, group: Key): readonly Key[] {
    return this.indexes[index].get(group) ?? NONE;
  }
  keyOfExternalId(kind: RecordKind, source: string, externalId: string): Key | undefined {
    return this.externalIds[kind].get(externalKey(source, externalId));
  }

  /** All records of a kind, in the order in which they were made. */
  table<K extends RecordKind>(kind: K): RecordTable<RecordKinds[K]> {
    return this.tables[kind];
  }

  /** This organization as it stands on a day. Views are kept for the days last asked for. */
  on(day: Day): OrgDay {
    let view = this.days.get(day);
    if (!view) {
      if (this.days.size >= 16) this.days.delete(this.days.keys().next().value!);
      view = new OrgDay(this, day);
      this.days.set(day, view);
    }
    return view;
  }

  /** A writable copy; the organization itself never changes. */
  draft(): OrgDraft {
    return new OrgDraft(
      perKind((kind) => this.tables[kind].draft()) as TableDrafts,
      perIndex((index) => this.indexes[index].draft()),
      perKind((kind) => this.externalIds[kind].draft()),
      (revision, tables, indexes, externalIds) => new Org(revision, this.policyWithoutRecord, tables, indexes, externalIds),
    );
  }
}

/** An organization while an act is applied: reads see what was put before. */
export class OrgDraft extends OrgReader {
  /** Groups that this draft has copied and may write in place. */
  private readonly ownedGroups = new Set<readonly Key[]>();

  constructor(
    private readonly tables: TableDrafts,
    private readonly indexes: IndexDrafts,
    private readonly externalIds: ExternalIdDrafts,
    private readonly finish: (revision: number, tables: Tables, indexes: Indexes, externalIds: ExternalIds) => Org,
  ) {
    super();
  }

  record<K extends RecordKind>(kind: K, key: Key): RecordKinds[K] | undefined {
    return this.tables[kind].get(key);
  }
  group(index: IndexName, group: Key): readonly Key[] {
    return this.indexes[index].get(group) ?? NONE;
  }
  keyOfExternalId(kind: RecordKind, source: string, externalId: string): Key | undefined {
    return this.externalIds[kind].get(externalKey(source, externalId));
  }

  put<K extends RecordKind>(kind: K, record: RecordKinds[K]): void {
    const before = this.tables[kind].get(record.key);
    this.tables[kind].put(record.key, record);
    this.reindex(kind, record.key, before, record);
  }

  remove<K extends RecordKind>(kind: K, key: Key): void {
    const before = this.tables[kind].get(key);
    if (before === undefined) return;
    this.tables[kind].remove(key);
    this.reindex(kind, key, before, undefined);
  }

  /** The organization with all that was put, as `revision`. The draft must not be used afterwards. */
  seal(revision: number): Org {
    return this.finish(
      revision,
      perKind((kind) => this.tables[kind].seal()) as unknown as Tables,
      perIndex((index) => this.indexes[index].seal()),
      perKind((kind) => this.externalIds[kind].seal()),
    );
  }

  /** Ends the draft without an organization. No other draft of the same organization may be open. */
  abandon(): void {
    for (const kind of RECORD_KINDS) {
      this.tables[kind].abandon();
      this.externalIds[kind].abandon();
    }
    for (const index of INDEX_NAMES) this.indexes[index].abandon();
  }

  private reindex<K extends RecordKind>(kind: K, key: Key, before: RecordKinds[K] | undefined, after: RecordKinds[K] | undefined): void {
    const left = before ? indexEntries(kind, before) : [];
    const entered = after ? indexEntries(kind, after) : [];
    for (const { index, group } of left) {
      if (!entered.some((other) => other.index === index && other.group === group)) this.leaveGroup(kind, index, group, key);
    }
    for (const { index, group } of entered) {
      if (!left.some((other) => other.index === index && other.group === group)) this.enterGroup(kind, index, group, key);
    }
    const idBefore = externalKeyOf(before);
    const idAfter = externalKeyOf(after);
    if (idBefore === idAfter) return;
    if (idBefore !== null && this.externalIds[kind].get(idBefore) === key) this.externalIds[kind].remove(idBefore);
    if (idAfter !== null) this.externalIds[kind].put(idAfter, key);
  }

  private leaveGroup(kind: RecordKind, index: IndexName, group: Key, key: Key): void {
    const keys = this.writableGroup(index, group);
    const place = this.placeIn(kind, keys, key);
    if (place === keys.length - 1) keys.pop();
    else keys.splice(place, 1);
    if (keys.length === 0) this.indexes[index].remove(group);
  }

  private enterGroup(kind: RecordKind, index: IndexName, group: Key, key: Key): void {
    const keys = this.writableGroup(index, group);
    const place = this.placeIn(kind, keys, key);
    if (place === keys.length) keys.push(key);
    else keys.splice(place, 0, key);
  }

  /** Where a key stands, or belongs, in a group: groups are in the order in which their records were made, whatever came and went. */
  private placeIn(kind: RecordKind, keys: readonly Key[], key: Key): number {
    const table = this.tables[kind];
    const slot = table.slotOf(key);
    let [low, high] = [0, keys.length];
    if (high > 0 && table.slotOf(keys[high - 1]!) < slot) return high;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (table.slotOf(keys[middle]!) < slot) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  private writableGroup(index: IndexName, group: Key): Key[] {
    const keys = this.indexes[index].get(group);
    if (keys && this.ownedGroups.has(keys)) return keys as Key[];
    const copy = keys ? [...keys] : [];
    this.ownedGroups.add(copy);
    this.indexes[index].put(group, copy);
    return copy;
  }
}

function perKind<V>(make: (kind: RecordKind) => V): { [K in RecordKind]: V } {
  return Object.fromEntries(RECORD_KINDS.map((kind) => [kind, make(kind)])) as { [K in RecordKind]: V };
}

function perIndex<V>(make: (index: IndexName) => V): { [I in IndexName]: V } {
  return Object.fromEntries(INDEX_NAMES.map((index) => [index, make(index)])) as { [I in IndexName]: V };
}

function externalKey(source: string, externalId: string): string {
  return `${source}\u0000${externalId}`;
}

function externalKeyOf(record: { source: string | null; externalId: string | null } | undefined): string | null {
  return record && record.source !== null && record.externalId !== null ? externalKey(record.source, record.externalId) : null;
}
