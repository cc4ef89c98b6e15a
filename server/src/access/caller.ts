import type { Database } from '../database/database.ts';
import { findToken } from './api-tokens.store.ts';
import type { Scope } from './scopes.ts';
import { findSession } from './sessions.store.ts';

/** Who sent a request: a user with a session, or a program with a token. */
export interface Caller {
  readonly kind: 'USER' | 'TOKEN';
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly scopes: readonly Scope[];
}

/** The caller of a request; `INVALID` where a token was given that is none; null where nothing was given, or a session that has ended. */
export async function callerOf(
  database: Database,
  authorization: string | undefined,
  sessionSecret: string | null,
): Promise<Caller | 'INVALID' | null> {
  if (authorization !== undefined) {
    const text = /^Bearer ([\x21-\x7e]{1,500})$/i.exec(authorization)?.[1];
    const token = text === undefined ? null : await findToken(database, text);
    return token ? { kind: 'TOKEN', id: token.id, name: token.name, email: null, scopes: token.scopes } : 'INVALID';
  }
  if (sessionSecret === null) return null;
  const user = await findSession(database, sessionSecret);
  return user && { kind: 'USER', ...user };
}
