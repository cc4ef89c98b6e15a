import { openDatabase } from '@tandem/server/database/open-database';
import type { Database } from '@tandem/server/database/database';
import { createOrgStore, type OrgStore } from '@tandem/server/org/org.store';
import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import type { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS } from '@tandem/shared/org/records';

/** A migrated database with a store on it, as one server process has. */
export interface Process {
  readonly database: Database;
  readonly store: OrgStore;
  close(): Promise<void>;
}

/** What another process on the same address would have: connections and memory of its own. */
export async function startProcess(url: string): Promise<Process> {
  const database = await openDatabase(url);
  await database.migrate();
  const store = createOrgStore(database);
  return {
    database,
    store,
    async close() {
      store.close();
      await database.close();
    },
  };
}

/** One act of these changes, by `actor`. */
export function commit(store: OrgStore, changes: readonly Change[], actor: string | null = 'ada'): ReturnType<OrgStore['commit']> {
  return store.commit({ actor, label: 'test', decide: (org) => applyAct(org, changes) });
}

/** All records of an organization as plain values, by kind and key. */
export function recordsOf(org: Org): unknown {
  return RECORD_KINDS.map((kind) => [kind, [...org.table(kind).values()].sort((a, b) => (a.key < b.key ? -1 : 1))]);
}
