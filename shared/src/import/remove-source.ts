import type { Change, RestoreRecord } from '../changes/change.ts';
import type { Org } from '../org/org.ts';
import type { Initiative, Key, Position, RecordKind, Requisition, Team } from '../org/records.ts';

/**
 * The changes that take away all that a source brought, with what hangs on it: incumbencies, role assignments, dotted lines and waivers that name
 * such a record go too, and so do requisitions and hiring targets; positions, teams and initiatives of others that name one stay and name nothing in its place.
 */
export function removeSource(org: Org, source: string): Change[] {
  const doomed = doomedRecords(org, source);
  const changes: Change[] = [];
  const remove = (recordKind: RecordKind) => {
    for (const key of doomed[recordKind]) changes.push({ kind: 'REMOVE_RECORD', recordKind, key });
  };
  remove('requisition');
  remove('hiringTarget');
  remove('jobProfile');
  remove('jobFamily');
  remove('coveragePolicy');
  remove('confirmation');
  remove('measurement');
  remove('raci');
  remove('waiver');
  remove('assignment');
  remove('incumbency');
  remove('dottedLine');
  // First nothing names anything doomed any more, then the order of removal does not matter.
  org.table('initiative').forEach((initiative) => restore(changes, 'initiative', initiative, withoutDoomedInitiative(initiative, doomed)));
  org.table('team').forEach((team) => restore(changes, 'team', team, withoutDoomedTeam(team, doomed)));
  org.table('position').forEach((position) => restore(changes, 'position', position, withoutDoomedPosition(position, doomed)));
  remove('initiative');
  remove('position');
  remove('team');
  remove('person');
  return changes;
}

type Doomed = { readonly [K in RecordKind]: Set<Key> };

function doomedRecords(org: Org, source: string): Doomed {
  const of = (kind: RecordKind) => {
    const keys = new Set<Key>();
    org.table(kind).forEach((record) => {
      if (record.source === source) keys.add(record.key);
    });
    return keys;
  };
  const doomed: Doomed = {
    team: of('team'),
    person: of('person'),
    position: of('position'),
    initiative: of('initiative'),
    incumbency: of('incumbency'),
    assignment: of('assignment'),
    waiver: of('waiver'),
    dottedLine: of('dottedLine'),
    coveragePolicy: of('coveragePolicy'),
    raci: of('raci'),
    measurement: of('measurement'),
    confirmation: of('confirmation'),
    jobFamily: of('jobFamily'),
    jobProfile: of('jobProfile'),
    requisition: of('requisition'),
    hiringTarget: of('hiringTarget'),
  };
  org.table('jobProfile').forEach(({ key, familyKey }) => {
    if (doomed.jobFamily.has(familyKey)) doomed.jobProfile.add(key);
  });
  org.table('requisition').forEach((requisition) => {
    if (hangsOnDoomed(requisition, doomed)) doomed.requisition.add(requisition.key);
  });
  org.table('hiringTarget').forEach(({ key, teamKey }) => {
    if (teamKey !== null && doomed.team.has(teamKey)) doomed.hiringTarget.add(key);
  });
  org.table('incumbency').forEach(({ key, positionKey, personKey }) => {
    if (doomed.position.has(positionKey) || doomed.person.has(personKey)) doomed.incumbency.add(key);
  });
  org.table('assignment').forEach(({ key, initiativeKey, assignee }) => {
    const held = assignee.kind === 'PERSON' ? doomed.person.has(assignee.personKey) : doomed.position.has(assignee.positionKey);
    if (held || doomed.initiative.has(initiativeKey)) doomed.assignment.add(key);
  });
  org.table('waiver').forEach(({ key, initiativeKey }) => {
    if (doomed.initiative.has(initiativeKey)) doomed.waiver.add(key);
  });
  org.table('raci').forEach(({ key, initiativeKey }) => {
    if (doomed.initiative.has(initiativeKey)) doomed.raci.add(key);
  });
  org.table('measurement').forEach(({ key, initiativeKey }) => {
    if (doomed.initiative.has(initiativeKey)) doomed.measurement.add(key);
  });
  org.table('confirmation').forEach(({ key, assignmentKey, personKey }) => {
    if (doomed.assignment.has(assignmentKey) || doomed.person.has(personKey)) doomed.confirmation.add(key);
  });
  org.table('dottedLine').forEach(({ key, positionKey, managerKey }) => {
    if (doomed.position.has(positionKey) || doomed.position.has(managerKey)) doomed.dottedLine.add(key);
  });
  return doomed;
}

/** Whether a requisition names anything that goes: what was approved would not be what is left of it. */
function hangsOnDoomed(
  { teamKey, initiativeKey, jobProfileKey, hiringManagerKey, recruiterKey, seats }: Requisition,
  doomed: Doomed,
): boolean {
  return (
    doomed.team.has(teamKey ?? '') ||
    doomed.initiative.has(initiativeKey ?? '') ||
    doomed.jobProfile.has(jobProfileKey ?? '') ||
    doomed.person.has(hiringManagerKey ?? '') ||
    doomed.person.has(recruiterKey ?? '') ||
    seats.some(({ positionKey, filled }) => doomed.position.has(positionKey) || doomed.person.has(filled?.personKey ?? ''))
  );
}

function spared(keys: ReadonlySet<Key>, key: Key | null): Key | null {
  return key !== null && keys.has(key) ? null : key;
}

function withoutDoomedInitiative(initiative: Initiative, doomed: Doomed): Initiative {
  return { ...initiative, teamKey: spared(doomed.team, initiative.teamKey), parentKey: spared(doomed.initiative, initiative.parentKey) };
}

function withoutDoomedTeam(team: Team, doomed: Doomed): Team {
  return { ...team, parentKey: spared(doomed.team, team.parentKey), leadPositionKey: spared(doomed.position, team.leadPositionKey) };
}

function withoutDoomedPosition(position: Position, doomed: Doomed): Position {
  const versions = position.versions.map((version) => ({
    ...version,
    teamKey: spared(doomed.team, version.teamKey),
    managerKey: spared(doomed.position, version.managerKey),
  }));
  return { ...position, versions };
}

function restore<R extends Initiative | Team | Position>(changes: Change[], recordKind: RecordKind, before: R, after: R): void {
  if (JSON.stringify(before) === JSON.stringify(after)) return;
  const { version: _version, ...record } = after;
  changes.push({ kind: 'RESTORE_RECORD', recordKind, record } as unknown as RestoreRecord);
}
