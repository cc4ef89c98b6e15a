import { useApolloClient } from '@apollo/client/react';
import { Alert, Button, PasswordInput, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { signIn } from '../../api/session.ts';
import { FrontDoor } from './front-door.tsx';
import { text } from './texts.ts';

/** Signs in and goes on to where the viewer was heading. */
export function SignInPage() {
  const client = useApolloClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setBusy(true);
    setRefusal(null);
    try {
      const answer = await signIn(email, password);
      if (answer.ok) {
        await client.clearStore();
        await navigate(ownPath(search.get('return')), { replace: true });
        return;
      }
      setRefusal(
        answer.status === 401
          ? text('refused')
          : answer.status === 429
            ? text('tooMany')
            : text('failed', { message: answer.message ?? String(answer.status) }),
      );
    } catch {
      setRefusal(text('offline'));
    }
    setBusy(false);
  };

  return (
    <FrontDoor title={text('title')} lead={text('lead')}>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="sm">
          <TextInput
            label={text('email')}
            type="email"
            name="email"
            autoComplete="username"
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
            autoFocus
          />
          <PasswordInput
            label={text('password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            visibilityToggleButtonProps={{ 'aria-label': text('showPassword') }}
          />
          {refusal && (
            <Alert color="gray" variant="outline" role="alert">
              {refusal}
            </Alert>
          )}
          <Button type="submit" size="sm" loading={busy} fullWidth>
            {text('submit')}
          </Button>
        </Stack>
      </form>
    </FrontDoor>
  );
}

/** Only an address of our own is followed after signing in. */
function ownPath(wanted: string | null): string {
  if (wanted === null || !wanted.startsWith('/') || wanted.startsWith('//') || wanted.startsWith('/\\')) return '/';
  return wanted;
}
