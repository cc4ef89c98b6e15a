import { LessThan } from 'typeorm';
import type { Database } from '../database/database.ts';
import { hashSecret, newSecret } from './secret.ts';
import { SessionRow } from './session.entity.ts';
import { UserRow } from './user.entity.ts';
import { userOf, type User } from './users.store.ts';

/** Days until a browser has to sign in again. */
export const SESSION_DAYS = 30;

/** Begins a session; gives the secret for the cookie, which is kept nowhere. Sessions that have run out are cleared away. */
export async function createSession(database: Database, userId: string, now: Date = new Date()): Promise<string> {
  const secret = newSecret('');
  const expiresAt = new Date(now.getTime() + SESSION_DAYS * 86_400_000).toISOString();
  await database.write(async (manager) => {
    await manager.delete(SessionRow, { expiresAt: LessThan(now.toISOString()) });
    await manager.insert(SessionRow, { hash: hashSecret(secret), userId, createdAt: now.toISOString(), expiresAt });
  });
  return secret;
}

/** Whose session it is; null where there is none, or it has ended or run out. */
export async function findSession(database: Database, secret: string, now: Date = new Date()): Promise<User | null> {
  return database.read(async (manager) => {
    const session = await manager.findOneBy(SessionRow, { hash: hashSecret(secret) });
    if (!session || session.expiresAt <= now.toISOString()) return null;
    const user = await manager.findOneBy(UserRow, { id: session.userId });
    return user && userOf(user);
  });
}

/** Ends a session, if there is one. */
export async function endSession(database: Database, secret: string): Promise<void> {
  await database.write((manager) => manager.delete(SessionRow, { hash: hashSecret(secret) }));
}
