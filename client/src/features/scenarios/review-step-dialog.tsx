import { Button, Group, Modal, Stack, Text, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { payloadOf } from './act-payloads.ts';
import { dialogText } from './dialog-texts.ts';
import { useOnceKey } from './once-key.ts';
import { ApproveScenarioDocument, RequestReviewDocument, SendBackScenarioDocument, WithdrawReviewDocument } from './review.documents.ts';
import type { SeenScenario } from './use-scenario.ts';
import styles from './dialogs.module.css';

/** The steps of a review that are said with a note. */
export const reviewSteps = ['REQUEST_REVIEW', 'WITHDRAW_REVIEW', 'APPROVE', 'SEND_BACK'] as const;
export type ReviewStep = (typeof reviewSteps)[number];

/** Asks for a note with a step of the review, and takes it. `step` null: closed. */
export function ReviewStepDialog(props: {
  readonly scenario: SeenScenario;
  readonly step: ReviewStep | null;
  readonly onClose: () => void;
}) {
  const { step } = props;
  return (
    <Modal opened={step !== null} onClose={props.onClose} title={step ? dialogText(`title_${step}`, { name: props.scenario.name }) : ''}>
      {step && <StepForm {...props} step={step} />}
    </Modal>
  );
}

function StepForm(props: { readonly scenario: SeenScenario; readonly step: ReviewStep; readonly onClose: () => void }) {
  const { scenario, step, onClose } = props;
  const acts = {
    REQUEST_REVIEW: useAct(RequestReviewDocument, requested, { undoable: false }),
    WITHDRAW_REVIEW: useAct(WithdrawReviewDocument, withdrawn, { undoable: false }),
    APPROVE: useAct(ApproveScenarioDocument, approved, { undoable: false }),
    SEND_BACK: useAct(SendBackScenarioDocument, sentBack, { undoable: false }),
  };
  const { act, busy } = acts[step];
  const { idempotencyKey, renew } = useOnceKey();
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const lacksNote = step === 'SEND_BACK' && note.trim() === '';
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksNote) return;
    const answer = await act(
      { input: { scenarioId: scenario.id, idempotencyKey, note: note.trim() === '' ? null : note.trim() } },
      dialogText(`done_${step}`),
    );
    if (answer.ok) onClose();
    else if (answer.refusals.length > 0) renew();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{dialogText(`hint_${step}`)}</Text>
        {step === 'REQUEST_REVIEW' && <NeededSteps scenario={scenario} />}
        <Textarea
          data-autofocus
          label={dialogText(`note_${step}`)}
          autosize
          minRows={3}
          maxLength={5000}
          value={note}
          error={tried && lacksNote ? dialogText('noteNeeded') : null}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {dialogText('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {dialogText(`save_${step}`)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function NeededSteps(props: { readonly scenario: SeenScenario }) {
  const { neededApprovals, shares } = props.scenario;
  return (
    <>
      {neededApprovals.length === 0 ? (
        <Text size="sm" c="dimmed">
          {dialogText('stepsNone')}
        </Text>
      ) : (
        <div className={styles.block}>
          <h3>{dialogText('stepsNeeded')}</h3>
          <ul>
            {neededApprovals.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      )}
      {shares.length === 0 && <Text size="sm">{dialogText('sharedNobody')}</Text>}
    </>
  );
}

const requested = payloadOf('requestReview');
const withdrawn = payloadOf('withdrawReview');
const approved = payloadOf('approveScenario');
const sentBack = payloadOf('sendBackScenario');
