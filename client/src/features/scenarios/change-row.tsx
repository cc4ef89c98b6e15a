import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconMessage } from '@tabler/icons-react';
import { useState } from 'react';
import { DayLink } from '../../ui/day-link.tsx';
import { payloadOf } from './act-payloads.ts';
import { ChangeComments } from './change-comments.tsx';
import type { ListedChange } from './changes-tab.tsx';
import { JudgeChangeDocument } from './review.documents.ts';
import { subjectAddress } from './scenario-address.ts';
import { tabText } from './tab-texts.ts';
import { useQuietAct } from './use-quiet-act.ts';
import styles from './changes-tab.module.css';

/** One change in words, with what it touches, what reviewers say about it, and its comments. */
export function ChangeRow(props: {
  readonly scenario: { readonly id: string };
  readonly change: ListedChange;
  readonly mayComment: boolean;
  readonly mayJudge: boolean;
}) {
  const { scenario, change } = props;
  const [commenting, setCommenting] = useState(false);
  const place = subjectAddress(scenario.id, { kind: change.subjectKind, key: change.subjectKey });
  return (
    <li className={styles.change} data-verdict={change.verdict ?? 'NONE'}>
      <div className={styles.line}>
        <p className={styles.words}>{change.text}</p>
        <div className={styles.rowActs}>
          {props.mayJudge && <Judge scenarioId={scenario.id} change={change} />}
          {place && (
            <DayLink to={place} className={styles.show} label={tabText('showLabel', { text: change.text })}>
              {tabText('show')}
            </DayLink>
          )}
          {(props.mayComment || change.commentCount > 0) && (
            <Button
              variant="subtle"
              color="gray"
              size="compact-xs"
              aria-expanded={commenting}
              leftSection={<IconMessage size={13} stroke={1.7} aria-hidden />}
              aria-label={`${tabText('commentOn', { text: change.text })}. ${tabText('comments', { count: change.commentCount })}`}
              onClick={() => setCommenting(!commenting)}
            >
              {change.commentCount > 0 ? change.commentCount : tabText('comment')}
            </Button>
          )}
        </div>
      </div>
      {change.verdict && (
        <p className={styles.verdict}>
          {change.verdict === 'APPROVED' ? (
            <IconCheck size={14} stroke={1.8} aria-hidden />
          ) : (
            <IconArrowBackUp size={14} stroke={1.8} aria-hidden />
          )}
          <span>
            {tabText(change.verdict, { name: change.verdictBy?.name ?? '' })}
            {change.verdictNote ? `: ${change.verdictNote}` : ''}
          </span>
        </p>
      )}
      {commenting && <ChangeComments scenarioId={scenario.id} changeId={change.id} mayComment={props.mayComment} />}
    </li>
  );
}

function Judge(props: { readonly scenarioId: string; readonly change: ListedChange }) {
  const { scenarioId, change } = props;
  const { act, busy } = useQuietAct(JudgeChangeDocument, judged);
  const [sendingBack, setSendingBack] = useState(false);
  const [note, setNote] = useState('');
  const judge = (verdict: 'APPROVED' | 'SENT_BACK' | null, said: string | null) =>
    act({ input: { scenarioId, changeId: change.id, verdict, note: said } });
  if (change.verdict) {
    return (
      <Button
        variant="subtle"
        color="gray"
        size="compact-xs"
        disabled={busy}
        aria-label={tabText('clearLabel', { text: change.text })}
        onClick={() => void judge(null, null)}
      >
        {tabText('clear')}
      </Button>
    );
  }
  return (
    <>
      <Button
        variant="default"
        size="compact-xs"
        disabled={busy}
        aria-label={tabText('approveLabel', { text: change.text })}
        onClick={() => void judge('APPROVED', null)}
      >
        {tabText('approve')}
      </Button>
      <Button
        variant="default"
        size="compact-xs"
        disabled={busy}
        aria-label={tabText('sendBackLabel', { text: change.text })}
        onClick={() => setSendingBack(true)}
      >
        {tabText('sendBack')}
      </Button>
      <Modal opened={sendingBack} onClose={() => setSendingBack(false)} title={tabText('sendBackTitle')}>
        <Stack gap="sm">
          <p className={styles.words}>{change.text}</p>
          <Textarea
            data-autofocus
            label={tabText('sendBackNote')}
            autosize
            minRows={3}
            maxLength={5000}
            value={note}
            onChange={(event) => setNote(event.currentTarget.value)}
          />
          <Group justify="flex-end" gap="xs">
            <Button variant="default" onClick={() => setSendingBack(false)}>
              {tabText('cancel')}
            </Button>
            <Button
              loading={busy}
              onClick={() =>
                void judge('SENT_BACK', note.trim() === '' ? null : note.trim()).then((answer) => answer.ok && setSendingBack(false))
              }
            >
              {tabText('sendBack')}
            </Button>
          </Group>
        </Stack>
      </Modal>
    </>
  );
}

const judged = payloadOf('judgeChange');
