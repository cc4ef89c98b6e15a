import type { Content, createPdf } from 'pdfmake';
import { PAPER } from './pdf-paper.ts';
import type { Shape, TextShape } from './picture.ts';
import type { Progress } from './progress.ts';
import { halfPath } from './svg-of-picture.ts';

type Definition = Parameters<typeof createPdf>[0];
type CanvasElement = Extract<Content, { readonly canvas: unknown }>['canvas'][number];

/** One page: shapes in points from its left top corner. */
export interface PdfPage {
  readonly shapes: readonly Shape[];
}

// Share of the size of Roboto that stands above the baseline.
const ASCENT = 0.927734375;

/**
 * Pages as a PDF of vectors and selectable text, with the fonts in it. The library is loaded when it is first needed.
 * @throws Cancelled where it is no longer wanted
 */
export async function pdfOfPages(title: string, pages: readonly PdfPage[], progress: Progress): Promise<Blob> {
  const [pdfMake, fonts] = await Promise.all([import('pdfmake/build/pdfmake.js'), import('pdfmake/build/vfs_fonts.js')]);
  const content: Content[] = [];
  for (let at = 0; at < pages.length; at++) {
    await progress.step(at, pages.length + 1);
    if (at > 0) content.push({ text: '', pageBreak: 'before' });
    content.push(...contentOf(pages[at]!.shapes));
  }
  await progress.step(pages.length, pages.length + 1);
  const definition: Definition = {
    info: { title, creator: 'Tandem', producer: 'Tandem' },
    pageSize: { width: PAPER.width, height: PAPER.height },
    pageMargins: 0,
    content,
    defaultStyle: { font: 'Roboto', lineHeight: 1 },
  };
  // Both are CommonJS: what they export stands in `default`.
  const maker = 'default' in pdfMake ? (pdfMake.default as typeof pdfMake) : pdfMake;
  maker.addVirtualFileSystem(fonts.default);
  maker.setFonts({
    Roboto: {
      normal: 'Roboto-Regular.ttf',
      bold: 'Roboto-Medium.ttf',
      italics: 'Roboto-Italic.ttf',
      bolditalics: 'Roboto-MediumItalic.ttf',
    },
  });
  // Nothing is fetched for a document: everything in it is ours.
  maker.setUrlAccessPolicy(() => false);
  return maker.createPdf(definition).getBlob();
}

/** Shapes in their order: neighbouring vectors share a canvas. */
function contentOf(shapes: readonly Shape[]): Content[] {
  const content: Content[] = [];
  let canvas: CanvasElement[] | null = null;
  for (const shape of shapes) {
    if (shape.kind === 'text') {
      canvas = null;
      content.push(textOf(shape));
      continue;
    }
    if (canvas === null) {
      canvas = [];
      content.push({ canvas, absolutePosition: { x: 0, y: 0 } });
    }
    canvas.push(vectorOf(shape));
  }
  return content;
}

function textOf(shape: TextShape): Content {
  return {
    text: shape.words,
    absolutePosition: { x: shape.x, y: shape.y - shape.size * ASCENT },
    fontSize: shape.size,
    color: shape.fill,
    noWrap: true,
    ...(shape.face === 'bold' ? { bold: true } : {}),
    ...(shape.face === 'italic' ? { italics: true } : {}),
    ...(shape.leadsTo === undefined ? {} : { linkToPage: shape.leadsTo }),
  };
}

function vectorOf(shape: Exclude<Shape, TextShape>): CanvasElement {
  switch (shape.kind) {
    case 'box':
      return {
        type: 'rect',
        x: shape.x,
        y: shape.y,
        w: shape.width,
        h: shape.height,
        r: shape.radius,
        ...paint(shape),
        ...(shape.dashed ? { dash: { length: shape.strokeWidth * 3.5, space: shape.strokeWidth * 2.5 } } : {}),
      };
    case 'line': {
      const points = Array.from({ length: shape.points.length / 2 }, (_, at) => ({
        x: shape.points[2 * at]!,
        y: shape.points[2 * at + 1]!,
      }));
      return { type: 'polyline', points, lineColor: shape.stroke, lineWidth: shape.strokeWidth };
    }
    case 'half':
      return { type: 'path', d: halfPath(shape), ...paint(shape) } as unknown as CanvasElement;
  }
}

function paint(shape: { readonly fill: string | null; readonly stroke: string | null; readonly strokeWidth: number }) {
  return {
    ...(shape.fill === null ? {} : { color: shape.fill }),
    ...(shape.stroke === null ? {} : { lineColor: shape.stroke, lineWidth: shape.strokeWidth }),
  };
}
