import { Button, Group, Modal, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { Card } from './requisition-words.ts';
import { text } from './texts.ts';
import { useRequisitionStep } from './use-requisition-step.ts';

/** Sends a requisition back with what is to be changed. `requisition` null: closed. */
export function NoteDialog(props: { readonly requisition: Pick<Card, 'key' | 'title'> | null; readonly onClose: () => void }) {
  const { requisition, onClose } = props;
  return (
    <Modal opened={requisition !== null} onClose={onClose} title={text('noteTitleSEND_BACK', { title: requisition?.title ?? '' })}>
      {requisition && <NoteForm requisition={requisition} onClose={onClose} />}
    </Modal>
  );
}

function NoteForm({ requisition, onClose }: { readonly requisition: Pick<Card, 'key' | 'title'>; readonly onClose: () => void }) {
  const { take, busy } = useRequisitionStep(null);
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (note.trim() !== '' && (await take(requisition, 'SEND_BACK', note))) onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Textarea
          label={text('noteNeeded')}
          data-autofocus
          autosize
          minRows={3}
          maxLength={2000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          error={tried && note.trim() === '' && text('noteNeeded')}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('act_SEND_BACK').replace('…', '')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
