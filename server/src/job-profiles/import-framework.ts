import { applyAct } from '@tandem/shared/changes/act';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { RowError } from '@tandem/shared/import/row-error';
import type { Org } from '@tandem/shared/org/org';
import type { FrameworkField } from '@tandem/shared/roles/framework/framework-columns';
import type { Framework } from '@tandem/shared/roles/framework/framework-reading';
import { planFramework, type FrameworkPlan } from '@tandem/shared/roles/framework/plan-framework';
import { newKey } from '../changes/edit-desk.ts';
import type { Decision, WantedAct } from '../org/org.store.ts';
import { readFrameworkFiles, type FrameworkFile } from './read-framework.ts';

/** What is imported, and how. */
export interface FrameworkImport {
  readonly files: readonly FrameworkFile[];
  readonly dryRun: boolean;
  readonly mapping: ReadonlyMap<FrameworkField, string>;
  /** Whose names the files hold: a ladder or title of the same source and name is the same. */
  readonly source: string;
}

/** What came, or would come, of an import of a framework. */
export interface FrameworkImported {
  readonly framework: Framework;
  /** Null where the files have errors. */
  readonly plan: FrameworkPlan | null;
  readonly errors: readonly RowError[];
  readonly refusals: readonly Refusal[];
}

/** Reads a framework and commits it as one act, all or nothing. Where it changes nothing, or is only tried, nothing is written. */
export async function importFramework(
  wanted: FrameworkImport,
  commit: (act: Pick<WantedAct, 'label' | 'decide'>) => Promise<{ readonly ok: boolean; readonly refusals?: readonly Refusal[] }>,
): Promise<FrameworkImported> {
  const errors: RowError[] = [];
  const framework = readFrameworkFiles(wanted.files, wanted.mapping, errors);
  if (errors.length === 0 && framework.ladders.length === 0)
    errors.push({ file: wanted.files[0]!.name, line: 1, column: 'file', message: 'the table has no rows; nothing was read' });
  if (errors.length > 0) return { framework, plan: null, errors, refusals: [] };
  let plan: FrameworkPlan | null = null;
  let stopped = false;
  const decide = (org: Org): Decision => {
    plan = planFramework(org, framework, wanted.source, newKey);
    const applied = applyAct(org, plan.changes);
    stopped = applied.allowed && (wanted.dryRun || plan.changes.length === 0);
    return stopped || !applied.allowed
      ? { allowed: false, refusals: applied.allowed ? [refuse('INVALID', 'Nothing is to be written.')] : applied.refusals }
      : { ...applied, answer: null };
  };
  const outcome = await commit({ label: 'Import a job framework', decide });
  const refusals = outcome.ok || stopped ? [] : (outcome.refusals ?? []);
  return { framework, plan, errors, refusals };
}
