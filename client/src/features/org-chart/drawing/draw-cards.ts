import { type ChartNode, isVacant } from '../chart-nodes.ts';
import type { Ink } from '../colour/ink.ts';
import type { Camera } from '../geometry/camera.ts';
import type { ChartScene } from '../state/chart-scene.ts';
import { orgChartTexts } from '../texts.ts';
import { drawPairGlyph } from './draw-pair-glyph.ts';

/**
 * Draws cards of middle size: an edge in the card's colour and a bar, or text, for the name. Vacant cards have a
 * dashed outline and are hatched. `shown` holds the positions in view.
 */
export function drawCards(
  context: CanvasRenderingContext2D,
  nodes: readonly ChartNode[],
  shown: readonly number[],
  scene: ChartScene,
  camera: Camera,
  classOf: Uint8Array,
  colours: readonly string[],
  ink: Ink,
  withText: boolean,
  hiddenBelow: (node: number) => number,
): void {
  const { layout } = scene;
  const { scale } = camera;
  const width = layout.size.cardWidth * scale;
  const height = layout.size.cardHeight * scale;
  const edge = Math.max(3, 4 * scale);
  const left = (node: number): number => layout.x[node]! * scale + camera.x;
  const top = (node: number): number => layout.y[node]! * scale + camera.y;

  context.fillStyle = ink.card;
  for (const node of shown) context.fillRect(left(node), top(node), width, height);

  const vacant = shown.filter((node) => isVacant(nodes[node]!));
  if (vacant.length > 0) {
    context.fillStyle = hatchOf(context, ink);
    for (const node of vacant) context.fillRect(left(node), top(node), width, height);
  }

  context.strokeStyle = ink.border;
  context.lineWidth = 1;
  context.beginPath();
  for (const node of shown) if (!isVacant(nodes[node]!)) context.rect(left(node), top(node), width, height);
  context.stroke();
  if (vacant.length > 0) {
    context.strokeStyle = ink.dimmed;
    context.setLineDash([3, 2]);
    context.beginPath();
    for (const node of vacant) context.rect(left(node), top(node), width, height);
    context.stroke();
    context.setLineDash([]);
  }

  const byClass = new Map<number, number[]>();
  for (const node of shown) {
    const tint = classOf[node]!;
    const list = byClass.get(tint);
    if (list) list.push(node);
    else byClass.set(tint, [node]);
  }
  for (const [tint, members] of byClass) {
    context.fillStyle = colours[tint]!;
    for (const node of members) context.fillRect(left(node), top(node), edge, height);
  }

  drawFolded(context, shown, hiddenBelow, left, top, width, height, scale, ink, withText, layout.across);
  if (withText) drawTexts(context, nodes, shown, left, top, width, height, scale, ink);
  else drawNameBars(context, nodes, shown, left, top, width, height, ink);
}

/** Below a folded manager stands how many are hidden, or a short mark where that could not be read. */
function drawFolded(
  context: CanvasRenderingContext2D,
  shown: readonly number[],
  hiddenBelow: (node: number) => number,
  left: (node: number) => number,
  top: (node: number) => number,
  width: number,
  height: number,
  scale: number,
  ink: Ink,
  withText: boolean,
  across: boolean,
): void {
  const size = Math.min(11, Math.max(8, 15 * scale));
  context.font = `600 ${size}px ${ink.font}`;
  context.textAlign = across ? 'left' : 'center';
  context.textBaseline = across ? 'middle' : 'top';
  context.fillStyle = ink.dimmed;
  for (const node of shown) {
    const hidden = hiddenBelow(node);
    if (hidden === 0) continue;
    if (across) {
      const beside = left(node) + width + 4;
      const level = top(node) + height / 2;
      if (withText) context.fillText(`+${hidden.toLocaleString()}`, beside, level);
      else context.fillRect(beside - 2, level - height * 0.15, 1.5, height * 0.3);
      continue;
    }
    const middle = left(node) + width / 2;
    if (withText) context.fillText(`+${hidden.toLocaleString()}`, middle, top(node) + height + 3);
    else context.fillRect(middle - width * 0.12, top(node) + height + 1.5, width * 0.24, 1.5);
  }
}

