import { changed, editedPolicy, policyInput, roleKeyOf, without } from '@tandem/client/features/policy/edited-policy';
import { FINDING_KINDS as OFFERED } from '@tandem/client/features/policy/texts';
import { FINDING_KINDS } from '@tandem/shared/findings/finding';
import { describe, expect, it } from 'vitest';

const policy = {
  id: 'p',
  version: 7,
  hybridAllowed: true,
  smallestAllocation: 12.5,
  mostInitiatives: null,
  noticeDays: 30,
  daysToFill: 90,
  confirmEveryDays: null,
  alertDays: 60,
  switchedOff: ['HYBRID'],
  requiredRoles: [
    { kind: 'PROJECT' as const, roles: ['PROJECT_OWNER'] },
    { kind: 'PRODUCT' as const, roles: ['PRODUCT_OWNER', 'SPONSOR'] },
  ],
  ownRoles: [{ role: 'SPONSOR', label: 'Sponsor' }],
  daysToFillByLevel: [{ level: 'Director', days: 150 }],
  rungs: [{ role: 'PROJECT_OWNER', leastRung: 3, initiativesBelowFrom: null, budgetFrom: { minor: 200_000_000, currency: 'EUR' } }],
};

describe('the form of the policy', () => {
  it('sends back what it was given, with the version that it was read at', () => {
    const { id: _id, version, ...values } = policy;
    expect(policyInput(editedPolicy(policy), version)).toEqual({ ...values, expectedVersion: 7 });
  });

  it('sends no version while the default holds, and null for what was emptied', () => {
    const input = policyInput({ ...editedPolicy(policy), mostInitiatives: ' ', confirmEveryDays: '30' }, 0);
    expect(input).not.toHaveProperty('expectedVersion');
    expect(input).toMatchObject({ mostInitiatives: null, confirmEveryDays: 30 });
  });

  it('makes a key of a role’s name, and changes and removes entries by their place', () => {
    expect(roleKeyOf(' Tech lead, EU ')).toBe('TECH_LEAD_EU');
    expect(changed([{ a: 1 }, { a: 2 }], 1, { a: 3 })).toEqual([{ a: 1 }, { a: 3 }]);
    expect(without([1, 2, 3], 1)).toEqual([1, 3]);
  });

  it('offers every kind of finding that there is', () => {
    expect([...OFFERED]).toEqual([...FINDING_KINDS]);
  });
});
