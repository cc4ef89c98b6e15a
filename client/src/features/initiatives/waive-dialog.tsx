import { Button, Group, Modal, Stack, Text, TextInput, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { roleInWords } from '../../api/domain-words.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { WaiveRoleDocument } from './initiatives.documents.ts';
import { text } from './texts.ts';

/** Records that an initiative needs no such role, with the reason. `role` null: closed. */
export function WaiveDialog(props: { readonly initiativeKey: string; readonly role: string | null; readonly onClose: () => void }) {
  return (
    <Modal
      opened={props.role !== null}
      onClose={props.onClose}
      title={text('waiveTitle', { role: roleInWords(props.role ?? '').toLowerCase() })}
    >
      {props.role !== null && <WaiveForm {...props} role={props.role} />}
    </Modal>
  );
}

function WaiveForm(props: { readonly initiativeKey: string; readonly role: string; readonly onClose: () => void }) {
  const { day } = useViewedDay();
  const { act, busy } = useAct(WaiveRoleDocument, payloadOf);
  const [reason, setReason] = useState('');
  const [from, setFrom] = useState(day);
  const [until, setUntil] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setMissing(reason.trim() === '');
    if (reason.trim() === '') return;
    const answer = await act(
      {
        input: {
          initiativeId: props.initiativeKey,
          role: props.role,
          reason,
          from: from === '' ? null : from,
          until: until === '' ? null : until,
        },
      },
      text('waivedDone', { role: roleInWords(props.role) }),
    );
    if (answer.ok) props.onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {text('waiveHint')}
        </Text>
        <Textarea
          label={text('waiveReason')}
          autosize
          minRows={2}
          data-autofocus
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={missing && reason.trim() === '' ? text('reasonNeeded') : null}
        />
        <Group grow>
          <TextInput type="date" label={text('firstDay')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput
            type="date"
            label={text('lastDay')}
            value={until}
            min={from}
            onChange={(event) => setUntil(event.currentTarget.value)}
          />
        </Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('waiveSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const payloadOf = <Payload,>(answer: { readonly waiveRole: Payload }): Payload => answer.waiveRole;
