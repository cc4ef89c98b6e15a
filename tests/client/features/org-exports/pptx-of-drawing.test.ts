import { drawChart } from '@tandem/client/features/org-exports/chart-drawing';
import { pptxOfDrawing } from '@tandem/client/features/org-exports/pptx-of-drawing';
import { UNWATCHED } from '@tandem/client/features/org-exports/progress';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { HOSTILE } from './hostile-names.ts';
import { elementsOf, readXml, textsOf, type XmlElement } from './read-xml.ts';
import { chartOf, generatedPositions, position, SOURCE } from './sample-chart.ts';

async function slidesOf(file: Blob): Promise<XmlElement[]> {
  const zip = await JSZip.loadAsync(await file.arrayBuffer());
  const names = Object.keys(zip.files).filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  names.sort((a, b) => Number(/\d+/.exec(a)![0]) - Number(/\d+/.exec(b)![0]));
  return Promise.all(names.map(async (name) => readXml(await zip.file(name)!.async('string'))));
}

/** The shapes of a slide by their name. */
function shapesOf(slide: XmlElement): { readonly name: string; readonly words: string }[] {
  return elementsOf(slide, 'p:sp').map((shape) => ({
    name: elementsOf(shape, 'p:cNvPr')[0]!.attributes['name']!,
    words: textsOf(shape, 'a:t').join('\n'),
  }));
}

describe('the slides of a chart of 1,000 positions', () => {
  it('have a native shape with the title and the holder of every position, and a line to it', async () => {
    const positions = generatedPositions(1000);
    const slides = await slidesOf(await pptxOfDrawing(drawChart(chartOf(positions), SOURCE), UNWATCHED));
    const shapes = slides.flatMap(shapesOf);
    const cards = new Map<string, string[]>();
    for (const { name, words } of shapes) if (name.startsWith('Card ')) cards.set(name, [...(cards.get(name) ?? []), words]);
    const lines = shapes.filter(({ name }) => name.startsWith('Line ')).map(({ name }) => name);
    expect(new Set(lines).size).toBe(lines.length);
    expect(lines).toHaveLength(999);
    for (const { key, title, personName, managerKey } of positions) {
      const [first, ...repeated] = cards.get(`Card ${key}`) ?? [];
      expect(first, key).toContain(title);
      expect(first).toContain(personName ?? 'Vacant');
      // Repeated only on top of the branch's own slides.
      expect(repeated.length, key).toBeLessThanOrEqual(1);
      if (managerKey !== null) expect(lines).toContain(`Line ${managerKey} > ${key}`);
    }
  }, 60_000);

  it('begin with the figures', async () => {
    const [first] = await slidesOf(await pptxOfDrawing(drawChart(chartOf(generatedPositions(300)), SOURCE), UNWATCHED));
    const words = textsOf(first!, 'a:t');
    expect(words).toEqual(expect.arrayContaining(['Acme Robotics', '300', 'positions', '4', 'layers']));
  });

  it('take hostile names for names', async () => {
    const positions = HOSTILE.map((name, at) => position(`p${at}`, at === 0 ? null : 'p0', { personName: name, title: name }));
    const slides = await slidesOf(await pptxOfDrawing(drawChart(chartOf(positions), { ...SOURCE, name: HOSTILE[0]! }), UNWATCHED));
    const words = slides.flatMap((slide) => textsOf(slide, 'a:t')).join('\n');
    for (const name of HOSTILE) expect(words).toContain(name.replaceAll('\u0000', ''));
  });
});
