import { drawChart } from '@tandem/client/features/org-exports/chart-drawing';
import { pdfOfDrawing, pdfPages } from '@tandem/client/features/org-exports/pdf-of-drawing';
import { PAPER, SMALLEST_POINTS } from '@tandem/client/features/org-exports/pdf-paper';
import type { Shape, TextShape } from '@tandem/client/features/org-exports/picture';
import { Cancelled, UNWATCHED } from '@tandem/client/features/org-exports/progress';
import { describe, expect, it } from 'vitest';
import { pdfTexts } from './pdf-texts.ts';
import { chartOf, generatedPositions, position, SOURCE } from './sample-chart.ts';

const positions = generatedPositions(1000);
const drawing = drawChart(chartOf(positions), SOURCE);
const pages = pdfPages(drawing);

function texts(shapes: readonly Shape[]): TextShape[] {
  return shapes.filter((shape) => shape.kind === 'text');
}

describe('the PDF of a chart of 1,000 positions', () => {
  it('names every position and every holder on the pages of the branches', () => {
    const words = new Set(pages.flatMap(({ shapes }) => texts(shapes).map((text) => text.words)));
    for (const { title, personName } of positions) {
      expect(words.has(title), title).toBe(true);
      if (personName !== null) expect(words.has(personName), personName).toBe(true);
    }
  });

  it('draws nothing outside a page, and no text too small to be read', () => {
    for (const { shapes } of pages) {
      for (const shape of shapes) {
        const corners =
          shape.kind === 'line'
            ? Array.from({ length: shape.points.length / 2 }, (_, i) => [shape.points[2 * i]!, shape.points[2 * i + 1]!] as const)
            : shape.kind === 'box'
              ? ([
                  [shape.x, shape.y],
                  [shape.x + shape.width, shape.y + shape.height],
                ] as const)
              : ([[shape.x, shape.y]] as const);
        for (const [x, y] of corners) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(PAPER.width);
          expect(y).toBeLessThanOrEqual(PAPER.height);
        }
      }
      for (const { size } of texts(shapes)) expect(size).toBeGreaterThanOrEqual(SMALLEST_POINTS - 0.001);
    }
  });

  it('leads on to pages that are there and that name the manager whose branch goes on', () => {
    const leads = pages.flatMap(({ shapes }) => texts(shapes).filter((text) => text.leadsTo !== undefined));
    expect(leads.length).toBeGreaterThan(50);
    for (const { leadsTo, words } of leads) {
      expect(leadsTo).toBeGreaterThan(0);
      expect(leadsTo).toBeLessThanOrEqual(pages.length);
      if (words.includes('p. ')) expect(words.endsWith(`p. ${leadsTo}`)).toBe(true);
    }
  });

  it('is a file of as many pages, whose text can be selected', async () => {
    const file = Buffer.from(await (await pdfOfDrawing(drawing, UNWATCHED)).arrayBuffer());
    expect(file.subarray(0, 5).toString()).toBe('%PDF-');
    const said = pdfTexts(file);
    expect(said).toHaveLength(pages.length);
    const all = said.join('\n');
    // The font's own table says which letters its glyphs stand for.
    for (const { title, personName } of positions.slice(0, 200)) {
      expect(all).toContain(title);
      if (personName !== null) expect(all).toContain(personName);
    }
  }, 60_000);

  it('is given up where it is no longer wanted', async () => {
    let steps = 0;
    const progress = {
      step: () => {
        if (++steps > 5) throw new Cancelled();
        return Promise.resolve();
      },
    };
    await expect(pdfOfDrawing(drawing, progress)).rejects.toThrow(Cancelled);
  });
});

describe('the PDF of a small chart', () => {
  it('is one page without an overview', () => {
    const small = drawChart(chartOf([position('a'), position('b', 'a'), position('c', 'a')]), SOURCE);
    expect(pdfPages(small)).toHaveLength(1);
  });

  it('says of a vacant position that it is vacant, and of a changed one what changed', () => {
    const small = drawChart(
      chartOf([position('a'), position('b', 'a', { personName: null, mark: 'NEW' }), position('c', 'a', { mark: 'MOVED' })]),
      SOURCE,
    );
    const words = pdfPages(small).flatMap(({ shapes }) => texts(shapes).map((text) => text.words));
    expect(words).toEqual(expect.arrayContaining(['Vacant', 'New', 'Moved']));
  });
});
