import { coverageForecast, forecastCount, type ForecastEntry } from '@tandem/shared/coverage/forecast';
import { gapSpells } from '@tandem/shared/coverage/gap-spells';
import { plusMonths } from '@tandem/shared/org/day';
import { PRODUCT_OWNER, PROJECT_OWNER } from '@tandem/shared/org/records';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryDay, arbitraryOrg } from '../../support/arbitrary-org.ts';
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

const D = day('2026-06-15');
const project = { role: PROJECT_OWNER };

describe('the forecast', () => {
  it('holds exactly the gaps that open after the day within the months, in their order', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), fc.integer({ min: 1, max: 3 }), (org, on, months) => {
        const entries = coverageForecast(org, on, months).map(({ gap }) => `${gap.initiativeKey} ${gap.role} ${gap.from}`);
        const wanted = gapSpells(org)
          .filter(({ from }) => from !== null && from > on && from <= plusMonths(on, months))
          .map(({ initiativeKey, role, from }) => `${initiativeKey} ${role} ${from}`);
        expect(entries.toSorted()).toEqual(wanted.toSorted());
        const days = coverageForecast(org, on, months).map(({ gap }) => gap.from!);
        expect(days).toEqual(days.toSorted((a, b) => a - b));
      }),
    );
  });

  it('cut after so many holds the first of the whole, and the count is that of the whole', () => {
    fc.assert(
      fc.property(arbitraryOrg(), arbitraryDay(), fc.nat(4), (org, on, first) => {
        const named = (entries: readonly ForecastEntry[]) => entries.map(({ gap }) => `${gap.initiativeKey} ${gap.role} ${gap.from}`);
        const whole = coverageForecast(org, on, 12);
        expect(named(coverageForecast(org, on, 12, undefined, first))).toEqual(named(whole).slice(0, first));
        expect(forecastCount(org, on, 12)).toBe(whole.length);
      }),
    );
  });

  it('names what ends: the contract before the seat, the seat before the assignment, a waiver, or the start without anybody', () => {
    const held = (initiative: string) => roleAssigned(`why-${initiative}`, initiative, 'ada');
    const org = orgOf(
      personMade('ada'),
      personMade('leaves', { terminationDate: D + 10 }),
      positionMade('seat'),
      positionMade('closes', { endDate: D + 12 }),
      incumbentAssigned('sits', 'seat', 'ada', { endDate: D + 11 }),
      incumbentAssigned('sits-too', 'closes', 'ada', { endDate: D + 12 }),
      ...['contract', 'incumbency', 'position', 'assignment', 'waiver', 'starts'].flatMap((key) => [
        initiativeMade(key, { startDate: key === 'starts' ? D + 16 : null }),
        held(key),
      ]),
      roleAssigned('a', 'contract', 'leaves', { ...project, endDate: D + 10 }),
      roleAssigned('b', 'incumbency', 'ada', { ...project, assignee: { kind: 'POSITION', positionKey: 'seat' } }),
      roleAssigned('c', 'position', 'ada', { ...project, assignee: { kind: 'POSITION', positionKey: 'closes' } }),
      roleAssigned('d', 'assignment', 'ada', { ...project, endDate: D + 13 }),
      roleWaived('e', 'waiver', { ...project, until: D + 14 }),
    );
    expect(coverageForecast(org, D, 12).map(({ gap, cause, personKey }) => [gap.initiativeKey, cause, personKey])).toEqual([
      ['contract', 'CONTRACT_ENDS', 'leaves'],
      ['incumbency', 'INCUMBENCY_ENDS', 'ada'],
      ['position', 'POSITION_ENDS', 'ada'],
      ['assignment', 'ASSIGNMENT_ENDS', 'ada'],
      ['waiver', 'WAIVER_ENDS', null],
      ['starts', 'INITIATIVE_STARTS', null],
    ]);
  });

  it('says which gaps are being filled: somebody follows, or a seat that is not on hold holds the role', () => {
    const org = orgOf(
      personMade('ada'),
      positionMade('seat', { level: 'Senior' }),
      ...['followed', 'seat-follows', 'nobody'].flatMap((key) => [
        initiativeMade(key),
        roleAssigned(`why-${key}`, key, 'ada'),
        roleAssigned(`how-${key}`, key, 'ada', { ...project, endDate: D + 5 }),
      ]),
      roleAssigned('next', 'followed', 'ada', { ...project, startDate: D + 20 }),
      roleAssigned('planned', 'seat-follows', 'ada', { ...project, startDate: D + 6, assignee: { kind: 'POSITION', positionKey: 'seat' } }),
    );
    const entries = Object.fromEntries(coverageForecast(org, D, 12).map((entry) => [entry.gap.initiativeKey, entry]));
    expect(entries['followed']).toMatchObject({ isBeingFilled: true, expectedFill: null });
    expect(entries['seat-follows']).toMatchObject({ isBeingFilled: true, expectedFill: { positionKey: 'seat', day: D + 90 } });
    expect(entries['nobody']).toMatchObject({ isBeingFilled: false, expectedFill: null });
    expect(entries['nobody']!.gap.role).toBe(PROJECT_OWNER);
    expect(coverageForecast(org, D, 12).some(({ gap }) => gap.role === PRODUCT_OWNER)).toBe(false);
  });
});
