import { DataSource, MigrationExecutor, type EntityManager } from 'typeorm';
import type { Database, DatabaseOptions } from './database.ts';
import { SQLITE_BUSY_TIMEOUT, SqliteReaders } from './sqlite-readers.ts';
import { TransactionGate, type RunStatement, type WriterDialect } from './transaction-gate.ts';

/** Opens the file at `path`: one writer behind the gate, and readers of their own that cannot write. */
export async function openSqlite(path: string, options: Required<DatabaseOptions>): Promise<Database> {
  const { entities, migrations } = options;
  const writer = new DataSource({
    type: 'sqlite',
    database: path,
    entities,
    migrations,
    busyTimeout: SQLITE_BUSY_TIMEOUT,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
  await writer.initialize();
  await enterWalMode(writer);
  await writer.query('PRAGMA synchronous = FULL');
  const gate = new TransactionGate(writerOf(writer), options.mostWaiting);
  gate.guard(writer.createQueryRunner());
  const readers = new SqliteReaders(path, entities);
  return {
    dialect: 'sqlite',
    read: (work) => readers.read(work),
    write: (work) => gate.write(work),
    ping: () => readers.read(async (manager) => void (await manager.query('SELECT 1'))),
    // Rebuilding a table inside a transaction would delete child rows by cascade, and foreign keys can only be switched outside of one.
    migrate: () => gate.write((manager) => migrate(writer, manager), { before: 'PRAGMA foreign_keys = OFF', after: 'PRAGMA foreign_keys = ON' }),
    backup: (target) => readers.alone(async (manager) => void (await manager.query('VACUUM INTO ?', [target]))),
    async close() {
      await gate.drain();
      await readers.close();
      await writer.destroy();
    },
  };
}

function writerOf(writer: DataSource): WriterDialect {
  return {
    open: () => Promise.resolve(writer.createQueryRunner()),
    async begin(run: RunStatement) {
      try {
        await run('BEGIN IMMEDIATE');
      } catch (error) {
        if (!/within a transaction/.test(String(error))) throw error;
        await run('ROLLBACK');
        await run('BEGIN IMMEDIATE');
      }
    },
    release: () => Promise.resolve(),
  };
}

/** SQLite does not wait its busy timeout when two processes turn to WAL at once, so we try again. */
async function enterWalMode(writer: DataSource): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await writer.query('PRAGMA journal_mode = WAL');
      return;
    } catch (error) {
      if (attempt >= 50 || !/SQLITE_BUSY/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function migrate(writer: DataSource, manager: EntityManager): Promise<string[]> {
  const executor = new MigrationExecutor(writer, manager.queryRunner);
  const done = await executor.executePendingMigrations();
  const dangling: unknown[] = await manager.query('PRAGMA foreign_key_check');
  if (dangling.length > 0) throw new Error(`Migrating left ${dangling.length} rows that refer to nothing`);
  return done.map((migration) => migration.name);
}
