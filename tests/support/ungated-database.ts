import type { Database } from '@tandem/server/database/database';
import { ENTITIES } from '@tandem/server/database/entities';
import { MIGRATIONS } from '@tandem/server/database/migrations';
import { DataSource } from 'typeorm';

/** SQLite without gate and transactions, for controls: what the store would stand on without them. */
export async function openUngated(path: string): Promise<Database> {
  const source = new DataSource({
    type: 'sqlite',
    database: path,
    entities: ENTITIES,
    migrations: MIGRATIONS,
    enableWAL: true,
    busyTimeout: 10_000,
  });
  await source.initialize();
  return {
    dialect: 'sqlite',
    read: (work) => work(source.manager),
    write: (work) => work(source.manager),
    ping: () => Promise.resolve(),
    migrate: async () => (await source.runMigrations()).map((migration) => migration.name),
    backup: () => Promise.reject(new Error('not here')),
    close: () => source.destroy(),
  };
}
