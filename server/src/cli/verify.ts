import { Command } from 'commander';
import { Complaint } from './complaint.ts';
import { withStores } from './with-stores.ts';

export function verifyCommand(): Command {
  return new Command('verify').description('Prove that replaying the change log gives the rows.').action(async () => {
    const differences = await withStores(({ org }) => org.verifyLog());
    if (differences.length > 0) throw new Complaint(differences.join('\n'));
    process.stdout.write('The rows are what the log says.\n');
  });
}
