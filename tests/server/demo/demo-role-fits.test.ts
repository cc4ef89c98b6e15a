import { afterAll, beforeAll, expect, test } from 'vitest';
import { callerOf } from '@tandem/server/access/caller';
import { createSession } from '@tandem/server/access/sessions.store';
import { listUsers, verifyPassword } from '@tandem/server/access/users.store';
import { readSettings } from '@tandem/server/access/settings.store';
import { RequestContext } from '@tandem/server/context';
import { DEMO_STAFF } from '@tandem/server/demo/demo-role-fits';
import { DEMO_PASSWORD, DEMO_USERS, loadDemo } from '@tandem/server/demo/load-demo';
import { removeDemo } from '@tandem/server/demo/remove-demo';
import { sharedRoleFits } from '@tandem/server/role-fit/shared-role-fits';
import { roleFitOn } from '@tandem/shared/role-fit/shared-role-fits';
import { day } from '../../support/small-org.ts';
import { startTestServer, type TestServer } from '../../support/test-server.ts';

const TODAY = day('2026-06-15');
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await loadDemo({ database: server.services.database, org: server.services.store }, TODAY);
});
afterAll(() => server.stop());

test('every account of the demo belongs to somebody of the company', async () => {
  const { database } = server.services;
  const users = await listUsers(database);
  for (const { email, person } of DEMO_USERS) {
    const { id } = users.find((user) => user.email === email)!;
    const caller = await callerOf(database, undefined, await createSession(database, id));
    if (caller === 'INVALID') throw new Error(email);
    expect((await new RequestContext(server.services, caller).person())?.externalId).toBe(person);
  }
});

test('some people have shared a role fit, on both sides and in the middle', async () => {
  const org = await server.services.store.current();
  const fits = await sharedRoleFits(server.services.database);
  const leanings = [...fits.personKeys].map((key) => [
    org.person(key)!.details.displayName,
    roleFitOn(org, key, TODAY, fits.of(org.person(key)!)!)!.leaning,
  ]);
  expect(Object.fromEntries(leanings)).toEqual({
    'Mateo Arrieta': 'PROJECT',
    'Hana Kobayashi-Ruiz': 'HYBRID',
    'Iris van Doorn': 'PRODUCT',
    'Elif Sarıkaya': 'PRODUCT',
  });
});

test('their accounts have no password to sign in with, and go with the demo, as its name does', async () => {
  const { database, store } = server.services;
  expect(await verifyPassword(database, DEMO_STAFF[0]!.email, DEMO_PASSWORD)).toBe(null);
  expect((await readSettings(database)).organizationName).toBe('Wintermoor Medical Logistics');
  await removeDemo(store, null);
  expect((await readSettings(database)).organizationName).toBe('');
  expect((await listUsers(database)).map(({ email }) => email)).toEqual(DEMO_USERS.map(({ email }) => email).toSorted());
  expect([...(await sharedRoleFits(database)).personKeys]).toEqual([]);
});
