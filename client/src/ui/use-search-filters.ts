import { useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';

/** Filters that live in the address: lists are comma-separated, an empty filter leaves no trace. */
export interface SearchFilters {
  readonly one: (name: string) => string | null;
  readonly many: (name: string) => readonly string[];
  readonly set: (values: Readonly<Record<string, string | readonly string[] | null>>) => void;
}

/** Reads and writes filters in the address without a new step in the browser's history for each. */
export function useSearchFilters(): SearchFilters {
  const [search, setSearch] = useSearchParams();
  const set = useCallback(
    (values: Readonly<Record<string, string | readonly string[] | null>>) => {
      setSearch(
        (previous) => {
          const next = new URLSearchParams(previous);
          for (const [name, value] of Object.entries(values)) {
            const written = value === null ? '' : typeof value === 'string' ? value : value.join(',');
            if (written === '') next.delete(name);
            else next.set(name, written);
          }
          return next;
        },
        { replace: true },
      );
    },
    [setSearch],
  );
  return useMemo(
    () => ({
      one: (name) => search.get(name),
      many: (name) => (search.get(name) ?? '').split(',').filter((value) => value !== ''),
      set,
    }),
    [search, set],
  );
}

/** Those of `values` that are among `allowed`: an address may say anything. */
export function among<Allowed extends string>(values: readonly string[], allowed: readonly Allowed[]): Allowed[] {
  return allowed.filter((one) => values.includes(one));
}
