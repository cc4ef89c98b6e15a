import { INDEX_NAMES, type IndexName } from '@tandem/shared/org/org-indexes';
import type { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS, type Key } from '@tandem/shared/org/records';
import { BUILT_IN_FAMILIES } from '@tandem/shared/roles/ladders';

type Answers = { groups: Record<string, readonly Key[]>; ids: Record<string, Key | undefined>; sizes: Record<string, number> };

/** What the indexes answer for every key that any record of the small world could have. */
export function answered(org: Org): Answers {
  const groups: Answers['groups'] = {};
  for (const index of INDEX_NAMES)
    for (const key of worldKeys()) if (org.group(index, key).length > 0) groups[`${index} ${key}`] = [...org.group(index, key)];
  const ids: Answers['ids'] = {};
  for (const kind of RECORD_KINDS) {
    for (let id = 0; id < 30; id++) {
      const key = org.keyOfExternalId(kind, 'csv', `id-${id}`);
      if (key !== undefined) ids[`${kind} id-${id}`] = key;
    }
  }
  return { groups, ids, sizes: Object.fromEntries(RECORD_KINDS.map((kind) => [kind, org.table(kind).size])) };
}

/** The same from nothing but the records, in the order of their tables. */
export function rebuilt(org: Org): Answers {
  const groups: Record<string, Key[]> = {};
  const ids: Answers['ids'] = {};
  const sizes: Answers['sizes'] = {};
  const enter = (index: IndexName, group: Key | null, key: Key) => {
    if (group !== null && !groups[`${index} ${group}`]?.includes(key)) (groups[`${index} ${group}`] ??= []).push(key);
  };
  for (const { key, parentKey, leadPositionKey } of org.table('team').values()) {
    enter('childTeams', parentKey, key);
    enter('leadTeams', leadPositionKey, key);
  }
  for (const { key, versions } of org.table('position').values()) {
    for (const { managerKey, teamKey } of versions) {
      enter('reports', managerKey, key);
      enter('teamPositions', teamKey, key);
    }
  }
  for (const { key, positionKey, personKey } of org.table('incumbency').values()) {
    enter('positionIncumbencies', positionKey, key);
    enter('personIncumbencies', personKey, key);
  }
  for (const { key, teamKey, parentKey } of org.table('initiative').values()) {
    enter('teamInitiatives', teamKey, key);
    enter('childInitiatives', parentKey, key);
  }
  for (const { key, initiativeKey, assignee } of org.table('assignment').values()) {
    enter('initiativeAssignments', initiativeKey, key);
    if (assignee.kind === 'PERSON') enter('personAssignments', assignee.personKey, key);
    else enter('positionAssignments', assignee.positionKey, key);
  }
  for (const { key, initiativeKey } of org.table('waiver').values()) enter('initiativeWaivers', initiativeKey, key);
  for (const { key, positionKey, managerKey } of org.table('dottedLine').values()) {
    enter('positionDottedLines', positionKey, key);
    enter('managerDottedLines', managerKey, key);
  }
  for (const { key, initiativeKey } of org.table('raci').values()) enter('initiativeRaci', initiativeKey, key);
  for (const { key, initiativeKey } of org.table('measurement').values()) enter('initiativeMeasurements', initiativeKey, key);
  for (const { key, assignmentKey, personKey } of org.table('confirmation').values()) {
    enter('assignmentConfirmations', assignmentKey, key);
    enter('personConfirmations', personKey, key);
  }
  for (const { key, familyKey } of org.table('jobProfile').values()) enter('familyProfiles', familyKey, key);
  for (const requisition of org.table('requisition').values()) {
    const { key, seats, teamKey, initiativeKey, jobProfileKey, hiringManagerKey, recruiterKey } = requisition;
    for (const positionKey of new Set(seats.map((seat) => seat.positionKey))) enter('positionRequisitions', positionKey, key);
    const people = new Set([hiringManagerKey, recruiterKey, ...seats.map(({ filled }) => filled?.personKey ?? null)]);
    for (const personKey of people) if (personKey !== null) enter('personRequisitions', personKey, key);
    if (teamKey !== null) enter('teamRequisitions', teamKey, key);
    if (initiativeKey !== null) enter('initiativeRequisitions', initiativeKey, key);
    if (jobProfileKey !== null) enter('profileRequisitions', jobProfileKey, key);
  }
  for (const { key, teamKey } of org.table('hiringTarget').values()) if (teamKey !== null) enter('teamTargets', teamKey, key);
  for (const kind of RECORD_KINDS) {
    const records = [...org.table(kind).values()];
    sizes[kind] = records.length;
    for (const { key, source, externalId } of records) if (source !== null) ids[`${kind} ${externalId}`] = key;
  }
  return { groups, ids, sizes };
}

function worldKeys(): Key[] {
  const keys = RECORD_KINDS.flatMap((kind) => Array.from({ length: 8 }, (_, number) => `${kind}-${number}`));
  return [...keys, ...BUILT_IN_FAMILIES.map(({ family }) => family.key)];
}
