import { useViewedDay } from '../../api/today.ts';
import type { OrgSession } from '../../org-session/org-session.ts';
import { formatDay } from '../../ui/format.ts';
import { ImpactChips } from './impact-chips.tsx';
import { useLiveImpact } from './use-live-impact.ts';

/** The impact in the bar; it follows every edit at once. */
export function LiveImpactChips(props: { readonly session: OrgSession }) {
  const { day } = useViewedDay();
  const impact = useLiveImpact(props.session);
  return impact && <ImpactChips deltas={impact.deltas} day={formatDay(day)} />;
}
