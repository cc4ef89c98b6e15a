import { afterEach, beforeEach, expect, it } from 'vitest';
import { createToken, findToken, listTokens, revokeToken } from '@tandem/server/access/api-tokens.store';
import { createSession, endSession, findSession, SESSION_DAYS } from '@tandem/server/access/sessions.store';
import { readSettings, setTimeZone } from '@tandem/server/access/settings.store';
import { createSetupLink, isSetupLinkOpen, useSetupLink } from '@tandem/server/access/setup-links.store';
import { changePassword, createUser, hasNoUsers, listUsers, verifyPassword } from '@tandem/server/access/users.store';
import type { Database } from '@tandem/server/database/database';
import { openDatabase } from '@tandem/server/database/open-database';
import { onBothDatabases } from '../../support/both-databases.ts';

const ADA = { email: 'Ada@Example.org', name: 'Ada', password: 'correct horse', scopes: ['org:read', 'org:write'] } as const;

onBothDatabases('The stores of access', (newUrl) => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(newUrl());
    await database.migrate();
  });
  afterEach(() => database.close());

  it('lets a user in with their password only', async () => {
    expect(await hasNoUsers(database)).toBe(true);
    const user = await createUser(database, ADA);
    expect(await verifyPassword(database, ' ada@example.ORG', 'correct horse')).toEqual(user);
    expect(await verifyPassword(database, ADA.email, 'correct horse ')).toBeNull();
    expect(await verifyPassword(database, 'nobody@example.org', 'nobody')).toBeNull();
    expect(await listUsers(database)).toEqual([{ id: user!.id, email: 'ada@example.org', name: 'Ada', scopes: ['org:read', 'org:write'] }]);
  });

  it('makes one account an address', async () => {
    await createUser(database, ADA);
    expect(await createUser(database, { ...ADA, email: 'ada@example.org' })).toBeNull();
  });

  it('keeps a session until it is ended, runs out, or the password changes', async () => {
    const user = (await createUser(database, ADA))!;
    const [first, second] = [await createSession(database, user.id), await createSession(database, user.id)];
    expect(await findSession(database, first)).toEqual(user);
    expect(await findSession(database, 'guessed')).toBeNull();
    await endSession(database, first);
    expect(await findSession(database, first)).toBeNull();
    const afterwards = new Date(Date.now() + (SESSION_DAYS + 1) * 86_400_000);
    expect(await findSession(database, second, afterwards)).toBeNull();
    expect(await findSession(database, second)).toEqual(user);
    expect(await changePassword(database, ADA.email, 'another one')).toBe(true);
    expect(await findSession(database, second)).toBeNull();
    expect(await verifyPassword(database, ADA.email, 'another one')).toEqual(user);
  });

  it('knows a token until it is revoked, and notes its use to the minute', async () => {
    const { text, token } = await createToken(database, 'robot', ['org:read']);
    expect(text).toMatch(/^tandem_[\w-]{43}$/);
    const used = await findToken(database, text, new Date('2026-03-01T10:20:30.400Z'));
    expect(used).toEqual({ ...token, lastUsedAt: '2026-03-01T10:20:00.000Z' });
    expect(await findToken(database, `${text}x`)).toBeNull();
    expect(await revokeToken(database, token.id)).toMatchObject({ name: 'robot' });
    expect(await findToken(database, text)).toBeNull();
    expect(await revokeToken(database, token.id)).toBeNull();
    expect(await listTokens(database)).toMatchObject([{ name: 'robot', scopes: ['org:read'], lastUsedAt: '2026-03-01T10:20:00.000Z' }]);
  });

  it('makes an administrator by a set-up link, once', async () => {
    const old = await createSetupLink(database);
    const secret = await createSetupLink(database);
    expect(await useSetupLink(database, old, ADA)).toBeNull();
    expect(await isSetupLinkOpen(database, secret)).toBe(true);
    const tries = await Promise.all([
      useSetupLink(database, secret, ADA),
      useSetupLink(database, secret, { ...ADA, email: 'eve@example.org' }),
    ]);
    expect(tries.filter((user) => user !== null)).toMatchObject([{ scopes: ['admin'] }]);
    expect(await isSetupLinkOpen(database, secret)).toBe(false);
    expect(await useSetupLink(database, secret, { ...ADA, email: 'bob@example.org' })).toBeNull();
  });

  it('has no secret in its tables', async () => {
    const user = (await createUser(database, ADA))!;
    const secrets = [
      await createSession(database, user.id),
      (await createToken(database, 'robot', [])).text,
      await createSetupLink(database),
      ADA.password,
    ];
    const tables = ['users', 'sessions', 'api_tokens', 'setup_links'];
    const rows = await Promise.all(tables.map((table) => database.read((manager) => manager.query(`SELECT * FROM ${table}`))));
    for (const secret of secrets) expect(JSON.stringify(rows)).not.toContain(secret);
  });

  it('keeps the time zone, and refuses one that there is not', async () => {
    expect(await readSettings(database)).toMatchObject({ timeZone: 'UTC' });
    expect(await setTimeZone(database, 'Europe/Berlin')).toBe(true);
    expect(await setTimeZone(database, 'Asia/Tokyo')).toBe(true);
    expect(await setTimeZone(database, 'Mars/Olympus')).toBe(false);
    expect(await readSettings(database)).toMatchObject({ timeZone: 'Asia/Tokyo' });
  });
});
