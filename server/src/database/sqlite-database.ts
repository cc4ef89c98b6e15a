import { DataSource, MigrationExecutor, type EntityManager } from 'typeorm';
import type { Database, DatabaseOptions } from './database.ts';
import { SqliteReaders } from './sqlite-readers.ts';
import { TransactionGate, type RunStatement, type WriterDialect } from './transaction-gate.ts';

/** Milliseconds that a write waits for another process's transaction. A big import holds the file for seconds. */
const WRITER_PATIENCE = 60_000;
/** Milliseconds that one try waits. It holds a thread of the process, so we try often rather than long. */
const BUSY_TIMEOUT = 100;

/** Opens the file at `path`: one writer behind the gate, and readers of their own that cannot write. */
export async function openSqlite(path: string, options: Required<DatabaseOptions>): Promise<Database> {
  const { entities, migrations } = options;
  const writer = new DataSource({
    type: 'sqlite',
    database: path,
    entities,
    migrations,
    busyTimeout: BUSY_TIMEOUT,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
  await writer.initialize();
  await whenFree(() => writer.query('PRAGMA journal_mode = WAL'));
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
    migrate: () =>
      gate.write((manager) => migrate(writer, manager), { before: 'PRAGMA foreign_keys = OFF', after: 'PRAGMA foreign_keys = ON' }),
    backup: (target) => readers.alone((manager) => copyInto(manager, target)),
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
    begin: (run: RunStatement) => whenFree(() => begin(run)),
    release: () => Promise.resolve(),
  };
}

async function begin(run: RunStatement): Promise<void> {
  try {
    await run('BEGIN IMMEDIATE');
  } catch (error) {
    if (!/within a transaction/.test(String(error))) throw error;
    await run('ROLLBACK');
    await run('BEGIN IMMEDIATE');
  }
}

/** Tries again while another process has the file. Throws SQLite's error when the patience is at its end. */
async function whenFree(work: () => Promise<unknown>): Promise<void> {
  const until = Date.now() + WRITER_PATIENCE;
  for (;;) {
    try {
      await work();
      return;
    } catch (error) {
      if (Date.now() >= until || !/SQLITE_BUSY/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, 2));
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

/** The connection cannot write to its own file; SQLite counts the copy as a write all the same. */
async function copyInto(reader: EntityManager, path: string): Promise<void> {
  await reader.query('PRAGMA query_only = OFF');
  try {
    await reader.query('VACUUM INTO ?', [path]);
  } finally {
    await reader.query('PRAGMA query_only = ON');
  }
}
