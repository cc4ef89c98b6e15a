import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { UnfillSeatDocument } from './hiring-acts.documents.ts';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';

/** The seat whose filling is taken back. */
export interface Unfillable {
  readonly requisitionKey: string;
  readonly title: string;
  readonly seatKey: string;
}

/** Takes the filling of a seat back, from a day that one says. `seat` null: closed. */
export function UnfillDialog(props: { readonly seat: Unfillable | null; readonly onClose: () => void }) {
  return (
    <Modal opened={props.seat !== null} onClose={props.onClose} title={text('unfillTitle')}>
      {props.seat && <UnfillForm seat={props.seat} onClose={props.onClose} />}
    </Modal>
  );
}

function UnfillForm({ seat, onClose }: { readonly seat: Unfillable; readonly onClose: () => void }) {
  const { today } = useViewedDay();
  const { act, busy } = useAct(UnfillSeatDocument, payloadOf, { undoable: useUndoable(null) });
  const [lastDay, setLastDay] = useState(today);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const input = { requisitionId: seat.requisitionKey, seatKey: seat.seatKey, lastDay };
    const answer = await act({ input }, text('done_UNFILL', { title: seat.title }));
    if (answer.ok) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{text('unfillHint')}</Text>
        <TextInput
          type="date"
          label={text('lastDay')}
          description={text('lastDayHint')}
          required
          data-autofocus
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('doUnfill')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly unfillRequisitionSeat: Payload }): Payload => answer.unfillRequisitionSeat;
