import { Button, Progress } from '@mantine/core';
import { type ReactNode, useCallback, useMemo } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useAsOf, withAsOf } from '../../api/as-of.ts';
import { EmptyState, FailedState } from '../../ui/request-state.tsx';
import type { OwnedPair } from './chart-nodes.ts';
import { settingsFrom, withSettings } from './chart-address.ts';
import { useLoadedChart } from './hooks/use-loaded-chart.ts';
import type { LoadProgress } from './load-chart.ts';
import type { ChartSettings } from './chart-settings.ts';
import { OrgChart } from './org-chart.tsx';
import type { ShownChart } from './shown-chart.ts';
import styles from './org-chart-page.module.css';
import { fillIn, orgChartTexts as texts } from './texts.ts';

/** The org chart of the viewed day. What is selected, focused, folded and coloured stands in the address. */
export function OrgChartPage(props: {
  readonly onSelect?: (key: string | null) => void;
  readonly renderDetails?: (key: string) => ReactNode;
  readonly renderExport?: (read: () => ShownChart) => ReactNode;
}) {
  const { asOf } = useAsOf();
  const { chart, cancel, retry } = useLoadedChart(asOf);
  const [search, setSearch] = useSearchParams();
  const settings = useMemo(() => settingsFrom(search), [search]);
  const onSettings = useCallback(
    (changed: Partial<ChartSettings>) => setSearch((present) => withSettings(present, changed), { replace: true }),
    [setSearch],
  );

  const renderInitiative = (pair: OwnedPair): ReactNode => <Link to={withAsOf(`/initiatives/${pair.key}`, asOf)}>{pair.name}</Link>;

  return (
    <div className={styles.page} data-day={asOf === null ? undefined : true}>
      <h1 className={styles.title}>{texts.title}</h1>
      {chart.kind === 'loading' && <Loading progress={chart.progress} onCancel={cancel} />}
      {chart.kind === 'failed' && <FailedState error={chart.error} onRetry={retry} />}
      {chart.kind === 'cancelled' && (
        <EmptyState title={texts.loading.cancelled} action={<Button onClick={retry}>{texts.loading.retry}</Button>} />
      )}
      {chart.kind === 'loaded' &&
        (chart.nodes.length === 0 ? (
          <EmptyState title={texts.empty.title} hint={texts.empty.hint} />
        ) : (
          <OrgChart nodes={chart.nodes} settings={settings} onSettings={onSettings} renderInitiative={renderInitiative} {...props} />
        ))}
    </div>
  );
}

function Loading(props: { readonly progress: LoadProgress; readonly onCancel: () => void }) {
  const { part, done, total } = props.progress;
  return (
    <div className={styles.loading} role="status">
      <p>
        {texts.loading[part]}
        {total !== null && `: ${fillIn(texts.loading.progress, { done: done.toLocaleString(), total: total.toLocaleString() })}`}
      </p>
      <Progress value={total === null || total === 0 ? 0 : (100 * done) / total} size="xs" aria-label={texts.loading[part]} />
      <Button variant="default" onClick={props.onCancel}>
        {texts.loading.cancel}
      </Button>
    </div>
  );
}
