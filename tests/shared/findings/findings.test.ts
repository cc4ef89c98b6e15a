import type { Change } from '@tandem/shared/changes/change';
import { alertsOn } from '@tandem/shared/findings/alerts';
import type { FindingKind } from '@tandem/shared/findings/finding';
import { findingsInScope, findingsOf } from '@tandem/shared/findings/findings';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, POLICY_KEY, PROJECT_OWNER, type CoveragePolicy } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../support/arbitrary-org.ts';
import {
  after,
  day,
  incumbentAssigned,
  initiativeMade,
  personMade,
  positionMade,
  roleAssigned,
  roleWaived,
  teamMade,
} from '../../support/small-org.ts';

const D = day('2026-06-15');
const how = { role: PROJECT_OWNER };

describe('a finding about the rung', () => {
  const rungs = [{ role: PROJECT_OWNER, budgetFrom: { minor: 100_000_00, currency: 'EUR' }, initiativesBelowFrom: null, leastRung: 3 }];
  const org = (title: string, budget = 100_000_00, currency = 'EUR') =>
    organization(
      { rungs },
      personMade('ada'),
      positionMade('seat', { title }),
      incumbentAssigned('sits', 'seat', 'ada'),
      initiativeMade('atlas', { budget: { minor: budget, currency } }),
      roleAssigned('how', 'atlas', 'ada', how),
    );

  it('is of a holder below the rung that an initiative of the size asks for', () => {
    expect(kinds(org('Junior Project Manager'))).toContain('RUNG_TOO_LOW');
    expect(kinds(org('Senior Project Manager'))).not.toContain('RUNG_TOO_LOW');
  });

  it('is of no smaller initiative, no other currency, and no holder whose rung nothing tells', () => {
    for (const other of [org('Project Manager', 99_999_99), org('Project Manager', 1e9, 'CHF'), org('Engineer')])
      expect(kinds(other)).not.toContain('RUNG_TOO_LOW');
  });

  it('counts the initiatives below, at any depth', () => {
    const below = organization(
      { rungs: [{ role: PROJECT_OWNER, budgetFrom: null, initiativesBelowFrom: 2, leastRung: 5 }] },
      personMade('ada'),
      positionMade('seat', { title: 'Junior Project Manager' }),
      incumbentAssigned('sits', 'seat', 'ada'),
      initiativeMade('atlas'),
      initiativeMade('child', { parentKey: 'atlas' }),
      roleAssigned('how', 'atlas', 'ada', how),
      roleAssigned('how-child', 'child', 'ada', how),
    );
    expect(findingsInScope(below, D).filter(({ kind }) => kind === 'RUNG_TOO_LOW')).toEqual([]);
    const deeper = after(below, initiativeMade('grandchild', { parentKey: 'child' })).org;
    expect(findingsInScope(deeper, D).filter(({ kind }) => kind === 'RUNG_TOO_LOW')).toMatchObject([
      { initiativeKey: 'atlas', personKey: 'ada' },
    ]);
  });
});

describe('a finding about hand-over', () => {
  it('is of a project that closes soon into a product without a product owner on the day after', () => {
    const changes = [
      initiativeMade('product', { kind: 'PRODUCT' as const }),
      initiativeMade('atlas', { parentKey: 'product', startDate: D - 100, endDate: D + 20 }),
      personMade('ada'),
    ];
    const found = foundIn(organization({}, ...changes), 'atlas').filter(({ kind }) => kind === 'HANDOVER_WITHOUT_PRODUCT_OWNER');
    expect(found).toMatchObject([{ day: D + 21, personKey: null }]);
    const covered = organization({}, ...changes, roleAssigned('why', 'product', 'ada', { startDate: D + 21 }));
    const waived = organization({}, ...changes, roleWaived('no', 'product'));
    for (const other of [covered, waived, organization({ alertDays: 19 }, ...changes)])
      expect(kinds(other, 'atlas')).not.toContain('HANDOVER_WITHOUT_PRODUCT_OWNER');
  });

  it('is of a product whose only lead leaves on a known day', () => {
    const product = initiativeMade('product', { kind: 'PRODUCT' });
    const leaves = organization({}, product, personMade('ada', { terminationDate: D + 90 }), roleAssigned('why', 'product', 'ada'));
    expect(foundIn(leaves, 'product').filter(({ kind }) => kind === 'LEAD_ENDS')).toMatchObject([{ day: D + 90, personKey: 'ada' }]);
    const two = after(leaves, personMade('grace'), roleAssigned('how', 'product', 'grace', how)).org;
    expect(kinds(two, 'product')).not.toContain('LEAD_ENDS');
  });
});

describe('a finding about metrics', () => {
  it('is of a filled role without any metric of its family, once the organization measures anything', () => {
    const org = organization(
      {},
      initiativeMade('atlas'),
      initiativeMade('other'),
      personMade('ada'),
      roleAssigned('how', 'atlas', 'ada', how),
    );
    expect(kinds(org)).not.toContain('NO_METRIC');
    expect(kinds(after(org, measured('other', 'NPS')).org)).toContain('NO_METRIC');
    expect(kinds(after(org, measured('atlas', 'NPS')).org)).toContain('NO_METRIC');
    expect(kinds(after(org, measured('atlas', 'RESOURCE_UTILISATION')).org)).not.toContain('NO_METRIC');
  });
});

