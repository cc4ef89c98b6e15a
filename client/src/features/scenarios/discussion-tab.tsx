import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { ScenarioActsQuery, ScenarioDiscussionQuery } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/use-pages.ts';
import { useMay } from '../../api/viewer.ts';
import { formatInstant } from '../../ui/format.ts';
import { Section, Tag } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentThreads } from './comment-threads-list.tsx';
import { threadsOf } from './comment-threads.ts';
import { ReviewPanel } from './review-panel.tsx';
import { ScenarioActsDocument, ScenarioChangesDocument, ScenarioDiscussionDocument } from './scenario.documents.ts';
import { tabText } from './tab-texts.ts';
import type { SeenScenario } from './use-scenario.ts';
import pageStyles from './scenario-page.module.css';
import styles from './discussion-tab.module.css';

/** What is said about the scenario and its changes, where its review stands, and everything that happened. */
export function DiscussionTab(props: { readonly scenario: SeenScenario }) {
  const { scenario } = props;
  const { data, error, refetch } = useQuery(ScenarioDiscussionDocument, { variables: { id: scenario.id } });
  const mayComment = useMay('scenarios:write') && scenario.access !== 'VIEW';
  const changeWords = useChangeWords(scenario.id);
  const told = data?.scenario;
  if (!told) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={8} />;
  const threads = threadsOf(told.comments);
  return (
    <div className={pageStyles.content}>
      <div className={styles.columns}>
        <div className={styles.column}>
          <Section title={tabText('discussion')}>
            {mayComment && <CommentForm scenarioId={scenario.id} />}
            {threads.length === 0 ? (
              <p className={styles.none}>{mayComment ? tabText('discussionHint') : tabText('discussionNone')}</p>
            ) : (
              <CommentThreads
                scenarioId={scenario.id}
                threads={threads}
                mayComment={mayComment}
                aboutOf={(changeId) => {
                  const words = changeWords?.get(changeId);
                  return words ? tabText('onChange', { text: words }) : tabText('onGoneChange');
                }}
              />
            )}
          </Section>
        </div>
        <div className={styles.column}>
          <ReviewPanel scenario={scenario} />
          <History events={told.history} />
          <Acts scenarioId={scenario.id} />
        </div>
      </div>
    </div>
  );
}

/** The changes in words by their id, as far as the first page goes; null until they are there. */
function useChangeWords(id: string): ReadonlyMap<string, string> | null {
  const { data } = useQuery(ScenarioChangesDocument, { variables: { id, first: 500, after: null } });
  const nodes = data?.scenario?.changes.nodes;
  return nodes ? new Map(nodes.map((change) => [change.id, change.text])) : null;
}

function History(props: { readonly events: NonNullable<ScenarioDiscussionQuery['scenario']>['history'] }) {
  return (
    <Section title={tabText('history')}>
      <ol className={styles.history}>
        {props.events.toReversed().map((event, place) => (
          <li key={place}>
            <p>
              <strong>{event.actor.name}</strong> {tabText(`event_${event.kind}`)}
              {event.note && <span className={styles.note}>: {event.note}</span>}
            </p>
            <time dateTime={event.at}>{formatInstant(event.at)}</time>
          </li>
        ))}
      </ol>
    </Section>
  );
}

type ActRow = NonNullable<ScenarioActsQuery['scenario']>['acts']['nodes'][number];

function Acts(props: { readonly scenarioId: string }) {
  const pages = usePages(
    ScenarioActsDocument,
    { id: props.scenarioId, first: 30, after: null as string | null },
    (answer) => answer.scenario?.acts,
  );
  if (!pages.rows || pages.rows.length === 0) return null;
  return (
    <Section title={tabText('acts')}>
      <p className={styles.none}>{tabText('actsHint')}</p>
      <ol className={styles.history}>
        {pages.rows.map((act: ActRow) => (
          <li key={act.number} data-undone={act.undone}>
            <p>
              {act.label} {act.undone && <Tag>{tabText('undone')}</Tag>}
            </p>
            <span>
              {act.actor.name}, <time dateTime={act.at}>{formatInstant(act.at)}</time>
            </span>
          </li>
        ))}
      </ol>
      {pages.hasMore && (
        <Button variant="subtle" color="gray" size="compact-xs" loading={pages.loading} onClick={pages.loadMore}>
          {tabText('more', { shown: pages.rows.length, count: pages.totalCount })}
        </Button>
      )}
    </Section>
  );
}
