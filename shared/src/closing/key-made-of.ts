import type { Key } from '../org/records.ts';

/**
 * A key for something that an option would make, the same for the same words: questions have no chance in them. Whoever sends the
 * edits takes keys of their own in its place, since a key is never used twice.
 */
export function keyMadeOf(words: string): Key {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < words.length; i++) hash = BigInt.asUintN(64, (hash ^ BigInt(words.charCodeAt(i))) * 0x100000001b3n);
  return `closing-${hash.toString(16).padStart(16, '0')}`;
}
