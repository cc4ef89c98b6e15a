import { type CardField } from '../card-fields.ts';
import type { ChartNode } from '../chart-nodes.ts';
import { type Colouring, TINTS } from '../colour/colouring.ts';
import type { Ink } from '../colour/ink.ts';
import type { DrawnDottedLine } from '../editing/dotted-lines.ts';
import { cardsIn } from '../geometry/band-index.ts';
import { type Box, type Camera, seenBox } from '../geometry/camera.ts';
import { levelOfDetail } from '../geometry/level-of-detail.ts';
import { isWithin } from '../../../org-geometry/forest.ts';
import { isShown } from '../../../org-geometry/tidy-layout.ts';
import type { ChartState } from '../state/chart-state.ts';
import { drawBlocks } from './draw-blocks.ts';
import { drawCards } from './draw-cards.ts';
import { drawChangeMarks, drawMarkDots } from './draw-change-marks.ts';
import { drawDottedLines } from './draw-dotted-lines.ts';
import { drawLines } from './draw-lines.ts';

/** What is drawn beside the state. */
export interface ChartPicture {
  readonly nodes: readonly ChartNode[];
  /** Those that differ from what a draft stands on. */
  readonly marked: readonly number[];
  readonly colouring: Colouring;
  readonly ink: Ink;
  /** Search hits, outlined. */
  readonly hits: readonly number[];
  readonly fields: readonly CardField[];
  readonly dottedLines: readonly DrawnDottedLine[];
  /** True where the readable cards stand in the document, over the canvas. */
  readonly cardsAsElements: boolean;
}

/** More cards than this on the canvas at once are drawn as blocks, whatever the scale says. */
const MAX_DRAWN_CARDS = 6000;

/** Draws one frame. `ratio` is the number of device pixels in a CSS pixel. */
export function drawChart(
  context: CanvasRenderingContext2D,
  state: Pick<ChartState, 'forest' | 'scene' | 'collapsed' | 'camera' | 'viewport' | 'selected' | 'picked' | 'tool'>,
  picture: ChartPicture,
  ratio: number,
): void {
  const { forest, scene, camera, viewport } = state;
  const { ink, nodes, colouring } = picture;
  const colours = TINTS.map((tint) => ink.tints[tint]!);
  const box = seenBox(camera, viewport, 2);
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, viewport.width, viewport.height);
  const detail = levelOfDetail(camera.scale);
  const shown = detail === 'blocks' ? null : cardsIn(scene.index, box, MAX_DRAWN_CARDS);

  if (camera.scale > 0.03) {
    context.strokeStyle = ink.line;
    context.lineWidth = 1;
    drawLines(context, forest, scene, camera, box);
  }
  if (shown === null) {
    drawBlocks(context, scene, camera, box, colouring.classOf, colours);
    drawMarkDots(context, nodes, picture.marked, scene.layout, camera, box, ink);
  } else if (!picture.cardsAsElements) {
    const withText = detail === 'names' || detail === 'cards';
    const hiddenBelow = (node: number): number => (state.collapsed[node] === 1 ? forest.total[node]! : 0);
    drawCards(context, nodes, shown, scene, camera, colouring.classOf, colours, ink, withText, hiddenBelow);
    drawChangeMarks(context, nodes, shown, scene.layout, camera, ink);
    drawVeil(context, state, shown, ink);
  }
  if (!picture.cardsAsElements && camera.scale > 0.1) drawDottedLines(context, picture.dottedLines, scene.layout, camera, ink);
  if (!picture.cardsAsElements) drawMarks(context, scene.layout, camera, box, state.selected, state.picked, picture);
}

function drawMarks(
  context: CanvasRenderingContext2D,
  layout: ChartState['scene']['layout'],
  camera: Camera,
  box: Box,
  selected: number,
  picked: ReadonlySet<number>,
  picture: ChartPicture,
): void {
  const outline = (node: number, width: number): void => {
    if (!isShown(layout, node)) return;
    const x = layout.x[node]!;
    const y = layout.y[node]!;
    const { cardWidth, cardHeight } = layout.size;
    if (x > box.right || x + cardWidth < box.left || y > box.bottom || y + cardHeight < box.top) return;
    context.lineWidth = width;
    const drawn = { width: Math.max(6, cardWidth * camera.scale), height: Math.max(6, cardHeight * camera.scale) };
    context.strokeRect(x * camera.scale + camera.x - 1, y * camera.scale + camera.y - 1, drawn.width + 2, drawn.height + 2);
  };
  context.strokeStyle = picture.ink.accent;
  if (picture.hits.length <= MAX_DRAWN_CARDS) for (const node of picture.hits) outline(node, 1.25);
  if (picked.size <= MAX_DRAWN_CARDS) for (const node of picked) outline(node, 2);
  outline(selected, 2.5);
}

/** What the hand holds is pale where it still is. */
function drawVeil(
  context: CanvasRenderingContext2D,
  { tool, scene, camera, forest }: Pick<ChartState, 'tool' | 'scene' | 'camera' | 'forest'>,
  shown: readonly number[],
  ink: Ink,
): void {
  if (tool.kind !== 'dragging') return;
  const { layout } = scene;
  context.globalAlpha = 0.6;
  context.fillStyle = ink.body;
  for (const node of shown) {
    if (!tool.moving.some((top) => (tool.alone ? top === node : isWithin(forest, top, node)))) continue;
    const [x, y] = [layout.x[node]! * camera.scale + camera.x, layout.y[node]! * camera.scale + camera.y];
    context.fillRect(x - 1, y - 1, layout.size.cardWidth * camera.scale + 2, layout.size.cardHeight * camera.scale + 2);
  }
  context.globalAlpha = 1;
}
