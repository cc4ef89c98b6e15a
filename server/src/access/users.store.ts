import { randomUUID } from 'node:crypto';
import type { Database } from '../database/database.ts';
import { hashPassword, hashThatNothingMatches, matchesPassword } from './password.ts';
import type { Scope } from './scopes.ts';
import { SessionRow } from './session.entity.ts';
import { UserRow } from './user.entity.ts';

/** Somebody who can sign in. */
export interface User {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly scopes: readonly Scope[];
}

/** What makes a user. */
export interface NewUser {
  readonly email: string;
  readonly name: string;
  readonly password: string;
  readonly scopes: readonly Scope[];
}

/** Makes a user; null where the address has an account already. Without a password nobody can sign in until one is set. */
export async function createUser(
  database: Database,
  { email, name, password, scopes }: Omit<NewUser, 'password'> & { readonly password: string | null },
): Promise<User | null> {
  const passwordHash = password === null ? hashThatNothingMatches() : await hashPassword(password);
  const row = {
    id: randomUUID(),
    email: addressOf(email),
    name,
    passwordHash,
    scopes: JSON.stringify(scopes),
    personKey: null,
    createdAt: new Date().toISOString(),
  };
  return database.write(async (manager) => {
    if (await manager.existsBy(UserRow, { email: row.email })) return null;
    await manager.insert(UserRow, row);
    return userOf(row);
  });
}

/** The user whose address and password these are, or null. Takes as long where there is no such user. */
export async function verifyPassword(database: Database, email: string, password: string): Promise<User | null> {
  const row = await database.read((manager) => manager.findOneBy(UserRow, { email: addressOf(email) }));
  const matches = await matchesPassword(password, row?.passwordHash ?? (await nobody()));
  return row && matches ? userOf(row) : null;
}

/** Gives a user another password and ends their sessions; false where there is no such user. */
export async function changePassword(database: Database, email: string, password: string): Promise<boolean> {
  const passwordHash = await hashPassword(password);
  return database.write(async (manager) => {
    const row = await manager.findOneBy(UserRow, { email: addressOf(email) });
    if (!row) return false;
    await manager.update(UserRow, { id: row.id }, { passwordHash });
    await manager.delete(SessionRow, { userId: row.id });
    return true;
  });
}

/** All users by address. */
export async function listUsers(database: Database): Promise<User[]> {
  const rows = await database.read((manager) => manager.find(UserRow, { order: { email: 'ASC' } }));
  return rows.map(userOf);
}

/** Whether nobody can sign in yet. */
export function hasNoUsers(database: Database): Promise<boolean> {
  return database.read(async (manager) => (await manager.count(UserRow)) === 0);
}

/** The user as others see them, without the password's hash. */
export function userOf({ id, email, name, scopes }: Pick<UserRow, 'id' | 'email' | 'name' | 'scopes'>): User {
  return { id, email, name, scopes: JSON.parse(scopes) as Scope[] };
}

function addressOf(email: string): string {
  return email.trim().toLowerCase();
}

let hashOfNobody: Promise<string> | null = null;

function nobody(): Promise<string> {
  return (hashOfNobody ??= hashPassword('nobody'));
}
