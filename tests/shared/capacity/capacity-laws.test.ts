import { capacityLedger } from '@tandem/shared/capacity/capacity-ledger';
import { capacityByTeam } from '@tandem/shared/capacity/team-capacity';
import { comingFree } from '@tandem/shared/capacity/coming-free';
import { mondayOf } from '@tandem/shared/capacity/weeks';
import { personLoad } from '@tandem/shared/coverage/risks';
import { teamsBelow } from '@tandem/shared/org/teams-below';
import { isEmployed, OrgDay } from '@tandem/shared/org/org-day';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Person } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryOrg, FIRST_DAY, LAST_DAY } from '../../support/arbitrary-org.ts';

const question = { from: FIRST_DAY - 10, to: LAST_DAY + 10, freeAtLeast: 20 };

describe('capacity', () => {
  it('is, week by week and person by person, what counting day by day gives', () => {
    fc.assert(
      fc.property(arbitraryOrg(), (org) => {
        const ledger = capacityLedger(org, question);
        const people = org.table('person');
        for (const slot of ledger.people) {
          for (const week of ledger.weeksOf(slot)) {
            const days = Array.from({ length: 7 }, (_, i) => week.monday + i).map((day) => byHand(org, people.at(slot)!, day));
            const [does, has] = [mean(days.map(({ does }) => does)), mean(days.map(({ has }) => has))];
            expect(week.allocated).toBeCloseTo(does, 1);
            expect(week.capacity).toBeCloseTo(has, 1);
            if (Math.abs(does - has) > 0.01) expect(week.overAllocatedCount).toBe(does > has ? 1 : 0);
          }
        }
      }),
    );
  });

  it('sums a person up as their weeks do, and knows exactly those who are employed on a day', () => {
    fc.assert(
      fc.property(arbitraryOrg(), (org) => {
        const ledger = capacityLedger(org, question);
        const days = ledger.weeks.flatMap((monday) => Array.from({ length: 7 }, (_, i) => monday + i));
        const employed: number[] = [];
        org.table('person').forEach((person, slot) => {
          if (days.some((day) => isEmployed(person, day))) employed.push(slot);
        });
        expect([...ledger.people]).toEqual(employed);
        for (const slot of employed) {
          const weeks = ledger.weeksOf(slot);
          expect(ledger.peak[slot]).toBe(Math.max(...weeks.map(({ allocated }) => allocated)));
          expect(ledger.overWeeks[slot]).toBe(weeks.filter(({ over }) => over > 0).length);
          expect(ledger.mostOver[slot]).toBe(Math.max(...weeks.map(({ over }) => over)));
          const free = weeks.findIndex(({ allocated, capacity }) => capacity - allocated >= 20 - 1e-9);
          expect(ledger.freeWeek[slot]).toBe(free);
        }
      }),
    );
  });

  it('gives rows of teams that add up to the company, and to the team that is looked into', () => {
    fc.assert(
      fc.property(arbitraryOrg(), (org) => {
        const ledger = capacityLedger(org, question);
        const teams = [null, ...[...org.table('team').values()].map(({ key }) => key)];
        for (const key of teams) {
          const { totals, rows, inScope } = capacityByTeam(org, ledger, key);
          expect(rows.reduce((sum, row) => sum + row.peopleCount, 0)).toBe(totals.peopleCount);
          expect(rows.reduce((sum, row) => sum + row.overAllocatedCount, 0)).toBe(totals.overAllocatedCount);
          const below = key === null ? null : teamsBelow(org, key);
          const inside = [...ledger.people].filter(
            (slot) => !below || (ledger.team[slot]! >= 0 && below.has(org.table('team').at(ledger.team[slot]!)!.key)),
          );
          expect([...ledger.people].filter((slot) => inScope[ledger.team[slot]! + 1] === 1)).toEqual(inside);
          expect(totals.peopleCount).toBe(inside.length);
          totals.weeks.forEach((week, i) => {
            for (const part of ['allocated', 'capacity', 'over', 'overAllocatedCount'] as const) {
              expect(week[part]).toBeCloseTo(
                rows.reduce((sum, row) => sum + row.weeks[i]![part], 0),
                0,
              );
              expect(week[part]).toBeCloseTo(
                inside.reduce((sum, slot) => sum + ledger.weeksOf(slot)[i]![part], 0),
                0,
              );
            }
          });
        }
      }),
    );
  });

  it('says of nobody that they come free who holds the role on that day, or is not employed then, or did not hold it the day before', () => {
    fc.assert(
      fc.property(arbitraryOrg(), (org) => {
        const found = comingFree(org, question.from, question.to, () => true);
        const told = new Set(
          found.map(({ personKey, initiative, assignment, day }) => `${personKey} ${initiative.key} ${assignment.role} ${day}`),
        );
        const expected = new Set<string>();
        org.table('person').forEach((person) => {
          for (let day = question.from; day <= question.to; day++) {
            if (!isEmployed(person, day)) continue;
            const now = rolesOn(org, person, day);
            for (const role of rolesOn(org, person, day - 1)) if (!now.has(role)) expected.add(`${person.key} ${role} ${day}`);
          }
        });
        expect(told).toEqual(expected);
      }),
    );
  });

  it('begins its weeks on Mondays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -800_000, max: 800_000 }), (day) => {
        const monday = mondayOf(day);
        expect(new Date(monday * 86_400_000).getUTCDay()).toBe(1);
        expect(day - monday).toBeGreaterThanOrEqual(0);
        expect(day - monday).toBeLessThan(7);
      }),
    );
  });
});

function byHand(org: Org, person: Person, day: Day): { does: number; has: number } {
  if (!isEmployed(person, day)) return { does: 0, has: 0 };
  const on = new OrgDay(org, day);
  const seats = on.seatsOf(person.key).map(({ positionKey }) => on.facts(org.position(positionKey)!).fte);
  return {
    does: personLoad(org, person.key, day).allocation,
    has: seats.length === 0 ? 100 : seats.reduce((sum, fte) => sum + fte * 100, 0),
  };
}

function rolesOn(org: Org, person: Person, day: Day): Set<string> {
  if (!isEmployed(person, day)) return new Set();
  const seats = new OrgDay(org, day).seatsOf(person.key).flatMap(({ positionKey }) => org.assignmentsOfPosition(positionKey));
  const within = (from: Day | null, to: Day | null) => (from ?? day) <= day && day <= (to ?? day);
  return new Set(
    [...org.assignmentsOfPerson(person.key), ...seats]
      .filter(({ startDate, endDate, initiativeKey }) => {
        const initiative = org.initiative(initiativeKey)!;
        return within(startDate, endDate) && within(initiative.startDate, initiative.endDate);
      })
      .map(({ initiativeKey, role }) => `${initiativeKey} ${role}`),
  );
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
