import { parseDay, type Day } from '@tandem/shared/org/day';
import { impactOf, type Impact } from '@tandem/shared/scenario/impact';
import { useMemo } from 'react';
import { useViewedDay } from '../../api/today.ts';
import type { OrgSession } from '../../org-session/org-session.ts';
import { useOrgSessionState } from '../../org-session/use-org-session.ts';

/** What the scenario does as of the viewed day, worked out here from the session; null until it is loaded. */
export function useLiveImpact(session: OrgSession): Impact | null {
  const day = useDay();
  const org = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.org : null));
  const base = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.base : null));
  return useMemo(() => (org && base ? impactOf(base, org, day) : null), [org, base, day]);
}

/** The viewed day as a number. */
export function useDay(): Day {
  const { day } = useViewedDay();
  return parseDay(day) ?? 0;
}
