import { existsSync } from 'node:fs';
import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { Complaint } from './complaint.ts';
import { withStores } from './with-stores.ts';

export function backupCommand(): Command {
  return new Command('backup')
    .description('Copy the SQLite database to one file while the server runs. On PostgreSQL use pg_dump.')
    .argument('<file>', 'must not exist')
    .action(async (file: string) => {
      if (!readConfig(process.env).databaseUrl.startsWith('sqlite:')) throw new Complaint('The database is PostgreSQL; use pg_dump.');
      if (existsSync(file)) throw new Complaint(`${file} exists; name another file.`);
      await withStores(({ database }) => database.backup(file));
      process.stdout.write(`${file}\n`);
    });
}
