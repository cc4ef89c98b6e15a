/** What a sign-in or set-up request came to: done, or refused with the server's words (null: it gave none). */
export type SessionAnswer = { readonly ok: true } | { readonly ok: false; readonly status: number; readonly message: string | null };

/** Signs in with a cookie session. Throws where the server cannot be reached. */
export function signIn(email: string, password: string): Promise<SessionAnswer> {
  return post('/auth/sign-in', { email, password });
}

/** Ends the cookie session. */
export function signOut(): Promise<SessionAnswer> {
  return post('/auth/sign-out', {});
}

/** Makes the first administrator with the secret of the one-time link, and signs in. */
export function setUpFirstAdministrator(input: {
  readonly secret: string;
  readonly name: string;
  readonly email: string;
  readonly password: string;
}): Promise<SessionAnswer> {
  return post('/auth/setup', input);
}

async function post(path: string, body: Readonly<Record<string, string>>): Promise<SessionAnswer> {
  const response = await fetch(path, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return { ok: true };
  return { ok: false, status: response.status, message: await messageOf(response) };
}

async function messageOf(response: Response): Promise<string | null> {
  try {
    const body: unknown = await response.json();
    if (typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string') return body.message;
  } catch {
    // The body is no JSON (a proxy's page): the status says enough.
  }
  return null;
}
