import { includesDay } from '@tandem/shared/org/day';
import { isEmployed, POSITION_STATUSES } from '@tandem/shared/org/org-day';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../support/arbitrary-org.ts';
import { after, day, incumbentAssigned, orgOf, personMade, positionMade } from '../../support/small-org.ts';

const may = day('2026-05-01');

describe('the status of a position on a day', () => {
  test('follows from dates, incumbents and hold', () => {
    const org = orgOf(
      personMade('Ada', { hireDate: may + 10, terminationDate: may + 20 }),
      positionMade('CTO', { startDate: may, endDate: may + 30 }),
      { kind: 'UPDATE_POSITION', positionKey: 'CTO', set: { onHold: true }, effectiveOn: null },
      incumbentAssigned('first', 'CTO', 'Ada', { startDate: may + 5 }),
    );
    const statusOn = (offset: number) => org.on(may + offset).status(org.position('CTO')!);
    expect([-1, 0, 9, 10, 20, 21, 30, 31].map(statusOn)).toEqual([
      'PLANNED',
      'ON_HOLD',
      'ON_HOLD',
      'FILLED',
      'FILLED',
      'ON_HOLD',
      'ON_HOLD',
      'CLOSED',
    ]);
  });

  test('is FILLED exactly where there is an incumbent, and one of the five in any organization', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (org, today) => {
        const view = org.on(today);
        for (const position of org.table('position').values()) {
          expect(POSITION_STATUSES).toContain(view.status(position));
          expect(view.status(position) === 'FILLED').toBe(view.incumbents(position.key).length > 0);
        }
      }),
    );
  });
});

describe('a view of a day', () => {
  test('gives the facts of the version in force: the first one before the second begins', () => {
    const org = after(orgOf(positionMade('CTO')), {
      kind: 'UPDATE_POSITION',
      positionKey: 'CTO',
      set: { title: 'Chief' },
      effectiveOn: may,
    }).org;
    expect([may - 1, may, may + 1].map((today) => org.on(today).facts(org.position('CTO')!).title)).toEqual(['CTO', 'Chief', 'Chief']);
  });

  test('lists the incumbents of a shared seat by person key', () => {
    const org = orgOf(
      personMade('Grace'),
      personMade('Ada'),
      positionMade('CTO'),
      incumbentAssigned('a', 'CTO', 'Grace'),
      incumbentAssigned('b', 'CTO', 'Ada'),
    );
    expect(
      org
        .on(may)
        .incumbents('CTO')
        .map(({ personKey }) => personKey),
    ).toEqual(['Ada', 'Grace']);
  });

  test('puts every existing position once into the forest, as a root or below its manager of the day', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (org, today) => {
        const view = org.on(today);
        const existing = [...org.table('position').values()].filter((position) => includesDay(position.startDate, position.endDate, today));
        const reached: string[] = [];
        const pending = [...view.roots()];
        for (let position = pending.pop(); position; position = pending.pop()) {
          reached.push(position.key);
          const reports = view.reports(position.key);
          for (const report of reports) expect(view.manager(report)?.key).toBe(position.key);
          pending.push(...reports);
        }
        expect(reached.toSorted()).toEqual(existing.map(({ key }) => key).toSorted());
      }),
    );
  });

  test('gives nobody a seat who is not employed, whose incumbency is not in force, or whose seat does not exist that day', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), (org, today) => {
        for (const person of org.table('person').values()) {
          const expected = [...org.table('incumbency').values()].filter(({ personKey, positionKey, startDate, endDate }) => {
            const seat = org.position(positionKey)!;
            return (
              personKey === person.key &&
              isEmployed(person, today) &&
              includesDay(startDate, endDate, today) &&
              includesDay(seat.startDate, seat.endDate, today)
            );
          });
          expect(org.on(today).seatsOf(person.key)).toEqual(expected);
        }
      }),
    );
  });

  test('is kept for the days last asked for', () => {
    const org = orgOf(positionMade('CTO'));
    const first = org.on(may);
    expect(org.on(may)).toBe(first);
    for (let offset = 1; offset <= 16; offset++) org.on(may + offset);
    expect(org.on(may)).not.toBe(first);
  });
});

describe('employment', () => {
  test('includes the day of hire and the last day; without dates somebody is always employed', () => {
    const employed = { hireDate: may, terminationDate: may + 1 };
    expect([-1, 0, 1, 2].map((offset) => isEmployed(employed, may + offset))).toEqual([false, true, true, false]);
    expect(isEmployed({ hireDate: null, terminationDate: null }, -700_000)).toBe(true);
  });
});