describe('a finding about confirmation', () => {
  it('is of a holder who has not confirmed within the interval, counted from the newest confirmation', () => {
    const org = organization(
      { confirmEveryDays: 90 },
      initiativeMade('atlas'),
      personMade('ada'),
      roleAssigned('how', 'atlas', 'ada', { ...how, startDate: D - 90 }),
    );
    expect(foundIn(org, 'atlas').filter(({ kind }) => kind === 'UNCONFIRMED')).toMatchObject([{ day: D, personKey: 'ada' }]);
    expect(findingsOf(org, org.initiative('atlas')!, D - 1).map(({ kind }) => kind)).not.toContain('UNCONFIRMED');
    expect(kinds(after(org, confirmed('how', 'ada', D)).org)).not.toContain('UNCONFIRMED');
    expect(kinds(organization({}, initiativeMade('atlas'), personMade('ada'), roleAssigned('how', 'atlas', 'ada', how)))).not.toContain(
      'UNCONFIRMED',
    );
  });
});

describe('every finding', () => {
  it('names its cause and its next step, lies inside its initiative’s dates, and can be switched off by its kind', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (org, on) => {
        const found = findingsInScope(org, on);
        for (const { cause, nextStep } of found) expect(cause.length > 0 && nextStep.endsWith('.')).toBe(true);
        const [kind] = found.map((finding) => finding.kind);
        if (kind === undefined) return;
        const quieter = after(org, policySet({ ...org.policy, switchedOff: [kind] })).org;
        const left = found.filter((finding) => finding.kind !== kind);
        expect(findingsInScope(quieter, on).map(said)).toEqual(left.map(said));
      }),
    );
  });
});

it('stands in an order in which what cannot wait comes first', () => {
  const org = organization(
    {},
    initiativeMade('atlas'),
    personMade('ada'),
    roleAssigned('how', 'atlas', 'ada', { ...how, endDate: D + 5 }),
    measured('atlas', 'NPS'),
  );
  expect(findingsInScope(org, D).map(({ kind }) => kind)).toEqual(['ENDING_SOON', 'NO_METRIC']);
});

describe('an alert', () => {
  const changes = [
    personMade('boss'),
    personMade('ada', { terminationDate: D + 30 }),
    personMade('grace'),
    personMade('lead'),
    positionMade('top'),
    positionMade('seat', { managerKey: 'top' }),
    positionMade('leads'),
    incumbentAssigned('a', 'top', 'boss'),
    incumbentAssigned('b', 'seat', 'ada'),
    incumbentAssigned('c', 'leads', 'lead'),
    teamMade('lab', { leadPositionKey: 'leads' }),
    initiativeMade('atlas', { teamKey: 'lab' }),
    roleAssigned('how', 'atlas', 'ada', how),
    roleAssigned('why', 'atlas', 'grace'),
  ];

  it('tells the leaving holder, their manager, the team’s lead and the other owner, each once', () => {
    expect(alertsOn(organization({}, ...changes), D)).toMatchObject([{ inDays: 31, peopleKeys: ['ada', 'boss', 'lead', 'grace'] }]);
  });

  it('is silent while the gap is being filled, and before its days', () => {
    expect(alertsOn(organization({ alertDays: 30 }, ...changes), D)).toEqual([]);
    const followed = roleAssigned('next', 'atlas', 'grace', { ...how, startDate: D + 40 });
    expect(alertsOn(organization({}, ...changes, followed), D)).toEqual([]);
  });
});

function organization(policy: Partial<CoveragePolicy>, ...changes: Change[]): Org {
  return after(Org.empty({ ...DEFAULT_POLICY, ...policy }), ...changes).org;
}

function kinds(org: Org, initiative = 'atlas'): FindingKind[] {
  return foundIn(org, initiative).map(({ kind }) => kind);
}

function foundIn(org: Org, initiative: string) {
  return findingsOf(org, org.initiative(initiative)!, D);
}

function said({ kind, initiativeKey, role, personKey }: ReturnType<typeof findingsOf>[number]): string {
  return `${kind} ${initiativeKey} ${role} ${personKey}`;
}

function measured(initiativeKey: string, metric: 'NPS' | 'RESOURCE_UTILISATION'): Change {
  const record = {
    source: null,
    externalId: null,
    key: `m-${initiativeKey}`,
    initiativeKey,
    metric,
    day: D,
    value: 1,
    target: null,
    currency: null,
  };
  return { kind: 'RESTORE_RECORD', recordKind: 'measurement', record };
}

function confirmed(assignmentKey: string, personKey: string, on: number): Change {
  const record = { source: null, externalId: null, key: assignmentKey, assignmentKey, personKey, day: on };
  return { kind: 'RESTORE_RECORD', recordKind: 'confirmation', record };
}

function policySet(policy: CoveragePolicy): Change {
  const record = { ...DEFAULT_POLICY, ...policy, key: POLICY_KEY, source: null, externalId: null };
  return { kind: 'RESTORE_RECORD', recordKind: 'coveragePolicy', record };
}
