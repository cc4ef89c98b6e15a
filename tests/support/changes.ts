import type { Change, ChangeOf } from '@tandem/shared/changes/change';

/** A team is made. */
export function makeTeam(key: string, name = key): Change {
  return {
    kind: 'CREATE_TEAM',
    team: { key, source: null, externalId: null, name, parentKey: null, type: null, leadPositionKey: null, startDate: null, endDate: null },
  };
}

/** A team gets another name. */
export function renameTeam(teamKey: string, name: string): Change {
  return { kind: 'UPDATE_TEAM', teamKey, set: { name } };
}

/** A person becomes known. */
export function makePerson(key: string, displayName: string, externalId: string | null = null): Change {
  const details = {
    displayName,
    givenName: null,
    familyName: null,
    preferredName: null,
    employeeNumber: null,
    email: `${displayName.toLowerCase()}@example.org`,
  };
  const person: ChangeOf<'CREATE_PERSON'>['person'] = {
    key,
    source: externalId === null ? null : 'csv',
    externalId,
    details,
    employmentType: null,
    hireDate: 19_000,
    terminationDate: null,
    location: null,
    skills: ['patience'],
    certifications: [],
  };
  return { kind: 'CREATE_PERSON', person };
}

/** A person gets another name. */
export function renamePerson(personKey: string, displayName: string): Change {
  return { kind: 'UPDATE_PERSON', personKey, details: { displayName }, set: {} };
}

/** A position is made below a manager (null: a root). */
export function makePosition(key: string, managerKey: string | null = null, title = key): Change {
  return {
    kind: 'CREATE_POSITION',
    position: {
      key,
      source: 'csv',
      externalId: key,
      startDate: null,
      endDate: null,
      onHold: false,
      facts: {
        title,
        teamKey: null,
        managerKey,
        jobProfile: null,
        level: null,
        fte: 0.8,
        location: null,
        costCenter: null,
        annualCost: { minor: 12_345_678_900, currency: 'EUR' },
        payRange: null,
      },
    },
  };
}
