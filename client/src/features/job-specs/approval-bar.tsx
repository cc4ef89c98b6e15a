import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useMay } from '../../api/viewer.ts';
import {
  ApproveJobSpecDocument,
  ArchiveJobSpecDocument,
  RequestJobSpecApprovalDocument,
  ReviseJobSpecDocument,
  SendBackJobSpecDocument,
  UnarchiveJobSpecDocument,
  WithdrawJobSpecApprovalDocument,
} from './job-spec-acts.documents.ts';
import { panelText } from './panel-texts.ts';
import type { PanelProps } from './seen-job-spec.ts';
import { text } from './texts.ts';
import { payloadOf, useJobSpecAct } from './use-job-spec-act.ts';
import styles from './panels.module.css';

/** Steps of an approval that are said with a note. */
type NotedStep = 'request' | 'approve' | 'sendBack';

/** What can be done about the approval of a spec, for those who may write job specs. */
export function ApprovalBar(props: PanelProps) {
  const { spec, reload } = props;
  const mayWrite = useMay('hiring:write');
  const [step, setStep] = useState<NotedStep | null>(null);
  const withdraw = useJobSpecAct(WithdrawJobSpecApprovalDocument, withdrawn, reload);
  const revise = useJobSpecAct(ReviseJobSpecDocument, revised, reload);
  const archive = useJobSpecAct(ArchiveJobSpecDocument, archived, reload);
  const unarchive = useJobSpecAct(UnarchiveJobSpecDocument, unarchived, reload);
  const input = { jobSpecId: spec.key };
  const { status } = spec;
  if (!mayWrite) return null;
  return (
    <div className={styles.bar} role="group" aria-label={text('approval')}>
      {status === 'DRAFT' && (
        <Button variant="default" size="xs" onClick={() => setStep('request')}>
          {text('request')}
        </Button>
      )}
      {status === 'IN_REVIEW' && spec.mayApprove && (
        <>
          <Button size="xs" onClick={() => setStep('approve')}>
            {text('approve')}
          </Button>
          <Button variant="default" size="xs" onClick={() => setStep('sendBack')}>
            {text('sendBack')}
          </Button>
        </>
      )}
      {status === 'IN_REVIEW' && (
        <Button variant="subtle" color="gray" size="xs" loading={withdraw.busy} onClick={() => void withdraw.act(input, text('withdrawn'))}>
          {text('withdraw')}
        </Button>
      )}
      {status === 'APPROVED' && (
        <Button variant="default" size="xs" loading={revise.busy} onClick={() => void revise.act(input, text('revised'))}>
          {text('revise')}
        </Button>
      )}
      {status === 'ARCHIVED' ? (
        <Button variant="default" size="xs" loading={unarchive.busy} onClick={() => void unarchive.act(input, text('unarchived'))}>
          {text('unarchive')}
        </Button>
      ) : (
        <Button variant="subtle" color="gray" size="xs" loading={archive.busy} onClick={() => void archive.act(input, text('archived'))}>
          {text('archive')}
        </Button>
      )}
      <Modal opened={step !== null} onClose={() => setStep(null)} title={step ? text(step) : ''}>
        {step && <NoteForm {...props} step={step} onClose={() => setStep(null)} />}
      </Modal>
    </div>
  );
}

const DONE = { request: 'requested', approve: 'approved', sendBack: 'sentBack' } as const;

function NoteForm(props: PanelProps & { readonly step: NotedStep; readonly onClose: () => void }) {
  const { spec, step, onClose } = props;
  const acts = {
    request: useJobSpecAct(RequestJobSpecApprovalDocument, requested, props.reload),
    approve: useJobSpecAct(ApproveJobSpecDocument, approved, props.reload),
    sendBack: useJobSpecAct(SendBackJobSpecDocument, sentBack, props.reload),
  };
  const { act, busy } = acts[step];
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const lacksNote = step === 'sendBack' && note.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksNote) return;
    // What is approved is what was shown: the version is expected.
    const expected = step === 'approve' ? { expectedVersion: spec.version } : {};
    if (await act({ jobSpecId: spec.key, note: note.trim() || null, ...expected }, text(DONE[step]))) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{panelText(`${step}Hint`)}</Text>
        <Textarea
          data-autofocus
          label={text('note')}
          autosize
          minRows={3}
          maxLength={2_000}
          value={note}
          error={tried && lacksNote ? text('noteNeeded') : null}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text(step)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const requested = payloadOf('requestJobSpecApproval');
const approved = payloadOf('approveJobSpec');
const sentBack = payloadOf('sendBackJobSpec');
const withdrawn = payloadOf('withdrawJobSpecApproval');
const revised = payloadOf('reviseJobSpec');
const archived = payloadOf('archiveJobSpec');
const unarchived = payloadOf('unarchiveJobSpec');
