import type { Confirmation } from '../org/records.ts';
import { refuse, type Refusal } from './refusal.ts';

/** Refuses a confirmation that does not stand under the key of its assignment: each has one, the newest. */
export function checkConfirmation({ key, assignmentKey }: Omit<Confirmation, 'version'>): Refusal | null {
  return key === assignmentKey ? null : refuse('INVALID', 'A confirmation stands under the key of its assignment.', 'assignmentId');
}
