import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { editsOf } from '@tandem/shared/closing/closing-edits';
import { closingOptions, type ClosingOption } from '@tandem/shared/closing/closing-options';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { roleCoverage } from '@tandem/shared/coverage/role-coverage';
import { Org } from '@tandem/shared/org/org';
import { DEFAULT_POLICY, PROJECT_OWNER, type CoveragePolicy } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../support/arbitrary-org.ts';
import {
  after,
  day,
  incumbentAssigned,
  initiativeMade,
  personMade,
  positionMade,
  roleAssigned,
  teamMade,
} from '../../support/small-org.ts';

const D = day('2026-03-10');
const END = D + 199;
const by = { role: PROJECT_OWNER } as const;
const pay = (units: number) => ({ minor: units * 100, currency: 'EUR' });

/** A project `atlas` without its project owner for two hundred days; Ada could take the role, and holds `borea` with 90 %. */
function made(policy: Partial<CoveragePolicy> = {}, ...changes: Change[]): Org {
  return after(
    Org.empty({ ...DEFAULT_POLICY, ...policy }),
    teamMade('team'),
    positionMade('lead', { jobProfile: 'Engineering Manager' }),
    { kind: 'UPDATE_TEAM', teamKey: 'team', set: { leadPositionKey: 'lead' } },
    initiativeMade('atlas', { teamKey: 'team', startDate: D - 100, endDate: END }),
    personMade('owner'),
    roleAssigned('held', 'atlas', 'owner', { allocation: 50 }),
    personMade('ada'),
    positionMade('seat-ada', { jobProfile: 'Project Manager', level: 'G5', annualCost: pay(80_000), teamKey: 'team' }),
    incumbentAssigned('sits-ada', 'seat-ada', 'ada'),
    initiativeMade('borea', { startDate: D - 10, endDate: D + 99 }),
    roleAssigned('b', 'borea', 'ada', { ...by, allocation: 90 }),
    roleAssigned('b2', 'borea', 'owner', { allocation: 10 }),
    positionMade('pm2', { jobProfile: 'Project Manager', level: 'G5', annualCost: pay(90_000) }),
    positionMade('pm3', { jobProfile: 'Project Manager', level: 'G6', annualCost: pay(130_000) }),
    ...changes,
  ).org;
}

function options(org: Org, showsPay = true): ClosingOption[] {
  const [gap] = gapSpells(org, { scope: { initiativeKey: 'atlas' } }).filter(({ role }) => role === PROJECT_OWNER);
  return closingOptions(org, gap!, D, showsPay);
}
const ofKind = (org: Org, kind: string, showsPay = true) => options(org, showsPay).find((option) => option.kind === kind)!;

describe('to reassign', () => {
  test('says from when, at what cost, and what opens where they stop', () => {
    const option = ofKind(made(), 'REASSIGN');
    expect(option).toMatchObject({ personKey: 'ada', from: D, cost: pay(16_000), daysUncovered: 0, daysOpenedElsewhere: 100 });
    expect(option.opensElsewhere).toEqual([{ initiativeKey: 'borea', role: PROJECT_OWNER, from: D, to: D + 99 }]);
    expect(option.text).toBe('ada takes the role from 2026-03-10 with 20 % and gives up borea');
  });

  test('is the edits that do it, as editOrg takes them', () => {
    const { changes } = ofKind(made(), 'REASSIGN');
    expect(editsOf(changes)).toEqual([
      { endRoleAssignment: { assignmentId: 'b', endDate: '2026-03-09' } },
      {
        assignRole: {
          key: expect.stringMatching(/^closing-[0-9a-f]{16}$/) as string,
          initiativeId: 'atlas',
          role: PROJECT_OWNER,
          personId: 'ada',
          allocation: 20,
          startDate: '2026-03-10',
          endDate: '2026-09-25',
          acting: false,
        },
      },
    ]);
  });
});

