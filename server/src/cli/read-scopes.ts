import { isScope, SCOPES, type Scope } from '../access/scopes.ts';
import { Complaint } from './complaint.ts';

/** Scopes from a list with commas between them; complains of what is none. */
export function readScopes(text: string): Scope[] {
  const names = text
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const wrong = names.filter((name) => !isScope(name));
  if (wrong.length > 0 || names.length === 0)
    throw new Complaint(
      `${wrong.length > 0 ? `${wrong.join(', ')} is no scope` : 'No scope was named'}; the scopes are ${SCOPES.join(', ')}.`,
    );
  return names.filter(isScope);
}
