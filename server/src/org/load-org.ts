import { Org } from '@tandem/shared/org/org';
import { RECORD_KINDS, type RecordKind } from '@tandem/shared/org/records';
import type { OrgDraft } from '@tandem/shared/org/org';
import type { EntityManager } from 'typeorm';
import { visitRows, type Cell } from '../database/bulk-rows.ts';
import { newestRevision } from './acts.store.ts';
import { readFacts } from './person-details.store.ts';
import { wholeFacts, type FactsById, type KnownFacts } from './personal-facts.ts';
import { DETAILS_CELL, RECORD_ROWS } from './record-rows.ts';

/** Reads the organization of the newest revision from its rows. `manager` has to see one snapshot. */
export async function loadOrg(manager: EntityManager, known: KnownFacts): Promise<Org> {
  const draft = Org.empty().draft();
  const facts = await readFacts(manager, known);
  for (const kind of RECORD_KINDS) await loadKind(manager, draft, kind, facts);
  return draft.seal(await newestRevision(manager));
}

async function loadKind<K extends RecordKind>(manager: EntityManager, draft: OrgDraft, kind: K, facts: FactsById): Promise<void> {
  const rows = RECORD_ROWS[kind];
  const factsOf = kind === 'person' ? (cells: readonly Cell[]) => wholeFacts(facts, cells[DETAILS_CELL] as number) : () => NO_FACTS;
  await visitRows(manager, rows, 'id', (cells) => draft.put(kind, rows.fromCells(cells, factsOf(cells))));
}

/** For the kinds that are nobody's person; they do not look. */
const NO_FACTS = {
  externalId: null,
  details: { displayName: '', givenName: null, familyName: null, preferredName: null, employeeNumber: null, email: null },
};
