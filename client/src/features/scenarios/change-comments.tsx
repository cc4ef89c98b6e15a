import { useQuery } from '@apollo/client/react';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { CommentForm } from './comment-form.tsx';
import { CommentThreads } from './comment-threads-list.tsx';
import { threadsOf } from './comment-threads.ts';
import { ScenarioDiscussionDocument } from './scenario.documents.ts';
import styles from './changes-tab.module.css';

/** What was said about one change, and a field to say more. */
export function ChangeComments(props: { readonly scenarioId: string; readonly changeId: string; readonly mayComment: boolean }) {
  const { data, error, refetch } = useQuery(ScenarioDiscussionDocument, { variables: { id: props.scenarioId } });
  if (!data) return error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={2} />;
  const threads = threadsOf(data.scenario?.comments ?? [], props.changeId);
  return (
    <div className={styles.comments}>
      <CommentThreads scenarioId={props.scenarioId} threads={threads} mayComment={props.mayComment} />
      {props.mayComment && threads.length === 0 && <CommentForm scenarioId={props.scenarioId} changeId={props.changeId} autoFocus />}
    </div>
  );
}
