import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { backupCommand } from './cli/backup.ts';
import { Complaint } from './cli/complaint.ts';
import { demoCommand } from './cli/demo.ts';
import { exportCommand } from './cli/export.ts';
import { importCommand } from './cli/import.ts';
import { importFrameworkCommand } from './cli/import-framework.ts';
import { migrateCommand } from './cli/migrate.ts';
import { restoreCommand } from './cli/restore.ts';
import { tokenCommand } from './cli/token.ts';
import { userCommand } from './cli/user.ts';
import { verifyCommand } from './cli/verify.ts';

/** `pnpm tandem`: administration beside a running server, on the database that DATABASE_URL names. */
const program = new Command('tandem')
  .description('Administration of Tandem. Works beside a running server on the same database (DATABASE_URL).')
  .addCommand(importCommand())
  .addCommand(importFrameworkCommand())
  .addCommand(exportCommand())
  .addCommand(tokenCommand())
  .addCommand(userCommand())
  .addCommand(backupCommand())
  .addCommand(restoreCommand())
  .addCommand(migrateCommand())
  .addCommand(demoCommand())
  .addCommand(verifyCommand())
  .showHelpAfterError();

const typed = process.argv.slice(2);
try {
  await program.parseAsync(typed[0] === '--' ? typed.slice(1) : typed, { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode;
  else {
    process.stderr.write(
      error instanceof Complaint
        ? `${error.message}\n`
        : `Something went wrong in Tandem: ${error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exitCode = 1;
  }
}
