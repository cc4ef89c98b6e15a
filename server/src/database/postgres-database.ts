import pg from 'pg';
import { DataSource, MigrationExecutor, type EntityManager } from 'typeorm';
import type { Database, DatabaseOptions } from './database.ts';
import { readSnapshot } from './read-snapshot.ts';
import { TransactionGate, type WriterDialect } from './transaction-gate.ts';

/** The lock that stands for the organization's turn: any number that nobody else on the database uses. */
const TURN_LOCK = 7_263_361;

/** Opens a PostgreSQL database: writes take turns under one advisory lock, reads are read-only snapshots. */
export async function openPostgres(url: string, options: Required<DatabaseOptions>): Promise<Database> {
  const { entities, migrations } = options;
  const source = new DataSource({
    type: 'postgres',
    driver: pg,
    url,
    entities,
    migrations,
    applicationName: 'tandem',
    installExtensions: false,
    invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
  });
  await source.initialize();
  const gate = new TransactionGate(writerOf(source), options.mostWaiting);
  return {
    dialect: 'postgres',
    read: (work) => readOnce(source, work),
    write: (work) => gate.write(work),
    ping: async () => void (await source.query('SELECT 1')),
    migrate: () => gate.write((manager) => migrate(source, manager)),
    backup: () => Promise.reject(new Error('On PostgreSQL, take a backup with pg_dump')),
    async close() {
      await gate.drain();
      await source.destroy();
    },
  };
}

function writerOf(source: DataSource): WriterDialect {
  return {
    open: () => Promise.resolve(source.createQueryRunner()),
    async begin(run) {
      await run('BEGIN');
      await run(`SELECT pg_advisory_xact_lock(${TURN_LOCK})`);
    },
    release: (runner) => runner.release(),
  };
}

async function readOnce<T>(source: DataSource, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  const runner = source.createQueryRunner();
  try {
    return await readSnapshot(runner, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', work);
  } finally {
    await runner.release();
  }
}

async function migrate(source: DataSource, manager: EntityManager): Promise<string[]> {
  const executor = new MigrationExecutor(source, manager.queryRunner);
  const done = await executor.executePendingMigrations();
  return done.map((migration) => migration.name);
}
