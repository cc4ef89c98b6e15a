import { copyFileSync, existsSync, mkdirSync, openSync, readSync, closeSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open-database.ts';
import { createOrgStore } from '../org/org.store.ts';
import { Complaint } from './complaint.ts';

export function restoreCommand(): Command {
  return new Command('restore')
    .description(
      'Put a backup in the place of the SQLite database. Stop the server first. The backup is checked before anything is replaced, and the old file is kept beside it.',
    )
    .argument('<file>', 'what `tandem backup` wrote')
    .action(async (file: string) => {
      const url = readConfig(process.env).databaseUrl;
      if (!url.startsWith('sqlite:')) throw new Complaint('The database is PostgreSQL; use pg_restore.');
      if (!isSqliteFile(file)) throw new Complaint(`${file} is no backup of Tandem.`);
      const path = url.slice('sqlite:'.length);
      const coming = `${path}.restoring`;
      mkdirSync(dirname(path), { recursive: true });
      copyFileSync(file, coming);
      const revision = await check(coming, file);
      const before = `${path}.before-restore`;
      if (existsSync(path)) {
        await settleOld(url);
        rmSync(before, { force: true });
        renameSync(path, before);
      }
      for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
      renameSync(coming, path);
      process.stdout.write(`Restored revision ${revision} to ${path}.${existsSync(before) ? ` What was there is in ${before}.` : ''}\n`);
    });
}

/** Proves that the copy opens, migrates and that its rows are what its log says. */
async function check(path: string, file: string): Promise<number> {
  const database = await openDatabase(`sqlite:${path}`);
  try {
    await database.migrate();
    const org = createOrgStore(database);
    const differences = await org.verifyLog();
    if (differences.length > 0) throw new Complaint(`${file} is damaged (${differences[0]}); nothing was replaced.`);
    return (await org.current()).revision;
  } finally {
    await database.close();
    for (const suffix of ['-wal', '-shm']) rmSync(path + suffix, { force: true });
  }
}

/** Opening and closing the old database brings its write-ahead log into the file that is kept. */
async function settleOld(url: string): Promise<void> {
  const database = await openDatabase(url);
  await database.ping();
  await database.close();
}

function isSqliteFile(path: string): boolean {
  const head = Buffer.alloc(16);
  try {
    const file = openSync(path, 'r');
    readSync(file, head, 0, 16, 0);
    closeSync(file);
  } catch (error) {
    throw new Complaint(`${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
  return head.toString('latin1') === 'SQLite format 3\0';
}
