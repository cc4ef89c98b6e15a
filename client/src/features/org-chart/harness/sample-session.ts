import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { type Day, parseDay } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import type { ChartNode } from '../chart-nodes.ts';
import type { EditorSession } from '../editing/chart-editor.ts';

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

/** Edits in memory, with undo and redo; `onAct` hears of every act. */
export function sampleSession(base: Org, canEdit: boolean): EditorSession & { readonly acts: readonly string[] } {
  let state = { org: base, base, canEdit, showsPay: true };
  const listeners = new Set<() => void>();
  const acts: string[] = [];
  const undone: Org[] = [];
  const done: Org[] = [];
  const set = (org: Org): void => {
    state = { ...state, org };
    for (const listener of listeners) listener();
  };
  let keys = 0;
  const step = (from: Org[], to: Org[], label: string) => {
    const org = from.pop();
    if (org === undefined) return Promise.resolve([{ code: 'NOT_FOUND', message: 'There is nothing to take back.', field: null } as const]);
    to.push(state.org);
    acts.push(label);
    set(org);
    return Promise.resolve([]);
  };
  return {
    acts,
    get: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    decide(changes) {
      const result = applyAct(state.org, changes);
      return result.allowed ? null : result.refusals[0]!;
    },
    act(label, changes) {
      const result = applyAct(state.org, changes);
      if (!result.allowed) return Promise.resolve(result.refusals);
      done.push(state.org);
      undone.length = 0;
      acts.push(label);
      set(result.org);
      return Promise.resolve([]);
    },
    undo: () => step(done, undone, 'undo'),
    redo: () => step(undone, done, 'redo'),
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
