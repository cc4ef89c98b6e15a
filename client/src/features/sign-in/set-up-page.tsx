import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useParams } from 'react-router';
import { setUpFirstAdministrator, signIn } from '../../api/session.ts';
import { FrontDoor } from './front-door.tsx';
import { text } from './texts.ts';

const SHORTEST_PASSWORD = 12;

/** Makes the first administrator from the one-time link that an empty server prints. */
export function SetUpPage() {
  const { secret = '' } = useParams();
  const client = useApolloClient();
  const navigate = useNavigate();
  const [name, setName] = useState('');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const nameError = name.trim() === '' ? text('required') : null;
  const emailError = /^\S+@\S+$/.test(email) ? null : text('emailWrong');
  const passwordError = password.length < SHORTEST_PASSWORD ? text('passwordShort') : null;

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setShown(true);
    if (nameError ?? emailError ?? passwordError) return;
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await setUpFirstAdministrator({ secret, name, email, password });
      if (answer.ok) {
        await signIn(email, password);
        await client.clearStore();
        await navigate('/', { replace: true });
        return;
      }
      setRefusal(answer.message ?? text('setUpRefused'));
    } catch {
      setRefusal(text('offline'));
    }
    setBusy(false);
  };

  return (
    <FrontDoor title={text('setUpTitle')} lead={text('setUpLead')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="sm">
          <TextInput
            label={text('name')}
            autoComplete="name"
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
            error={shown && nameError}
            autoFocus
          />
          <TextInput
            label={text('email')}
            type="email"
            autoComplete="username"
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            error={shown && emailError}
          />
          <PasswordInput
            label={text('newPassword')}
            autoComplete="new-password"
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            error={shown && passwordError}
            visibilityToggleButtonProps={{ 'aria-label': text('showPassword') }}
          />
          {refusal && (
            <Alert color="gray" variant="outline" role="alert">
              {refusal}
            </Alert>
          )}
          <Button type="submit" size="sm" loading={busy} fullWidth>
            {text('setUpSubmit')}
          </Button>
        </Stack>
      </form>
    </FrontDoor>
  );
}
