import type PptxGen from 'pptxgenjs';
import { legible } from './legible.ts';
import { PRINT } from './print-colours.ts';
import { textWidth } from './text-width.ts';

/** A presentation that is being made; its library is loaded when it is first needed. */
export type Deck = PptxGen;
/** One slide of it. */
export type Slide = PptxGen.Slide;

/** A wide slide, in inches. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.45, header: 0.85 } as const;
/** The font of slides: one that every office program has, or replaces by one as wide. */
export const FACE = 'Arial';

/** An empty presentation in the size of `SLIDE`. */
export async function newDeck(title: string): Promise<Deck> {
  const library = await import('pptxgenjs');
  const deck = new library.default();
  deck.defineLayout({ name: 'WIDE', width: SLIDE.width, height: SLIDE.height });
  deck.layout = 'WIDE';
  deck.title = legible(title);
  deck.company = 'Tandem';
  deck.theme = { headFontFace: FACE, bodyFontFace: FACE };
  return deck;
}

/** The presentation as a file. */
export async function fileOf(deck: Deck): Promise<Blob> {
  const written = (await deck.write({ outputType: 'arraybuffer', compression: true })) as ArrayBuffer;
  return new Blob([written], { type: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' });
}

/** A slide with a heading, a line of facts below it, and its number. */
export function headedSlide(deck: Deck, heading: string, facts: string, number: number, count: number): Slide {
  const slide = deck.addSlide();
  const { width, margin } = SLIDE;
  slide.background = { color: hex(PRINT.ground) };
  const size = Math.max(12, Math.min(20, (20 * (width - 3.2) * 72) / Math.max(1, textWidth(heading, 20, true))));
  slide.addText(legible(heading), {
    x: margin,
    y: 0.28,
    w: width - 2 * margin - 1.6,
    h: 0.4,
    margin: 0,
    valign: 'middle',
    fit: 'shrink',
    fontFace: FACE,
    fontSize: size,
    bold: true,
    color: hex(PRINT.text),
    objectName: 'Heading',
  });
  slide.addText(legible(facts), {
    x: margin,
    y: 0.68,
    w: width - 2 * margin,
    h: 0.26,
    margin: 0,
    valign: 'middle',
    fontFace: FACE,
    fontSize: 10.5,
    color: hex(PRINT.dimmed),
    objectName: 'Facts',
  });
  slide.addText(`${number} / ${count}`, {
    x: width - margin - 1.5,
    y: 0.28,
    w: 1.5,
    h: 0.4,
    margin: 0,
    align: 'right',
    valign: 'middle',
    fontFace: FACE,
    fontSize: 10,
    color: hex(PRINT.dimmed),
    objectName: 'Slide number',
  });
  return slide;
}

/** A colour as presentations write it. */
export function hex(colour: string): string {
  return colour.slice(1).toUpperCase();
}
