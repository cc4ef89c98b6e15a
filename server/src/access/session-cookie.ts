import type { IncomingMessage } from 'node:http';
import { parse } from 'cookie';
import type { Request, Response } from 'express';
import { SESSION_DAYS } from './sessions.store.ts';

/** Name of the cookie that holds the secret of a session. */
export const SESSION_COOKIE = 'tandem_session';

/** The secret of the session that a request carries, or null. */
export function sessionSecretOf(request: Request): string | null {
  return parse(request.headers.cookie ?? '')[SESSION_COOKIE] ?? null;
}

/** Gives the browser its session. No script can read the cookie, and no other site can send it. */
export function setSessionCookie(request: Request, response: Response, secret: string): void {
  response.cookie(SESSION_COOKIE, secret, {
    httpOnly: true,
    sameSite: 'strict',
    secure: request.secure,
    path: '/',
    maxAge: SESSION_DAYS * 86_400_000,
  });
}

/** Takes the session from the browser. */
export function clearSessionCookie(response: Response): void {
  response.clearCookie(SESSION_COOKIE, { httpOnly: true, sameSite: 'strict', path: '/' });
}

/** Whether a page of another origin made the browser send this. Programs send no `Origin`. */
export function isCrossOrigin(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  if (request.headers['sec-fetch-site'] === 'cross-site') return true;
  if (origin === undefined) return false;
  try {
    return new URL(origin).host !== request.headers.host;
  } catch {
    return true;
  }
}
