import { buildChartModel } from '@tandem/client/features/org-chart/chart-model';
import { COLOUR_BY, colourNodes, coverageTint, TINTS } from '@tandem/client/features/org-chart/colour/colouring';
import { sampleOrg } from '@tandem/client/features/org-chart/harness/sample-org';
import { settingsFrom, withSettings } from '@tandem/client/features/org-chart/chart-address';
import { describe, expect, it } from 'vitest';

const model = buildChartModel(sampleOrg(500));

describe('colouring the chart', () => {
  it.each(COLOUR_BY)('by %s counts every position once in the legend', (by) => {
    const { legend, classOf } = colourNodes(model.nodes, model.forest, by);
    expect(legend.reduce((sum, entry) => sum + entry.count, 0)).toBe(500);
    const inLegend = new Set(legend.map((entry) => TINTS.indexOf(entry.tint)));
    expect([...classOf].every((tint) => inLegend.has(tint))).toBe(true);
  });

  it('shows a gap only where a role is uncovered, planned before covered, and a waived role as no gap', () => {
    expect(coverageTint([])).toBe('neutral');
    expect(coverageTint([{ productOwner: 'COVERED', projectOwner: 'WAIVED' }])).toBe('covered');
    expect(coverageTint([{ productOwner: 'COVERED', projectOwner: 'PLANNED' }])).toBe('coverPlanned');
    expect(
      coverageTint([
        { productOwner: 'COVERED', projectOwner: 'PLANNED' },
        { productOwner: 'UNCOVERED', projectOwner: 'COVERED' },
      ]),
    ).toBe('gap');
  });
});

describe('the chart in the address', () => {
  it('reads back what it wrote and keeps what belongs to others', () => {
    const settings = {
      selectedKey: 'P1',
      focusKey: 'P2',
      colourBy: 'coverage',
      level: 3,
      view: 'table',
      across: true,
      fields: ['person', 'cost'],
      ghosts: false,
    } as const;
    const written = withSettings(new URLSearchParams('asOf=2026-01-01'), settings);
    expect(settingsFrom(written)).toEqual(settings);
    expect(written.get('asOf')).toBe('2026-01-01');
    expect(withSettings(written, settingsFrom(new URLSearchParams())).toString()).toBe('asOf=2026-01-01');
  });

  it('falls back to the defaults for what makes no sense', () => {
    expect(settingsFrom(new URLSearchParams('levels=-2&colour=mood&view=cube&direction=up'))).toEqual({
      selectedKey: null,
      focusKey: null,
      colourBy: 'team',
      level: null,
      view: 'chart',
      across: false,
      fields: ['person', 'title', 'team', 'initiatives'],
      ghosts: true,
    });
  });
});
