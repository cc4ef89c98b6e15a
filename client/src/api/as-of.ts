import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { isDay } from '../ui/days.ts';

/** The search parameter that carries the viewed day through every address. */
export const AS_OF = 'asOf';

/** The day that the address asks for (`YYYY-MM-DD`), null for today, and the act of choosing another. */
export function useAsOf(): { readonly asOf: string | null; readonly setAsOf: (day: string | null) => void } {
  const [search, setSearch] = useSearchParams();
  const wanted = search.get(AS_OF);
  const setAsOf = useCallback(
    (day: string | null) => {
      setSearch((previous) => {
        const next = new URLSearchParams(previous);
        if (day === null) next.delete(AS_OF);
        else next.set(AS_OF, day);
        return next;
      });
    },
    [setSearch],
  );
  return { asOf: isDay(wanted) ? wanted : null, setAsOf };
}

/** An address within Tandem that keeps the viewed day. `path` may have its own search part. */
export function withAsOf(path: string, asOf: string | null): string {
  if (asOf === null) return path;
  return `${path}${path.includes('?') ? '&' : '?'}${AS_OF}=${asOf}`;
}