function drawNameBars(
  context: CanvasRenderingContext2D,
  nodes: readonly ChartNode[],
  shown: readonly number[],
  left: (node: number) => number,
  top: (node: number) => number,
  width: number,
  height: number,
  ink: Ink,
): void {
  context.fillStyle = ink.dimmed;
  const bar = Math.max(1, height * 0.16);
  for (const node of shown) {
    const name = nodes[node]!.personName;
    if (name === null) continue;
    const length = Math.min(0.72, 0.16 + name.length * 0.028) * width;
    context.fillRect(left(node) + width * 0.09, top(node) + height * 0.24, length, bar);
  }
  context.fillStyle = ink.border;
  for (const node of shown) {
    const length = Math.min(0.8, 0.16 + nodes[node]!.title.length * 0.02) * width;
    context.fillRect(left(node) + width * 0.09, top(node) + height * 0.56, length, bar * 0.8);
  }
}

function drawTexts(
  context: CanvasRenderingContext2D,
  nodes: readonly ChartNode[],
  shown: readonly number[],
  left: (node: number) => number,
  top: (node: number) => number,
  width: number,
  height: number,
  scale: number,
  ink: Ink,
): void {
  const nameSize = Math.min(13, Math.max(8.5, 17 * scale));
  const twoLines = height > nameSize * 2.5;
  const indent = Math.max(4, 12 * scale);
  const room = Math.max(3, Math.floor((width - 1.6 * indent) / (nameSize * 0.57)));
  const nameAt = twoLines ? height / 2 - nameSize * 0.62 : height / 2;
  context.textBaseline = 'middle';
  context.textAlign = 'left';
  context.font = `600 ${nameSize}px ${ink.font}`;
  context.fillStyle = ink.text;
  for (const node of shown) {
    const name = nodes[node]!.personName;
    if (name === null) continue;
    const free = twoLines && nodes[node]!.initiatives.length > 0 ? room - 3 : room;
    context.fillText(cut(name, free), left(node) + indent, top(node) + nameAt);
  }
  context.font = `italic ${nameSize}px ${ink.font}`;
  context.fillStyle = ink.dimmed;
  for (const node of shown) {
    if (isVacant(nodes[node]!)) context.fillText(orgChartTexts.vacant, left(node) + indent, top(node) + nameAt);
  }
  if (!twoLines) return;
  const titleSize = nameSize * 0.92;
  context.font = `${titleSize}px ${ink.font}`;
  for (const node of shown) {
    context.fillText(cut(nodes[node]!.title, room + 2), left(node) + indent, top(node) + height / 2 + nameSize * 0.72);
  }
  const glyph = nameSize;
  for (const node of shown) {
    const pair = nodes[node]!.initiatives[0];
    if (pair) drawPairGlyph(context, pair, left(node) + width - glyph - indent * 0.6, top(node) + nameAt - glyph / 2, glyph, ink);
  }
}

function cut(text: string, room: number): string {
  return text.length <= room ? text : `${text.slice(0, room - 1).trimEnd()}…`;
}

const hatches = new Map<string, CanvasPattern>();

/** Thin diagonal lines in the border colour; made once for each colour. */
function hatchOf(context: CanvasRenderingContext2D, ink: Ink): CanvasPattern | string {
  const known = hatches.get(ink.border);
  if (known) return known;
  const tile = document.createElement('canvas');
  tile.width = 6;
  tile.height = 6;
  const pen = tile.getContext('2d');
  if (!pen) return ink.card;
  pen.strokeStyle = ink.border;
  pen.lineWidth = 0.8;
  pen.beginPath();
  for (const from of [-6, 0, 6]) {
    pen.moveTo(from - 1, 7);
    pen.lineTo(from + 7, -1);
  }
  pen.stroke();
  const pattern = context.createPattern(tile, 'repeat');
  if (!pattern) return ink.card;
  hatches.set(ink.border, pattern);
  return pattern;
}
