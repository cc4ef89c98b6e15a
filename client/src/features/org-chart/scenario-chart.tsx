import { type ReactNode, useCallback, useMemo, useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router';
import type { Day } from '@tandem/shared/org/day';
import type { OrgSession, Presence } from '../../org-session/org-session.ts';
import { settingsFrom, withSettings } from './chart-address.ts';
import type { OwnedPair } from './chart-nodes.ts';
import type { ChartSettings } from './chart-settings.ts';
import { editorSession } from './editing/editor-session.ts';
import { OrgChart } from './org-chart.tsx';
import type { ShownChart } from './shown-chart.ts';

const NOBODY: readonly Presence[] = [];

/**
 * The chart of a session on a day, as an editor where the session allows it; nothing until the session is ready. How it is
 * looked at stands in the address.
 */
export function ScenarioChart(props: {
  readonly session: OrgSession;
  readonly day: Day;
  readonly renderInitiative?: (pair: OwnedPair) => ReactNode;
  readonly renderExport?: (read: () => ShownChart) => ReactNode;
}) {
  const { session, day } = props;
  const [search, setSearch] = useSearchParams();
  const settings = useMemo(() => settingsFrom(search), [search]);
  const onSettings = useCallback(
    (changed: Partial<ChartSettings>) => setSearch((present) => withSettings(present, changed), { replace: true }),
    [setSearch],
  );
  const state = useSyncExternalStore(
    useCallback((listener: () => void) => session.subscribe(listener), [session]),
    () => session.get(),
  );
  const others = state.kind === 'READY' ? state.others : NOBODY;
  const editing = useMemo(() => editorSession(session), [session]);
  const onPresence = useCallback<OrgSession['setPresence']>((presence) => session.setPresence(presence), [session]);
  const editor = useMemo(() => ({ session: editing, day, others, onPresence }), [editing, day, others, onPresence]);
  if (state.kind === 'LOADING' || state.kind === 'FAILED' || state.kind === 'MISSING') return null;
  return (
    <OrgChart
      editor={editor}
      settings={settings}
      onSettings={onSettings}
      {...(props.renderInitiative ? { renderInitiative: props.renderInitiative } : {})}
      {...(props.renderExport ? { renderExport: props.renderExport } : {})}
    />
  );
}
