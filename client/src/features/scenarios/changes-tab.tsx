import { useApolloClient, useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import type { ScenarioChangesQuery } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/use-pages.ts';
import { useMay } from '../../api/viewer.ts';
import type { OrgSession } from '../../org-session/org-session.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount, formatInstant } from '../../ui/format.ts';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { groupByAct } from './change-groups.ts';
import { ChangeRow } from './change-row.tsx';
import { changesCsv } from './changes-csv.ts';
import { scenarioAddress } from './scenario-address.ts';
import { ScenarioChangesDocument, ScenarioViewerDocument } from './scenario.documents.ts';
import { tabText } from './tab-texts.ts';
import { tellRefusals } from './tell-refusals.ts';
import type { SeenScenario } from './use-scenario.ts';
import pageStyles from './scenario-page.module.css';
import styles from './changes-tab.module.css';

/** A change as the list shows it. */
export type ListedChange = NonNullable<ScenarioChangesQuery['scenario']>['changes']['nodes'][number];

const PAGE = 200;

/** The changes in effect by the act that made them, the newest first. */
export function ChangesTab(props: { readonly scenario: SeenScenario; readonly session: OrgSession; readonly editable: boolean }) {
  const { scenario, session } = props;
  const pages = usePages(
    ScenarioChangesDocument,
    { id: scenario.id, first: PAGE, after: null as string | null },
    (answer) => answer.scenario?.changes,
  );
  const viewer = useQuery(ScenarioViewerDocument).data?.viewer?.name ?? null;
  const writes = useMay('scenarios:write');
  const mayComment = writes && scenario.access !== 'VIEW';
  const mayJudge = writes && (scenario.review?.mayJudge ?? false);
  if (pages.error) return <FailedState error={pages.error} onRetry={pages.retry} />;
  if (pages.rows === null) return <LoadingRows rows={8} />;
  if (pages.rows.length === 0) {
    return (
      <EmptyState
        title={tabText('changesNone')}
        hint={tabText('changesNoneHint')}
        action={
          <DayLink to={scenarioAddress(scenario.id)} className={pageStyles.action}>
            {tabText('toChart')}
          </DayLink>
        }
      />
    );
  }
  const groups = groupByAct(pages.rows);
  // Undo takes back the newest act of one's own, which need not be the newest of all.
  const own = viewer === null ? undefined : groups.find(({ act }) => act.actor.name === viewer)?.act.key;
  return (
    <div className={pageStyles.content} aria-busy={pages.loading}>
      <header className={styles.head}>
        <h2>{tabText('changeCount', { count: pages.totalCount })}</h2>
        <CsvButton scenario={scenario} />
      </header>
      <ol className={styles.groups}>
        {groups.map(({ act, changes }) => (
          <li key={act.key} className={styles.group} data-single={changes.length === 1}>
            <div className={styles.act}>
              <h3>{act.label}</h3>
              <span className={styles.meta}>{tabText('actMeta', { name: act.actor.name, at: formatInstant(act.at) })}</span>
              {act.key === own && props.editable && scenario.canUndo && (
                <Button
                  variant="subtle"
                  color="gray"
                  size="compact-xs"
                  aria-label={tabText('undoLabel', { label: act.label })}
                  onClick={() => void tellRefusals(session.undo())}
                >
                  {tabText('undo')}
                </Button>
              )}
            </div>
            <ul className={styles.changes}>
              {changes.map((change) => (
                <ChangeRow key={change.id} scenario={scenario} change={change} mayComment={mayComment} mayJudge={mayJudge} />
              ))}
            </ul>
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <Button variant="default" loading={pages.loading} onClick={pages.loadMore} className={styles.more ?? ''}>
          {tabText('more', { shown: formatCount(pages.rows.length), count: formatCount(pages.totalCount) })}
        </Button>
      )}
    </div>
  );
}

/** Loads every page and gives the whole list as a file. */
function CsvButton(props: { readonly scenario: SeenScenario }) {
  const { scenario } = props;
  const client = useApolloClient();
  const [busy, setBusy] = useState(false);
  const download = async () => {
    setBusy(true);
    try {
      const changes = await allChanges(client, scenario.id);
      saveFile(`${fileName(scenario.name)}-changes.csv`, changesCsv(changes));
    } catch {
      notifications.show({ message: tabText('csvFailed'), withBorder: true, color: 'gray' });
    } finally {
      setBusy(false);
    }
  };
  return (
    <Button variant="default" loading={busy} onClick={() => void download()}>
      {tabText('csv')}
    </Button>
  );
}

/** Every change in effect, oldest first, page by page past the cache. */
export async function allChanges(client: ReturnType<typeof useApolloClient>, id: string): Promise<readonly ListedChange[]> {
  const changes: ListedChange[] = [];
  let after: string | null = null;
  for (;;) {
    const page: ScenarioChangesQuery['scenario'] | undefined = await changesAfter(client, id, after);
    changes.push(...(page?.changes.nodes ?? []));
    if (!page?.changes.pageInfo.hasNextPage) return changes;
    after = page.changes.pageInfo.endCursor ?? null;
  }
}

async function changesAfter(client: ReturnType<typeof useApolloClient>, id: string, after: string | null) {
  const { data } = await client.query({ query: ScenarioChangesDocument, variables: { id, first: 500, after }, fetchPolicy: 'no-cache' });
  return data?.scenario;
}

function fileName(name: string): string {
  return (
    name
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
      .replaceAll(/^-|-$/g, '')
      .slice(0, 60) || 'scenario'
  );
}

/** A byte order mark lets spreadsheets read the letters beyond ASCII. */
function saveFile(name: string, content: string): void {
  const url = URL.createObjectURL(new Blob(['\uFEFF', content], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
