import sqlite3 from 'sqlite3';
import type { GeneratedOrganization } from './generate-organization.ts';

/** Plain SQLite tables with the same facts, as somebody would write them by hand: the base that ratios are taken against. */
export class BaseDatabase {
  private constructor(private readonly connection: sqlite3.Database) {}

  static async open(path: string): Promise<BaseDatabase> {
    const connection = await new Promise<sqlite3.Database>((resolve, reject) => {
      const opened = new sqlite3.Database(path, (error) => (error ? reject(error) : resolve(opened)));
    });
    const database = new BaseDatabase(connection);
    await database.run('PRAGMA journal_mode=WAL');
    await database.run('PRAGMA synchronous=FULL');
    for (const table of TABLES) await database.run(table);
    return database;
  }

  run(sql: string, ...parameters: unknown[]): Promise<void> {
    return new Promise((resolve, reject) => this.connection.run(sql, parameters, (error) => (error ? reject(error) : resolve())));
  }

  all<R>(sql: string, ...parameters: unknown[]): Promise<R[]> {
    return new Promise((resolve, reject) =>
      this.connection.all(sql, parameters, (error, rows) => (error ? reject(error) : resolve(rows as R[]))),
    );
  }

  close(): Promise<void> {
    return new Promise((resolve, reject) => this.connection.close((error) => (error ? reject(error) : resolve())));
  }

  /** Raw insert of all people in one transaction. */
  async insertPeople(people: GeneratedOrganization['people']): Promise<void> {
    await this.insert(
      'people',
      5,
      people.map((row) => [row.id, row.name, row.email, row.hired, row.left]),
    );
  }

  async insertRest(org: GeneratedOrganization): Promise<void> {
    await this.insert(
      'teams',
      3,
      org.teams.map((row) => [row.id, row.name, row.parent]),
    );
    await this.insert(
      'positions',
      5,
      org.positions.map((row) => [row.id, row.title, row.team, row.manager, row.person]),
    );
    await this.insert(
      'initiatives',
      6,
      org.initiatives.map((row) => [row.id, row.name, row.team, row.from, row.to, row.priority]),
    );
    await this.insert(
      'assignments',
      5,
      org.assignments.map((row) => [row.initiative, row.role, row.person, row.from, row.to]),
    );
    await this.run('ANALYZE');
  }

  /** One prepared update a row, in one transaction. */
  async moveAll(rows: readonly { readonly id: string; readonly manager: string }[]): Promise<void> {
    await this.run('BEGIN IMMEDIATE');
    const statement = this.connection.prepare('UPDATE positions SET manager = ? WHERE id = ?');
    await new Promise<void>((resolve, reject) => {
      for (const { id, manager } of rows) statement.run([manager, id], (error: Error | null) => error && reject(error));
      statement.finalize((error) => (error ? reject(error) : resolve()));
    });
    await this.run('COMMIT');
  }

  private async insert(table: string, columns: number, rows: readonly (readonly unknown[])[]): Promise<void> {
    await this.run('BEGIN IMMEDIATE');
    const statement = this.connection.prepare(`INSERT INTO ${table} VALUES (${Array.from({ length: columns }, () => '?').join(',')})`);
    await new Promise<void>((resolve, reject) => {
      for (const row of rows) statement.run(row as unknown[], (error: Error | null) => error && reject(error));
      statement.finalize((error) => (error ? reject(error) : resolve()));
    });
    await this.run('COMMIT');
  }
}

const TABLES = [
  'CREATE TABLE people (id TEXT PRIMARY KEY, name TEXT, email TEXT, hired INTEGER, left_on INTEGER)',
  'CREATE TABLE teams (id TEXT PRIMARY KEY, name TEXT, parent TEXT)',
  'CREATE TABLE positions (id TEXT PRIMARY KEY, title TEXT, team TEXT, manager TEXT, person TEXT)',
  'CREATE TABLE initiatives (id TEXT PRIMARY KEY, name TEXT, team TEXT, from_day INTEGER, to_day INTEGER, priority INTEGER)',
  'CREATE TABLE assignments (initiative TEXT, role TEXT, person TEXT, from_day INTEGER, to_day INTEGER)',
  'CREATE INDEX assignments_by_initiative ON assignments (initiative, role)',
  'CREATE TABLE edits (id INTEGER PRIMARY KEY, payload TEXT)',
];
