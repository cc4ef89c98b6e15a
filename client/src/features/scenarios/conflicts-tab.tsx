import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { useState } from 'react';
import { useAct } from '../../api/use-act.tsx';
import type { OrgSession } from '../../org-session/org-session.ts';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { payloadOf } from './act-payloads.ts';
import { ConflictEditDialog } from './conflict-edit-dialog.tsx';
import { fieldInWords, type ShownConflict } from './shown-conflict.ts';
import { useOnceKey } from './once-key.ts';
import { RebaseScenarioDocument, ResolveConflictDocument, ScenarioConflictsDocument } from './scenario.documents.ts';
import { tabText } from './tab-texts.ts';
import { useQuietAct } from './use-quiet-act.ts';
import type { SeenScenario } from './use-scenario.ts';
import pageStyles from './scenario-page.module.css';
import styles from './conflicts-tab.module.css';

/** What the scenario and the live organization both changed, with a choice for each, and the way onto the newest live organization. */
export function ConflictsTab(props: { readonly scenario: SeenScenario; readonly session: OrgSession; readonly editable: boolean }) {
  const { scenario, editable } = props;
  const { data, previousData, error, refetch } = useQuery(ScenarioConflictsDocument, {
    variables: { id: scenario.id },
    fetchPolicy: 'network-only',
    nextFetchPolicy: 'cache-first',
  });
  const [edited, setEdited] = useState<ShownConflict | null>(null);
  const conflicts = (data ?? previousData)?.scenario?.conflicts;
  if (!conflicts) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={6} />;
  const open = conflicts.filter(({ resolution }) => resolution == null);
  const behind = scenario.liveRevision - scenario.baseRevision;
  const settled = scenario.status === 'APPLIED' || scenario.status === 'REVERTED';
  if (conflicts.length === 0) {
    return (
      <EmptyState
        title={tabText('conflictsNone')}
        hint={
          settled ? tabText('conflictsSettled') : behind > 0 ? tabText('conflictsBehind', { count: behind }) : tabText('conflictsNewest')
        }
        action={editable && behind > 0 && !settled && <Rebase scenario={scenario} blocked={false} />}
      />
    );
  }
  return (
    <div className={pageStyles.content}>
      <header className={styles.head}>
        <div>
          <h2>{tabText('conflicts')}</h2>
          <p>{tabText('conflictsHint')}</p>
        </div>
        <div className={styles.state}>
          <span role="status">
            {tabText('openCount', { count: open.length })} · {tabText('resolvedCount', { count: conflicts.length - open.length })}
          </span>
          {editable && <Rebase scenario={scenario} blocked={open.length > 0} />}
        </div>
      </header>
      <ul className={styles.conflicts}>
        {[...open, ...conflicts.filter(({ resolution }) => resolution != null)].map((conflict) => (
          <li key={conflict.id}>
            <ConflictCard scenarioId={scenario.id} conflict={conflict} editable={editable} onEdit={() => setEdited(conflict)} />
          </li>
        ))}
      </ul>
      <ConflictEditDialog scenarioId={scenario.id} session={props.session} conflict={edited} onClose={() => setEdited(null)} />
    </div>
  );
}

function ConflictCard(props: {
  readonly scenarioId: string;
  readonly conflict: ShownConflict;
  readonly editable: boolean;
  readonly onEdit: () => void;
}) {
  const { scenarioId, conflict, editable } = props;
  const { act, busy } = useQuietAct(ResolveConflictDocument, resolved);
  const choose = (choice: 'LIVE' | 'MINE' | null) => void act({ input: { scenarioId, conflictId: conflict.id, choice } });
  const field = conflict.field ? fieldInWords(conflict.field) : null;
  const subject = field ? `${conflict.subjectName}, ${field}` : conflict.subjectName;
  return (
    <article className={styles.conflict} data-open={conflict.resolution == null} aria-label={subject}>
      <h3>
        {conflict.subjectName}
        {field && <span className={styles.field}> {field}</span>}
      </h3>
      {conflict.kind === 'FIELD' ? (
        <dl className={styles.sides}>
          <div>
            <dt>{tabText('base')}</dt>
            <dd>{conflict.base ?? <em>{tabText('nothing')}</em>}</dd>
          </div>
          <div data-kept={conflict.resolution === 'LIVE'}>
            <dt>{tabText('live')}</dt>
            <dd>{conflict.live ?? <em>{tabText('nothing')}</em>}</dd>
          </div>
          <div data-kept={conflict.resolution === 'MINE'}>
            <dt>{tabText('mine')}</dt>
            <dd>{conflict.mine ?? <em>{tabText('nothing')}</em>}</dd>
          </div>
        </dl>
      ) : (
        <p className={styles.message}>{conflict.message}</p>
      )}
      <div className={styles.choice}>
        {conflict.resolution != null && <strong>{resolutionInWords(conflict)}</strong>}
        {editable &&
          (conflict.resolution == null ? (
            <>
              <Button
                variant="default"
                size="compact-sm"
                disabled={busy}
                aria-label={tabText('keepLiveOf', { subject })}
                onClick={() => choose('LIVE')}
              >
                {conflict.kind === 'FIELD' ? tabText('keepLive') : tabText('dropChange')}
              </Button>
              {conflict.kind === 'FIELD' && (
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={busy}
                  aria-label={tabText('keepMineOf', { subject })}
                  onClick={() => choose('MINE')}
                >
                  {tabText('keepMine')}
                </Button>
              )}
              {conflict.kind === 'FIELD' && conflict.field !== '*' && (
                <Button
                  variant="default"
                  size="compact-sm"
                  disabled={busy}
                  aria-label={tabText('editOf', { subject })}
                  onClick={props.onEdit}
                >
                  {tabText('edit')}
                </Button>
              )}
            </>
          ) : (
            <Button
              variant="subtle"
              color="gray"
              size="compact-sm"
              disabled={busy}
              aria-label={tabText('reopenOf', { subject })}
              onClick={() => choose(null)}
            >
              {tabText('reopen')}
            </Button>
          ))}
      </div>
    </article>
  );
}

function Rebase(props: { readonly scenario: SeenScenario; readonly blocked: boolean }) {
  const { act, busy } = useAct(RebaseScenarioDocument, rebased, { undoable: false });
  const { idempotencyKey, renew } = useOnceKey();
  const run = async () => {
    const answer = await act({ input: { scenarioId: props.scenario.id, idempotencyKey } }, tabText('rebased'));
    if (answer.ok || answer.refusals.length > 0) renew();
  };
  return (
    <Button
      disabled={props.blocked}
      loading={busy}
      title={props.blocked ? tabText('rebaseBlocked') : tabText('rebaseHint')}
      onClick={() => void run()}
    >
      {tabText('rebase')}
    </Button>
  );
}

function resolutionInWords(conflict: ShownConflict): string {
  if (conflict.kind === 'REFUSED') return tabText('LIVE_REFUSED');
  if (conflict.resolution === 'EDIT') return tabText('EDIT', { value: conflict.resolvedValue ?? tabText('nothing') });
  return tabText(conflict.resolution ?? 'LIVE');
}

const resolved = payloadOf('resolveConflict');
const rebased = payloadOf('rebaseScenario');
