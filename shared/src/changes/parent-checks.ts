import type { OrgReader } from '../org/org.ts';
import type { Key } from '../org/records.ts';
import { nameOf } from './names.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses a parent that stands below the record itself: parents of teams and of initiatives make a forest. */
export function checkParent(org: OrgReader, kind: 'team' | 'initiative', key: Key, parentKey: Key | null): Refusal | null {
  if (parentKey === null) return null;
  const name = nameOf(org, kind, key);
  if (parentKey === key) return refuse('CYCLE', `${name} cannot be its own parent.`, 'parentId', { kind, key });
  for (let above: Key | null = parentKey; above !== null; above = org.record(kind, above)?.parentKey ?? null) {
    if (above !== key) continue;
    const message = `${nameOf(org, kind, parentKey)} already stands, directly or through others, below ${name}; parents cannot make a circle.`;
    return refuse('CYCLE', message, 'parentId', { kind, key: parentKey });
  }
  return null;
}
