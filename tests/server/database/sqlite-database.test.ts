import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Database } from '@tandem/server/database/database';
import { openDatabase } from '@tandem/server/database/open-database';
import { NOTES, noteBooks } from '../../support/notes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { add, all } = noteBooks();

describe('A database in one file', () => {
  const folder = temporaryFolder();
  let path: string;
  let database: Database;
  let round = 0;
  beforeEach(async () => {
    path = join(folder.path, 'new', 'folders', `${++round}.db`);
    database = await openDatabase(`sqlite:${path}`, NOTES);
    await database.migrate();
  });
  afterEach(() => database.close());
  afterAll(() => folder.remove());

  it('is made with its folders', () => {
    expect(existsSync(path)).toBe(true);
  });

  it('keeps a write-ahead log, writes through to the disk, and checks foreign keys', async () => {
    const pragma = (name: string) =>
      database.write(async (manager) => Object.values(((await manager.query(`PRAGMA ${name}`)) as object[])[0]!)[0] as unknown);
    expect(await pragma('journal_mode')).toBe('wal');
    expect(await pragma('synchronous')).toBe(2);
    expect(await pragma('foreign_keys')).toBe(1);
  });

  it('waits for another process’s write instead of failing', async () => {
    const other = await openDatabase(`sqlite:${path}`, NOTES);
    const long = other.write(async (manager) => {
      await add(manager, 'first');
      await new Promise((resolve) => setTimeout(resolve, 1_500));
    });
    await new Promise((resolve) => setTimeout(resolve, 50));
    await database.write((manager) => add(manager, 'second'));
    await long;
    expect(await database.read(all)).toEqual(['first', 'second']);
    await other.close();
  });

  it('is opened by several processes at once', async () => {
    const fresh = join(folder.path, 'together.db');
    const opened = await Promise.all(Array.from({ length: 6 }, () => openDatabase(`sqlite:${fresh}`, NOTES)));
    await Promise.all(opened.map((each) => each.migrate()));
    await Promise.all(opened.map((each, index) => each.write((manager) => add(manager, String(index)))));
    expect((await opened[0]!.read(all)).sort()).toEqual(['0', '1', '2', '3', '4', '5']);
    for (const each of opened) await each.close();
  });

  it('is copied whole while others write', async () => {
    await database.write((manager) => add(manager, 'a'));
    const copy = join(folder.path, 'copy.db');
    await Promise.all([database.backup(copy), database.write((manager) => add(manager, 'b'))]);
    const opened = await openDatabase(`sqlite:${copy}`, NOTES);
    expect((await opened.read(all))[0]).toBe('a');
    await opened.close();
    await expect(database.backup(copy)).rejects.toThrow(/exists/);
  });

  it('answers while a write is under way', async () => {
    await database.write(() => database.ping());
  });

  it('refuses an address that is neither kind of database', () => {
    expect(() => openDatabase('mysql://x')).toThrow(/sqlite:PATH/);
  });
});
