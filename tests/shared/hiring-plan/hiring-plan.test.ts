import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { hiringTargetKey } from '@tandem/shared/changes/hiring-target-checks';
import { countsAs, expectedStart } from '@tandem/shared/hiring-plan/expected-start';
import { hiringPlan } from '@tandem/shared/hiring-plan/hiring-plan';
import { givenBelow, targetsInForce } from '@tandem/shared/hiring-plan/targets';
import { requisitionContent, type RequisitionFacts } from '@tandem/shared/hiring/requisition-content';
import { orgFigures } from '@tandem/shared/metrics/scoped-figures';
import { firstOfMonth } from '@tandem/shared/org/day';
import { Org } from '@tandem/shared/org/org';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryFoundation, arbitraryUpdate } from '../../support/arbitrary-change.ts';
import { FIRST_DAY } from '../../support/arbitrary-world.ts';
import { day, incumbentAssigned, personMade, positionMade, teamMade } from '../../support/small-org.ts';

const TODAY = day('2026-06-15');
const eur = (amount: number) => ({ minor: amount * 100, currency: 'EUR' });

function orgOf(...changes: Change[]): Org {
  const act = applyAct(Org.empty(), changes);
  if (!act.allowed) throw new Error(act.refusals[0]!.message);
  return act.org;
}

function requisition(key: string, positions: readonly string[], facts: Partial<RequisitionFacts> = {}): Change {
  const draft: RequisitionFacts = {
    key,
    source: null,
    externalId: null,
    title: key,
    status: 'DRAFT',
    reason: 'NEW',
    teamKey: null,
    jobProfileKey: null,
    hiringManagerKey: null,
    recruiterKey: null,
    initiativeKey: null,
    role: null,
    allocation: null,
    seats: positions.map((positionKey, i) => ({ key: `${key}-${i}`, positionKey, state: 'WANTED', filled: null })),
    targetStartDate: null,
    justification: '',
    approval: null,
    sentBack: null,
    createdOn: TODAY,
    openedOn: null,
    closedOn: null,
    ...facts,
  };
  const steps = [{ name: 'Approval', approvers: [], approvals: 1, notRequester: false }];
  const approval =
    draft.status === 'DRAFT'
      ? null
      : {
          content: requisitionContent(draft),
          annualCosts: Object.fromEntries(draft.seats.map((seat) => [seat.key, eur(1_000_000)])),
          requestedBy: 'me',
          requestedOn: TODAY,
          steps,
          verdicts: [{ step: 'Approval', by: 'me', onBehalfOf: null, day: TODAY, note: null }],
          reminders: [],
          approvedOn: TODAY,
        };
  return { kind: 'RESTORE_RECORD', recordKind: 'requisition', record: { ...draft, approval } };
}

const target = (teamKey: string | null, month: string, headcount: number | null): Change => ({
  kind: 'RESTORE_RECORD',
  recordKind: 'hiringTarget',
  record: {
    key: hiringTargetKey(teamKey, day(month)),
    source: null,
    externalId: null,
    teamKey,
    month: day(month),
    headcount,
    runRate: null,
  },
});

