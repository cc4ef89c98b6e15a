import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import type { Database } from '../database/database.ts';
import { hashPassword } from './password.ts';
import { hashSecret, newSecret } from './secret.ts';
import { SetupLinkRow } from './setup-link.entity.ts';
import { UserRow } from './user.entity.ts';
import { userOf, type NewUser, type User } from './users.store.ts';

/** Makes the secret of a link that makes the first administrator, once. Links made before hold no more. */
export async function createSetupLink(database: Database): Promise<string> {
  const secret = newSecret('');
  await database.write(async (manager) => {
    await manager.delete(SetupLinkRow, { usedAt: IsNull() });
    await manager.insert(SetupLinkRow, { hash: hashSecret(secret), createdAt: new Date().toISOString(), usedAt: null });
  });
  return secret;
}

/** Whether the link can still be used. */
export function isSetupLinkOpen(database: Database, secret: string): Promise<boolean> {
  return database.read((manager) => manager.existsBy(SetupLinkRow, { hash: hashSecret(secret), usedAt: IsNull() }));
}

/** Uses the link up and makes an administrator; null where the link is unknown or used, or the address has an account. */
export async function useSetupLink(
  database: Database,
  secret: string,
  { email, name, password }: Omit<NewUser, 'scopes'>,
): Promise<User | null> {
  const passwordHash = await hashPassword(password);
  const row = {
    id: randomUUID(),
    email: email.trim().toLowerCase(),
    name,
    passwordHash,
    scopes: JSON.stringify(['admin']),
    personKey: null,
    createdAt: new Date().toISOString(),
  };
  return database.write(async (manager) => {
    if (await manager.existsBy(UserRow, { email: row.email })) return null;
    const used = await manager.update(SetupLinkRow, { hash: hashSecret(secret), usedAt: IsNull() }, { usedAt: row.createdAt });
    if (used.affected !== 1) return null;
    await manager.insert(UserRow, row);
    return userOf(row);
  });
}
