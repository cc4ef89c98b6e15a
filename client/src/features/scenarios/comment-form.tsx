import { Button, Group, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { payloadOf } from './act-payloads.ts';
import { useOnceKey } from './once-key.ts';
import { AddCommentDocument, EditCommentDocument } from './review.documents.ts';
import { tabText } from './tab-texts.ts';
import { useQuietAct } from './use-quiet-act.ts';

/** Says something: about the scenario, about a change, as an answer, or in place of what one said before. */
export function CommentForm(props: {
  readonly scenarioId: string;
  readonly changeId?: string;
  readonly replyTo?: { readonly id: string; readonly name: string };
  /** The comment that is edited. */
  readonly edited?: { readonly id: string; readonly text: string };
  readonly autoFocus?: boolean;
  readonly onDone?: () => void;
}) {
  const { scenarioId, changeId, replyTo, edited, onDone } = props;
  const add = useQuietAct(AddCommentDocument, added);
  const edit = useQuietAct(EditCommentDocument, changed);
  const { idempotencyKey, renew } = useOnceKey();
  const [words, setWords] = useState(edited?.text ?? '');
  const label = replyTo ? tabText('answerTo', { name: replyTo.name }) : edited ? tabText('editComment') : tabText('newComment');
  const say = async () => {
    const said = words.trim();
    if (said === '') return;
    const answer = edited
      ? await edit.act({ input: { scenarioId, commentId: edited.id, text: said } })
      : await add.act({
          input: { scenarioId, text: said, idempotencyKey, ...(changeId && { changeId }), ...(replyTo && { replyTo: replyTo.id }) },
        });
    if (answer.ok) {
      setWords('');
      onDone?.();
    }
    if (answer.ok || answer.refusals.length > 0) renew();
  };
  return (
    <form
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        void say();
      }}
    >
      <Textarea
        aria-label={label}
        placeholder={replyTo || edited ? label : tabText('commentPlaceholder')}
        autosize
        minRows={2}
        maxLength={10_000}
        autoFocus={props.autoFocus ?? false}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void say();
        }}
      />
      <Group justify="flex-end" gap="xs" mt="xs">
        {onDone && (
          <Button variant="default" size="compact-sm" onClick={onDone}>
            {tabText('cancel')}
          </Button>
        )}
        <Button type="submit" size="compact-sm" loading={add.busy || edit.busy} disabled={words.trim() === ''}>
          {edited ? tabText('save') : replyTo ? tabText('answer') : tabText('say')}
        </Button>
      </Group>
    </form>
  );
}

const added = payloadOf('addScenarioComment');
const changed = payloadOf('editScenarioComment');
