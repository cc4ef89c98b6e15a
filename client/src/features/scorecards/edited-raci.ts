import type { RaciLetter } from '../../api/generated/graphql.ts';

/** A row while it is edited; `id` tells rows apart whatever they are called. */
export interface EditedRow {
  readonly id: number;
  readonly decision: string;
  readonly cells: readonly { readonly party: string; readonly letter: RaciLetter }[];
}

/** The row with another letter for a party; null takes it away. */
export function changedCell(row: EditedRow, party: string, letter: RaciLetter | null): EditedRow {
  const others = row.cells.filter((cell) => cell.party !== party);
  return { ...row, cells: letter === null ? others : [...others, { party, letter }] };
}

/** A new row under an id that no other has. */
export function emptyRow(rows: readonly EditedRow[]): EditedRow {
  return { id: Math.max(-1, ...rows.map(({ id }) => id)) + 1, decision: '', cells: [] };
}

/** Decisions (or their numbers) that have no name, a name twice, or not exactly one Accountable. */
export function faultyDecisions(rows: readonly EditedRow[]): string[] {
  const names = rows.map(({ decision }) => decision.trim());
  return rows.flatMap(({ cells }, number) => {
    const name = names[number]!;
    const accountable = cells.filter(({ letter }) => letter === 'ACCOUNTABLE').length;
    const isGood = name !== '' && names.indexOf(name) === number && accountable === 1;
    return isGood ? [] : [name === '' ? `#${number + 1}` : name];
  });
}

/** The rows as the mutation takes them. */
export function inputOf(rows: readonly EditedRow[]) {
  return rows.map(({ decision, cells }) => ({ decision: decision.trim(), cells: cells.map(({ party, letter }) => ({ party, letter })) }));
}
