import type { PersonDetails } from '@tandem/shared/org/records';
import type { EntityManager } from 'typeorm';
import { putRows, visitRows, type BulkTable } from '../database/bulk-rows.ts';
import type { FactsById, KnownFacts, NewFacts } from './personal-facts.ts';

const TABLE: BulkTable = {
  table: 'person_details',
  columns: [
    ['id', 'integer'],
    ['person_key', 'text'],
    ['external_id', 'text'],
    ['facts', 'text'],
  ],
  identity: ['id'],
};

/** The number of the next row; only for whoever has the turn. */
export async function nextFactsId(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<[{ last: number | null }]>('SELECT max(id) AS last FROM person_details');
  return (row.last ?? 0) + 1;
}

/** Writes the rows that an act brings. */
export function putFacts(manager: EntityManager, facts: readonly NewFacts[]): Promise<void> {
  return putRows(
    manager,
    TABLE,
    facts.map(({ id, personKey, externalId, details }) => [id, personKey, externalId, JSON.stringify(details)]),
  );
}

/** Reads rows by their numbers (all that people refer to now, where none are given) and lets `known` know them. */
export async function readFacts(manager: EntityManager, known: KnownFacts, ids?: readonly number[]): Promise<FactsById> {
  const facts = new Map<number, { externalId: string | null; details: Partial<PersonDetails> }>();
  if (ids?.length === 0) return facts;
  const visit = (id: number, externalId: string | null, text: string): void => {
    const details = JSON.parse(text) as Partial<PersonDetails>;
    facts.set(id, { externalId, details });
    known.remember(details, externalId, id);
  };
  const columns = TABLE.columns.slice(2);
  await visitRows(
    manager,
    { table: TABLE.table, columns },
    'id',
    ([externalId, text], id) => visit(id, externalId as string | null, text as string),
    naming(ids),
  );
  return facts;
}

/** Many rows that belong together lie together, so that their range is asked for. */
function naming(ids: readonly number[] | undefined): string {
  if (!ids) return 'id IN (SELECT details_id FROM people)';
  if (ids.length <= 1_000) return `id IN (${ids.join(', ')})`;
  const [least, most] = ids.reduce(([low, high], id) => [Math.min(low, id), Math.max(high, id)], [Infinity, 0]);
  return `id BETWEEN ${least} AND ${most}`;
}
