import type { Key, RecordKind, RecordKinds, Requisition } from './records.ts';

/** The questions that the model answers without looking at every record: which records name a given key. */
export const INDEX_NAMES = [
  'reports',
  'teamPositions',
  'childTeams',
  'positionIncumbencies',
  'personIncumbencies',
  'teamInitiatives',
  'childInitiatives',
  'initiativeAssignments',
  'personAssignments',
  'positionAssignments',
  'initiativeWaivers',
  'leadTeams',
  'positionDottedLines',
  'managerDottedLines',
  'initiativeRaci',
  'initiativeMeasurements',
  'assignmentConfirmations',
  'personConfirmations',
  'familyProfiles',
  'positionRequisitions',
  'personRequisitions',
  'teamRequisitions',
  'initiativeRequisitions',
  'profileRequisitions',
  'teamTargets',
] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** One entry of an index: the record that is indexed stands in the group of `group`. */
export interface IndexEntry {
  readonly index: IndexName;
  readonly group: Key;
}

/** The index entries of a record. A position stands under every manager and team that any of its versions names. */
export function indexEntries<K extends RecordKind>(kind: K, record: RecordKinds[K]): IndexEntry[] {
  return ENTRIES[kind](record);
}

type EntriesOf = { readonly [K in RecordKind]: (record: RecordKinds[K]) => IndexEntry[] };

const ENTRIES: EntriesOf = {
  team: (team) => [...entry('childTeams', team.parentKey), ...entry('leadTeams', team.leadPositionKey)],
  person: () => [],
  position: (position) =>
    position.versions.length === 1
      ? [...entry('reports', position.versions[0]!.managerKey), ...entry('teamPositions', position.versions[0]!.teamKey)]
      : [...new Set(position.versions.map((version) => version.managerKey))]
          .flatMap((key) => entry('reports', key))
          .concat([...new Set(position.versions.map((version) => version.teamKey))].flatMap((key) => entry('teamPositions', key))),
  incumbency: (incumbency) => [
    { index: 'positionIncumbencies', group: incumbency.positionKey },
    { index: 'personIncumbencies', group: incumbency.personKey },
  ],
  initiative: (initiative) => [...entry('teamInitiatives', initiative.teamKey), ...entry('childInitiatives', initiative.parentKey)],
  assignment: (assignment) => [
    { index: 'initiativeAssignments', group: assignment.initiativeKey },
    assignment.assignee.kind === 'PERSON'
      ? { index: 'personAssignments', group: assignment.assignee.personKey }
      : { index: 'positionAssignments', group: assignment.assignee.positionKey },
  ],
  waiver: (waiver) => [{ index: 'initiativeWaivers', group: waiver.initiativeKey }],
  dottedLine: (line) => [
    { index: 'positionDottedLines', group: line.positionKey },
    { index: 'managerDottedLines', group: line.managerKey },
  ],
  coveragePolicy: () => [],
  raci: (raci) => [{ index: 'initiativeRaci', group: raci.initiativeKey }],
  measurement: (measurement) => [{ index: 'initiativeMeasurements', group: measurement.initiativeKey }],
  confirmation: (confirmation) => [
    { index: 'assignmentConfirmations', group: confirmation.assignmentKey },
    { index: 'personConfirmations', group: confirmation.personKey },
  ],
  jobFamily: () => [],
  jobProfile: (profile) => [{ index: 'familyProfiles', group: profile.familyKey }],
  requisition: (requisition) => [
    ...[...new Set(requisition.seats.map((seat) => seat.positionKey))].flatMap((key) => entry('positionRequisitions', key)),
    ...peopleOf(requisition).flatMap((key) => entry('personRequisitions', key)),
    ...entry('teamRequisitions', requisition.teamKey),
    ...entry('initiativeRequisitions', requisition.initiativeKey),
    ...entry('profileRequisitions', requisition.jobProfileKey),
  ],
  hiringTarget: (target) => entry('teamTargets', target.teamKey),
};

/** Everybody whom a requisition names, each once. */
function peopleOf({ hiringManagerKey, recruiterKey, seats }: Requisition): Key[] {
  const keys = [hiringManagerKey, recruiterKey, ...seats.map((seat) => seat.filled?.personKey ?? null)];
  return [...new Set(keys.filter((key) => key !== null))];
}

function entry(index: IndexName, group: Key | null): IndexEntry[] {
  return group === null ? [] : [{ index, group }];
}
