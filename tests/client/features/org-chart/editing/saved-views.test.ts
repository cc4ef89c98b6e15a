import { settingsFrom } from '@tandem/client/features/org-chart/chart-address';
import { cardLines } from '@tandem/client/features/org-chart/card-fields';
import { forgetView, keepView, readViews, settingsOf } from '@tandem/client/features/org-chart/editing/saved-views';
import { sampleOrg } from '@tandem/client/features/org-chart/harness/sample-org';
import { describe, expect, it } from 'vitest';

function memory(): Pick<Storage, 'getItem' | 'setItem'> {
  const kept = new Map<string, string>();
  return { getItem: (key) => kept.get(key) ?? null, setItem: (key, value) => void kept.set(key, value) };
}

describe('saved views', () => {
  it('are read back as they were kept, without what was selected', () => {
    const storage = memory();
    const settings = { ...settingsFrom(new URLSearchParams()), across: true, fields: ['person', 'cost'] as const, selectedKey: 'P1' };
    keepView(storage, 'Costs', settings);
    const [view] = readViews(storage);
    const { selectedKey: _selected, ...kept } = settings;
    expect(settingsOf(view!)).toEqual(kept);
  });

  it('are replaced by one of the same name, and forgotten by name', () => {
    const storage = memory();
    const settings = settingsFrom(new URLSearchParams());
    keepView(storage, 'A', settings);
    keepView(storage, 'B', settings);
    keepView(storage, 'A', { ...settings, level: 2 });
    expect(readViews(storage).map(({ name }) => name)).toEqual(['B', 'A']);
    expect(forgetView(storage, 'B').map(({ name }) => name)).toEqual(['A']);
  });

  it('that cannot be read are none', () => {
    expect(readViews({ getItem: () => '{"not": "a list"' })).toEqual([]);
    expect(readViews({ getItem: () => '[{"name": 1}]' })).toEqual([]);
  });
});

describe('the lines of a card', () => {
  const vacant = { ...sampleOrg(30).find(({ personName }) => personName === null)!, status: 'OPEN' as const };

  it('say that nobody holds the position', () => {
    expect(cardLines(vacant, ['person', 'title', 'team'])).toEqual({
      heading: 'Vacant',
      vacant: true,
      second: vacant.title,
      foot: vacant.teamName,
    });
  });

  it('always have a heading, and hold the chosen fields in their order', () => {
    const node = { ...sampleOrg(3)[1]!, annualCost: { minor: 9_000_000, currency: 'EUR' }, fte: 0.5 };
    const lines = cardLines(node, ['level', 'location', 'fte', 'cost']);
    expect(lines).toMatchObject({ heading: node.title, second: '', vacant: false });
    expect(lines.foot).toMatch(new RegExp(`^${node.level} · ${node.location} · 0\\.5 FTE · .*90`));
  });
});
