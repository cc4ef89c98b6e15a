import type { Database } from '../database/database.ts';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open-database.ts';
import { createOrgStore, type OrgStore } from '../org/org.store.ts';

/** What a command works with. */
export interface CliStores {
  readonly database: Database;
  readonly org: OrgStore;
}

/** Opens the database that DATABASE_URL names, migrates it, runs `work`, and closes it whatever happens. */
export async function withStores<T>(work: (stores: CliStores) => Promise<T>): Promise<T> {
  const database = await openDatabase(readConfig(process.env).databaseUrl);
  try {
    await database.migrate();
    const org = createOrgStore(database);
    try {
      return await work({ database, org });
    } finally {
      org.close();
    }
  } finally {
    await database.close();
  }
}
