import { randomBytes } from 'node:crypto';
import { applyAct } from '@tandem/shared/changes/act';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import type { ImportOptions, ImportPlan } from '@tandem/shared/import/import-plan';
import { planImport } from '@tandem/shared/import/plan-import';
import type { RowError } from '@tandem/shared/import/row-error';
import type { Org } from '@tandem/shared/org/org';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import type { CommitOutcome, Decision, Json, WantedAct } from '../org/org.store.ts';
import { keepSaid, readSaid } from '../org/source-rows.store.ts';
import type { Bundle } from './bundle-upload.ts';

/** An import that somebody wants done. */
export interface WantedImport {
  readonly bundle: Bundle;
  readonly options: ImportOptions;
  /** Id of the user or token; null is a command on the server. */
  readonly actor: string | null;
  readonly idempotencyKey?: string;
  /** Works out what would happen and writes nothing. */
  readonly dryRun: boolean;
}

/** The version that an import goes into: the live organization, or a scenario. */
export interface ImportTarget {
  current(): Promise<Org>;
  commit(act: WantedAct): Promise<CommitOutcome>;
  /**
   * A scenario: an import into it is not the source's last word, to be compared with next time. What the source said of the live
   * organization is read there, and stays.
   */
  readonly inScenario?: boolean;
}

/** What an import came to. Where `errors` is not empty, nothing was written. */
export interface ImportOutcome {
  readonly created: number;
  readonly changed: number;
  readonly removed: number;
  readonly errors: readonly RowError[];
  /** Why nothing could be decided at all (no such scenario, a locked one); left out where it could. */
  readonly refusals?: readonly Refusal[];
  readonly warnings: readonly RowError[];
  /** Names of files that are none of a bundle's. */
  readonly ignored: readonly string[];
  /** Revision after the import; the one before where nothing had to change. */
  readonly revision: number;
}

/** Imports a bundle as one act, all or nothing. */
export async function importBundle(
  stores: { readonly database: Database; readonly org: ImportTarget },
  wanted: WantedImport,
): Promise<ImportOutcome> {
  return wanted.dryRun ? tryImport(stores, wanted) : doImport(stores, wanted);
}

async function tryImport(
  { database, org }: { readonly database: Database; readonly org: ImportTarget },
  wanted: WantedImport,
): Promise<ImportOutcome> {
  const current = await org.current();
  const plan = await database.read((manager) => planOn(manager, current, wanted));
  const decision = decisionOf(current, plan);
  return outcomeOf(plan, wanted, current.revision, decision);
}

async function doImport({ org }: { readonly org: ImportTarget }, wanted: WantedImport): Promise<ImportOutcome> {
  const { actor, idempotencyKey, options } = wanted;
  const committed = await org.commit({
    actor,
    label: `Import from ${options.source}`,
    ...(idempotencyKey !== undefined && { idempotency: { key: idempotencyKey, mutation: 'importOrg' } }),
    decide: async (current, manager) => {
      const plan = await planOn(manager, current, wanted);
      const decision = decisionOf(current, plan);
      if (decision.allowed && !org.inScenario) await keepSaid(manager, options.source, plan.said);
      return { ...decision, answer: outcomeOf(plan, wanted, current.revision, decision) as unknown as Json };
    },
  });
  if (committed.answer === null) {
    const refusals = committed.ok ? [] : committed.refusals;
    return {
      created: 0,
      changed: 0,
      removed: 0,
      errors: [],
      warnings: [],
      ignored: wanted.bundle.ignored,
      refusals,
      revision: committed.org.revision,
    };
  }
  const outcome = committed.answer as unknown as ImportOutcome;
  return committed.ok ? { ...outcome, revision: committed.revision } : outcome;
}

async function planOn(manager: EntityManager, org: Org, { bundle, options }: WantedImport): Promise<ImportPlan> {
  const saidBefore = await readSaid(manager, options.source);
  return planImport(bundle.tables, { org, options, saidBefore, newKey }, bundle.errors);
}

function decisionOf(org: Org, plan: ImportPlan): Decision {
  if (plan.errors.length > 0)
    return { allowed: false, refusals: [refuse('INVALID', 'The files have errors; nothing was imported.', 'files')] };
  return applyAct(org, plan.changes);
}

/** A refusal of the rules, which no row can be blamed for, stands in the list as an error of the bundle. */
function outcomeOf(plan: ImportPlan, { bundle }: WantedImport, revision: number, decision: Decision): ImportOutcome {
  const { errors, warnings } = plan;
  const base = { warnings, ignored: bundle.ignored, revision };
  if (errors.length > 0) return { ...base, created: 0, changed: 0, removed: 0, errors };
  if (!decision.allowed) {
    const refused = decision.refusals.map(({ message }) => ({ file: 'bundle', line: 1, column: 'file', message }));
    return { ...base, created: 0, changed: 0, removed: 0, errors: refused };
  }
  const { created, changed, removed } = plan;
  return { ...base, created, changed, removed, errors };
}

/** A key never used before: 96 random bits. */
export function newKey(): string {
  return randomBytes(12).toString('base64url');
}
