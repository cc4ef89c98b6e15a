import { Button, Group, Modal, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useOutletContext } from 'react-router';
import type { RequisitionReason } from '../../api/generated/graphql.ts';
import { useAct, type UserError } from '../../api/use-act.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { CreateRequisitionDocument } from './hiring-acts.documents.ts';
import { requisitionAddress } from './requisition-address.ts';
import { REASONS } from './requisition-words.ts';
import { NO_SEATS, SeatFields, seatsInput } from './seat-fields.tsx';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import { useFinders } from './use-finders.ts';
import { NO_WORK, WorkFields, workInput } from './work-fields.tsx';
import styles from './hiring.module.css';

/** Drafts a requisition for positions that are there, for new ones, or for both, and goes to its page. */
export function CreateRequisitionDialog(props: {
  readonly opened: boolean;
  readonly scenarioId: string | null;
  readonly onClose: () => void;
}) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('createTitle')} size="36rem">
      <CreateForm scenarioId={props.scenarioId} onClose={props.onClose} />
    </Modal>
  );
}

/** Whether the viewer may see pay. */
export function useShowsPay(): boolean {
  const { scopes } = useOutletContext<{ scopes: readonly string[] }>();
  return scopes.includes('pay:read') || scopes.includes('admin');
}

function CreateForm({ scenarioId, onClose }: { readonly scenarioId: string | null; readonly onClose: () => void }) {
  const { act, busy } = useAct(CreateRequisitionDocument, payloadOf, { undoable: useUndoable(scenarioId) });
  const navigate = useNavigate();
  const find = useFinders(scenarioId);
  const showsPay = useShowsPay();
  const [title, setTitle] = useState('');
  const [seats, setSeats] = useState(NO_SEATS);
  const [reason, setReason] = useState<RequisitionReason | null>(null);
  const [teamId, setTeamId] = useState<string | null>(null);
  const [managerId, setManagerId] = useState<string | null>(null);
  const [targetStartDate, setTargetStartDate] = useState('');
  const [justification, setJustification] = useState('');
  const [work, setWork] = useState(NO_WORK);
  const [refusals, setRefusals] = useState<readonly UserError[]>([]);
  const [tried, setTried] = useState(false);
  const lacksSeat = seats.positions.length === 0 && seats.openings === 0;
  const lacksTitle = title.trim() === '' && seats.positions.length === 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksSeat || lacksTitle) return;
    const input = {
      ...(scenarioId !== null && { scenarioId }),
      ...(title.trim() !== '' && { title: title.trim() }),
      ...(reason !== null && { reason }),
      ...(teamId !== null && { teamId }),
      ...(managerId !== null && { hiringManagerId: managerId }),
      ...(targetStartDate !== '' && { targetStartDate }),
      justification,
      ...Object.fromEntries(Object.entries(workInput(work)).filter(([, value]) => value !== null)),
      ...seatsInput(seats),
    };
    const answer = await act({ input }, text('drafted', { title: title.trim() || (seats.positions[0]?.label ?? '') }));
    if (!answer.ok) return setRefusals(answer.refusals);
    if (!answer.payload.requisition) return;
    onClose();
    void navigate(requisitionAddress(answer.payload.requisition.key, scenarioId));
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="sm">
        <WorkFields
          work={work}
          scenarioId={scenarioId}
          refusals={refusals}
          onChange={(next, proposed) => {
            setWork(next);
            if (proposed !== undefined && title.trim() === '') setTitle(proposed);
          }}
        />
        <TextInput
          label={text('fieldTitle')}
          description={text('fieldTitleHint')}
          data-autofocus
          maxLength={200}
          value={title}
          onChange={(event) => setTitle(event.currentTarget.value)}
          error={tried && lacksTitle && !lacksSeat ? text('needsTitle') : null}
        />
        <SeatFields
          seats={seats}
          showsPay={showsPay}
          find={find.vacancies}
          error={tried && lacksSeat ? text('needsSeat') : null}
          onChange={setSeats}
        />
        <div className={styles.fields}>
          <Select
            label={text('reason')}
            clearable
            data={REASONS.map((value) => ({ value, label: text(`reason_${value}`) }))}
            value={reason}
            onChange={(value) => setReason(value)}
          />
          <TextInput
            type="date"
            label={text('targetStart')}
            value={targetStartDate}
            onChange={(event) => setTargetStartDate(event.currentTarget.value)}
          />
        </div>
        <div className={styles.fields}>
          <SearchSelect label={text('team')} find={find.teams} value={teamId} onChange={setTeamId} />
          <SearchSelect label={text('hiringManager')} find={find.people} value={managerId} onChange={setManagerId} />
        </div>
        <Textarea
          label={text('fieldJustification')}
          autosize
          minRows={2}
          maxLength={5000}
          value={justification}
          onChange={(event) => setJustification(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('create')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly createRequisition: Payload }): Payload => answer.createRequisition;