describe('to hire', () => {
  test('takes the usual days of the level, at the median cost of like seats', () => {
    expect(ofKind(made(), 'HIRE')).toMatchObject({ from: D + 90, daysUncovered: 90, cost: pay(90_000), opensElsewhere: [] });
    expect(ofKind(made({ daysToFillByLevel: { G5: 40 } }), 'HIRE')).toMatchObject({ from: D + 40, daysUncovered: 40 });
  });

  test('is a seat of the profile in the team, on the commonest level, that holds the role', () => {
    const [created, held] = editsOf(ofKind(made(), 'HIRE').changes);
    expect(created).toMatchObject({
      createPosition: { title: 'Project Manager', jobProfile: 'Project Manager', level: 'G5', teamId: 'team', managerId: 'lead' },
    });
    expect(held!['assignRole']!['positionId']).toBe(created!['createPosition']!['key']);
  });

  test('leaves no more days uncovered than the gap has', () => {
    expect(ofKind(made({ daysToFill: 1000 }), 'HIRE').daysUncovered).toBe(200);
  });

  test('fills the vacant seat that holds the role where there is one, which changes nothing', () => {
    const seat = roleAssigned('s', 'atlas', 'x', { ...by, assignee: { kind: 'POSITION', positionKey: 'pm3' } });
    expect(ofKind(made({}, seat), 'HIRE')).toMatchObject({
      positionKey: 'pm3',
      from: D + 90,
      daysUncovered: 90,
      cost: pay(130_000),
      changes: [],
    });
    const onHold: Change = { kind: 'UPDATE_POSITION', positionKey: 'pm3', effectiveOn: null, set: { onHold: true } };
    expect(ofKind(made({}, seat, onHold), 'HIRE')).toMatchObject({ from: null, daysUncovered: null });
  });
});

test('in the interim somebody stands in until the seat is filled', () => {
  const option = ofKind(made(), 'INTERIM');
  expect(option).toMatchObject({ personKey: 'ada', from: D + 90, daysUncovered: 0 });
  expect(option.text).toBe(
    'ada stands in from 2026-03-10 to 2026-06-07, until Project Manager is filled, with up to 110 % in all until then',
  );
  const holders = (on: number) => roleCoverage(option.after, option.after.initiative('atlas')!, PROJECT_OWNER, on).holders;
  expect(holders(D + 89)).toMatchObject([{ personKey: 'ada', acting: true }, { personKey: null }]);
  expect(holders(D + 90)).toMatchObject([{ personKey: null }]);
});

test('a hybrid is an option where the policy allows it', () => {
  expect(ofKind(made(), 'HYBRID')).toMatchObject({ personKey: 'owner', daysUncovered: 0, opensElsewhere: [] });
  expect(ofKind(made({ hybridAllowed: false }), 'HYBRID')).toBeUndefined();
});

test('to stop is the last option, and ends the initiative the day before', () => {
  const all = options(made());
  expect(all.at(-1)).toMatchObject({ kind: 'STOP', text: 'atlas ends on 2026-03-09', cost: null });
  expect(all.at(-1)!.after.initiative('atlas')!.endDate).toBe(D - 1);
});

test('options are ranked by the days uncovered here and elsewhere, then by cost, an unknown one last', () => {
  expect(options(made()).map(({ kind }) => kind)).toEqual(['INTERIM', 'HYBRID', 'HIRE', 'REASSIGN', 'STOP']);
});

test('without pay there is no cost, and the order does not depend on it', () => {
  const cheap = made();
  const dear = made({}, { kind: 'UPDATE_POSITION', positionKey: 'seat-ada', effectiveOn: null, set: { annualCost: pay(1_000_000) } });
  const shown = (org: Org) => options(org, false).map(({ kind, cost, text, daysUncovered }) => ({ kind, cost, text, daysUncovered }));
  expect(shown(cheap).every(({ cost }) => cost === null)).toBe(true);
  expect(shown(dear)).toEqual(shown(cheap));
});

test('a gap that is over has no options', () => {
  const org = made();
  const [gap] = gapSpells(org, { scope: { initiativeKey: 'atlas' } });
  expect(closingOptions(org, gap!, END + 1, true)).toEqual([]);
});

test('whatever the organization: every option can be done, and leaves as many days uncovered as it says', () => {
  fc.assert(
    fc.property(arbitraryOrg(), arbitraryDay(), (org, today) => {
      for (const gap of gapSpells(org).slice(0, 3)) {
        for (const option of closingOptions(org, gap, today, false)) {
          const act = applyAct(org, option.changes);
          expect(act.allowed).toBe(true);
          if (!act.allowed || option.kind === 'STOP' || option.kind === 'HIRE' || option.kind === 'INTERIM') continue;
          const from = Math.max(gap.from ?? today, today);
          const left = gapSpells(act.org, { scope: { initiativeKey: gap.initiativeKey } })
            .filter(({ role }) => role === gap.role)
            .reduce((sum, { from: first, to }) => {
              const last = Math.min(gap.to ?? from + 364, from + 364);
              return sum + Math.max(0, Math.min(to ?? last, last) - Math.max(first ?? from, from) + 1);
            }, 0);
          expect(option.daysUncovered).toBe(left);
        }
      }
    }),
    { numRuns: 60 },
  );
});
