import { chunks, tableOn, type Draw } from './comparison-pptx.ts';
import { headingFacts } from './heading.ts';
import { legible } from './legible.ts';
import { type Deck, FACE, fileOf, headedSlide, hex, newDeck, SLIDE } from './pptx-slides.ts';
import { PRINT } from './print-colours.ts';
import type { Progress } from './progress.ts';
import { tablesOf, type ExportedReport } from './report.ts';

const ROWS = 16;
const INNER = SLIDE.width - 2 * SLIDE.margin;

/** A report as slides: figures as text, a native chart and native tables, all of them editable. @throws Cancelled where it is no longer wanted */
export async function pptxOfReport(report: ExportedReport, progress: Progress): Promise<Blob> {
  const deck = await newDeck(report.title);
  const facts = headingFacts({ name: report.title, draftOf: null, day: report.day });
  const parts: { readonly heading: string; readonly draw: Draw }[] = [
    { heading: report.title, draw: openingOn(report, deck) },
    ...tablesOf(report).flatMap((table) =>
      chunks(table.rows, ROWS).map((rows, at) => ({
        heading: at === 0 ? table.title : `${table.title} (${at + 1})`,
        draw: tableOn(table, rows),
      })),
    ),
  ];
  for (const [at, { heading, draw }] of parts.entries()) {
    await progress.step(at, parts.length + 1);
    draw(headedSlide(deck, heading, facts, at + 1, parts.length));
  }
  await progress.step(parts.length, parts.length + 1);
  return fileOf(deck);
}

function openingOn({ figures, chart }: ExportedReport, deck: Deck): Draw {
  return (slide) => {
    const width = INNER / Math.max(1, figures.length);
    for (const [at, { label, value }] of figures.entries()) {
      const place = { x: SLIDE.margin + at * width, w: width - 0.1, margin: 0, fontFace: FACE, fit: 'shrink' } as const;
      slide.addText(legible(label), { ...place, y: 1.15, h: 0.3, fontSize: 11, color: hex(PRINT.dimmed), objectName: `Label ${at + 1}` });
      slide.addText(legible(value), {
        ...place,
        y: 1.45,
        h: 0.5,
        fontSize: 20,
        bold: true,
        color: hex(PRINT.text),
        objectName: `Figure ${at + 1}`,
      });
    }
    const labels = chart.points.map(({ label }) => legible(label));
    slide.addChart(
      deck.ChartType.bar,
      [
        { name: legible(chart.reached), labels, values: chart.points.map(({ reached }) => reached) },
        { name: legible(chart.missing), labels, values: chart.points.map(({ missing }) => missing) },
      ],
      {
        x: SLIDE.margin,
        y: 2.15,
        w: INNER,
        h: 4.9,
        barDir: 'col',
        barGrouping: 'stacked',
        chartColors: [hex(PRINT.accent), hex(PRINT.gap)],
        showTitle: true,
        title: legible(chart.title),
        titleFontFace: FACE,
        titleFontSize: 12,
        titleColor: hex(PRINT.text),
        showLegend: true,
        legendPos: 'b',
        legendFontFace: FACE,
        legendFontSize: 10,
        catAxisLabelFontFace: FACE,
        catAxisLabelFontSize: 10,
        valAxisLabelFontSize: 10,
        valAxisMinVal: 0,
      },
    );
  };
}
