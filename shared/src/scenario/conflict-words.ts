import { nameOf } from '../changes/names.ts';
import type { OrgReader } from '../org/org.ts';
import type { Conflict } from './conflicts.ts';
import type { FieldValue } from './field-values.ts';
import { fieldName, fieldValueInWords } from './field-words.ts';
import { isPayField, WHOLE } from './record-fields.ts';

/**
 * A conflict as a sentence, without amounts of pay.
 * @param theirs what the live side is called, where it is another scenario.
 */
export function conflictInWords(conflict: Conflict, live: OrgReader, mine: OrgReader, theirs = 'the live organization'): string {
  if (conflict.kind === 'REFUSED') return conflict.refusal.message;
  const { ref, field, base } = conflict;
  const name = nameOf(mine.record(ref.kind, ref.key) ? mine : live, ref.kind, ref.key);
  if (field === WHOLE)
    return conflict.live === null
      ? `${name} is changed here and is gone from ${theirs}.`
      : `${name} is removed here and has changed in ${theirs}.`;
  const fact = `The ${fieldName(ref.kind, field)} of ${name}`;
  if (isPayField(ref.kind, field)) return `${fact} is changed here, and to something else in ${theirs}.`;
  const words = (org: OrgReader, value: FieldValue) => `‘${fieldValueInWords(org, ref.kind, field, value)}’`;
  const was = base === null ? '' : `; it was ${words(live, base)}`;
  return `${fact} is ${words(mine, conflict.mine)} here and ${words(live, conflict.live)} in ${theirs}${was}.`;
}
