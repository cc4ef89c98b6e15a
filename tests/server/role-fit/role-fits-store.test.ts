import { expect, it } from 'vitest';
import { linkAccountTo } from '@tandem/server/access/account-person';
import { deleteAccounts } from '@tandem/server/access/account-links.store';
import { createUser } from '@tandem/server/access/users.store';
import type { Database } from '@tandem/server/database/database';
import { openDatabase } from '@tandem/server/database/open-database';
import { findRoleFit, forgetRoleFitsOf, putRoleFit, removeRoleFit } from '@tandem/server/role-fit/role-fits.store';
import { sharedRoleFits } from '@tandem/server/role-fit/shared-role-fits';
import { onBothDatabases } from '../../support/both-databases.ts';
import { orgOf, personMade } from '../../support/small-org.ts';

const details = {
  displayName: 'Ada',
  givenName: null,
  familyName: null,
  preferredName: null,
  employeeNumber: null,
  email: 'Ada@example.org',
};
const org = orgOf(personMade('ada', { details }), personMade('bo'));
const ADA = org.person('ada')!;

onBothDatabases('Role fits', (newUrl) => {
  it('are seen by another process as soon as they are shared, and no longer than that', async () => {
    const url = newUrl();
    const here = await openDatabase(url);
    const there = await openDatabase(url);
    try {
      await here.migrate();
      const put = await accountOf(here);
      const seenThere = async () => (await sharedRoleFits(there)).of(ADA)?.version ?? null;
      expect(await seenThere()).toBe(null);
      await put({ shared: false, version: 1 });
      expect(await seenThere()).toBe(null);
      await put({ shared: true, version: 2 });
      expect(await seenThere()).toBe(2);
      expect(await sharedRoleFits(there)).toBe(await sharedRoleFits(there));
      await put({ shared: false, version: 3 });
      expect(await seenThere()).toBe(null);
    } finally {
      await here.close();
      await there.close();
    }
  });

  it('go with their account, with their person and when they are removed, and nothing of them is left', async () => {
    const database = await openDatabase(newUrl());
    try {
      await database.migrate();
      const put = await accountOf(database);
      for (const remove of [
        (id: string) => database.write((manager) => removeRoleFit(manager, id)),
        () => database.write((manager) => forgetRoleFitsOf(manager, ['bo', 'ada'])),
        () => database.write((manager) => deleteAccounts(manager, ['Ada@example.org'])),
      ]) {
        const id = await put({ shared: true, version: 1 });
        expect((await database.read((manager) => findRoleFit(manager, id)))?.answers).toEqual(new Map([['owns-how', 4]]));
        await remove(id);
        expect(await database.read((manager) => manager.query('SELECT * FROM role_fits'))).toEqual([]);
      }
    } finally {
      await database.close();
    }
  });

  it('are out of sight while their person is linked to another account', async () => {
    const database = await openDatabase(newUrl());
    try {
      await database.migrate();
      await (
        await accountOf(database)
      )({ shared: true, version: 1 });
      await createUser(database, { email: 'other@example.org', name: 'Other', password: null, scopes: [] });
      const link = (personKey: string | null) => linkAccountTo(database, org, { email: 'other@example.org' }, personKey);
      const isSeen = async () => (await sharedRoleFits(database)).of(ADA) !== null;
      expect(await isSeen()).toBe(true);
      await link('ada');
      expect(await isSeen()).toBe(false);
      await link(null);
      expect(await isSeen()).toBe(true);
    } finally {
      await database.close();
    }
  });
});

/** Makes Ada's account; puts its role fit and gives the account's id. */
async function accountOf(database: Database): Promise<(state: { readonly shared: boolean; readonly version: number }) => Promise<string>> {
  const { id } = (await createUser(database, { email: 'ada@example.org', name: 'Ada', password: null, scopes: ['org:read'] }))!;
  const fit = {
    accountId: id,
    personKey: 'ada',
    questionnaireVersion: 1,
    answers: new Map([['owns-how', 4]]),
    takenAt: '2026-06-15T12:00:00.000Z',
  };
  return async (state) => {
    await database.write((manager) => putRoleFit(manager, { ...fit, ...state }));
    return id;
  };
}
