import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '@tandem/server/database/open-database';
import type { DataSource, EntityManager } from 'typeorm';
import { NOTES, noteBooks, openUnprotected } from '../../support/notes.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const { add, all } = noteBooks();

/** How two requests write; with the gate and without it. */
interface Writing {
  write<T>(work: (manager: EntityManager) => Promise<T>): Promise<T>;
  names(): Promise<string[]>;
}

/** 20 requests that write and take back, beside 20 that write and are acknowledged. Gives the acknowledged notes that are lost. */
async function lostNotes({ write, names }: Writing): Promise<string[]> {
  const acknowledged: string[] = [];
  const failing = Array.from({ length: 20 }, (_, index) =>
    write(async (manager) => {
      await add(manager, `taken back ${index}`);
      await new Promise((resolve) => setTimeout(resolve, 1));
      throw new Error('no');
    }).catch(() => undefined),
  );
  const good = Array.from({ length: 20 }, (_, index) =>
    write((manager) => add(manager, `kept ${index}`)).then(
      () => acknowledged.push(`kept ${index}`),
      () => undefined,
    ),
  );
  await Promise.all([...failing, ...good]);
  const kept = new Set(await names());
  return [...acknowledged.filter((name) => !kept.has(name)), ...[...kept].filter((name) => name.startsWith('taken back'))];
}

describe('Writes that come together', () => {
  const folder = temporaryFolder();
  let source: DataSource;
  let round = 0;
  beforeEach(async () => {
    source = await openUnprotected(join(folder.path, `${++round}.db`));
  });
  afterEach(() => source.destroy());

  it('lose nothing behind the gate', async () => {
    const database = await openDatabase(`sqlite:${join(folder.path, 'gate.db')}`, NOTES);
    await database.migrate();
    expect(await lostNotes({ write: (work) => database.write(work), names: () => database.read(all) })).toEqual([]);
    await database.close();
  });

  it('lose or half keep something without it: the control', async () => {
    const lost = await lostNotes({
      // A transaction where the request asks for one, a plain save where it does not: as TypeORM is used everywhere.
      write: (work) => source.transaction(work),
      names: () => all(source.manager),
    });
    const writes = await Promise.allSettled([
      source.transaction(async (manager) => {
        await add(manager, 'rolled back');
        await new Promise((resolve) => setTimeout(resolve, 20));
        throw new Error('no');
      }),
      new Promise((resolve) => setTimeout(resolve, 5)).then(() => source.manager.query(`INSERT INTO notes (name) VALUES ('acknowledged')`)),
    ]);
    const kept = await all(source.manager);
    expect(writes[1]?.status).toBe('fulfilled');
    expect(kept.includes('acknowledged') && lost.length === 0).toBe(false);
  });

  it('lose a swallowed failure’s neighbours without it: the control', async () => {
    await source.transaction(async (manager) => {
      await add(manager, 'half');
      await manager.query('INSERT INTO nowhere VALUES (1)').catch(() => undefined);
    });
    expect(await all(source.manager)).toEqual(['half']);
  });
});
