import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Command } from 'commander';
import { exportBundle } from '@tandem/shared/export/export-bundle';
import { parseDay } from '@tandem/shared/org/day';
import { readSettings } from '../access/settings.store.ts';
import { dayIn } from '../context.ts';
import { Complaint } from './complaint.ts';
import { withStores } from './with-stores.ts';

export function exportCommand(): Command {
  return new Command('export')
    .description(
      'Write the organization as a CSV bundle that can be imported again. Cells that a spreadsheet would run as a formula are neutralised.',
    )
    .argument('<folder>', 'where to write; made if absent')
    .option('--day <day>', 'the day whose managers, teams and incumbents are written (default: today)')
    .option('--without-pay', 'leave annual costs out', false)
    .action(async (folder: string, options: { readonly day?: string; readonly withoutPay: boolean }) => {
      const named = options.day === undefined ? null : parseDay(options.day);
      if (options.day !== undefined && named === null) throw new Complaint(`--day ${options.day} is not a day; write YYYY-MM-DD.`);
      await withStores(async ({ database, org }) => {
        const day = named ?? dayIn((await readSettings(database)).timeZone, new Date());
        mkdirSync(folder, { recursive: true });
        for (const { name, text } of exportBundle(await org.current(), { day, withPay: !options.withoutPay })) {
          writeFileSync(join(folder, name), text);
          process.stdout.write(`${join(folder, name)}\n`);
        }
      });
    });
}
