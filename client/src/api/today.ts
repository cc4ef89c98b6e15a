import { useOutletContext } from 'react-router';
import { useAsOf } from './as-of.ts';

/** Today in the organization's time zone, and the day that is viewed (`YYYY-MM-DD`), on every page inside the shell. */
export function useViewedDay(): { readonly today: string; readonly day: string; readonly asOf: string | null } {
  const { today } = useOutletContext<{ today: string }>();
  const { asOf } = useAsOf();
  return { today, day: asOf ?? today, asOf };
}
