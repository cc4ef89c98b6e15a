import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brokenRule } from '../changes/broken-rule.ts';
import { COMMANDS, HiringWorld, type Command } from './hiring-world.ts';

const RUNS = { numRuns: 300 };

const commands: fc.Arbitrary<Command[]> = fc.array(
  fc.record({ does: fc.constantFrom(...COMMANDS), which: fc.nat({ max: 5 }), how: fc.nat({ max: 5 }) }),
  { maxLength: 60, size: 'max' },
);

describe('the laws of requisitions, over every step, edit, undo, redo, scenario and resolution', () => {
  test('nothing is approved, open, on hold or filled without a whole approval of what it asks for; no position is wanted twice; seats keep their keys', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(commands, (sequence) => {
        const world = new HiringWorld();
        for (const command of sequence) {
          world.run(command);
          expect(world.broken()).toEqual([]);
          for (const { status } of world.org.table('requisition').values()) seen.add(status);
        }
      }),
      RUNS,
    );
    expect([...seen]).toEqual(expect.arrayContaining(['DRAFT', 'PENDING_APPROVAL', 'APPROVED', 'OPEN', 'ON_HOLD', 'FILLED', 'CANCELLED']));
  });

  test('the way to open and filled ones is there: a straight life comes to its end', () => {
    const world = new HiringWorld();
    const straight = ['CREATE', 'SUBMIT', 'APPROVE', 'APPROVE', 'OPEN', 'FILL'] as const;
    straight.forEach((does, at) => world.run({ does, which: 0, how: at === 3 ? 0 : 1 }));
    expect([...world.org.table('requisition').values()].map(({ status }) => status)).toEqual(['FILLED']);
    expect(world.broken()).toEqual([]);
  });

  test('without the rule of the record they are broken (the control)', () => {
    brokenRule('RESTORE_RECORD', { decide: () => null }, () => {
      const outcome = fc.check(
        fc.property(commands, (sequence) => {
          const world = new HiringWorld();
          for (const command of sequence) world.run(command);
          return world.broken().length === 0;
        }),
        RUNS,
      );
      expect(outcome.failed).toBe(true);
    });
  });
});
