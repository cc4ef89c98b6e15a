import { Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useAct } from '../../api/use-act.tsx';
import { CreateApiTokenDocument } from './settings.documents.ts';
import { ShownOnce } from './shown-once.tsx';
import { text } from './texts.ts';
import styles from './settings.module.css';

const allScopes = [
  'org:read',
  'org:write',
  'pay:read',
  'hiring:read',
  'hiring:write',
  'scenarios:read',
  'scenarios:write',
  'admin',
] as const;

/** Creates an API token and shows it this once. */
export function CreateTokenDialog(props: { readonly opened: boolean; readonly onClose: () => void }) {
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('createTitle')}>
      {props.opened && <CreateTokenForm onClose={props.onClose} />}
    </Modal>
  );
}

function CreateTokenForm(props: { readonly onClose: () => void }) {
  const { act, busy } = useAct(CreateApiTokenDocument, payloadOf, { undoable: false });
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<string[]>(['org:read']);
  const [tried, setTried] = useState(false);
  const [token, setToken] = useState<string | null>(null);
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '' || scopes.length === 0) return;
    const answer = await act({ input: { name, scopes } }, text('created'));
    if (answer.ok) setToken(answer.payload.token ?? null);
  };
  if (token !== null) return <ShownOnce secret={token} onClose={props.onClose} />;
  return (
    <form onSubmit={(event) => void submit(event)}>
      <Stack gap="sm">
        <TextInput
          label={text('tokenName')}
          data-autofocus
          value={name}
          onChange={(event) => setName(event.currentTarget.value)}
          error={tried && name.trim() === '' && text('nameNeeded')}
        />
        <Checkbox.Group
          label={text('tokenScopes')}
          value={scopes}
          onChange={setScopes}
          error={tried && scopes.length === 0 && text('scopesNeeded')}
        >
          <div className={styles.scopes}>
            {allScopes.map((scope) => (
              <Checkbox key={scope} size="xs" value={scope} label={scope} />
            ))}
          </div>
        </Checkbox.Group>
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={props.onClose}>
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

const payloadOf = <Payload,>(answer: { readonly createApiToken: Payload }): Payload => answer.createApiToken;
