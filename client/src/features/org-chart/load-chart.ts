import { type ApolloClient, gql, type OperationVariables, type TypedDocumentNode } from '@apollo/client';
import { assembleNodes, type LoadedInitiative, type LoadedPosition } from './assemble-nodes.ts';
import type { ChartNode } from './chart-nodes.ts';

/** How far the loading is; `total` is null until the first page has arrived. */
export interface LoadProgress {
  readonly part: 'positions' | 'initiatives';
  readonly done: number;
  readonly total: number | null;
}

interface LoadedPage<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

interface PageVariables extends OperationVariables {
  readonly asOf: string | null;
  readonly first: number;
  readonly after: string | null;
}

const POSITIONS: TypedDocumentNode<{ org: { positions: LoadedPage<LoadedPosition> } }, PageVariables> = gql`
  query ChartPositions($asOf: LocalDate, $first: Int, $after: String) {
    org(asOf: $asOf) {
      positions(first: $first, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          title
          status
          fte
          level
          location
          manager {
            key
          }
          team {
            key
            name
          }
          incumbents {
            person {
              key
              displayName
            }
          }
        }
      }
    }
  }
`;

const INITIATIVES: TypedDocumentNode<{ org: { initiatives: LoadedPage<LoadedInitiative> } }, PageVariables> = gql`
  query ChartInitiatives($asOf: LocalDate, $first: Int, $after: String) {
    org(asOf: $asOf) {
      initiatives(first: $first, after: $after, filter: { existing: true }) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          key
          name
          pair {
            productOwner
            projectOwner
            samePerson
          }
          assignments {
            role
            inForce
            person {
              key
            }
            position {
              key
            }
          }
        }
      }
    }
  }
`;

/** Positions on a page: the most that the server gives. */
const POSITION_PAGE = 500;
/** Fewer on a page, because each brings its assignments along. */
const INITIATIVE_PAGE = 200;

/**
 * Reads the whole organization of a day page by page, past Apollo's cache, which could not hold it.
 * Throws what Apollo throws, and the signal's reason when it was cancelled.
 */
export async function loadChart(
  client: Pick<ApolloClient, 'query'>,
  asOf: string | null,
  signal: AbortSignal,
  onProgress: (progress: LoadProgress) => void,
): Promise<ChartNode[]> {
  const positions = await readAll(
    client,
    POSITIONS,
    asOf,
    POSITION_PAGE,
    signal,
    (data) => data.org.positions,
    (done, total) => onProgress({ part: 'positions', done, total }),
  );
  const initiatives = await readAll(
    client,
    INITIATIVES,
    asOf,
    INITIATIVE_PAGE,
    signal,
    (data) => data.org.initiatives,
    (done, total) => onProgress({ part: 'initiatives', done, total }),
  );
  return assembleNodes(positions, initiatives);
}

async function readAll<Answer, Row>(
  client: Pick<ApolloClient, 'query'>,
  query: TypedDocumentNode<Answer, PageVariables>,
  asOf: string | null,
  first: number,
  signal: AbortSignal,
  pageOf: (answer: Answer) => LoadedPage<Row>,
  onPage: (done: number, total: number | null) => void,
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  onPage(0, null);
  for (;;) {
    signal.throwIfAborted();
    const answer: { data?: unknown; error?: unknown } = await client.query({
      query,
      variables: { asOf, first, after },
      fetchPolicy: 'no-cache',
      context: { fetchOptions: { signal } },
    });
    signal.throwIfAborted();
    if (answer.error) throw answer.error;
    const page = pageOf(answer.data as Answer);
    for (const row of page.nodes) rows.push(row);
    onPage(rows.length, page.totalCount);
    if (!page.pageInfo.hasNextPage) return rows;
    after = page.pageInfo.endCursor;
  }
}
