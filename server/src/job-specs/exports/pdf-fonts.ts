import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openSync, type Font } from 'fontkit';

const require = createRequire(import.meta.url);
const roboto = (face: string) => join(dirname(require.resolve('pdfmake/package.json')), 'fonts/Roboto', `Roboto-${face}.ttf`);
const dejaVu = (face: string) => join(dirname(require.resolve('dejavu-fonts-ttf/package.json')), 'ttf', `DejaVu${face}.ttf`);

/** The faces that a PDF is set in; what a document uses of them is put into it. */
export const PDF_FONTS = {
  /** Latin, Greek, Cyrillic, Vietnamese. */
  Text: { normal: roboto('Regular'), bold: roboto('Medium'), italics: roboto('Italic'), bolditalics: roboto('MediumItalic') },
  /** Arrows, ticks, stars, mathematics, Armenian, Georgian: what the first lacks. */
  Signs: { normal: dejaVu('Sans'), bold: dejaVu('Sans-Bold'), italics: dejaVu('Sans-Oblique'), bolditalics: dejaVu('Sans-BoldOblique') },
  Code: {
    normal: dejaVu('SansMono'),
    bold: dejaVu('SansMono-Bold'),
    italics: dejaVu('SansMono-Oblique'),
    bolditalics: dejaVu('SansMono-BoldOblique'),
  },
} as const;

export type PdfFont = keyof typeof PDF_FONTS;

/** A stretch of text in one font. */
export interface FontRun {
  readonly text: string;
  readonly font: PdfFont;
}

/** What stands for a letter that no font has. */
const PLACEHOLDER = '□';
// Written from right to left: the letters are in the fonts, but the words would stand in the wrong order.
const RIGHT_TO_LEFT = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]|[\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const INVISIBLE = /[\p{Default_Ignorable_Code_Point}\uFE0E\uFE0F]/gu;

/** Chooses a font for every letter, and notes those that none has. One for a document. */
export class PdfLetters {
  /** What could not be shown, with how often. */
  readonly unprintable = new Map<string, number>();
  private readonly graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
  /** All that was shown, in signs. */
  count = 0;

  runs(text: string, preferred: 'Text' | 'Code'): FontRun[] {
    const runs: { text: string; font: PdfFont }[] = [];
    for (const { segment } of this.graphemes.segment(text)) {
      const run = this.runOf(segment, preferred);
      if (run === null) continue;
      this.count++;
      const last = runs.at(-1);
      if (last?.font === run.font) last.text += run.text;
      else runs.push({ ...run });
    }
    return runs;
  }

  private runOf(grapheme: string, preferred: PdfFont): FontRun | null {
    const shown = grapheme.replace(/[\t\p{Zs}]/gu, (blank) => (blank === '\u00A0' ? blank : ' ')).replace(INVISIBLE, '');
    if (shown === '') return null;
    if (!RIGHT_TO_LEFT.test(shown)) {
      for (const font of [preferred, 'Text', 'Signs'] as const) if (hasLetters(font, shown)) return { text: shown, font };
      const bare = shown.normalize('NFD').replace(/\p{M}/gu, '');
      if (bare !== shown && bare !== '' && hasLetters(preferred, bare)) return { text: bare, font: preferred };
    }
    this.unprintable.set(grapheme, (this.unprintable.get(grapheme) ?? 0) + 1);
    return { text: PLACEHOLDER, font: 'Signs' };
  }
}

const opened = new Map<PdfFont, Font>();
const known = new Map<PdfFont, Map<string, boolean>>();

function hasLetters(font: PdfFont, letters: string): boolean {
  let answers = known.get(font);
  if (!answers) known.set(font, (answers = new Map()));
  let answer = answers.get(letters);
  if (answer === undefined) {
    let face = opened.get(font);
    if (!face) opened.set(font, (face = openFont(PDF_FONTS[font].normal)));
    answer = Array.from(letters).every((letter) => face.hasGlyphForCodePoint(letter.codePointAt(0)!));
    // Text of any origin brings letters without end.
    if (answers.size < 5000) answers.set(letters, answer);
  }
  return answer;
}

function openFont(path: string): Font {
  const font = openSync(path);
  if ('fonts' in font) throw new Error(`${path} is a collection of fonts`);
  return font;
}
