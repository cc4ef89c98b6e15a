import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import { formatRowError, MOST_ROW_ERRORS, type RowError } from '@tandem/shared/import/row-error';
import { parseDay } from '@tandem/shared/org/day';
import { readSettings } from '../access/settings.store.ts';
import { readBundle, type UploadedFile } from '../imports/bundle-upload.ts';
import { importBundle } from '../imports/import-bundle.ts';
import { dayIn } from '../context.ts';
import { Complaint } from './complaint.ts';
import { withStores } from './with-stores.ts';

interface Options {
  readonly dryRun: boolean;
  readonly lenient: boolean;
  readonly replace: boolean;
  readonly source: string;
  readonly effective?: string;
}

export function importCommand(): Command {
  return new Command('import')
    .description('Import a CSV bundle (see docs/import.md) as one act, all or nothing.')
    .argument('<paths...>', 'folders or CSV files')
    .option('--dry-run', 'say what would be created, changed and removed, and write nothing', false)
    .option('--lenient', 'leave references that do not resolve and circles empty, with a warning', false)
    .option('--replace', 'end what the same source brought before and no longer lists', false)
    .option('--source <name>', 'whose ids the files hold', 'csv')
    .option('--effective <day>', 'day from which changed cells hold (default: today)')
    .action(runImport);
}

async function runImport(paths: readonly string[], options: Options): Promise<void> {
  const bundle = readBundle(paths.flatMap(filesAt));
  const named = options.effective === undefined ? null : parseDay(options.effective);
  if (options.effective !== undefined && named === null)
    throw new Complaint(`--effective ${options.effective} is not a day; write YYYY-MM-DD.`);
  await withStores(async (stores) => {
    const effective = named ?? dayIn((await readSettings(stores.database)).timeZone, new Date());
    const { source, lenient, replace, dryRun } = options;
    const outcome = await importBundle(stores, { bundle, options: { source, effective, lenient, replace }, actor: null, dryRun });
    for (const name of outcome.ignored) process.stderr.write(`${name} is no file of a bundle and was ignored.\n`);
    printAll(outcome.warnings, 'warning: ');
    if (outcome.errors.length > 0) {
      printAll(outcome.errors, '');
      throw new Complaint(`${outcome.errors.length} ${outcome.errors.length === 1 ? 'error' : 'errors'}; nothing was imported.`);
    }
    const verb = dryRun ? 'Would create' : 'Created';
    const tail = dryRun ? 'Nothing was written.' : `Revision ${outcome.revision}.`;
    process.stdout.write(
      `${verb} ${outcome.created}, ${dryRun ? 'change' : 'changed'} ${outcome.changed}, ${dryRun ? 'remove' : 'removed'} ${outcome.removed}. ${tail}\n`,
    );
  });
}

function printAll(errors: readonly RowError[], prefix: string): void {
  for (const error of errors.slice(0, MOST_ROW_ERRORS)) process.stderr.write(`${prefix}${formatRowError(error)}\n`);
  if (errors.length > MOST_ROW_ERRORS) process.stderr.write(`${prefix}... and ${errors.length - MOST_ROW_ERRORS} more.\n`);
}

function filesAt(path: string): UploadedFile[] {
  try {
    if (!statSync(path).isDirectory()) return [{ name: basename(path), content: readFileSync(path) }];
    return readdirSync(path)
      .filter((name) => statSync(join(path, name)).isFile())
      .map((name) => ({ name, content: name.toLowerCase().endsWith('.csv') ? readFileSync(join(path, name)) : '' }));
  } catch (error) {
    throw new Complaint(`${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}
