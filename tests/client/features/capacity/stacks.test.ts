import { readAddress } from '@tandem/client/features/capacity/capacity-filters';
import { stacksOfMany, stacksOfPerson } from '@tandem/client/features/capacity/stacks';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

describe('the stacks of the resource histogram', () => {
  it('have no more than five layers, which add up to what is allocated', () => {
    const percents = fc.array(
      fc.tuple(fc.integer({ min: 0, max: 8 }), fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 3, maxLength: 3 })),
    );
    fc.assert(
      fc.property(percents, (held) => {
        const roles = held.map(([at, allocated]) => ({ allocated, assignment: { initiative: { key: `i${at}`, name: `I ${at}` } } }));
        const weeks = [0, 1, 2].map((i) => ({
          monday: `2026-06-0${i + 1}`,
          allocated: roles.reduce((sum, role) => sum + role.allocated[i]!, 0),
          capacity: 100,
          over: 0,
        }));
        const { layers, stacks } = stacksOfPerson(weeks, roles, 'Others');
        expect(layers.length).toBeLessThanOrEqual(5);
        for (const week of stacks) {
          expect(week.parts).toHaveLength(layers.length);
          expect(week.parts.reduce((sum, part) => sum + part, 0)).toBe(week.allocated);
        }
      }),
    );
  });

  it('of many people are what is within everybody’s capacity, and what is beyond it', () => {
    const [week] = stacksOfMany([{ monday: '2026-06-15', allocated: 170, capacity: 250, over: 30 }]);
    expect(week!.parts).toEqual([140, 30]);
  });
});

describe('the address of the capacity page', () => {
  it('falls back to the usual where it says something else', () => {
    const values: Record<string, string> = { weeks: '9000', free: '50', who: 'X', order: 'NAME' };
    expect(readAddress({ one: (name) => values[name] ?? null })).toMatchObject({ weeks: 26, freeAtLeast: 50, who: null, order: 'NAME' });
  });
});
