import { useMemo, useState, useSyncExternalStore } from 'react';
import { buildChartModel, type ChartModel, chartModelFrom } from '../chart-model.ts';
import type { ChartNode } from '../chart-nodes.ts';
import type { ChartEditor } from '../editing/chart-editor.ts';
import { createNodeSource, type NodeScope } from '../nodes-from-org.ts';

const NOTHING = { org: null, base: null } as const;
const subscribeToNothing = () => () => {};
const nothing = () => NOTHING;

/** The chart's model: of the nodes given, or of the organization that an editor's session holds. */
export function useChartModel(nodes: readonly ChartNode[], editor: ChartEditor | undefined, ghosts: boolean): ChartModel {
  const [modelOf] = useState(createModelSource);
  const session = editor?.session;
  const { org, base } = useSyncExternalStore<{ readonly org: unknown; readonly base: unknown }>(
    session?.subscribe ?? subscribeToNothing,
    session?.get ?? nothing,
  ) as ReturnType<NonNullable<typeof session>['get']> | typeof NOTHING;
  const day = editor?.day;
  return useMemo(
    () => (org === null || day === undefined ? buildChartModel(nodes) : modelOf({ org, base, day, ghosts })),
    [nodes, org, base, day, ghosts, modelOf],
  );
}

/** Models of one organization after another; each costs as much as differs from the one before. */
function createModelSource(): (scope: NodeScope) => ChartModel {
  const nodesOf = createNodeSource();
  let model: ChartModel | null = null;
  return (scope) => (model = chartModelFrom(nodesOf(scope), model));
}
