import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { useOrgChanges } from './org-changes.ts';

/** A Relay connection as far as paging needs it. */
export interface Page<Row> {
  readonly nodes: readonly Row[];
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
}

/** The rows loaded so far. `rows` is null until the first page is there; earlier rows stay while others load. */
export interface Pages<Row> {
  readonly rows: readonly Row[] | null;
  readonly totalCount: number;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly error: Error | null;
  readonly loadMore: () => void;
  readonly retry: () => void;
}

/**
 * Reads a connection page by page, past the cache. Starts again whenever the variables or the organization change;
 * answers that arrive out of turn are dropped. `pageOf` finds the connection in the answer; null means it is not there.
 */
export function usePages<Answer, Variables extends OperationVariables & { after?: string | null }, Row>(
  document: TypedDocumentNode<Answer, Variables>,
  variables: Variables,
  pageOf: (answer: Answer) => Page<Row> | null | undefined,
): Pages<Row> {
  const client = useApolloClient();
  const orgChanges = useOrgChanges();
  const asked = JSON.stringify(variables);
  const turn = useRef(0);
  const find = useRef(pageOf);
  find.current = pageOf;
  const [state, setState] = useState<{
    rows: readonly Row[] | null;
    totalCount: number;
    endCursor: string | null;
    error: Error | null;
    loading: boolean;
  }>({ rows: null, totalCount: 0, endCursor: null, error: null, loading: true });

  const load = useCallback(
    async (after: string | null) => {
      turn.current += 1;
      const mine = turn.current;
      setState((previous) => ({ ...previous, loading: true, error: null }));
      try {
        const wanted = { ...(JSON.parse(asked) as Variables), after };
        const { data, error } = await client.query<Answer, Variables>({ query: document, variables: wanted, fetchPolicy: 'no-cache' });
        if (mine !== turn.current) return;
        if (error) throw error;
        const page = data ? find.current(data as Answer) : null;
        setState((previous) => ({
          rows: [...(after === null ? [] : (previous.rows ?? [])), ...(page?.nodes ?? [])],
          totalCount: page?.totalCount ?? 0,
          endCursor: page?.pageInfo.hasNextPage ? (page.pageInfo.endCursor ?? null) : null,
          error: null,
          loading: false,
        }));
      } catch (cause) {
        if (mine !== turn.current) return;
        setState((previous) => ({ ...previous, loading: false, error: cause instanceof Error ? cause : new Error(String(cause)) }));
      }
    },
    [client, document, asked],
  );

  useEffect(() => {
    void load(null);
  }, [load, orgChanges]);

  const { endCursor, loading } = state;
  const loadMore = useCallback(() => {
    if (!loading && endCursor !== null) void load(endCursor);
  }, [load, loading, endCursor]);
  const retry = useCallback(() => void load(null), [load]);

  return { rows: state.rows, totalCount: state.totalCount, hasMore: endCursor !== null, loading, error: state.error, loadMore, retry };
}
