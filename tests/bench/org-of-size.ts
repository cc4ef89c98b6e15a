import { Org } from '@tandem/shared/org/org';
import type { RoleAssignment } from '@tandem/shared/org/records';
import { generateOrganization, type Size } from './generate-organization.ts';

const MADE = { source: null, externalId: null, version: 1 } as const;

/** The generated organization of a size in memory, without a database. */
export function orgOfSize(size: Size): Org {
  const rows = generateOrganization(size);
  const draft = Org.empty().draft();
  for (const { id, name, parent } of rows.teams)
    draft.put('team', { ...MADE, key: id, name, parentKey: parent, type: null, leadPositionKey: null, startDate: null, endDate: null });
  for (const { id, name, hired, left } of rows.people) {
    draft.put('person', {
      ...MADE,
      key: id,
      details: { displayName: name, givenName: null, familyName: null, preferredName: null, employeeNumber: null, email: null },
      employmentType: null,
      hireDate: hired,
      terminationDate: left,
      location: null,
      skills: [],
      certifications: [],
    });
  }
  for (const [i, { id, title, team, manager, person }] of rows.positions.entries()) {
    const annualCost = { minor: 5_000_000 + i * 100, currency: 'EUR' };
    const facts = { title, teamKey: team, managerKey: manager, jobProfile: null, level: null, fte: 1, location: null, costCenter: null };
    const versions = [{ from: null, ...facts, annualCost, payRange: null }];
    draft.put('position', { ...MADE, key: id, startDate: null, endDate: null, onHold: false, versions });
    if (person !== null)
      draft.put('incumbency', { ...MADE, key: `in-${id}`, positionKey: id, personKey: person, startDate: null, endDate: null });
  }
  for (const { id, name, team, from, to, priority, budget } of rows.initiatives) {
    draft.put('initiative', {
      ...MADE,
      key: id,
      name,
      kind: to === null ? 'PRODUCT' : 'PROJECT',
      status: 'ACTIVE',
      lifecycleStage: null,
      health: null,
      teamKey: team,
      parentKey: null,
      priority,
      budget: budget === null ? null : { minor: budget * 100, currency: 'EUR' },
      startDate: from,
      endDate: to,
    });
  }
  for (const [i, { initiative, role, person, from, to }] of rows.assignments.entries()) {
    const assignee: RoleAssignment['assignee'] = { kind: 'PERSON', personKey: person };
    const dates = { startDate: from, endDate: to };
    draft.put('assignment', {
      ...MADE,
      key: `a${i}`,
      initiativeKey: initiative,
      role,
      assignee,
      allocation: null,
      acting: false,
      ...dates,
    });
  }
  return draft.seal(1);
}
