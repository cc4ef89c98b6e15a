import { type ReactNode, useCallback, useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { Day } from '@tandem/shared/org/day';
import { settingsFrom, withSettings } from './chart-address.ts';
import type { OwnedPair } from './chart-nodes.ts';
import type { ChartSettings } from './chart-settings.ts';
import type { EditorSession, OtherEditor } from './editing/chart-editor.ts';
import { OrgChart } from './org-chart.tsx';

/** The chart of a session on a day, as an editor where the session allows it. How it is looked at stands in the address. */
export function ScenarioChart(props: {
  readonly session: EditorSession;
  readonly day: Day;
  readonly others?: readonly OtherEditor[];
  readonly onPresence?: (presence: { readonly focusKey: string | null; readonly selectedKeys: readonly string[] }) => void;
  readonly renderInitiative?: (pair: OwnedPair) => ReactNode;
}) {
  const { session, day, others, onPresence } = props;
  const [search, setSearch] = useSearchParams();
  const settings = useMemo(() => settingsFrom(search), [search]);
  const onSettings = useCallback(
    (changed: Partial<ChartSettings>) => setSearch((present) => withSettings(present, changed), { replace: true }),
    [setSearch],
  );
  const editor = useMemo(
    () => ({ session, day, ...(others ? { others } : {}), ...(onPresence ? { onPresence } : {}) }),
    [session, day, others, onPresence],
  );
  return (
    <OrgChart
      editor={editor}
      settings={settings}
      onSettings={onSettings}
      {...(props.renderInitiative ? { renderInitiative: props.renderInitiative } : {})}
    />
  );
}
