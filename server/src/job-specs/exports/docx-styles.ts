import { AlignmentType, LevelFormat, LineRuleType, type ILevelsOptions, type IStylesOptions } from 'docx';
import { COLOURS } from './design.ts';

/** What everything is set in; on every machine that Word runs on. */
export const TEXT_FONT = 'Calibri';
export const CODE_FONT = 'Consolas';

const HALF_POINTS = 2;
const POINT = 20;
/** How far a list stands in from the one around it, in twentieths of a point. */
export const LIST_STEP = 18 * POINT;

/** The styles of the document, so that who edits it changes all headings at once. */
export function docxStyles(language: string): IStylesOptions {
  const heading = (size: number, before: number, after: number, color: string = COLOURS.ink) => ({
    basedOn: 'Normal',
    next: 'Normal',
    quickFormat: true,
    run: { font: TEXT_FONT, size: size * HALF_POINTS, bold: true, color },
    paragraph: {
      spacing: { before: before * POINT, after: after * POINT, line: 252, lineRule: LineRuleType.AUTO },
      keepNext: true,
      keepLines: true,
    },
  });
  return {
    default: {
      document: {
        run: { font: TEXT_FONT, size: 10.5 * HALF_POINTS, color: COLOURS.ink, language: { value: language } },
        paragraph: { spacing: { after: 6 * POINT, line: 264, lineRule: LineRuleType.AUTO } },
      },
      title: {
        ...heading(24, 0, 10),
        run: { font: TEXT_FONT, size: 24 * HALF_POINTS, bold: true, color: COLOURS.ink },
      },
      heading1: heading(13.5, 13, 3, COLOURS.accent),
      heading2: heading(11.5, 9, 2),
      heading3: heading(10.5, 9, 2),
      heading4: heading(10.5, 8, 2, COLOURS.quiet),
      heading5: heading(10.5, 8, 2, COLOURS.quiet),
      listParagraph: {
        basedOn: 'Normal',
        quickFormat: true,
        paragraph: { spacing: { after: 2.5 * POINT, line: 260, lineRule: LineRuleType.AUTO } },
      },
      hyperlink: { run: { color: COLOURS.accent, underline: { color: COLOURS.accent } } },
    },
    paragraphStyles: [
      { id: 'Normal', name: 'Normal', quickFormat: true },
      {
        id: 'Organization',
        name: 'Organization',
        basedOn: 'Normal',
        next: 'Title',
        quickFormat: true,
        run: { bold: true, color: COLOURS.accent, size: 11 * HALF_POINTS },
        paragraph: { spacing: { after: 2 * POINT }, keepNext: true },
      },
      {
        id: 'FactLabel',
        name: 'Fact label',
        basedOn: 'Normal',
        run: { color: COLOURS.quiet, size: 9.5 * HALF_POINTS },
        paragraph: { spacing: { before: 3 * POINT, after: 3 * POINT, line: 250, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Fact',
        name: 'Fact',
        basedOn: 'Normal',
        paragraph: { spacing: { before: 3 * POINT, after: 3 * POINT, line: 250, lineRule: LineRuleType.AUTO } },
      },
      {
        id: 'Quote',
        name: 'Quote',
        basedOn: 'Normal',
        quickFormat: true,
        run: { color: COLOURS.quiet },
        paragraph: { indent: { left: LIST_STEP }, border: { left: { style: 'single', size: 12, space: 8, color: COLOURS.line } } },
      },
      {
        id: 'Code',
        name: 'Code',
        basedOn: 'Normal',
        quickFormat: true,
        run: { font: CODE_FONT, size: 9 * HALF_POINTS },
        paragraph: {
          shading: { type: 'clear', fill: COLOURS.soft },
          spacing: { line: 250, lineRule: LineRuleType.AUTO, after: 8 * POINT },
        },
      },
      {
        id: 'Footer',
        name: 'footer',
        basedOn: 'Normal',
        run: { color: COLOURS.quiet, size: 8.5 * HALF_POINTS },
        paragraph: { spacing: { after: 0 } },
      },
    ],
  };
}

/** The bullets of the nine levels that Word has. */
export const BULLETS: readonly ILevelsOptions[] = levels((level) => ({
  format: LevelFormat.BULLET,
  text: level % 2 === 0 ? '•' : '–',
}));

/** Numbers that begin with `start` on every level. */
export function numbersFrom(start: number): readonly ILevelsOptions[] {
  const formats = [LevelFormat.DECIMAL, LevelFormat.LOWER_LETTER, LevelFormat.LOWER_ROMAN];
  return levels((level) => ({ format: formats[level % formats.length]!, text: `%${level + 1}.`, start }));
}

function levels(look: (level: number) => Pick<ILevelsOptions, 'format' | 'text' | 'start'>): ILevelsOptions[] {
  return Array.from({ length: 9 }, (_, level) => ({
    level,
    alignment: AlignmentType.LEFT,
    ...look(level),
    style: {
      run: { color: COLOURS.quiet, font: TEXT_FONT },
      paragraph: { indent: { left: LIST_STEP * (level + 1), hanging: 14 * POINT } },
    },
  }));
}
