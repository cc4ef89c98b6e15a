import { Button } from '@mantine/core';
import { useState } from 'react';
import { useMay } from '../../api/viewer.ts';
import { CommentForm } from './comment-form.tsx';
import { CommentThread, type ShownWords } from './comment-thread.tsx';
import { AddJobSpecCommentDocument } from './job-spec-acts.documents.ts';
import { panelText } from './panel-texts.ts';
import type { PanelProps } from './seen-job-spec.ts';
import { specThreads } from './spec-comment-threads.ts';
import { text } from './texts.ts';
import { payloadOf, useJobSpecAct } from './use-job-spec-act.ts';
import styles from './panels.module.css';

/** Words that were selected in the editor: in UTF-16 units of the text of `textVersion`. `words` is what they say, where the editor tells. */
export interface SelectedWords {
  readonly from: number;
  readonly to: number;
  readonly textVersion: number;
  readonly words?: string;
}

/** What was said about the text: on the selected words or on the whole, answered and settled. */
export function CommentsPanel(
  props: PanelProps & {
    readonly selection: SelectedWords | null;
    /** Shows words of the text as it was loaded. */
    readonly onShow: (words: ShownWords) => void;
  },
) {
  const { spec, reload, selection } = props;
  const mayComment = useMay('hiring:write');
  const { act, busy } = useJobSpecAct(AddJobSpecCommentDocument, added, reload, { quiet: true });
  const [showsSettled, setShowsSettled] = useState(false);
  const threads = specThreads(spec.comments);
  const settled = threads.filter(({ first }) => first.resolvedAt != null);
  const shown = showsSettled ? threads : threads.filter(({ first }) => first.resolvedAt == null);
  const chosen = selection && selection.from < selection.to ? selection : null;
  const say = (words: string) => {
    const place = chosen && { from: chosen.from, to: chosen.to, textVersion: chosen.textVersion };
    return act({ jobSpecId: spec.key, text: words, ...place });
  };
  return (
    <div className={styles.panel}>
      {mayComment && (
        <div>
          <p className={`${styles.quote}`} role="status">
            {chosen === null
              ? text('commentOnAll')
              : chosen.words === undefined
                ? panelText('onWords')
                : text('commentOn', { quote: chosen.words.slice(0, 200) })}
          </p>
          <CommentForm label={text('commentPlaceholder')} send={text('comment')} busy={busy} say={say} />
        </div>
      )}
      {threads.length === 0 && <p className={styles.quiet}>{text('commentsNone')}</p>}
      {shown.length > 0 && (
        <ul className={styles.list} aria-label={text('comments')}>
          {shown.map((thread) => (
            <CommentThread key={thread.first.id} {...props} mayComment={mayComment} thread={thread} />
          ))}
        </ul>
      )}
      {settled.length > 0 && (
        <div>
          <Button
            variant="subtle"
            color="gray"
            size="compact-xs"
            aria-expanded={showsSettled}
            onClick={() => setShowsSettled(!showsSettled)}
          >
            {text('showSettled', { count: settled.length })}
          </Button>
        </div>
      )}
    </div>
  );
}

const added = payloadOf('addJobSpecComment');
