import express, { Router, type Request, type Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Database } from '../database/database.ts';
import { clearSessionCookie, isCrossOrigin, sessionSecretOf, setSessionCookie } from './session-cookie.ts';
import { createSession, endSession } from './sessions.store.ts';
import { useSetupLink } from './setup-links.store.ts';
import { verifyPassword } from './users.store.ts';

/** Failed attempts that an address, and an account, has in a quarter of an hour. */
const MOST_FAILURES = 10;
const SHORTEST_PASSWORD = 10;

/** `POST /auth/sign-in`, `/auth/sign-out` and `/auth/setup`: cookie sessions for the browser. Bodies are JSON, answers have no body or a `message`. */
export function signInRoutes(database: Database): Router {
  const failures = new RateLimiterMemory({ points: MOST_FAILURES, duration: 15 * 60 });
  const router = Router();
  router.use((request, response, next) => {
    if (request.method !== 'POST') return next();
    if (isCrossOrigin(request)) return void response.status(403).json({ message: 'Another site asked for this; it is refused.' });
    if (!request.is('application/json'))
      return void response.status(415).json({ message: 'Send JSON with the content type application/json.' });
    next();
  });
  router.use(express.json({ limit: '16kb' }));

  router.post('/sign-in', async (request: Request, response: Response) => {
    const [email, password] = [textOf(request.body, 'email'), textOf(request.body, 'password')];
    const keys = [`from:${request.ip}`, `to:${email.trim().toLowerCase().slice(0, 200)}`];
    const counts = await Promise.all(keys.map((key) => failures.get(key)));
    if (counts.some((count) => count !== null && count.consumedPoints >= MOST_FAILURES)) {
      response.status(429).json({ message: 'Too many failed attempts; wait a quarter of an hour and try again.' });
      return;
    }
    const user = password.length > 1_000 ? null : await verifyPassword(database, email, password);
    if (!user) {
      await Promise.all(keys.map((key) => failures.penalty(key, 1)));
      response.status(401).json({ message: 'There is no account with this address and password.' });
      return;
    }
    await failures.delete(keys[1]!);
    setSessionCookie(request, response, await createSession(database, user.id));
    response.status(204).end();
  });

  router.post('/sign-out', async (request: Request, response: Response) => {
    const secret = sessionSecretOf(request);
    if (secret !== null) await endSession(database, secret);
    clearSessionCookie(response);
    response.status(204).end();
  });

  router.post('/setup', async (request: Request, response: Response) => {
    const [secret, name, email, password] = ['secret', 'name', 'email', 'password'].map((field) => textOf(request.body, field)) as [
      string,
      string,
      string,
      string,
    ];
    if (name.trim() === '' || !/^\S+@\S+$/.test(email.trim()) || password.length < SHORTEST_PASSWORD || password.length > 1_000) {
      response.status(400).json({ message: `Give a name, an e-mail address and a password of at least ${SHORTEST_PASSWORD} characters.` });
      return;
    }
    const user = await useSetupLink(database, secret, { name: name.trim(), email, password });
    if (!user) {
      response
        .status(410)
        .json({ message: 'This link is unknown or used up, or the address has an account. Start the server again for a new link.' });
      return;
    }
    setSessionCookie(request, response, await createSession(database, user.id));
    response.status(204).end();
  });
  return router;
}

function textOf(body: unknown, field: string): string {
  const value = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[field] : undefined;
  return typeof value === 'string' ? value : '';
}
