import { Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { EndRoleAssignmentDocument } from './initiatives.documents.ts';
import { text } from './texts.ts';

/** An assignment that is about to be ended. */
export interface EndedAssignment {
  readonly key: string;
  readonly holder: string;
  readonly role: string;
}

/** Ends an assignment on a last day. `assignment` null: closed. */
export function EndAssignmentDialog(props: { readonly assignment: EndedAssignment | null; readonly onClose: () => void }) {
  return (
    <Modal opened={props.assignment !== null} onClose={props.onClose} title={text('endTitle')}>
      {props.assignment && <EndForm assignment={props.assignment} onClose={props.onClose} />}
    </Modal>
  );
}

function EndForm(props: { readonly assignment: EndedAssignment; readonly onClose: () => void }) {
  const { day } = useViewedDay();
  const { act, busy } = useAct(EndRoleAssignmentDocument, payloadOf);
  const [endDate, setEndDate] = useState(day);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await act({ input: { assignmentId: props.assignment.key, ...(endDate !== '' && { endDate }) } }, text('ended'));
    if (answer.ok) props.onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{text('endHint', { holder: props.assignment.holder, role: props.assignment.role })}</Text>
        <TextInput
          type="date"
          required
          withAsterisk={false}
          label={text('to')}
          data-autofocus
          value={endDate}
          onChange={(event) => setEndDate(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('endSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly endRoleAssignment: Payload }): Payload => answer.endRoleAssignment;
