import { changedNodes } from './changed-nodes.ts';
import { type ChartNode, isGhost } from './chart-nodes.ts';
import { type Forest, forestFromParents, NONE, spanOf } from '../../org-geometry/forest.ts';
import { forestAfter } from '../../org-geometry/forest-after.ts';
import type { NodeList } from './nodes-from-org.ts';
import { prepareSearch, type SearchTexts } from './search/chart-search.ts';
import { fillIn, orgChartTexts as texts } from './texts.ts';

/** What is worked out once for a set of positions. */
export interface ChartModel {
  readonly nodes: readonly ChartNode[];
  readonly forest: Forest;
  readonly numberOf: NodeList['numberOf'];
  /** Direct reports of a position, outlines of what was not among them. */
  direct(node: number): number;
  /** Everybody below, outlines of what was not among them. */
  total(node: number): number;
  /** Positions and outlines that differ from what a draft stands on. */
  readonly marked: readonly number[];
  /** Prepared at the first search, because opening the chart need not wait for it. */
  search(): SearchTexts;
}

/** Builds the model. Linear in the number of positions. */
export function buildChartModel(nodes: readonly ChartNode[]): ChartModel {
  const numberOf = new Map(nodes.map((node, i) => [node.key, i]));
  const parents = Int32Array.from(nodes, ({ managerKey }) => (managerKey === null ? NONE : (numberOf.get(managerKey) ?? NONE)));
  return chartModelFrom({ nodes, numberOf, parents });
}

/**
 * Builds the model from nodes that are numbered already. Takes their parents over. With the model of an earlier list
 * only what differs from it is worked out.
 */
export function chartModelFrom({ nodes, numberOf, parents }: NodeList, before: ChartModel | null = null): ChartModel {
  const forest = before === null ? forestFromParents(parents) : forestAfter(before.forest, parents);
  const marked = markedAmong(nodes, before);
  const ghosts = ghostsBelow(nodes, forest, marked);
  let search: SearchTexts | null = null;
  return {
    nodes,
    forest,
    numberOf,
    marked,
    direct: (node) => spanOf(forest, node) - (ghosts?.direct[node] ?? 0),
    total: (node) => forest.total[node]! - (ghosts?.total[node] ?? 0),
    search: () => (search ??= prepareSearch(nodes)),
  };
}

function markedAmong(nodes: readonly ChartNode[], before: ChartModel | null): readonly number[] {
  const isMarked = (i: number): boolean => i < nodes.length && (nodes[i]!.mark !== undefined || nodes[i]!.ghostOf !== undefined);
  const changed = before === null ? null : changedNodes(before.nodes, nodes);
  if (changed !== null) {
    const looked = new Set(changed);
    return [...before!.marked.filter((i) => !looked.has(i)), ...changed.filter(isMarked)].sort((a, b) => a - b);
  }
  const marked: number[] = [];
  for (let i = 0; i < nodes.length; i++) if (isMarked(i)) marked.push(i);
  return marked;
}

function ghostsBelow(
  nodes: readonly ChartNode[],
  forest: Forest,
  marked: readonly number[],
): { readonly direct: Int32Array; readonly total: Int32Array } | null {
  let counts: { direct: Int32Array; total: Int32Array } | null = null;
  for (const i of marked) {
    const above = forest.parent[i]!;
    if (!isGhost(nodes[i]!) || above === NONE) continue;
    counts ??= { direct: new Int32Array(nodes.length), total: new Int32Array(nodes.length) };
    counts.direct[above]!++;
    for (let at = above; at !== NONE; at = forest.parent[at]!) counts.total[at]!++;
  }
  return counts;
}

/** The number of a key, `NONE` where it is null or unknown. */
export function numberOfKey(model: Pick<ChartModel, 'numberOf'>, key: string | null): number {
  return key === null ? NONE : (model.numberOf.get(key) ?? NONE);
}

/** The name that stands on a card: who holds the position, or that it is vacant. */
export function cardName(node: ChartNode): string {
  return node.personNames?.join(', ') ?? node.personName ?? texts.vacant;
}

/** A position in words, as a screen reader announces it. */
export function positionInWords(model: ChartModel, node: number, collapsed: boolean): string {
  const position = model.nodes[node]!;
  const span = model.direct(node);
  const words = [
    ...(position.ghostOf === undefined ? [] : [texts.formerPlace]),
    cardName(position),
    position.title,
    position.teamName ?? texts.noTeam,
    fillIn(texts.level, { level: model.forest.depth[node]! + 1 }),
    span === 0 ? texts.noReports : fillIn(texts.reports, { direct: span, total: model.total(node) }),
    ...(position.mark === undefined ? [] : [texts.mark[position.mark]]),
  ];
  if (spanOf(model.forest, node) > 0) words.push(collapsed ? texts.folded : texts.unfolded);
  for (const pair of position.initiatives) {
    words.push(
      fillIn(texts.pairLabel, {
        name: pair.name,
        productOwner: texts.half[pair.productOwner],
        projectOwner: texts.half[pair.projectOwner],
      }),
    );
  }
  return words.join(', ');
}
