import { applyAct } from '@tandem/shared/changes/act';
import type { Refusal } from '@tandem/shared/changes/refusal';
import type { Change } from '@tandem/shared/changes/change';
import { type Day, parseDay } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import { localSession } from '../../../org-session/local-session.ts';
import type { OrgSession } from '../../../org-session/org-session.ts';
import type { ChartNode } from '../chart-nodes.ts';

/** The day that the harness shows. */
export const SAMPLE_DAY: Day = parseDay('2026-11-02')!;

const MADE = { source: null, externalId: null, startDate: null, endDate: null } as const;

/** The organization whose chart the nodes are, with a few people on the bench. */
export function sampleOrganization(nodes: readonly ChartNode[]): Org {
  const changes: Change[] = [];
  const teams = new Set(nodes.flatMap(({ teamKey }) => (teamKey === null ? [] : [teamKey])));
  for (const key of teams) {
    changes.push({ kind: 'CREATE_TEAM', team: { ...MADE, key, name: key, parentKey: null, type: null, leadPositionKey: null } });
  }
  for (const node of nodes) {
    const { key, title, teamKey, managerKey, level, location, fte } = node;
    const annualCost = { minor: 6_000_000 + (key.length * 700_000 + title.length * 40_000), currency: 'EUR' };
    const facts = { title, teamKey, managerKey, level, location, fte, annualCost, jobProfile: null, costCenter: null, payRange: null };
    const startDate = node.status === 'PLANNED' ? SAMPLE_DAY + 60 : null;
    changes.push({ kind: 'CREATE_POSITION', position: { ...MADE, key, startDate, onHold: node.status === 'ON_HOLD', facts } });
    if (node.personName !== null) changes.push(...personIn(key, `person-${key}`, node.personName));
  }
  for (const name of ['Ruth Bench', 'Sam Spare', 'Toni Loose']) changes.push(personMade(`bench-${name}`, name));
  for (const node of nodes.slice(0, 400)) {
    for (const pair of node.initiatives) {
      changes.push({
        kind: 'CREATE_INITIATIVE',
        initiative: {
          ...MADE,
          key: pair.key,
          name: pair.name,
          kind: 'PROJECT',
          status: 'ACTIVE',
          lifecycleStage: null,
          health: null,
          teamKey: null,
          parentKey: null,
          priority: null,
          budget: null,
        },
      });
      for (const [role, half] of [
        [PRODUCT_OWNER, pair.productOwner],
        [PROJECT_OWNER, pair.projectOwner],
      ] as const) {
        if (half === 'UNCOVERED' || (role === PROJECT_OWNER && !pair.samePerson && half !== 'COVERED')) continue;
        const assignee = { kind: 'POSITION', positionKey: node.key } as const;
        const assignment = {
          ...MADE,
          key: `${pair.key}-${role}`,
          initiativeKey: pair.key,
          role,
          assignee,
          allocation: null,
          acting: false,
        };
        changes.push({ kind: 'ASSIGN_ROLE', assignment });
      }
    }
  }
  const result = applyAct(Org.empty(), changes);
  if (!result.allowed) throw new Error(result.refusals[0]!.message);
  return result.org;
}

/** A session in memory whose acts can be read, with keys that tests can name. */
export function sampleSession(base: Org, canEdit: boolean): OrgSession & { readonly acts: readonly string[] } {
  const session = localSession(base, { today: SAMPLE_DAY, canEdit });
  const acts: string[] = [];
  let keys = 0;
  const noted = (label: string, answer: Promise<readonly Refusal[]>): Promise<readonly Refusal[]> =>
    answer.then((refusals) => {
      if (refusals.length === 0) acts.push(label);
      return refusals;
    });
  return {
    ...session,
    acts,
    act: (label, changes) => noted(label, session.act(label, changes)),
    undo: () => noted('undo', session.undo()),
    redo: () => noted('redo', session.redo()),
    newKey: () => `new-${++keys}`,
  };
}

function personIn(positionKey: string, key: string, name: string): Change[] {
  return [personMade(key, name), { kind: 'ASSIGN_INCUMBENT', incumbency: { ...MADE, key: `held-${key}`, positionKey, personKey: key } }];
}

function personMade(key: string, displayName: string): Change {
  const details = { displayName, givenName: null, familyName: null, preferredName: null, employeeNumber: null, email: null };
  return {
    kind: 'CREATE_PERSON',
    person: {
      source: null,
      externalId: null,
      key,
      details,
      employmentType: null,
      hireDate: null,
      terminationDate: null,
      location: null,
      skills: [],
      certifications: [],
    },
  };
}
