import type { Change } from '@tandem/shared/changes/change';
import type { Key } from '@tandem/shared/org/records';
import type { CellContext, SheetColumn } from './sheet-cell.ts';
import type { Block } from './sheet-selection.ts';
import { text } from './texts.ts';

/** A cell that could not be understood; row and column as they are shown, from 0. */
export interface CellProblem {
  readonly row: number;
  readonly column: number;
  readonly problem: string;
}

/** What a block of entered texts means as one act. */
export type BlockEdit =
  { readonly ok: true; readonly changes: readonly Change[] } | { readonly ok: false; readonly problems: readonly CellProblem[] };

/** Enters texts into cells, each by its place: all of them, or none where one cannot be understood. */
export function enterCells(
  context: CellContext,
  rows: readonly Key[],
  columns: readonly SheetColumn[],
  cells: readonly { readonly row: number; readonly column: number; readonly entered: string }[],
): BlockEdit {
  const changes: Change[] = [];
  const problems: CellProblem[] = [];
  for (const { row, column: place, entered } of cells) {
    const column = columns[place];
    const position = context.org.position(rows[row] ?? '');
    if (!column || !position) continue;
    if (!column.edit) {
      if (column.read(context, position) !== entered)
        problems.push({ row, column: place, problem: text('readOnly', { column: column.label }) });
      continue;
    }
    const edit = column.edit(context, position, entered);
    if (edit.ok) changes.push(...edit.changes);
    else problems.push({ row, column: place, problem: edit.problem });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, changes: merged(changes) };
}

/** The cells that a pasted block fills, from the block's corner on: one value fills all that is selected; nothing goes beyond the sheet. */
export function pastedCells(
  pasted: readonly (readonly string[])[],
  { top, left, bottom, right }: Block,
  extent: { readonly rows: number; readonly columns: number },
): { row: number; column: number; entered: string }[] {
  const isOne = pasted.length === 1 && pasted[0]!.length === 1;
  const height = isOne ? bottom - top + 1 : pasted.length;
  const width = isOne ? right - left + 1 : Math.max(...pasted.map((cells) => cells.length));
  const cells: { row: number; column: number; entered: string }[] = [];
  for (let row = top; row < Math.min(top + height, extent.rows); row++) {
    for (let column = left; column < Math.min(left + width, extent.columns); column++) {
      const entered = isOne ? pasted[0]![0]! : pasted[row - top]![column - left];
      if (entered !== undefined) cells.push({ row, column, entered });
    }
  }
  return cells;
}

/** The cells that filling down sets: each column's first selected cell, in all selected rows below it. */
export function filledCells(
  context: CellContext,
  rows: readonly Key[],
  columns: readonly SheetColumn[],
  { top, bottom, left, right }: Block,
): { row: number; column: number; entered: string }[] {
  const first = context.org.position(rows[top] ?? '');
  if (!first) return [];
  const cells: { row: number; column: number; entered: string }[] = [];
  for (let column = left; column <= right; column++) {
    const filled = columns[column];
    if (!filled?.edit) continue;
    const entered = filled.read(context, first);
    for (let row = top + 1; row <= bottom; row++) cells.push({ row, column, entered });
  }
  return cells;
}

/** Facts of one position that hold from the same day are one change. */
function merged(changes: readonly Change[]): Change[] {
  const together: Change[] = [];
  for (const change of changes) {
    const before = together.at(-1);
    if (
      change.kind === 'UPDATE_POSITION' &&
      before?.kind === 'UPDATE_POSITION' &&
      before.positionKey === change.positionKey &&
      before.effectiveOn === change.effectiveOn
    )
      together[together.length - 1] = { ...before, set: { ...before.set, ...change.set } };
    else together.push(change);
  }
  return together;
}
