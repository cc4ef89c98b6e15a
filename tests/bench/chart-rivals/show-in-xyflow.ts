import '@xyflow/react/dist/style.css';
import { ReactFlow, type Edge, type Node } from '@xyflow/react';
import { stratify, tree } from 'd3-hierarchy';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { CARD, withOneRoot, type Seat } from './seat.ts';

/** The positions in @xyflow/react, laid out by d3-hierarchy as its documentation does, only what is in view rendered. */
export function showInXyflow(container: HTMLElement, seats: readonly Seat[]): void {
  const hierarchy = stratify<Seat>()
    .id(({ id }) => id)
    .parentId(({ parentId }) => parentId)(withOneRoot(seats));
  const laidOut = tree<Seat>().nodeSize([CARD.width + CARD.gapX, CARD.height + CARD.gapY])(hierarchy);
  const nodes: Node[] = [];
  const edges: Edge[] = [];
  for (const { data, x, y, parent } of laidOut.descendants()) {
    nodes.push({
      id: data.id,
      position: { x, y },
      data: { label: `${data.title} - ${data.name}` },
      style: { width: CARD.width, height: CARD.height },
      width: CARD.width,
      height: CARD.height,
    });
    if (parent) edges.push({ id: `${parent.data.id}-${data.id}`, source: parent.data.id, target: data.id, type: 'smoothstep' });
  }
  createRoot(container).render(
    createElement(ReactFlow, {
      defaultNodes: nodes,
      defaultEdges: edges,
      onlyRenderVisibleElements: true,
      minZoom: 0.01,
      defaultViewport: { x: 600, y: 60, zoom: 0.9 },
    }),
  );
}
