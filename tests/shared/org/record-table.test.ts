import { RecordTable } from '@tandem/shared/org/record-table';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

type Edit = { readonly key: string; readonly value: number | null };
const edits = fc.array(fc.record({ key: fc.nat({ max: 2000 }).map(String), value: fc.option(fc.nat()) }) as fc.Arbitrary<Edit>, {
  maxLength: 60,
  size: 'max',
});

/** The table after the edits (null removes), and what a plain map says. */
function edited(
  table: RecordTable<number>,
  plain: ReadonlyMap<string, number>,
  changes: readonly Edit[],
): [RecordTable<number>, Map<string, number>] {
  const draft = table.draft();
  const model = new Map(plain);
  for (const { key, value } of changes) {
    if (value === null) {
      draft.remove(key);
      model.delete(key);
    } else {
      draft.put(key, value);
      model.set(key, value);
    }
    expect(draft.get(key)).toBe(model.get(key));
  }
  return [draft.seal(), model];
}

function filled(size: number): [RecordTable<number>, Map<string, number>] {
  return edited(
    RecordTable.empty<number>(),
    new Map(),
    Array.from({ length: size }, (_, key) => ({ key: String(key), value: key })),
  );
}

function expectSame(table: RecordTable<number>, plain: ReadonlyMap<string, number>): void {
  expect(table.size).toBe(plain.size);
  expect([...table.values()].toSorted((a, b) => a - b)).toEqual([...plain.values()].toSorted((a, b) => a - b));
  const visited: number[] = [];
  table.forEach((value, slot) => {
    expect(table.at(slot)).toBe(value);
    expect(slot).toBeLessThan(table.slotCount);
    visited.push(value);
  });
  expect(visited).toEqual([...table.values()]);
  for (const [key, value] of plain) {
    expect(table.get(key)).toBe(value);
    expect(table.at(table.slotOf(key))).toBe(value);
  }
}

describe('a table of records', () => {
  test('agrees with a plain map over forks of forks, and no fork is seen by another', () => {
    const [base, plain] = filled(1200);
    fc.assert(
      fc.property(edits, edits, edits, (left, right, further) => {
        const [one, onePlain] = edited(base, plain, left);
        const [other, otherPlain] = edited(base, plain, right);
        const [next, nextPlain] = edited(one, onePlain, further);
        expectSame(next, nextPlain);
        expectSame(one, onePlain);
        expectSame(other, otherPlain);
        expectSame(base, plain);
      }),
      { numRuns: 25 },
    );
  });

  test('keeps the slot of a key in every version and fork, and gives a key that comes back its old place', () => {
    const [base] = filled(3);
    const draft = base.draft();
    draft.remove('1');
    const without = draft.seal();
    const again = without.draft();
    again.put('3', 3);
    again.put('1', 1);
    expect([...again.seal().values()]).toEqual([0, 1, 2, 3]);
    expect([without.has('1'), without.slotOf('1'), without.get('1')]).toEqual([false, 1, undefined]);
  });

  test('is the very same table after a draft that wrote nothing', () => {
    const [base] = filled(3);
    const idle = base.draft();
    idle.get('1');
    expect(idle.seal()).toBe(base);
    const busy = base.draft();
    busy.remove('1');
    expect(busy.seal()).not.toBe(base);
  });

  test('knows nothing of a key that only another fork holds', () => {
    const [base] = filled(3);
    const draft = base.draft();
    for (let key = 3; key < 5000; key++) draft.put(String(key), key);
    const fork = draft.seal();
    expect(base.get('4000')).toBeUndefined();
    const late = base.draft();
    late.put('late', 1);
    const beside = late.seal();
    expect([beside.size, beside.get('4000'), [...beside.values()]]).toEqual([4, undefined, [0, 1, 2, 1]]);
    expect(fork.get('late')).toBeUndefined();
  });

  test('gives the slots of an abandoned draft back, but none that another version uses', () => {
    const [base] = filled(3);
    const refused = base.draft();
    for (let key = 3; key < 2000; key++) refused.put(String(key), key);
    refused.put('1', 10);
    refused.abandon();
    expect([base.slotOf('3'), base.slotOf('1'), base.get('1')]).toEqual([-1, 1, 1]);
    const next = base.draft();
    next.put('new', 3);
    const sealed = next.seal();
    expect([sealed.slotOf('new'), [...sealed.values()]]).toEqual([3, [0, 1, 2, 3]]);
  });
});
