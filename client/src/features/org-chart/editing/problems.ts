import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';
import { type ChartModel, numberOfKey } from '../chart-model.ts';
import { isGhost } from '../chart-nodes.ts';
import { NONE } from '../geometry/forest.ts';
import { fillIn } from '../texts.ts';
import { editorTexts } from './editor-texts.ts';
import { managerOn } from './move-changes.ts';
import { inWords } from './planned-drop.ts';

const texts = editorTexts.problem;

/** Something that keeps the reporting lines of a day from being one tree, and the act that mends it. */
export interface ProblemWithRepair {
  readonly kind: 'CYCLE' | 'ORPHAN' | 'EXTRA_ROOT';
  readonly positionKey: Key;
  readonly text: string;
  readonly repairText: string;
  readonly changes: readonly Change[];
}

/**
 * The problems of a day: circles (cut where the chart cuts them), positions whose manager is closed or unknown, and
 * roots beside the one with most people. A repair moves the position under the nearest manager above that is there,
 * else under that root. Looks at roots and at reports of closed positions only.
 */
export function problemsOf(model: ChartModel, org: Org, day: Day): readonly ProblemWithRepair[] {
  const { forest, nodes } = model;
  const suspects = [...forest.roots];
  for (const node of model.marked) {
    if (nodes[node]!.mark !== 'CLOSED') continue;
    for (let c = forest.childStart[node]!; c < forest.childStart[node + 1]!; c++) suspects.push(forest.children[c]!);
  }
  const real = suspects.filter((node) => !isGhost(nodes[node]!));
  const top = topOf(model, real);
  const found: ProblemWithRepair[] = [];
  for (const node of real) {
    if (node === top) continue;
    const { key, managerKey } = nodes[node]!;
    const kind = managerKey === null ? 'EXTRA_ROOT' : isThere(model, managerKey) ? 'CYCLE' : 'ORPHAN';
    const heir = (kind === 'ORPHAN' ? managerAbove(model, org, day, key) : null) ?? (top === NONE ? null : nodes[top]!.key);
    const managerKeyAfter = heir === key ? null : heir;
    const manager = managerKeyAfter === null ? '' : inWords(model, numberOfKey(model, managerKeyAfter));
    const what = inWords(model, node);
    found.push({
      kind,
      positionKey: key,
      text: fillIn(texts[kind], { what, manager: managerKey === null ? '' : titleOf(org, managerKey) }),
      repairText: managerKeyAfter === null ? texts.toTop : fillIn(texts.under, { manager }),
      changes: [{ kind: 'MOVE_POSITION', positionKey: key, managerKey: managerKeyAfter, effectiveOn: day }],
    });
  }
  return found;
}

/** The root with most people; a position that has no manager comes before one whose line is broken. */
function topOf({ forest, nodes }: ChartModel, roots: readonly number[]): number {
  let top: number = NONE;
  for (const node of roots) {
    if (nodes[node]!.managerKey !== null) continue;
    if (top === NONE || forest.total[node]! > forest.total[top]!) top = node;
  }
  return top;
}

function isThere(model: ChartModel, key: Key): boolean {
  const node = numberOfKey(model, key);
  return node !== NONE && !isGhost(model.nodes[node]!);
}

/** The nearest manager above on the day that is on the chart; null where there is none. */
function managerAbove(model: ChartModel, org: Org, day: Day, key: Key): Key | null {
  const seen = new Set<Key>([key]);
  let above = managerOn(org, key, day);
  while (above !== null && !seen.has(above)) {
    if (isThere(model, above)) return above;
    seen.add(above);
    above = managerOn(org, above, day);
  }
  return null;
}

function titleOf(org: Org, key: Key): string {
  return org.position(key)?.versions.at(-1)!.title ?? key;
}
