import { Button } from '@mantine/core';
import { useState } from 'react';
import { formatInstant } from '../../ui/format.ts';
import { CommentForm } from './comment-form.tsx';
import {
  AddJobSpecCommentDocument,
  DeleteJobSpecCommentDocument,
  EditJobSpecCommentDocument,
  ResolveJobSpecCommentDocument,
} from './job-spec-acts.documents.ts';
import { panelText } from './panel-texts.ts';
import type { PanelProps } from './seen-job-spec.ts';
import { isGone, type SpecComment, type SpecThread } from './spec-comment-threads.ts';
import { text } from './texts.ts';
import { payloadOf, useJobSpecAct } from './use-job-spec-act.ts';
import styles from './panels.module.css';

/** Words that were commented on: where they stood in the text as it was loaded, and what they said. */
export interface ShownWords {
  readonly from: number;
  readonly to: number;
  readonly quote: string;
}

/** A thread on words of the text: what was said first, the answers, and ways to answer and settle it. */
export function CommentThread(
  props: PanelProps & {
    readonly thread: SpecThread;
    readonly mayComment: boolean;
    readonly onShow: (words: ShownWords) => void;
  },
) {
  const { spec, reload, mayComment } = props;
  const { first, answers } = props.thread;
  const answer = useJobSpecAct(AddJobSpecCommentDocument, added, reload, { quiet: true });
  const settle = useJobSpecAct(ResolveJobSpecCommentDocument, resolved, reload, { quiet: true });
  const [answering, setAnswering] = useState(false);
  const isSettled = first.resolvedAt != null;
  const say = async (words: string) => {
    const done = await answer.act({ jobSpecId: spec.key, replyTo: first.id, text: words });
    if (done) setAnswering(false);
    return done;
  };
  return (
    <li>
      <Quote comment={first} onShow={props.onShow} />
      <Comment {...props} comment={first} />
      {answers.length > 0 && (
        <ul className={styles.answers}>
          {answers.map((one) => (
            <li key={one.id}>
              <Comment {...props} comment={one} />
            </li>
          ))}
        </ul>
      )}
      {isSettled && <p className={styles.quiet}>{text('resolved', { name: first.resolvedBy?.name ?? '' })}</p>}
      {answering && (
        <CommentForm
          label={panelText('answerTo', { name: first.author.name })}
          send={panelText('answer')}
          busy={answer.busy}
          say={say}
          onCancel={() => setAnswering(false)}
        />
      )}
      {mayComment && !answering && (
        <div className={styles.acts}>
          {!isSettled && (
            <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAnswering(true)}>
              {text('reply')}
            </Button>
          )}
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            loading={settle.busy}
            onClick={() => void settle.act({ jobSpecId: spec.key, commentId: first.id, resolved: !isSettled })}
          >
            {text(isSettled ? 'reopen' : 'resolve')}
          </Button>
        </div>
      )}
    </li>
  );
}

function Quote(props: { readonly comment: SpecComment; readonly onShow: (words: ShownWords) => void }) {
  const { from, to, quote } = props.comment;
  if (isGone(props.comment)) return <p className={`${styles.quote} ${styles.gone}`}>{text('wordsGone', { quote })}</p>;
  if (from == null || to == null) return <p className={styles.quote}>{text('commentOnAll')}</p>;
  return (
    <button type="button" className={styles.quote} title={panelText('showWords')} onClick={() => props.onShow({ from, to, quote })}>
      {quote}
    </button>
  );
}

function Comment(props: PanelProps & { readonly comment: SpecComment }) {
  const { spec, reload, comment } = props;
  const edit = useJobSpecAct(EditJobSpecCommentDocument, edited, reload, { quiet: true });
  const remove = useJobSpecAct(DeleteJobSpecCommentDocument, deleted, reload, { quiet: true });
  const [editing, setEditing] = useState(false);
  const which = { jobSpecId: spec.key, commentId: comment.id };
  const said = comment.text ?? null;
  if (editing && said !== null)
    return (
      <CommentForm
        label={text('edit')}
        send={text('save')}
        before={said}
        busy={edit.busy}
        say={async (words) => {
          const done = await edit.act({ ...which, text: words });
          if (done) setEditing(false);
          return done;
        }}
        onCancel={() => setEditing(false)}
      />
    );
  return (
    <article>
      <div className={styles.row}>
        <span className={styles.name}>{comment.author.name}</span>
        <span className={styles.quiet}>
          <time dateTime={comment.at}>{formatInstant(comment.at)}</time>
          {comment.editedAt && ` · ${panelText('edited')}`}
        </span>
      </div>
      <p className={said === null ? styles.quiet : styles.said}>{said ?? text('deleted')}</p>
      {comment.mine && said !== null && (
        <div className={styles.acts}>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setEditing(true)}>
            {text('edit')}
          </Button>
          <Button variant="subtle" color="gray" size="compact-xs" loading={remove.busy} onClick={() => void remove.act(which)}>
            {text('delete')}
          </Button>
        </div>
      )}
    </article>
  );
}

const added = payloadOf('addJobSpecComment');
const resolved = payloadOf('resolveJobSpecComment');
const edited = payloadOf('editJobSpecComment');
const deleted = payloadOf('deleteJobSpecComment');
