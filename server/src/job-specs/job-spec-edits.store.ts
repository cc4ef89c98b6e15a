import type { EntityManager } from 'typeorm';
import { MoreThan } from 'typeorm';
import { JobSpecEditRow } from './job-spec-edit.entity.ts';

/** One edit of a text. */
export interface TextEdit {
  /** The text's version after it. */
  readonly textVersion: number;
  readonly clientId: string;
  /** JSON of a change set of CodeMirror. */
  readonly changes: string;
  readonly author: string;
  readonly at: string;
}

/** The edits after a version, in their order; at most `most`. */
export async function editsAfter(manager: EntityManager, jobSpecKey: string, textVersion: number, most: number): Promise<TextEdit[]> {
  const rows = await manager.find(JobSpecEditRow, { where: { jobSpecKey, n: MoreThan(textVersion) }, order: { n: 'ASC' }, take: most });
  return rows.map(({ n, clientId, changes, author, at }) => ({ textVersion: n, clientId, changes, author, at }));
}

/** Writes edits down. Their numbers have to follow those that are there: a second one of a number is refused by the database. */
export async function insertEdits(manager: EntityManager, jobSpecKey: string, edits: readonly TextEdit[]): Promise<void> {
  for (const { textVersion, ...edit } of edits) await manager.insert(JobSpecEditRow, { jobSpecKey, n: textVersion, ...edit });
}
