import { type Picture, svgOfPicture } from './svg-of-picture.ts';

/** Longest side of a canvas that browsers draw, in pixels. */
export const MOST_SIDE = 16_384;
/** Most pixels of a canvas that browsers draw. */
export const MOST_PIXELS = 268_000_000;
const WANTED = 2;

/** A picture as a PNG file, with the share of the full size that it has. */
export async function pngFile(picture: Picture): Promise<{ readonly content: Blob; readonly share: number }> {
  const { png, scale } = await pngOfPicture(picture);
  return { content: png, share: scale / WANTED };
}

/** A picture in pixels. */
interface PngOfPicture {
  readonly png: Blob;
  /** Pixels a unit of the picture; below 2 where a sharper one would be larger than a browser draws. */
  readonly scale: number;
}

/** The largest scale up to 2 at which a canvas can hold a picture. */
export function pngScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(WANTED, MOST_SIDE / width, MOST_SIDE / height, Math.sqrt(MOST_PIXELS / (width * height)));
}

/** Draws a picture into a canvas of the browser. Throws where the browser has no memory for it. */
async function pngOfPicture(picture: Picture): Promise<PngOfPicture> {
  const scale = pngScale(picture);
  const address = URL.createObjectURL(new Blob([svgOfPicture(picture)], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    await new Promise<void>((resolve, reject) => {
      image.addEventListener('load', () => resolve());
      image.addEventListener('error', () => reject(new Error('The browser could not read the drawing')));
      image.src = address;
    });
    const canvas = document.createElement('canvas');
    canvas.width = Math.floor(picture.width * scale);
    canvas.height = Math.floor(picture.height * scale);
    const pen = canvas.getContext('2d');
    if (pen === null) throw new Error('The browser has no memory for a picture of this size');
    pen.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (png === null) throw new Error('The browser has no memory for a picture of this size');
    return { png, scale };
  } finally {
    URL.revokeObjectURL(address);
  }
}
