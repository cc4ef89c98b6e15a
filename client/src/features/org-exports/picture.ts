/** What is drawn, in the order of drawing; lengths in the unit of the picture, colours as `#rrggbb`. */
export type Shape =
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly strokeWidth: number;
      readonly dashed: boolean;
    }
  /** `points` are x and y in turn. */
  | { readonly kind: 'line'; readonly points: readonly number[]; readonly stroke: string; readonly strokeWidth: number }
  /** Half of a disc: the left one for -1, the right one for 1; `x` and `y` are the middle of its straight side. */
  | {
      readonly kind: 'half';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly side: -1 | 1;
      readonly fill: string | null;
      readonly stroke: string | null;
      readonly strokeWidth: number;
    }
  | TextShape;

/** One line of text; `y` is its baseline, and it starts at `x`. */
export interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly words: string;
  readonly face: 'normal' | 'bold' | 'italic';
  readonly fill: string;
  /** The page that the words lead to. */
  readonly leadsTo?: number;
}

/** Shapes that belong together: a card, for instance. */
export interface ShapeGroup {
  /** What it is, in words; null where the shapes say nothing by themselves. */
  readonly label: string | null;
  readonly shapes: readonly Shape[];
}

/** Shapes moved and scaled: first scaled by `scale`, then moved. */
export function placed(shapes: readonly Shape[], scale: number, x: number, y: number): Shape[] {
  return shapes.map((shape): Shape => {
    switch (shape.kind) {
      case 'box':
        return {
          ...shape,
          x: shape.x * scale + x,
          y: shape.y * scale + y,
          width: shape.width * scale,
          height: shape.height * scale,
          radius: shape.radius * scale,
          strokeWidth: shape.strokeWidth * scale,
        };
      case 'line':
        return {
          ...shape,
          points: shape.points.map((at, i) => at * scale + (i % 2 === 0 ? x : y)),
          strokeWidth: shape.strokeWidth * scale,
        };
      case 'half':
        return {
          ...shape,
          x: shape.x * scale + x,
          y: shape.y * scale + y,
          radius: shape.radius * scale,
          strokeWidth: shape.strokeWidth * scale,
        };
      case 'text':
        return { ...shape, x: shape.x * scale + x, y: shape.y * scale + y, size: shape.size * scale };
    }
  });
}
