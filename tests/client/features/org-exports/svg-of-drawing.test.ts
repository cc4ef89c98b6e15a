import { drawChart } from '@tandem/client/features/org-exports/chart-drawing';
import { chartCsv } from '@tandem/client/features/org-exports/chart-csv';
import { fileName } from '@tandem/client/features/org-exports/file-name';
import { MOST_PIXELS, MOST_SIDE, pngScale } from '@tandem/client/features/org-exports/png-of-picture';
import { svgOfDrawing } from '@tandem/client/features/org-exports/svg-of-drawing';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile-names.ts';
import { chartOf, generatedPositions, position, SOURCE } from './sample-chart.ts';
import { readXml, textsOf } from './read-xml.ts';

describe('the SVG of a chart', () => {
  it('holds the title and the holder of each of 1,000 positions once, as text', () => {
    const positions = generatedPositions(1000);
    const texts = textsOf(readXml(svgOfDrawing(drawChart(chartOf(positions), SOURCE))), 'text');
    const counts = new Map<string, number>();
    for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
    for (const { title, personName } of positions) {
      expect(counts.get(title), title).toBe(1);
      if (personName !== null) expect(counts.get(personName), personName).toBe(1);
    }
  });

  it('draws a line for every pair of a manager and a report', () => {
    const svg = svgOfDrawing(drawChart(chartOf(generatedPositions(300), { showsPairs: false }), SOURCE));
    expect(svg.match(/<path d="M[^A]*?" fill="none"/g)).toHaveLength(299);
  });

  it('takes hostile names for names, and stays well-formed', () => {
    const positions = HOSTILE.map((name, at) =>
      position(`p${at}`, at === 0 ? null : 'p0', { personName: name, title: name, teamName: name }),
    );
    const svg = svgOfDrawing(drawChart(chartOf(positions), { ...SOURCE, name: HOSTILE[0]! }));
    const titles = textsOf(readXml(svg), 'title');
    for (const name of HOSTILE) expect(titles.some((title) => title.includes(name.replaceAll('\u0000', '')))).toBe(true);
    expect(svg).not.toContain('<script');
  });

  it('shows the focused branch alone, and everybody in it though they are folded on the screen', () => {
    const positions = generatedPositions(60);
    const drawing = drawChart(chartOf(positions, { focusKey: 's1' }), SOURCE);
    expect(drawing.cards.map(({ key }) => key)).toContain('s1');
    expect(drawing.cards.map(({ key }) => key)).not.toContain('s2');
    expect(drawing.figures.positions).toBe(drawing.cards.length);
    expect(drawing.forest.roots).toHaveLength(1);
  });

  it('counts neither former places nor closed positions', () => {
    const drawing = drawChart(
      chartOf([
        position('a'),
        position('b', 'a', { mark: 'CLOSED' }),
        position('was:c', 'a', { ghostOf: 'c' }),
        position('c', 'a', { mark: 'MOVED' }),
      ]),
      SOURCE,
    );
    expect(drawing.figures).toEqual({ positions: 2, vacant: 0, layers: 2 });
    expect(drawing.marks).toEqual(['MOVED', 'CLOSED']);
  });
});

describe('the PNG of a chart', () => {
  it('is twice as fine as the screen where a browser can draw that, and the largest that it can draw where not', () => {
    expect(pngScale({ width: 1000, height: 800 })).toBe(2);
    for (const size of [
      { width: 60_000, height: 900 },
      { width: 15_000, height: 15_000 },
      { width: 300, height: 40_000 },
    ]) {
      const scale = pngScale(size);
      expect(scale).toBeLessThan(2);
      expect(size.width * scale).toBeLessThanOrEqual(MOST_SIDE);
      expect(size.height * scale).toBeLessThanOrEqual(MOST_SIDE);
      expect(size.width * size.height * scale * scale).toBeLessThanOrEqual(MOST_PIXELS * 1.001);
    }
  });
});

describe('the CSV of a chart', () => {
  it('has a line a position and makes formulas harmless', () => {
    const csv = chartCsv(
      chartOf([position('a', null, { personName: '=1+1' }), position('b', 'a', { title: '@x', personName: null })]),
      new Set(['a', 'b']),
    );
    const lines = csv.trimEnd().split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[1]).toContain("'=1+1");
    expect(lines[2]).toContain("'@x");
    expect(lines[2]).toContain('Title a');
  });
});

describe('the name of an exported file', () => {
  it('holds what every file system takes', () => {
    expect(fileName('Acme Robotics: “Río” / 2027', '2026-11-23', 'pdf')).toBe('acme-robotics-rio-2027-2026-11-23.pdf');
    expect(fileName('../../..', '2026-11-23', 'svg')).toBe('tandem-2026-11-23.svg');
    expect(fileName('組織', '2026-11-23', 'csv')).toBe('組織-2026-11-23.csv');
  });
});
