import type { Said } from '@tandem/shared/import/import-plan';
import type { EntityManager } from 'typeorm';
import { parameter, putRows, type BulkTable } from '../database/bulk-rows.ts';
import { SourceRow } from './source-row.entity.ts';

const TABLE: BulkTable = {
  table: 'source_rows',
  columns: [
    ['source', 'text'],
    ['file', 'text'],
    ['row_id', 'text'],
    ['said', 'text'],
  ],
  identity: ['source', 'file', 'row_id'],
};

/** What a source said of each row at its last imports, by file and the source's id. */
export async function readSaid(manager: EntityManager, source: string): Promise<(file: string, id: string) => string | undefined> {
  const postgres = manager.connection.options.type === 'postgres';
  const list = postgres ? `json_agg(json_build_array(file, row_id, said))::text` : 'json_group_array(json_array(file, row_id, said))';
  const [result] = await manager.query<[{ rows: string | null }]>(
    `SELECT ${list} AS rows FROM source_rows WHERE source = ${parameter(manager, 1)}`,
    [source],
  );
  const files = new Map<string, Map<string, string>>();
  for (const [file, id, said] of JSON.parse(result.rows ?? '[]') as [string, string, string][]) {
    let rows = files.get(file);
    if (!rows) files.set(file, (rows = new Map()));
    rows.set(id, said);
  }
  return (file, id) => files.get(file)?.get(id);
}

/** Remembers what a source says, in the same write as the act that follows from it. */
export async function keepSaid(manager: EntityManager, source: string, said: readonly Said[]): Promise<void> {
  const last = new Map(said.map((row) => [`${row.file}\n${row.id}`, row]));
  const kept = [...last.values()].flatMap((row) => (row.said === null ? [] : [[source, row.file, row.id, row.said]]));
  await putRows(manager, TABLE, kept);
  for (const row of last.values()) if (row.said === null) await manager.delete(SourceRow, { source, file: row.file, rowId: row.id });
}

/** Forgets all that a source said, so that everything counts when it comes back. */
export async function forgetSaid(manager: EntityManager, source: string): Promise<void> {
  await manager.delete(SourceRow, { source });
}
