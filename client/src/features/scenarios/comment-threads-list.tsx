import { Button } from '@mantine/core';
import { useState } from 'react';
import type { ScenarioDiscussionQuery } from '../../api/generated/graphql.ts';
import { formatInstant } from '../../ui/format.ts';
import { payloadOf } from './act-payloads.ts';
import { CommentForm } from './comment-form.tsx';
import type { CommentThread } from './comment-threads.ts';
import { DeleteCommentDocument } from './review.documents.ts';
import { tabText } from './tab-texts.ts';
import { useQuietAct } from './use-quiet-act.ts';
import styles from './discussion-tab.module.css';

/** A comment as the API tells it. */
export type SaidComment = NonNullable<ScenarioDiscussionQuery['scenario']>['comments'][number];

/** Threads, each with a way to answer. `aboutOf` says in words what a thread is about; left out: it is known. */
export function CommentThreads(props: {
  readonly scenarioId: string;
  readonly threads: readonly CommentThread<SaidComment>[];
  readonly mayComment: boolean;
  readonly aboutOf?: (changeId: string) => string;
}) {
  return (
    <ul className={styles.threads}>
      {props.threads.map((thread) => (
        <Thread key={thread.first.id} {...props} thread={thread} />
      ))}
    </ul>
  );
}

function Thread(props: {
  readonly scenarioId: string;
  readonly thread: CommentThread<SaidComment>;
  readonly mayComment: boolean;
  readonly aboutOf?: (changeId: string) => string;
}) {
  const { thread, scenarioId } = props;
  const { first, answers } = thread;
  const [answering, setAnswering] = useState(false);
  return (
    <li className={styles.thread}>
      {first.changeId && props.aboutOf && <p className={styles.about}>{props.aboutOf(first.changeId)}</p>}
      <Comment scenarioId={scenarioId} comment={first} />
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((answer) => (
            <li key={answer.id}>
              <Comment scenarioId={scenarioId} comment={answer} />
            </li>
          ))}
        </ul>
      )}
      {props.mayComment &&
        (answering ? (
          <CommentForm
            scenarioId={scenarioId}
            {...(first.changeId ? { changeId: first.changeId } : {})}
            replyTo={{ id: first.id, name: first.author.name }}
            autoFocus
            onDone={() => setAnswering(false)}
          />
        ) : (
          <Button variant="subtle" color="gray" size="compact-xs" className={styles.answer ?? ''} onClick={() => setAnswering(true)}>
            {tabText('answer')}
          </Button>
        ))}
    </li>
  );
}

function Comment(props: { readonly scenarioId: string; readonly comment: SaidComment }) {
  const { scenarioId, comment } = props;
  const { act, busy } = useQuietAct(DeleteCommentDocument, deleted);
  const [editing, setEditing] = useState(false);
  const said = comment.text ?? null;
  if (editing && said !== null)
    return <CommentForm scenarioId={scenarioId} edited={{ id: comment.id, text: said }} autoFocus onDone={() => setEditing(false)} />;
  return (
    <article className={styles.comment}>
      <header className={styles.by}>
        <strong>{comment.author.name}</strong>
        <span>
          {formatInstant(comment.at)}
          {comment.editedAt && ` · ${tabText('edited')}`}
        </span>
        {comment.mine && said !== null && (
          <span className={styles.own}>
            <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setEditing(true)}>
              {tabText('editComment')}
            </Button>
            <Button
              variant="subtle"
              color="gray"
              size="compact-xs"
              disabled={busy}
              onClick={() => void act({ input: { scenarioId, commentId: comment.id } })}
            >
              {tabText('deleteComment')}
            </Button>
          </span>
        )}
      </header>
      <p className={said === null ? styles.gone : styles.said}>{said ?? tabText('commentDeleted')}</p>
    </article>
  );
}

const deleted = payloadOf('deleteScenarioComment');
