import sqlite3 from 'sqlite3';
import { DataSource, type DataSourceOptions, type EntityManager } from 'typeorm';
import { readSnapshot } from './read-snapshot.ts';

/** Milliseconds to wait where the file is locked; readers do not wait for writers, only for a recovery after a crash. */
const BUSY_TIMEOUT = 10_000;

/** Connections that read beside each other and beside the writer. SQLite's driver has four threads; one is left to the writer. */
const MOST_READERS = 3;

/** Read-only connections to one file, opened when needed; each read has one for itself, with its own snapshot. */
export class SqliteReaders {
  private readonly idle: DataSource[] = [];
  private readonly waiting: ((reader: DataSource) => void)[] = [];
  private opened = 0;

  constructor(
    private readonly path: string,
    private readonly entities: NonNullable<DataSourceOptions['entities']>,
  ) {}

  /** Runs `work` on a snapshot. */
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.alone((manager) => readSnapshot(manager.queryRunner!, 'BEGIN', work));
  }

  /** Runs `work` on a reader of its own, outside of a transaction. */
  async alone<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const reader = await this.take();
    try {
      return await work(reader.createQueryRunner().manager);
    } finally {
      this.giveBack(reader);
    }
  }

  /** Closes the readers that are idle; to be called when no read is under way. */
  async close(): Promise<void> {
    await Promise.all(this.idle.splice(0).map((reader) => reader.destroy()));
  }

  private take(): Promise<DataSource> {
    const reader = this.idle.pop();
    if (reader) return Promise.resolve(reader);
    if (this.opened >= MOST_READERS) return new Promise((resolve) => this.waiting.push(resolve));
    this.opened++;
    return this.open().catch((error: unknown) => {
      this.opened--;
      throw error;
    });
  }

  private giveBack(reader: DataSource): void {
    const next = this.waiting.shift();
    if (next) next(reader);
    else this.idle.push(reader);
  }

  private async open(): Promise<DataSource> {
    const reader = new DataSource({
      type: 'sqlite',
      database: this.path,
      entities: this.entities,
      flags: sqlite3.OPEN_READONLY,
      busyTimeout: BUSY_TIMEOUT,
      invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
    });
    await reader.initialize();
    await reader.query('PRAGMA query_only = ON');
    return reader;
  }
}
