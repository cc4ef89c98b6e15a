import type { ChartNode } from './chart-nodes.ts';
import { buildForest, type Forest, NONE, spanOf } from './geometry/forest.ts';
import { prepareSearch, type SearchTexts } from './search/chart-search.ts';
import { fillIn, orgChartTexts as texts } from './texts.ts';

/** What is worked out once for a set of positions. */
export interface ChartModel {
  readonly nodes: readonly ChartNode[];
  readonly forest: Forest;
  readonly numberOf: ReadonlyMap<string, number>;
  /** Prepared at the first search, because opening the chart need not wait for it. */
  search(): SearchTexts;
}

/** Builds the model. Linear in the number of positions. */
export function buildChartModel(nodes: readonly ChartNode[]): ChartModel {
  const keys = nodes.map((node) => node.key);
  const forest = buildForest(
    keys,
    nodes.map((node) => node.managerKey),
  );
  let search: SearchTexts | null = null;
  return {
    nodes,
    forest,
    numberOf: new Map(keys.map((key, i) => [key, i])),
    search: () => (search ??= prepareSearch(nodes)),
  };
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
  const span = spanOf(model.forest, node);
  const words = [
    cardName(position),
    position.title,
    position.teamName ?? texts.noTeam,
    fillIn(texts.level, { level: model.forest.depth[node]! + 1 }),
    span === 0 ? texts.noReports : fillIn(texts.reports, { direct: span, total: model.forest.total[node]! }),
  ];
  if (span > 0) words.push(collapsed ? texts.folded : texts.unfolded);
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
