import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { Database } from '../database/database.ts';
import { ApiTokenRow } from './api-token.entity.ts';
import type { Scope } from './scopes.ts';
import { hashSecret, newSecret } from './secret.ts';

/** A program's way in, without its text. Instants are ISO 8601 in UTC. */
export interface ApiToken {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
  readonly createdAt: string;
  /** To the minute; null where it was never used. */
  readonly lastUsedAt: string | null;
  readonly revokedAt: string | null;
}

/** Makes a token; `text` is shown this once and kept nowhere. */
export async function createToken(
  database: Database,
  name: string,
  scopes: readonly Scope[],
): Promise<{ readonly text: string; readonly token: ApiToken }> {
  const text = newSecret('tandem_');
  const row = {
    id: randomUUID(),
    hash: hashSecret(text),
    name,
    scopes: JSON.stringify(scopes),
    createdAt: new Date().toISOString(),
    lastUsedAt: null,
    revokedAt: null,
  };
  await database.write((manager) => manager.insert(ApiTokenRow, row));
  return { text, token: tokenOf(row) };
}

/** The token of this text, which is noted as used; null where there is none or it is revoked. */
export async function findToken(database: Database, text: string, now: Date = new Date()): Promise<ApiToken | null> {
  const row = await database.read((manager) => manager.findOneBy(ApiTokenRow, { hash: hashSecret(text), revokedAt: IsNull() }));
  if (!row) return null;
  const minute = `${now.toISOString().slice(0, 16)}:00.000Z`;
  if (row.lastUsedAt !== null && row.lastUsedAt >= minute) return tokenOf(row);
  await database.write((manager) => manager.update(ApiTokenRow, { id: row.id }, { lastUsedAt: minute }));
  return { ...tokenOf(row), lastUsedAt: minute };
}

/** Revokes a token for good and gives it; null where there is no such token or it is revoked already. */
export function revokeToken(database: Database, id: string): Promise<ApiToken | null> {
  return database.write(async (manager) => {
    const row = await manager.findOneBy(ApiTokenRow, { id, revokedAt: IsNull() });
    if (!row) return null;
    const revokedAt = new Date().toISOString();
    await manager.update(ApiTokenRow, { id }, { revokedAt });
    return { ...tokenOf(row), revokedAt };
  });
}

/** All tokens, revoked ones among them, in the order in which they were made. */
export async function listTokens(database: Database): Promise<ApiToken[]> {
  const rows = await database.read((manager) => manager.find(ApiTokenRow, { order: { createdAt: 'ASC', id: 'ASC' } }));
  return rows.map(tokenOf);
}

function tokenOf({ id, name, scopes, createdAt, lastUsedAt, revokedAt }: Omit<ApiTokenRow, 'hash'>): ApiToken {
  return { id, name, scopes: JSON.parse(scopes) as Scope[], createdAt, lastUsedAt, revokedAt };
}
