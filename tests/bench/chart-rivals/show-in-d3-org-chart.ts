import { OrgChart } from 'd3-org-chart';
import { CARD, withOneRoot, type Seat } from './seat.ts';

/** The positions in d3-org-chart with every level expanded. */
export function showInD3OrgChart(container: HTMLElement, seats: readonly Seat[]): void {
  const chart = new OrgChart<Seat>()
    .container(container as unknown as string)
    .data(withOneRoot(seats))
    .nodeWidth(() => CARD.width)
    .nodeHeight(() => CARD.height)
    .duration(0)
    .initialExpandLevel(99)
    .nodeContent(
      ({ data }) =>
        `<div class="d3-card" style="width:${CARD.width}px;height:${CARD.height}px;border:1px solid #bbb">${data.title} - ${data.name}</div>`,
    )
    .render();
  Object.assign(globalThis, {
    // Moves a seat under another one, as a drop would.
    rivalDrop: (id: string, parentId: string) => {
      const moved = withOneRoot(seats).map((seat) => (seat.id === id ? { ...seat, parentId } : seat));
      chart.data(moved).render();
    },
  });
}
