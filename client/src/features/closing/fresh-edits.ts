import type { OrgEdit } from '../../api/generated/graphql.ts';
import { newKey } from '../../org-session/new-key.ts';

/** Edits of an option with new keys for all that they make, since a key is never used twice; what names it by key follows. */
export function freshEdits(edits: unknown): OrgEdit[] {
  if (!Array.isArray(edits)) return [];
  const keys = new Map<string, string>();
  for (const edit of edits as readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[])
    for (const { key } of Object.values(edit)) if (typeof key === 'string') keys.set(key, newKey());
  return (edits as readonly Readonly<Record<string, Readonly<Record<string, unknown>>>>[]).map((edit) =>
    Object.fromEntries(
      Object.entries(edit).map(([name, input]) => [
        name,
        Object.fromEntries(
          Object.entries(input).map(([field, value]) => [field, typeof value === 'string' ? (keys.get(value) ?? value) : value]),
        ),
      ]),
    ),
  ) as OrgEdit[];
}
