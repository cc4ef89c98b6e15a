import { Not } from 'typeorm';
import type { EntityManager } from 'typeorm';
import { UserRow } from './user.entity.ts';

/** An account and the person that it was linked to. */
export interface AccountLink {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  /** Null where nobody linked it: then its address decides. */
  readonly personKey: string | null;
}

/** The account of an id or of an address; null where there is none. */
export async function findAccount(
  manager: EntityManager,
  wanted: { readonly id: string } | { readonly email: string },
): Promise<AccountLink | null> {
  const row = await manager.findOneBy(UserRow, 'id' in wanted ? { id: wanted.id } : { email: wanted.email.trim().toLowerCase() });
  return row && { id: row.id, email: row.email, name: row.name, personKey: row.personKey };
}

/** The other account that is linked to a person; null where there is none. */
export async function otherAccountOf(manager: EntityManager, personKey: string, accountId: string): Promise<AccountLink | null> {
  const row = await manager.findOneBy(UserRow, { personKey, id: Not(accountId) });
  return row && { id: row.id, email: row.email, name: row.name, personKey: row.personKey };
}

/** Links an account to a person; null leaves it to its address again. */
export async function putAccountLink(manager: EntityManager, accountId: string, personKey: string | null): Promise<void> {
  await manager.update(UserRow, { id: accountId }, { personKey });
}

/** Takes accounts away by their addresses, with their sessions and all that is theirs alone. */
export async function deleteAccounts(manager: EntityManager, emails: readonly string[]): Promise<void> {
  for (const email of emails) await manager.delete(UserRow, { email: email.toLowerCase() });
}
