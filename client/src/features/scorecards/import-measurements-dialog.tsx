import { Alert, Button, FileInput, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { ImportMeasurementsDocument } from './scorecards.documents.ts';
import { text } from './texts.ts';

interface Fault {
  readonly line: number;
  readonly column: string;
  readonly message: string;
}

/** Records the measured values of a CSV table, all or none; faults are listed by line. */
export function ImportMeasurementsDialog(props: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('csvTitle')}>
      {props.opened && <ImportForm onClose={props.onClose} />}
    </Modal>
  );
}

function ImportForm(props: { readonly onClose: () => void }) {
  const [file, setFile] = useState<File | null>(null);
  const [source, setSource] = useState('csv');
  const [faults, setFaults] = useState<readonly Fault[]>([]);
  const { act, busy } = useAct(ImportMeasurementsDocument, (answer) => {
    setFaults(answer.importMeasurements.rowErrors);
    return answer.importMeasurements;
  });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (!file) return;
    const answer = await act({ input: { text: await file.text(), source } }, text('csvTitle'));
    if (answer.ok) props.onClose();
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm">{text('csvHint')}</Text>
        <FileInput label={text('csvFile')} data-autofocus accept=".csv,text/csv" value={file} onChange={setFile} />
        <TextInput label={text('csvSource')} value={source} onChange={(event) => setSource(event.currentTarget.value)} />
        {faults.length > 0 && (
          <Alert color="gray" role="alert">
            {faults.slice(0, 20).map((fault) => (
              <div key={`${fault.line}${fault.column}${fault.message}`}>{text('csvLine', { ...fault })}</div>
            ))}
          </Alert>
        )}
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy} disabled={!file}>
            {text('csvRead')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
