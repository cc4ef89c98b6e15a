import { coverageLedger, CoverageLedger } from '@tandem/shared/coverage/coverage-ledger';
import type { Org } from '@tandem/shared/org/org';
import { Org as Organization } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, PRODUCT_OWNER, type RecordKind, type RecordKinds } from '@tandem/shared/org/records';
import { expect, test } from 'vitest';
import {
  day,
  incumbentAssigned,
  initiativeMade,
  orgOf,
  personMade,
  positionMade,
  roleAssigned,
  roleWaived,
} from '../../support/small-org.ts';

const D = day('2026-03-10');

function seatedOwner(): Org {
  return orgOf(
    initiativeMade('atlas'),
    initiativeMade('other'),
    personMade('ada'),
    personMade('bo'),
    positionMade('seat'),
    incumbentAssigned('in-seat', 'seat', 'ada'),
    roleAssigned('through-seat', 'atlas', 'x', { assignee: { kind: 'POSITION', positionKey: 'seat' } }),
    roleAssigned('by-name', 'other', 'bo'),
    roleWaived('waived', 'other', { role: 'PROJECT_OWNER' }),
  );
}

function withRecord<K extends RecordKind>(org: Org, kind: K, record: RecordKinds[K]): Org {
  const draft = org.draft();
  draft.put(kind, record);
  return draft.seal(org.revision + 1);
}

function without(org: Org, kind: RecordKind, key: string): Org {
  const draft = org.draft();
  draft.remove(kind, key);
  return draft.seal(org.revision + 1);
}

/** What the ledger of `after` says, having taken over from that of `before`, beside one made from nothing. */
function expectFollows(before: Org, after: Org): void {
  const old = facts(coverageLedger(before));
  const followed = facts(coverageLedger(after));
  expect(followed).toEqual(facts(new CoverageLedger(after)));
  expect(followed).not.toEqual(old);
}

function facts({ org: _org, ...arrays }: CoverageLedger): object {
  return { ...arrays };
}

const edits: [string, (org: Org) => Org][] = [
  ['the incumbent of the position leaves', (org) => withRecord(org, 'person', { ...org.person('ada')!, terminationDate: D })],
  ['a holder by name is hired later', (org) => withRecord(org, 'person', { ...org.person('bo')!, hireDate: D })],
  ['the position is closed', (org) => withRecord(org, 'position', { ...org.position('seat')!, endDate: D })],
  ['the incumbency ends', (org) => withRecord(org, 'incumbency', { ...org.incumbency('in-seat')!, endDate: D })],
  ['the incumbency is taken away', (org) => without(org, 'incumbency', 'in-seat')],
  ['the assignment ends', (org) => withRecord(org, 'assignment', { ...org.assignment('by-name')!, endDate: D })],
  [
    'the assignment goes to another initiative',
    (org) => withRecord(org, 'assignment', { ...org.assignment('by-name')!, initiativeKey: 'atlas', role: 'PROJECT_OWNER' }),
  ],
  ['the assignment is taken away', (org) => without(org, 'assignment', 'by-name')],
  ['the waiver ends', (org) => withRecord(org, 'waiver', { ...org.waiver('waived')!, until: D })],
  ['the waiver is taken away', (org) => without(org, 'waiver', 'waived')],
  ['the initiative gets a first day', (org) => withRecord(org, 'initiative', { ...org.initiative('other')!, startDate: D })],
  ['an initiative is made', (org) => withRecord(org, 'initiative', { ...org.initiative('other')!, key: 'new' })],
  [
    'an initiative is taken away',
    (org) => without(without(without(org, 'waiver', 'waived'), 'assignment', 'by-name'), 'initiative', 'other'),
  ],
];

test.each(edits)('the ledger follows where %s', (_, edit) => {
  const before = seatedOwner();
  expectFollows(before, edit(before));
});

test('the ledger goes back with the organization, and from one fork to another', () => {
  const base = seatedOwner();
  const [, left] = edits[0]!;
  const [, hired] = edits[1]!;
  expectFollows(left(base), base);
  expectFollows(left(base), hired(base));
});

test('the ledger of one organization says nothing of another', () => {
  expectFollows(seatedOwner(), orgOf(initiativeMade('elsewhere', { startDate: D }), initiativeMade('atlas')));
});

test('the ledger follows another policy over the same records', () => {
  const policy = { ...DEFAULT_POLICY, requiredRoles: { PROJECT: [PRODUCT_OWNER], PRODUCT: [] } };
  const atlas = seatedOwner().initiative('atlas')!;
  const asked = (org: Organization) => withRecord(org, 'initiative', atlas);
  expectFollows(asked(Organization.empty()), asked(Organization.empty(policy)));
});

test('the ledger follows more changes than it compares one by one', () => {
  const before = seatedOwner();
  const draft = before.draft();
  for (let i = 0; i < 2_500; i++) draft.put('assignment', { ...before.assignment('by-name')!, key: `a${i}` });
  draft.put('person', { ...before.person('ada')!, terminationDate: D });
  expectFollows(before, draft.seal(before.revision + 1));
});
