import { listTokens } from '../access/api-tokens.store.ts';
import { listUsers } from '../access/users.store.ts';
import type { Database } from '../database/database.ts';

/** A user or token that did something. */
export interface ActorEntry {
  readonly id: string;
  readonly name: string;
  /** With which a user signs in; null for a token. */
  readonly email: string | null;
}

/** All users and tokens, revoked ones among them, by id. */
export async function listActors(database: Database): Promise<ReadonlyMap<string, ActorEntry>> {
  const users = await listUsers(database);
  const tokens = await listTokens(database);
  return new Map<string, ActorEntry>([
    ...users.map(({ id, name, email }) => [id, { id, name, email }] as const),
    ...tokens.map(({ id, name }) => [id, { id, name, email: null }] as const),
  ]);
}
