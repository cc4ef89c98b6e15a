import { heatOf, rowsWorthShowing } from '@tandem/client/features/coverage/heat';
import { forgetView, keepView, readViews } from '@tandem/client/features/coverage/saved-views';
import { describe, expect, it } from 'vitest';

describe('the heat of a cell', () => {
  it('goes by the share of initiatives that lack an owner, and is none where there is none to own', () => {
    const heat = (initiativeCount: number, coveredCount: number) => heatOf({ initiativeCount, coveredCount });
    expect([heat(0, 0), heat(10, 10), heat(10, 9), heat(10, 7), heat(10, 5), heat(10, 0)]).toEqual([undefined, 0, 1, 2, 3, 4]);
  });

  it('puts those who lack most first, and leaves out teams without any initiative', () => {
    const row = (name: string, ...counts: [number, number][]) => ({
      name,
      counts: counts.map(([initiativeCount, coveredCount]) => ({ initiativeCount, coveredCount })),
    });
    const rows = [row('none', [0, 0]), row('few', [5, 4], [5, 5]), row('many', [5, 1], [5, 2])];
    expect(rowsWorthShowing(rows).map(({ name }) => name)).toEqual(['many', 'few']);
  });
});

describe('views of the coverage page', () => {
  it('are kept by name, one of a name, and forgotten again', () => {
    const storage = memory();
    keepView(storage, { name: 'Lab', search: '?team=lab' });
    keepView(storage, { name: 'All', search: '' });
    expect(keepView(storage, { name: 'Lab', search: '?team=lab&role=PROJECT_OWNER' })).toEqual([
      { name: 'All', search: '' },
      { name: 'Lab', search: '?team=lab&role=PROJECT_OWNER' },
    ]);
    expect(forgetView(storage, 'All').map(({ name }) => name)).toEqual(['Lab']);
    expect(readViews(storage).map(({ name }) => name)).toEqual(['Lab']);
  });

  it('that cannot be read cost nothing but themselves, and a storage that refuses costs no work', () => {
    expect(readViews({ getItem: () => 'no JSON' })).toEqual([]);
    expect(readViews({ getItem: () => '[{"name":1},{"name":"A","search":""}]' })).toEqual([{ name: 'A', search: '' }]);
    const full = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    expect(keepView(full, { name: 'A', search: '' })).toEqual([{ name: 'A', search: '' }]);
  });
});

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}
