import { Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { useAct } from '../../api/use-act.tsx';
import { payloadOf } from './act-payloads.ts';
import { useOnceKey } from './once-key.ts';
import { scenarioAddress } from './scenario-address.ts';
import { CreateScenarioDocument } from './scenarios.documents.ts';
import { text } from './texts.ts';

/** What a new scenario begins from: the live organization, or another scenario. */
export type ScenarioOrigin = { readonly kind: 'LIVE' } | { readonly kind: 'FORK'; readonly id: string; readonly name: string };

/** Makes a scenario and goes to it. `origin` null: closed. */
export function CreateScenarioDialog(props: { readonly origin: ScenarioOrigin | null; readonly onClose: () => void }) {
  const { origin } = props;
  return (
    <Modal
      opened={origin !== null}
      onClose={props.onClose}
      title={origin?.kind === 'FORK' ? text('forkTitle', { name: origin.name }) : text('createTitle')}
    >
      {origin && <CreateForm origin={origin} onClose={props.onClose} />}
    </Modal>
  );
}

function CreateForm(props: { readonly origin: ScenarioOrigin; readonly onClose: () => void }) {
  const { origin } = props;
  const navigate = useNavigate();
  const { act, busy } = useAct(CreateScenarioDocument, created, { undoable: false });
  const { idempotencyKey, renew } = useOnceKey();
  const [name, setName] = useState(origin.kind === 'FORK' ? text('forkName', { name: origin.name }) : '');
  const [description, setDescription] = useState('');
  const [tried, setTried] = useState(false);
  const fits = name.trim() !== '' && name.trim().length <= 200;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!fits) return;
    const answer = await act(
      {
        input: {
          name: name.trim(),
          idempotencyKey,
          ...(description.trim() !== '' && { description: description.trim() }),
          ...(origin.kind === 'FORK' && { fromScenarioId: origin.id }),
        },
      },
      text('created'),
    );
    if (!answer.ok) return answer.refusals.length > 0 ? renew() : undefined;
    props.onClose();
    if (answer.payload.scenario) void navigate(scenarioAddress(answer.payload.scenario.id));
  };
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {origin.kind === 'FORK' ? text('forkHint', { name: origin.name }) : text('createHint')}
        </Text>
        <TextInput
          data-autofocus
          label={text('nameField')}
          placeholder={text('namePlaceholder')}
          maxLength={200}
          value={name}
          error={tried && !fits ? text('nameNeeded') : null}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Textarea
          label={text('descriptionField')}
          autosize
          minRows={2}
          value={description}
          onChange={(event) => setDescription(event.currentTarget.value)}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
            {text('cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {text('createSave')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const created = payloadOf('createScenario');
