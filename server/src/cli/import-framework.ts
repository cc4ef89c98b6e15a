import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { formatRowError, MOST_ROW_ERRORS } from '@tandem/shared/import/row-error';
import { Command } from 'commander';
import { importFramework } from '../job-profiles/import-framework.ts';
import { countOutcomes } from '../job-profiles/import-job-framework.ts';
import { Complaint } from './complaint.ts';
import { withStores } from './with-stores.ts';

export function importFrameworkCommand(): Command {
  return new Command('import-framework')
    .description('Import a job framework from CSV (see docs/job-profiles.md) as one act, all or nothing.')
    .argument('<files...>', 'CSV files')
    .option('--dry-run', 'say what would be created and changed, and write nothing', false)
    .option('--source <name>', 'whose framework it is', 'framework')
    .action(runImport);
}

async function runImport(
  paths: readonly string[],
  { dryRun, source }: { readonly dryRun: boolean; readonly source: string },
): Promise<void> {
  const files = paths.map((path) => ({ name: basename(path), text: textAt(path) }));
  await withStores(async ({ org }) => {
    const imported = await importFramework({ files, dryRun, mapping: new Map(), source }, (act) => org.commit({ ...act, actor: null }));
    const { errors, refusals, plan } = imported;
    for (const error of errors.slice(0, MOST_ROW_ERRORS)) process.stderr.write(`${formatRowError(error)}\n`);
    if (errors.length > 0) throw new Complaint(`${errors.length} ${errors.length === 1 ? 'error' : 'errors'}; nothing was imported.`);
    if (refusals.length > 0) throw new Complaint(`${refusals.map(({ message }) => message).join('\n')}\nNothing was imported.`);
    for (const warning of plan!.warnings) process.stderr.write(`warning: ${warning}\n`);
    for (const { family, profiles } of plan!.ladders)
      process.stdout.write(`${family.name}: ${profiles.map(({ profile }) => `${profile.rung} ${profile.name}`).join(', ')}\n`);
    const { CREATED, CHANGED, UNCHANGED } = countOutcomes(imported);
    const verbs = dryRun ? ['Would create', 'would change'] : ['Created', 'changed'];
    process.stdout.write(
      `${verbs[0]} ${CREATED}, ${verbs[1]} ${CHANGED}; ${UNCHANGED} unchanged.${dryRun ? ' Nothing was written.' : ''}\n`,
    );
  });
}

function textAt(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new Complaint(`${path} cannot be read (${error instanceof Error ? error.message : String(error)}).`);
  }
}
