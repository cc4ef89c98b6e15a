import type { Change } from '@tandem/shared/changes/change';
import { restoring } from '@tandem/shared/changes/inverse';
import { changeEffectiveOn, changeInWords } from '@tandem/shared/scenario/change-words';
import { expect, test } from 'vitest';
import {
  after,
  day,
  incumbentAssigned,
  initiativeMade,
  orgOf,
  personMade,
  positionMade,
  roleAssigned,
  roleWaived,
  teamMade,
} from '../../support/small-org.ts';

const START = day('2026-12-01');
const ORG = orgOf(
  teamMade('Ads'),
  personMade('ada', { details: { ...details('Ada Lovelace') } }),
  positionMade('CEO'),
  positionMade('lead', { title: 'Head of Data', managerKey: 'CEO' }),
  incumbentAssigned('seat', 'lead', 'ada'),
  initiativeMade('Ranking'),
  roleAssigned('owner', 'Ranking', 'ada'),
  roleWaived('waiver', 'Ranking', { role: 'PROJECT_OWNER' }),
);

test.each<[Change, string]>([
  [
    positionMade('new', { title: 'Analyst', managerKey: 'lead', startDate: START }),
    'Create the position ‘Analyst’ under ‘Head of Data’ (Ada Lovelace) from 2026-12-01',
  ],
  [
    { kind: 'MOVE_POSITION', positionKey: 'lead', managerKey: 'CEO', effectiveOn: START },
    'Move ‘Head of Data’ (Ada Lovelace) under ‘CEO’ from 2026-12-01',
  ],
  [{ kind: 'MOVE_POSITION', positionKey: 'lead', managerKey: null, effectiveOn: null }, 'Move ‘Head of Data’ (Ada Lovelace) to the top'],
  [
    {
      kind: 'UPDATE_POSITION',
      positionKey: 'lead',
      set: { title: 'VP of Data', teamKey: 'Ads', annualCost: { minor: 12_345_678, currency: 'EUR' } },
      effectiveOn: START,
    },
    'Change ‘Head of Data’ (Ada Lovelace): title to VP of Data, team to Ads, annual cost from 2026-12-01',
  ],
  [{ kind: 'CLOSE_POSITION', positionKey: 'CEO', endDate: START }, 'Close ‘CEO’ after 2026-12-01'],
  [incumbentAssigned('new', 'CEO', 'ada', { startDate: START }), 'Put Ada Lovelace into ‘CEO’ from 2026-12-01'],
  [{ kind: 'END_INCUMBENCY', incumbencyKey: 'seat', endDate: START }, 'End Ada Lovelace as ‘Head of Data’ after 2026-12-01'],
  [personMade('Grace', { hireDate: START }), 'Add Grace from 2026-12-01'],
  [
    { kind: 'UPDATE_PERSON', personKey: 'ada', details: { email: null }, set: { terminationDate: START } },
    'Change Ada Lovelace: email to -, termination date to 2026-12-01',
  ],
  [teamMade('Data', { parentKey: 'Ads' }), 'Create the team ‘Data’ in ‘Ads’'],
  [{ kind: 'UPDATE_TEAM', teamKey: 'Ads', set: { leadPositionKey: 'CEO' } }, 'Change the team ‘Ads’: lead to CEO'],
  [initiativeMade('Ledger', { teamKey: 'Ads', kind: 'PRODUCT' }), 'Create the product ‘Ledger’ in the team ‘Ads’'],
  [
    { kind: 'UPDATE_INITIATIVE', initiativeKey: 'Ranking', set: { status: 'ON_HOLD' } },
    'Change the initiative ‘Ranking’: status to on hold',
  ],
  [
    roleAssigned('new', 'Ranking', 'ada', { startDate: START, endDate: START }),
    'Make Ada Lovelace product owner of ‘Ranking’ from 2026-12-01 until 2026-12-01',
  ],
  [
    roleAssigned('new', 'Ranking', 'ada', { assignee: { kind: 'POSITION', positionKey: 'lead' }, acting: true }),
    'Make whoever holds ‘Head of Data’ acting product owner of ‘Ranking’',
  ],
  [
    { kind: 'UPDATE_ROLE_ASSIGNMENT', assignmentKey: 'owner', set: { allocation: 50 } },
    'Change Ada Lovelace as product owner of ‘Ranking’: allocation to 50',
  ],
  [
    { kind: 'END_ROLE_ASSIGNMENT', assignmentKey: 'owner', endDate: START },
    'End Ada Lovelace as product owner of ‘Ranking’ after 2026-12-01',
  ],
  [roleWaived('new', 'Ranking', { from: START }), 'Waive the product owner of ‘Ranking’ from 2026-12-01: small'],
  [
    { kind: 'UPDATE_WAIVER', waiverKey: 'waiver', set: { until: START } },
    'Change the waiver of the project owner of ‘Ranking’: last day to 2026-12-01',
  ],
  [{ kind: 'REMOVE_RECORD', recordKind: 'team', key: 'Ads' }, 'Remove the team ‘Ads’'],
  [restoring(ORG, 'position', 'lead'), 'Bring back the position ‘Head of Data’ as it was'],
])('%# a change is said in one sentence', (change, text) => {
  expect(changeInWords(ORG, change).text).toBe(text);
});

test('what is gone, or was made later, is named as it was where it is', () => {
  const base = orgOf(positionMade('CEO'));
  const scenario = after(base, positionMade('CPO', { title: 'Chief Product Officer' })).org;
  const move: Change = { kind: 'MOVE_POSITION', positionKey: 'CPO', managerKey: 'CEO', effectiveOn: null };
  expect(changeInWords(base, move, scenario)).toEqual({
    text: 'Move ‘Chief Product Officer’ under ‘CEO’',
    subject: { kind: 'position', key: 'CPO' },
  });
  expect(changeInWords(orgOf(), restoring(scenario, 'position', 'CPO')).text).toBe(
    'Bring back the position ‘Chief Product Officer’ as it was',
  );
  expect([changeEffectiveOn(move), changeEffectiveOn({ kind: 'CLOSE_POSITION', positionKey: 'CEO', endDate: 7 })]).toEqual([null, 7]);
});

function details(displayName: string) {
  return { displayName, givenName: null, familyName: null, preferredName: null, employeeNumber: null, email: null };
}
