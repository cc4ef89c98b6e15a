import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { useShowsPay } from './create-requisition-dialog.tsx';
import type { Shown } from './edit-requisition-dialog.tsx';
import { AddSeatsDocument } from './hiring-acts.documents.ts';
import { NO_SEATS, SeatFields, seatsInput } from './seat-fields.tsx';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import { useFinders } from './use-finders.ts';

/** Wants more seats; where the requisition is approved, it says that they need a new approval. */
export function AddSeatsDialog(props: {
  readonly requisition: Shown;
  readonly opened: boolean;
  readonly scenarioId: string | null;
  readonly onClose: () => void;
}) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('addSeatsTitle')} size="32rem">
      <SeatsForm {...props} />
    </Modal>
  );
}

function SeatsForm({
  requisition,
  scenarioId,
  onClose,
}: {
  readonly requisition: Shown;
  readonly scenarioId: string | null;
  readonly onClose: () => void;
}) {
  const { act, busy } = useAct(AddSeatsDocument, payloadOf, { undoable: useUndoable(scenarioId) });
  const find = useFinders(scenarioId);
  const showsPay = useShowsPay();
  const [seats, setSeats] = useState(NO_SEATS);
  const [tried, setTried] = useState(false);
  const lacksSeat = seats.positions.length === 0 && seats.openings === 0;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (lacksSeat) return;
    const input = { requisitionId: requisition.key, ...(scenarioId !== null && { scenarioId }), ...seatsInput(seats) };
    const answer = await act({ input }, text('seatsAdded', { title: requisition.title }));
    if (answer.ok) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        {requisition.approval != null && (
          <Text size="xs" c="dimmed">
            {text('approvalLost')}
          </Text>
        )}
        <SeatFields
          seats={seats}
          showsPay={showsPay}
          find={find.vacancies}
          error={tried && lacksSeat ? text('needsSeat') : null}
          onChange={setSeats}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('save')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly addRequisitionSeats: Payload }): Payload => answer.addRequisitionSeats;
