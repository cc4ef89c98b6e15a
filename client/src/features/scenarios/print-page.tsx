import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconPrinter } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useViewedDay } from '../../api/today.ts';
import type { OrgSession } from '../../org-session/org-session.ts';
import { useOrgSessionState } from '../../org-session/use-org-session.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay, formatInstant } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { groupByAct } from './change-groups.ts';
import { allChanges, type ListedChange } from './changes-tab.tsx';
import { GapSpells } from './gap-spells-list.tsx';
import { impactText } from './impact-texts.ts';
import { LayerPyramid } from './layer-pyramid.tsx';
import { MeasureTable } from './measure-table.tsx';
import { scenarioAddress } from './scenario-address.ts';
import { SpanBars } from './span-bars.tsx';
import { tabText } from './tab-texts.ts';
import { text } from './texts.ts';
import { useLiveImpact } from './use-live-impact.ts';
import { useScenario, type SeenScenario } from './use-scenario.ts';
import styles from './print-page.module.css';

/** The scenario before and after on paper: figures, layers and spans, gaps, and every change. */
export function ScenarioPrintPage(props: { readonly scenarioId: string; readonly session: OrgSession }) {
  const { scenario, error, retry } = useScenario(props.scenarioId, props.session);
  if (scenario === null) return <EmptyState title={text('notFound')} hint={text('notFoundHint')} />;
  if (!scenario) return error ? <FailedState error={error} onRetry={retry} /> : <LoadingRows rows={10} />;
  return <Sheet scenario={scenario} session={props.session} />;
}

function Sheet(props: { readonly scenario: SeenScenario; readonly session: OrgSession }) {
  const { scenario, session } = props;
  const { day } = useViewedDay();
  const impact = useLiveImpact(session);
  const org = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.org : null));
  const base = useOrgSessionState(session, (state) => (state.kind === 'READY' ? state.base : null));
  const changes = useAllChanges(scenario);
  return (
    <div className={styles.sheet}>
      <Page
        title={scenario.name}
        before={
          <span className={styles.screenOnly}>
            <DayLink to={scenarioAddress(scenario.id)}>{impactText('printBack')}</DayLink>
          </span>
        }
        acts={
          <span className={styles.screenOnly}>
            <Button leftSection={<IconPrinter size={15} stroke={1.7} aria-hidden />} onClick={() => window.print()}>
              {impactText('printAct')}
            </Button>
          </span>
        }
        context={
          <>
            <span>
              {impactText('printBy', {
                name: scenario.author?.name ?? '',
                status: text(scenario.status ?? 'DRAFT').toLowerCase(),
                day: formatDay(day),
              })}
            </span>
            {scenario.description && <span>{scenario.description}</span>}
          </>
        }
      >
        {impact && org && base ? (
          <>
            <Section title={impactText('measures')} flush>
              <MeasureTable deltas={impact.deltas} />
            </Section>
            <div className={styles.pair}>
              <LayerPyramid before={impact.before.headcountByLayer} after={impact.after.headcountByLayer} />
              <SpanBars before={impact.before.spans.distribution} after={impact.after.spans.distribution} />
            </div>
            <GapSpells
              title={impactText('gapsOpened')}
              none={impactText('gapsOpenedNone')}
              spells={impact.gapsOpened}
              org={org}
              day={impact.day}
            />
            <GapSpells
              title={impactText('gapsClosed')}
              none={impactText('gapsClosedNone')}
              spells={impact.gapsClosed}
              org={org}
              fallback={base}
              day={impact.day}
            />
          </>
        ) : (
          <LoadingRows rows={8} />
        )}
        <Section title={impactText('changes')} aside={changes && changes.length}>
          {changes === null ? <LoadingRows rows={4} /> : <ChangeList changes={changes} />}
        </Section>
      </Page>
    </div>
  );
}

function ChangeList(props: { readonly changes: readonly ListedChange[] }) {
  if (props.changes.length === 0) return <p>{impactText('changesNone')}</p>;
  return (
    <ol className={styles.changes}>
      {groupByAct(props.changes)
        .toReversed()
        .map(({ act, changes }) => (
          <li key={act.key}>
            {changes.map((change) => (
              <p key={change.id}>{change.text}</p>
            ))}
            <span>{tabText('actMeta', { name: act.actor.name, at: formatInstant(act.at) })}</span>
          </li>
        ))}
    </ol>
  );
}

/** Every change in effect; null until all are there. */
function useAllChanges(scenario: Pick<SeenScenario, 'id' | 'version'>): readonly ListedChange[] | null {
  const client = useApolloClient();
  const { id, version } = scenario;
  const [changes, setChanges] = useState<readonly ListedChange[] | null>(null);
  useEffect(() => {
    let current = true;
    allChanges(client, id)
      .then((found) => current && setChanges(found))
      .catch(() => null);
    return () => {
      current = false;
    };
  }, [client, id, version]);
  return changes;
}
