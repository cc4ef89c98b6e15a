import { applyAct, type Allowed } from '@tandem/shared/changes/act';
import type { Change, New } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import { parseDay, type Day } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import type { Incumbency, Initiative, Person, PositionFacts, RoleAssignment, Team, Waiver } from '@tandem/shared/org/records';
import { PRODUCT_OWNER } from '@tandem/shared/org/records';

/** The day that `YYYY-MM-DD` names. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

const MADE_HERE = { source: null, externalId: null, startDate: null, endDate: null } as const;

export const FACTS: PositionFacts = {
  title: 'Engineer',
  teamKey: null,
  managerKey: null,
  jobProfile: null,
  level: null,
  fte: 1,
  location: null,
  costCenter: null,
  annualCost: null,
  payRange: null,
};

export function positionMade(
  key: string,
  { startDate = null, endDate = null, ...facts }: Partial<PositionFacts> & { startDate?: Day | null; endDate?: Day | null } = {},
): Change {
  return {
    kind: 'CREATE_POSITION',
    position: { ...MADE_HERE, key, startDate, endDate, onHold: false, facts: { ...FACTS, title: key, ...facts } },
  };
}
export function personMade(key: string, facts: Partial<New<Person>> = {}): Change {
  return {
    kind: 'CREATE_PERSON',
    person: {
      source: null,
      externalId: null,
      key,
      details: { displayName: key, givenName: null, familyName: null, preferredName: null, employeeNumber: null, email: null },
      employmentType: null,
      hireDate: null,
      terminationDate: null,
      location: null,
      skills: [],
      certifications: [],
      ...facts,
    },
  };
}
export function teamMade(key: string, facts: Partial<New<Team>> = {}): Change {
  return { kind: 'CREATE_TEAM', team: { ...MADE_HERE, key, name: key, parentKey: null, type: null, leadPositionKey: null, ...facts } };
}
export function incumbentAssigned(key: string, positionKey: string, personKey: string, facts: Partial<New<Incumbency>> = {}): Change {
  return { kind: 'ASSIGN_INCUMBENT', incumbency: { ...MADE_HERE, key, positionKey, personKey, ...facts } };
}
export function initiativeMade(key: string, facts: Partial<New<Initiative>> = {}): Change {
  const initiative = {
    name: key,
    kind: 'PROJECT',
    status: 'ACTIVE',
    lifecycleStage: null,
    health: null,
    teamKey: null,
    parentKey: null,
    priority: null,
    budget: null,
  } as const;
  return { kind: 'CREATE_INITIATIVE', initiative: { ...MADE_HERE, ...initiative, key, ...facts } };
}
export function roleAssigned(key: string, initiativeKey: string, personKey: string, facts: Partial<New<RoleAssignment>> = {}): Change {
  return {
    kind: 'ASSIGN_ROLE',
    assignment: {
      ...MADE_HERE,
      key,
      initiativeKey,
      role: PRODUCT_OWNER,
      assignee: { kind: 'PERSON', personKey },
      allocation: null,
      acting: false,
      ...facts,
    },
  };
}
export function roleWaived(key: string, initiativeKey: string, facts: Partial<New<Waiver>> = {}): Change {
  return {
    kind: 'WAIVE_ROLE',
    waiver: {
      source: null,
      externalId: null,
      key,
      initiativeKey,
      role: PRODUCT_OWNER,
      reason: 'small',
      author: null,
      from: null,
      until: null,
      ...facts,
    },
  };
}

/** The organization that changes make of an empty one; a refused change is a fault of the test. */
export function orgOf(...changes: Change[]): Org {
  return after(Org.empty(), ...changes).org;
}

/** The act that changes make, or a fault of the test where it is refused. */
export function after(org: Org, ...changes: Change[]): Allowed {
  const result = applyAct(org, changes);
  if (!result.allowed) throw new Error(result.refusals.map(({ code, message }) => `${code}: ${message}`).join('\n'));
  return result;
}

/** Why a change is refused, or undefined where it is allowed. */
export function refusalOf(org: Org, change: Change): Pick<Refusal, 'code' | 'field' | 'message'> | undefined {
  const result = applyAct(org, [change]);
  if (result.allowed) return undefined;
  const { code, field, message } = result.refusals[0]!;
  return { code, field, message };
}
