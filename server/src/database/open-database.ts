import type { Database, DatabaseOptions } from './database.ts';
import { ENTITIES } from './entities.ts';
import { MIGRATIONS } from './migrations.ts';
import { openPostgres } from './postgres-database.ts';
import { openSqlite } from './sqlite-database.ts';

/**
 * Opens `sqlite:PATH` (the folder and the file are made where they are missing) or `postgres://...`.
 * Does not migrate. Throws where the address is neither, or the database does not answer.
 */
export function openDatabase(url: string, options: DatabaseOptions = {}): Promise<Database> {
  const settings = { entities: ENTITIES, migrations: MIGRATIONS, mostWaiting: 1_000, ...options };
  if (url.startsWith('sqlite:')) return openSqlite(url.slice('sqlite:'.length), settings);
  if (/^postgres(ql)?:\/\//.test(url)) return openPostgres(url, settings);
  throw new Error(`DATABASE_URL is ‘${url}’; it must be sqlite:PATH or postgres://USER:PASSWORD@HOST:PORT/NAME`);
}
