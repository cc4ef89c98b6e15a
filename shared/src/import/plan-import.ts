import type { BundleFile } from './bundle-files.ts';
import { endUnlisted } from './end-unlisted.ts';
import { ImportLedger, type PlannedRow } from './import-ledger.ts';
import type { ImportContext, ImportPlan } from './import-plan.ts';
import { planAssignments } from './plan-assignments.ts';
import { planInitiatives } from './plan-initiatives.ts';
import { planPeople } from './plan-people.ts';
import { planPositions } from './plan-positions.ts';
import { planTeamLeads, planTeams } from './plan-teams.ts';
import { planWaivers } from './plan-waivers.ts';
import type { RawTable } from './raw-table.ts';
import { readTable } from './read-table.ts';
import type { RowError } from './row-error.ts';

/**
 * Works out what a bundle changes in an organization: one list of changes, or every error at once.
 * `found` are errors met before (unreadable files); they stop the import like any other.
 */
export function planImport(tables: readonly RawTable[], context: ImportContext, found: readonly RowError[] = []): ImportPlan {
  const errors = [...found];
  const warnings: RowError[] = [];
  const ledger = new ImportLedger(context, errors, warnings);
  const rowsOf = <F extends BundleFile>(file: F): PlannedRow<F>[] => {
    const table = tables.find((candidate) => candidate.file === file);
    return table ? ledger.plan(file, readTable(table as RawTable & { file: F }, errors, warnings)) : [];
  };
  const teams = rowsOf('teams.csv');
  const people = rowsOf('people.csv');
  const positions = rowsOf('positions.csv');
  const initiatives = rowsOf('initiatives.csv');
  const assignments = rowsOf('role_assignments.csv');
  const waivers = rowsOf('waivers.csv');

  planTeams(ledger, teams);
  planPeople(ledger, people);
  planPositions(ledger, positions);
  planTeamLeads(ledger, teams);
  planInitiatives(ledger, initiatives);
  planAssignments(ledger, assignments);
  planWaivers(ledger, waivers);
  if (context.options.replace) endUnlisted(ledger);
  return ledger.finish();
}
