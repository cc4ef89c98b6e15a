import type { BranchPage } from './branch-pages.ts';
import type { ChartDrawing } from './chart-drawing.ts';
import { exportText } from './texts.ts';

/** The name of a page: who stands on top of it, and which part of the branch this is. */
export function branchName(drawing: ChartDrawing, page: Pick<BranchPage, 'tops' | 'part' | 'parts'>): string {
  const name = page.tops.length === 1 ? topName(drawing, page.tops[0]!) : page.tops.map((top) => drawing.cards[top]!.heading).join(' · ');
  return page.parts === 1 ? name : `${name} (${exportText('part', { part: page.part, parts: page.parts })})`;
}

/** A position by who holds it and its title. */
export function topName(drawing: ChartDrawing, top: number): string {
  const { heading, second } = drawing.cards[top]!;
  return [heading, second].filter((words) => words !== '').join(', ');
}