describe('the plan of a small company', () => {
  const org = orgOf(
    teamMade('north'),
    teamMade('south'),
    positionMade('lead', { teamKey: 'north', annualCost: eur(120_000) }),
    positionMade('leaver', { teamKey: 'north', annualCost: eur(60_000) }),
    positionMade('new', { teamKey: 'south', annualCost: eur(80_000), startDate: day('2026-07-01') }),
    positionMade('idea', { teamKey: 'south', annualCost: eur(50_000) }),
    personMade('ada'),
    personMade('grace', { terminationDate: day('2026-07-20') }),
    incumbentAssigned('i1', 'lead', 'ada'),
    incumbentAssigned('i2', 'leaver', 'grace'),
    requisition('backfill', ['leaver'], { status: 'OPEN', openedOn: TODAY, targetStartDate: day('2026-09-20'), reason: 'BACKFILL' }),
    requisition('growth', ['new'], { status: 'APPROVED', targetStartDate: day('2026-08-01') }),
    requisition('wish', ['idea'], { targetStartDate: day('2026-12-01') }),
  );
  const plan = hiringPlan(org, TODAY, TODAY, 7);

  test('counts who is there, whom an approved requisition brings, and apart from them what is only a draft', () => {
    // June to December. Grace leaves in July and is followed in September; the new seat comes 90 days after today; the wish is a draft.
    expect(plan.total.map(({ filled, expected, drafted, vacant }) => [filled, expected, drafted, vacant])).toEqual([
      [2, 2, 0, 1],
      [1, 1, 0, 3],
      [1, 1, 0, 3],
      [1, 3, 0, 1],
      [1, 3, 0, 1],
      [1, 3, 0, 1],
      [1, 3, 1, 0],
    ]);
    expect(plan.total.map(({ hires, leavers }) => [hires, leavers])).toEqual([
      [0, 0],
      [0, 1],
      [0, 0],
      [2, 0],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });

  test('costs what the expected positions cost, by currency', () => {
    expect(plan.total.map(({ expectedRunRate }) => expectedRunRate[0]!.minor / 100)).toEqual([
      180_000, 120_000, 120_000, 260_000, 260_000, 260_000, 260_000,
    ]);
    expect(plan.total[6]!.draftedRunRate).toEqual([eur(50_000)]);
  });

  test('counts a backfill once while the one who leaves is still there', () => {
    const north = hiringPlan(org, TODAY, TODAY, 1, 'north');
    expect(north.total[0]).toMatchObject({ filled: 2, expected: 2 });
  });

  test('expects nobody before the usual days to fill a seat have passed', () => {
    const { seats } = org.requisition('growth')!;
    expect(expectedStart(org, org.requisition('growth')!, seats[0]!, TODAY)).toBe(TODAY + 90);
  });
});

describe('targets', () => {
  const org = orgOf(
    teamMade('north'),
    teamMade('east', { parentKey: 'north' }),
    teamMade('west', { parentKey: 'north' }),
    target('north', '2026-07-01', 10),
    target('north', '2026-09-01', 12),
    target('east', '2026-07-01', 8),
    target('west', '2026-08-01', 6),
  );
  const months = [0, 1, 2, 3].map((i) => firstOfMonth(TODAY, i));

  test('hold from their month on until the next one', () => {
    expect(targetsInForce(org, 'north', months).map((one) => one?.headcount ?? null)).toEqual([null, 10, 10, 12]);
  });

  test('of the teams below are summed, so that what was given twice is seen', () => {
    expect(givenBelow(org, 'north', months)).toEqual([null, 8, 14, 14]);
  });
});

describe('any organization', () => {
  const organizations = fc.tuple(arbitraryFoundation(), fc.array(arbitraryUpdate(), { maxLength: 15 })).map(([made, updates]) => {
    let org = Org.empty();
    for (const change of [...made, ...updates]) {
      const act = applyAct(org, [change]);
      if (act.allowed) org = act.org;
    }
    return org;
  });

  test('has rows that add up to its total, and as many filled positions as its figures of that day say', () => {
    fc.assert(
      fc.property(organizations, (org) => {
        const plan = hiringPlan(org, FIRST_DAY, FIRST_DAY, 2);
        for (const [i, month] of plan.months.entries()) {
          const sum = (of: (figures: (typeof plan.total)[number]) => number): number =>
            plan.rows.reduce((all, { months }) => all + of(months[i]!), 0);
          expect(sum(({ filled }) => filled)).toBe(plan.total[i]!.filled);
          expect(sum(({ expected, drafted, vacant }) => expected + drafted + vacant)).toBe(
            plan.total[i]!.expected + plan.total[i]!.drafted + plan.total[i]!.vacant,
          );
          const figures = orgFigures(org.on(firstOfMonth(month, 1) - 1), { positionKey: null, teamKey: null });
          expect(plan.total[i]!.filled).toBe(figures.filledCount);
          const all = figures.filledCount + figures.openCount + figures.onHoldCount;
          expect(plan.total[i]!.expected + plan.total[i]!.drafted + plan.total[i]!.vacant).toBe(all);
        }
      }),
      { numRuns: 150 },
    );
  });

  test('has in its total month by month what a plain count of every position on the last day of the month says', () => {
    fc.assert(
      fc.property(organizations, fc.integer({ min: -60, max: 60 }), (org, later) => {
        const plan = hiringPlan(org, FIRST_DAY, FIRST_DAY + later, 6);
        let before = counted(org, plan.months[0]! - 1);
        for (const [i, figures] of plan.total.entries()) {
          const now = counted(org, firstOfMonth(plan.months[i]!, 1) - 1);
          const { expected, drafted, vacant, expectedRunRate, draftedRunRate, hires, leavers } = figures;
          const money = (states: readonly string[]) =>
            now.filter(({ state }) => states.includes(state)).reduce((sum, { cost }) => sum + cost, 0);
          const total = (amounts: readonly { minor: number }[]) => amounts.reduce((sum, { minor }) => sum + minor, 0);
          const there = (list: ReturnType<typeof counted>) =>
            new Set(list.filter(({ state }) => state === 'FILLED' || state === 'APPROVED').map(({ key }) => key));
          const of = (state: string) => now.filter((one) => one.state === state).length;
          expect({ expected, drafted, vacant }).toEqual({ expected: there(now).size, drafted: of('DRAFT'), vacant: of('VACANT') });
          expect(total(expectedRunRate)).toBe(money(['FILLED', 'APPROVED']));
          expect(total(draftedRunRate)).toBe(money(['DRAFT']));
          expect(hires - leavers).toBe(there(now).size - there(before).size);
          expect(hires).toBe([...there(now)].filter((key) => !there(before).has(key)).length);
          before = now;
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Each position that exists on a day, what it is then, and what it costs. */
function counted(org: Org, on: number): { key: string; state: string; cost: number }[] {
  const view = org.on(on);
  return [...org.table('position').values()]
    .filter((position) => view.exists(position))
    .map((position) => {
      const wanted = [...org.table('requisition').values()].flatMap((one) =>
        one.seats
          .filter((seat) => seat.positionKey === position.key && seat.state === 'WANTED' && countsAs(one) !== null)
          .map((seat) => ({ as: countsAs(one)!, day: expectedStart(org, one, seat, FIRST_DAY) })),
      );
      const start = wanted.find((one) => one.day <= on);
      const state = view.incumbents(position.key).length > 0 ? 'FILLED' : (start?.as ?? 'VACANT');
      return { key: position.key, state, cost: view.facts(position).annualCost?.minor ?? 0 };
    });
}
