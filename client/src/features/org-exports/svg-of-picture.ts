import type { Shape, ShapeGroup } from './picture.ts';
import { legible } from './legible.ts';
import { PRINT } from './print-colours.ts';

/** A picture and what it says of itself. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly groups: readonly ShapeGroup[];
}

const FONTS = "'Inter Variable', Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";

/** A picture as an SVG document of its own. Texts stay texts; nothing is loaded from elsewhere. */
export function svgOfPicture(picture: Picture): string {
  const { width, height } = picture;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${short(width)}" height="${short(height)}" viewBox="0 0 ${short(width)} ${short(height)}"`,
    ` role="img" aria-labelledby="t d" font-family="${escaped(FONTS)}">`,
    `<title id="t">${escaped(picture.title)}</title><desc id="d">${escaped(picture.description)}</desc>`,
    `<rect width="100%" height="100%" fill="${PRINT.ground}"/>`,
  ];
  for (const { label, shapes } of picture.groups) {
    const inside = shapes.map(svgOf).join('');
    parts.push(label === null ? `<g>${inside}</g>` : `<g><title>${escaped(label)}</title>${inside}</g>`);
  }
  parts.push('</svg>');
  return parts.join('\n');
}

/** Text that XML takes for nothing but text. */
export function escaped(text: string): string {
  return legible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function svgOf(shape: Shape): string {
  switch (shape.kind) {
    case 'box':
      return (
        `<rect x="${short(shape.x)}" y="${short(shape.y)}" width="${short(shape.width)}" height="${short(shape.height)}"` +
        (shape.radius > 0 ? ` rx="${short(shape.radius)}"` : '') +
        ` fill="${shape.fill ?? 'none'}"${strokeOf(shape)}${shape.dashed ? ` stroke-dasharray="${short(shape.strokeWidth * 3.5)} ${short(shape.strokeWidth * 2.5)}"` : ''}/>`
      );
    case 'line':
      return `<path d="${pathOf(shape.points)}" fill="none"${strokeOf(shape)}/>`;
    case 'half':
      return `<path d="${halfPath(shape)}" fill="${shape.fill ?? 'none'}"${strokeOf(shape)}/>`;
    case 'text': {
      const face = shape.face === 'bold' ? ' font-weight="600"' : shape.face === 'italic' ? ' font-style="italic"' : '';
      return `<text x="${short(shape.x)}" y="${short(shape.y)}" font-size="${short(shape.size)}"${face} fill="${shape.fill}">${escaped(shape.words)}</text>`;
    }
  }
}

function strokeOf({ stroke, strokeWidth }: { readonly stroke: string | null; readonly strokeWidth: number }): string {
  return stroke === null ? '' : ` stroke="${stroke}" stroke-width="${short(strokeWidth)}"`;
}

/** The path of a line in the words of SVG and PDF alike. */
export function pathOf(points: readonly number[]): string {
  let path = '';
  for (let at = 0; at < points.length; at += 2) path += `${at === 0 ? 'M' : 'L'}${short(points[at]!)} ${short(points[at + 1]!)}`;
  return path;
}

/** The path of half a disc in the words of SVG and PDF alike. */
export function halfPath({
  x,
  y,
  radius,
  side,
}: {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly side: -1 | 1;
}): string {
  const r = short(radius);
  return `M${short(x)} ${short(y - radius)}A${r} ${r} 0 0 ${side === 1 ? 1 : 0} ${short(x)} ${short(y + radius)}Z`;
}

function short(value: number): string {
  return String(Math.round(value * 100) / 100);
}
