import { ApolloClient, ApolloLink, InMemoryCache, Observable } from '@apollo/client';
import type { LoadedInitiative, LoadedPosition } from '../assemble-nodes.ts';
import type { ChartNode } from '../chart-nodes.ts';

/** A client whose server answers the chart's pages from the given positions; `delayMs` each. Fails while `failing` says so. */
export function pretendClient(nodes: readonly ChartNode[], delayMs: number, failing: () => boolean): ApolloClient {
  const positions: LoadedPosition[] = nodes.map((node) => ({
    ...node,
    manager: node.managerKey === null ? null : { key: node.managerKey },
    team: node.teamKey === null ? null : { key: node.teamKey, name: node.teamName ?? node.teamKey },
    incumbents: node.personName === null ? [] : [{ person: { key: `person-${node.key}`, displayName: node.personName } }],
  }));
  const initiatives: LoadedInitiative[] = nodes.flatMap((node) =>
    node.initiatives.map((pair) => ({
      id: pair.id,
      key: pair.key,
      name: pair.name,
      pair,
      assignments: [{ role: 'PRODUCT_OWNER', inForce: true, person: null, position: { key: node.key } }],
    })),
  );
  const link = new ApolloLink(
    (operation) =>
      new Observable((observer) => {
        const timer = setTimeout(() => {
          if (failing()) {
            observer.error(new Error('The server is away.'));
            return;
          }
          const { first, after } = operation.variables as { first: number; after: string | null };
          observer.next({ data: { org: { positions: pageOf(positions, first, after), initiatives: pageOf(initiatives, first, after) } } });
          observer.complete();
        }, delayMs);
        return () => clearTimeout(timer);
      }),
  );
  return new ApolloClient({ link, cache: new InMemoryCache() });
}

function pageOf<Row>(rows: readonly Row[], first: number, after: string | null): object {
  const from = after === null ? 0 : Number(after);
  return {
    totalCount: rows.length,
    nodes: rows.slice(from, from + first),
    pageInfo: { hasNextPage: from + first < rows.length, endCursor: String(from + first) },
  };
}
