import type { ExportedComparison, ExportedMeasure } from './comparison.ts';
import { type ComparisonTable, comparisonTables, comparisonTitle } from './comparison-tables.ts';
import { headingFacts } from './heading.ts';
import { legible } from './legible.ts';
import { type Deck, FACE, fileOf, headedSlide, hex, newDeck, SLIDE } from './pptx-slides.ts';
import { PRINT, tintColour } from './print-colours.ts';
import type { Progress } from './progress.ts';
import { exportText } from './texts.ts';

const ROWS = 16;
const INNER = SLIDE.width - 2 * SLIDE.margin;
const CHARTS = 6;

/** A comparison as slides: native tables and native bar charts, all of them editable. @throws Cancelled where it is no longer wanted */
export async function pptxOfComparison(comparison: ExportedComparison, progress: Progress): Promise<Blob> {
  const title = comparisonTitle(comparison);
  const deck = await newDeck(title);
  const facts = headingFacts({ name: title, draftOf: null, day: comparison.day });
  const [figures, differences] = comparisonTables(comparison);
  const drawable = comparison.measures.filter(({ figures: values }) => values.some((value) => value !== null && value !== 0));
  const charts = chunks(drawable, CHARTS);
  const parts = [
    ...chunks(figures.rows, ROWS).map((rows) => () => ({ heading: title, draw: tableOn(figures, rows) })),
    ...charts.map((some) => () => ({ heading: exportText('measures'), draw: chartsOn(comparison, some, deck) })),
    ...chunks(differences.rows, ROWS).map((rows, at) => () => ({
      heading: at === 0 ? differences.title : `${differences.title} (${at + 1})`,
      draw: tableOn(differences, rows),
    })),
  ];
  for (let at = 0; at < parts.length; at++) {
    await progress.step(at, parts.length + 1);
    const { heading, draw } = parts[at]!();
    const note = at === parts.length - 1 && differences.note !== null ? ` · ${differences.note}` : '';
    draw(headedSlide(deck, heading, `${facts}${note}`, at + 1, parts.length));
  }
  await progress.step(parts.length, parts.length + 1);
  return fileOf(deck);
}

/** Draws on a slide below its heading. */
export type Draw = (slide: ReturnType<typeof headedSlide>) => void;

/** A native table of some rows. */
export function tableOn(table: ComparisonTable, rows: ComparisonTable['rows']): Draw {
  return (slide) => {
    const shares = table.head.map((_, at) => (at < table.naming ? 1.5 : 1));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const rule = { type: 'solid', pt: 0.5, color: hex(PRINT.border) } as const;
    const none = { type: 'none' } as const;
    const cell = (text: string, bold: boolean, colour: string) => ({
      text: legible(text),
      options: { bold, color: hex(colour), border: [none, none, rule, none] as [typeof none, typeof none, typeof rule, typeof none] },
    });
    slide.addTable(
      [
        table.head.map((words) => cell(words, true, PRINT.dimmed)),
        ...rows.map((row) =>
          row.map((words, at) =>
            cell(words, at >= table.naming && words !== row[table.naming], at < table.naming ? PRINT.dimmed : PRINT.text),
          ),
        ),
      ],
      {
        x: SLIDE.margin,
        y: 1.15,
        w: INNER,
        colW: shares.map((share) => (share / all) * INNER),
        rowH: 0.33,
        fontFace: FACE,
        fontSize: 10.5,
        valign: 'middle',
        margin: [0.03, 0.06, 0.03, 0.06],
        objectName: table.title,
      },
    );
  };
}

/** A small bar chart a measure: measures have units of their own, and none may dwarf the others. */
function chartsOn(comparison: ExportedComparison, measures: readonly ExportedMeasure[], deck: Deck): Draw {
  return (slide) => {
    const width = INNER / 3;
    measures.forEach((measure, at) => {
      slide.addChart(
        deck.ChartType.bar,
        [{ name: legible(measure.name), labels: comparison.sides.map(legible), values: measure.figures.map((figure) => figure ?? 0) }],
        {
          x: SLIDE.margin + (at % 3) * width,
          y: 1.15 + Math.floor(at / 3) * 3,
          w: width - 0.2,
          h: 2.8,
          barDir: 'col',
          chartColors: comparison.sides.map((_, side) => hex(tintColour(side === 0 ? 'covered' : `team${side}`))),
          showTitle: true,
          title: legible(measure.name),
          titleFontFace: FACE,
          titleFontSize: 11,
          titleColor: hex(PRINT.text),
          showValue: true,
          dataLabelFontSize: 9,
          dataLabelFormatCode: '#,##0.##',
          valAxisHidden: true,
          valGridLine: { style: 'none' },
          catAxisLabelFontSize: 9,
          catAxisLabelFontFace: FACE,
          showLegend: false,
          valAxisMinVal: 0,
        },
      );
    });
  };
}

/** A list cut into pieces of a size; the last may be shorter. */
export function chunks<T>(all: readonly T[], size: number): (readonly T[])[] {
  return Array.from({ length: Math.ceil(all.length / size) }, (_, at) => all.slice(at * size, (at + 1) * size));
}
