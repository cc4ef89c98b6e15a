import { Command } from 'commander';
import { readConfig } from '../config.ts';
import { openDatabase } from '../database/open-database.ts';

export function migrateCommand(): Command {
  return new Command('migrate')
    .description('Bring the tables of the database to this version of Tandem. `start` does the same.')
    .action(async () => {
      const database = await openDatabase(readConfig(process.env).databaseUrl);
      try {
        const ran = await database.migrate();
        process.stdout.write(ran.length === 0 ? 'Nothing to migrate.\n' : `${ran.join('\n')}\n`);
      } finally {
        await database.close();
      }
    });
}
