import { buildChartModel } from '@tandem/client/features/org-chart/chart-model';
import { sampleOrg } from '@tandem/client/features/org-chart/harness/sample-org';
import { plain, searchChart, stepHit } from '@tandem/client/features/org-chart/search/chart-search';
import { describe, expect, it } from 'vitest';

const model = buildChartModel(sampleOrg(400));
const find = (query: string): string[] =>
  searchChart(model.forest, model.search(), query).map((node) => model.nodes[node]!.personName ?? '');

describe('searching the chart', () => {
  it('finds names whatever the case and the accents', () => {
    const hits = find('ZOE');
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.every((name) => name.startsWith('Zoë'))).toBe(true);
  });

  it('finds every position whose name or title holds all words, and no other', () => {
    const found = new Set(searchChart(model.forest, model.search(), 'director weber'));
    model.nodes.forEach((node, i) => {
      const text = plain(`${node.personName ?? ''} ${node.title}`);
      expect(found.has(i)).toBe(text.includes('director') && text.includes('weber'));
    });
  });

  it('finds nothing for an empty query', () => {
    expect(find('   ')).toEqual([]);
  });

  it('steps through the hits and around their ends', () => {
    expect(stepHit(3, null, 1)).toBe(0);
    expect(stepHit(3, 2, 1)).toBe(0);
    expect(stepHit(3, 0, -1)).toBe(2);
    expect(stepHit(0, null, 1)).toBeNull();
  });
});
