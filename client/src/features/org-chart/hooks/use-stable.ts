import { useCallback, useLayoutEffect, useRef } from 'react';

/** The same function at every render that always does what the newest one does, so that parts that take it need not render again. */
export function useStable<Arguments extends readonly unknown[], Answer>(
  act: (...args: Arguments) => Answer,
): (...args: Arguments) => Answer {
  const latest = useRef(act);
  useLayoutEffect(() => {
    latest.current = act;
  });
  return useCallback((...args: Arguments) => latest.current(...args), []);
}
