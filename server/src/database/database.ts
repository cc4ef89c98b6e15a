import type { DataSourceOptions, EntityManager } from 'typeorm';

/** The two databases that Tandem stands on. */
export type Dialect = 'sqlite' | 'postgres';

/** The database as stores see it: reads that cannot write, and writes that take turns. */
export interface Database {
  readonly dialect: Dialect;
  /** Runs `work` on one consistent snapshot of what is committed; it cannot write. */
  read<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /**
   * Runs `work` in the writer's transaction, one at a time across all processes on this database, in the order of arrival
   * within this one. Nested calls join. Throws what `work` or any of its statements threw, and then nothing has changed;
   * `WaitingLineFull` where too many wait.
   */
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Answers when the database does; throws where it does not. */
  ping(): Promise<void>;
  /** Brings the tables to this version of the program; the names of the migrations that ran. Safe in several processes at once. */
  migrate(): Promise<string[]>;
  /** A consistent copy in one file at `path`, which must not exist, while others write. SQLite only; throws on PostgreSQL. */
  backup(path: string): Promise<void>;
  /** Waits for the writes under way and lets go of the database. */
  close(): Promise<void>;
}

/** What a database holds; tests bring their own. */
export interface DatabaseOptions {
  readonly entities?: NonNullable<DataSourceOptions['entities']>;
  readonly migrations?: NonNullable<DataSourceOptions['migrations']>;
  /** Writes that may wait for their turn before further ones are refused. */
  readonly mostWaiting?: number;
}
