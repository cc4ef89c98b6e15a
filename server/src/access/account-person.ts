import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';
import type { Key, Person } from '@tandem/shared/org/records';
import type { Database } from '../database/database.ts';
import { countChange } from '../role-fit/role-fits.store.ts';
import { findAccount, otherAccountOf, putAccountLink, type AccountLink } from './account-links.store.ts';
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

/** Links an account to a person of the organization, or leaves it to its address again; a person has one account at most. */
export function linkAccountTo(
  database: Database,
  org: Org,
  wanted: { readonly id: string } | { readonly email: string },
  personKey: string | null,
): Promise<{ readonly account: AccountLink } | { readonly refusal: Refusal }> {
  return database.write(async (manager) => {
    const account = await findAccount(manager, wanted);
    const named = 'id' in wanted ? wanted.id : wanted.email;
    if (!account)
      return { refusal: refuse('NOT_FOUND', `There is no account ‘${named.slice(0, 80)}’.`, 'id' in wanted ? 'userId' : 'email') };
    if (personKey !== null) {
      const person = org.person(personKey);
      if (!person) return { refusal: refuse('NOT_FOUND', `There is no person ‘${personKey.slice(0, 80)}’.`, 'personId') };
      const other = await otherAccountOf(manager, personKey, account.id);
      if (other) {
        const message = `${person.details.displayName} is linked to the account ${other.email} already; unlink that one first.`;
        return { refusal: refuse('CONFLICT', message, 'personId') };
      }
    }
    await putAccountLink(manager, account.id, personKey);
    await countChange(manager);
    return { account: { ...account, personKey } };
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
