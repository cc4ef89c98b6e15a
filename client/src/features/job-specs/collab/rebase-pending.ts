import { ChangeSet } from '@codemirror/state';
import type { TextEdit } from './text-server.ts';

/** Edits that were made in this window before it was loaded again, and that the server had not acknowledged by then. */
export interface Pending {
  readonly baseVersion: number;
  /** JSON of change sets, each on the text after the one before. */
  readonly changes: readonly string[];
}

/**
 * What of pending edits has yet to be done to the newest text, as change sets on it. `since` is all that came after their base
 * version: edits of this window among them were taken, though their acknowledgement was lost, and are not done again.
 */
export function rebasePending({ changes }: Pending, since: readonly TextEdit[], clientId: string): ChangeSet[] {
  const taken = since.findIndex((edit) => edit.clientId !== clientId);
  const own = taken < 0 ? since.length : taken;
  let over = composed(since.slice(own));
  return changes.slice(own).map((json) => {
    const set = ChangeSet.fromJSON(JSON.parse(json));
    if (over === null) return set;
    const rebased = set.map(over);
    over = over.map(set, true);
    return rebased;
  });
}

function composed(edits: readonly TextEdit[]): ChangeSet | null {
  return edits.reduce<ChangeSet | null>((all, { changes }) => {
    const set = ChangeSet.fromJSON(JSON.parse(changes));
    return all === null ? set : all.compose(set);
  }, null);
}
