import type { ChangeSet } from '@codemirror/state';
import type { EntityManager } from 'typeorm';
import { carryComments } from './job-spec-comments.store.ts';
import { insertEdits } from './job-spec-edits.store.ts';
import type { JobSpecEntry } from './job-spec.ts';

/** Who edits a text, from which window, and when. */
export interface Writer {
  readonly clientId: string;
  readonly author: string;
  readonly at: string;
}

/** The window of those that have none: whole texts that come through the API, and versions brought back. */
export const WHOLE_TEXT = 'whole-text';

/** Writes edits of a text down, lets comments follow, and gives what the job spec is set to. */
export async function writeText(
  manager: EntityManager,
  { key, textVersion }: Pick<JobSpecEntry, 'key' | 'textVersion'>,
  text: string,
  sets: readonly ChangeSet[],
  writer: Writer,
): Promise<Pick<JobSpecEntry, 'text' | 'textVersion'>> {
  const edits = sets.map((set, i) => ({ textVersion: textVersion + i + 1, changes: JSON.stringify(set.toJSON()), ...writer }));
  await insertEdits(manager, key, edits);
  await carryComments(manager, key, sets);
  return { text, textVersion: textVersion + sets.length };
}
