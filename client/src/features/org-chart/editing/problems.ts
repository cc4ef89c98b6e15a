import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';
import { type ChartModel, numberOfKey } from '../chart-model.ts';
import { isGhost } from '../chart-nodes.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import { fillIn } from '../texts.ts';
import { editorTexts } from './editor-texts.ts';
import { managerOn } from './move-changes.ts';
import { type DropGround, inWords } from './planned-drop.ts';

const texts = editorTexts.problem;

/** Something that keeps the reporting lines of a day from being one tree. */
export interface ReportingProblem {
  readonly kind: 'CYCLE' | 'ORPHAN' | 'EXTRA_ROOT';
  readonly positionKey: Key;
  readonly text: string;
}

/** The act that mends a problem, in words. */
export interface Repair {
  readonly text: string;
  readonly changes: readonly Change[];
}

/**
 * The problems of a day: circles (where the chart cuts them), positions whose manager is closed or unknown, and roots
 * beside the one with most people. Looks at roots and at reports of closed positions only.
 */
export function problemsOf(model: ChartModel, org: Org): readonly ReportingProblem[] {
  const { nodes } = model;
  const suspects = brokenLines(model);
  const top = topOf(model, suspects);
  return suspects
    .filter((node) => node !== top)
    .map((node) => {
      const { key, managerKey } = nodes[node]!;
      const kind = managerKey === null ? 'EXTRA_ROOT' : isThere(model, managerKey) ? 'CYCLE' : 'ORPHAN';
      const manager = managerKey === null ? '' : titleOf(org, managerKey);
      return { kind, positionKey: key, text: fillIn(texts[kind], { what: inWords(model, node), manager }) };
    });
}

/**
 * Mends a problem: an orphan goes under the nearest manager above that is there, everything else under the root with
 * most people, and what may go nowhere becomes a root. Null where all that is refused, or would change nothing.
 */
export function repairOf({ model, org, day, decide }: DropGround, problem: ReportingProblem): Repair | null {
  const { positionKey } = problem;
  const top = topOf(model, brokenLines(model));
  const above = problem.kind === 'ORPHAN' ? managerAbove(model, org, day, positionKey) : null;
  const managers = [above, top === NONE ? null : model.nodes[top]!.key].filter((key) => key !== null && key !== positionKey);
  for (const managerKey of problem.kind === 'EXTRA_ROOT' ? managers : [...managers, null]) {
    const changes: Change[] = [{ kind: 'MOVE_POSITION', positionKey, managerKey, effectiveOn: day }];
    if (decide(changes) !== null) continue;
    const text = managerKey === null ? texts.toTop : fillIn(texts.under, { manager: inWords(model, numberOfKey(model, managerKey)) });
    return { text, changes };
  }
  return null;
}

function brokenLines({ forest, nodes, marked }: ChartModel): number[] {
  const suspects = [...forest.roots];
  for (const node of marked) {
    if (nodes[node]!.mark !== 'CLOSED') continue;
    for (let c = forest.childStart[node]!; c < forest.childStart[node + 1]!; c++) suspects.push(forest.children[c]!);
  }
  return suspects.filter((node) => !isGhost(nodes[node]!));
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
