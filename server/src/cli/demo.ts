import { Command } from 'commander';
import { readSettings } from '../access/settings.store.ts';
import { DEMO_PASSWORD, DEMO_USERS, loadDemo } from '../demo/load-demo.ts';
import { removeDemo } from '../demo/remove-demo.ts';
import { dayIn } from '../context.ts';
import { Complaint } from './complaint.ts';
import { withStores } from './with-stores.ts';

export function demoCommand(): Command {
  const command = new Command('demo').description('The demo organization.');
  command
    .command('load')
    .description('Load the demo organization, dated around today, with its accounts.')
    .action(async () => {
      await withStores(async (stores) => loadDemo(stores, dayIn((await readSettings(stores.database)).timeZone, new Date())));
      process.stdout.write(`Loaded. Sign in as ${DEMO_USERS.map((user) => user.email).join(', ')} with the password ${DEMO_PASSWORD}.\n`);
    });
  command
    .command('remove')
    .description('Take the demo organization away, with what hangs on it. Its accounts stay.')
    .action(async () => {
      const outcome = await withStores(({ org }) => removeDemo(org, null));
      if (!outcome.ok) throw new Complaint(outcome.refusals.map((refusal) => refusal.message).join('\n'));
      process.stdout.write(`Removed. Revision ${outcome.revision}.\n`);
    });
  return command;
}
