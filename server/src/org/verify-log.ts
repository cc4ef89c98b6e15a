import { isDeepStrictEqual } from 'node:util';
import { applyAct } from '@tandem/shared/changes/act';
import { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS } from '@tandem/shared/org/records';
import type { EntityManager } from 'typeorm';
import { newestRevision, readActs } from './acts.store.ts';
import { loadOrg } from './load-org.ts';
import { KnownFacts } from './personal-facts.ts';

/** Acts replayed in one go. */
const ACTS_AT_ONCE = 500;

/** Replays the log from empty and compares it with the rows: a line for each difference. `manager` has to see one snapshot. */
export async function verifyLog(manager: EntityManager): Promise<string[]> {
  const known = new KnownFacts();
  const rows = await loadOrg(manager, known);
  const newest = await newestRevision(manager);
  let replayed = Org.empty();
  for (let after = 0; after < newest; after += ACTS_AT_ONCE) {
    const acts = await readActs(manager, known, after, Math.min(newest, after + ACTS_AT_ONCE));
    for (const act of acts) {
      if (act.revision !== replayed.revision + 1) return [`act ${replayed.revision + 1} is missing from the log`];
      const next = applyAct(replayed, act.changes, act.revision);
      if (!next.allowed) return [`act ${act.revision} cannot be replayed: ${next.refusals[0]?.message}`];
      replayed = next.org;
    }
  }
  return RECORD_KINDS.flatMap((kind) => {
    const keys = new Set([...rows.table(kind).values(), ...replayed.table(kind).values()].map((record) => record.key));
    return [...keys].flatMap((key) =>
      isDeepStrictEqual(rows.record(kind, key), replayed.record(kind, key)) ? [] : [`${kind} ${key} differs from the log`],
    );
  });
}
