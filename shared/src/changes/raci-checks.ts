import { RACI_LETTERS, type Raci } from '../org/records.ts';
import { refuse, type Refusal } from './refusal.ts';

const MOST_ROWS = 60;
const MOST_CELLS = 30;
const MOST_TEXT = 200;

/** Refuses a matrix that does not stand under the key of its initiative, or has no or too many rows, two rows of one decision, a row with none or several Accountables, or a party named twice in a row. */
export function checkRaci({ key, initiativeKey, rows }: Omit<Raci, 'version'>): Refusal | null {
  if (key !== initiativeKey) return refuse('INVALID', 'A RACI matrix stands under the key of its initiative.', 'initiativeId');
  if (rows.length === 0 || rows.length > MOST_ROWS) return refuse('INVALID', `A RACI matrix has 1 to ${MOST_ROWS} rows.`, 'rows');
  const decisions = new Set<string>();
  for (const [i, { decision, cells }] of rows.entries()) {
    const field = `rows.${i}`;
    if (decision.trim() === '' || decision.length > MOST_TEXT)
      return refuse('INVALID', `Row ${i + 1} needs a decision of 1 to ${MOST_TEXT} characters.`, field);
    if (decisions.has(decision)) return refuse('INVALID', `‘${decision}’ stands in two rows; keep one of them.`, field);
    decisions.add(decision);
    const parties = new Set(cells.map(({ party }) => party));
    if (cells.length > MOST_CELLS || cells.some(({ party }) => party.trim() === '' || party.length > MOST_TEXT))
      return refuse('INVALID', `‘${decision}’ must name at most ${MOST_CELLS} parties, each by 1 to ${MOST_TEXT} characters.`, field);
    if (parties.size < cells.length) return refuse('INVALID', `‘${decision}’ names a party twice; give each one letter.`, field);
    if (!cells.every(({ letter }) => RACI_LETTERS.includes(letter)))
      return refuse('INVALID', `‘${decision}’ has a letter that is none of ${RACI_LETTERS.join(', ')}.`, field);
    const accountable = cells.filter(({ letter }) => letter === 'ACCOUNTABLE').length;
    if (accountable !== 1)
      return refuse('INVALID', `‘${decision}’ has ${accountable} accountable parties; exactly one must be accountable.`, field);
  }
  return null;
}
