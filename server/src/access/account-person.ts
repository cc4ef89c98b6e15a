import type { Org } from '@tandem/shared/org/org';
import type { Key, Person } from '@tandem/shared/org/records';
import type { Database } from '../database/database.ts';
import { findAccount, otherAccountOf } from './account-links.store.ts';
import type { Caller } from './caller.ts';

/**
 * The person that a caller is: whom an administrator linked the account to, or else the one person whose work e-mail is its address,
 * unless they are linked to another account. Null for a token, where there is none, and where several have that e-mail.
 */
export async function personOfCaller(database: Database, org: Org, caller: Caller | null): Promise<Person | null> {
  if (caller?.kind !== 'USER') return null;
  return database.read(async (manager) => {
    const account = await findAccount(manager, { id: caller.id });
    if (!account) return null;
    const key = account.personKey ?? personWithEmail(org, account.email);
    if (key === null || (account.personKey === null && (await otherAccountOf(manager, key, account.id)))) return null;
    return org.person(key) ?? null;
  });
}

/** Whether a person's work e-mail is an address, whatever the case of the letters. */
export function hasEmail({ details }: Person, address: string): boolean {
  return details.email !== null && details.email.trim().toLowerCase() === address;
}

/** The one person whose work e-mail is the address (in lower case); null where nobody or several have it. */
function personWithEmail(org: Org, address: string): Key | null {
  let found: Key | null = null;
  for (const person of org.table('person').values()) {
    if (!hasEmail(person, address)) continue;
    if (found !== null) return null;
    found = person.key;
  }
  return found;
}
