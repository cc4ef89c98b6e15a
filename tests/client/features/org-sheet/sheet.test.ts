import type { CellContext } from '@tandem/client/features/org-sheet/sheet-cell';
import { sheetColumns } from '@tandem/client/features/org-sheet/sheet-columns';
import { sheetCsv } from '@tandem/client/features/org-sheet/sheet-csv';
import { enterCells, filledCells, pastedCells } from '@tandem/client/features/org-sheet/sheet-edits';
import { markOf, rowsShown, type SheetView } from '@tandem/client/features/org-sheet/sheet-rows';
import { all, blockOf, destination, moved, START } from '@tandem/client/features/org-sheet/sheet-selection';
import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import { Org } from '@tandem/shared/org/org';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePerson, makePosition, makeTeam } from '../../../support/changes.ts';

const DAY = 20_000;
const COLUMNS = sheetColumns(true);
const EVERYTHING: SheetView = { search: '', filters: {}, sort: null };
const columnAt = (id: string): number => COLUMNS.findIndex((column) => column.id === id);

function done(org: Org, ...changes: Change[]): Org {
  const result = applyAct(org, changes);
  if (!result.allowed) throw new Error(result.refusals[0]!.message);
  return result.org;
}
const sits = (key: string, personKey: string, positionKey: string, startDate: number | null = null): Change => ({
  kind: 'ASSIGN_INCUMBENT',
  incumbency: { key, source: null, externalId: null, personKey, positionKey, startDate, endDate: null },
});
const LIVE = done(
  Org.empty(),
  makeTeam('search', 'Search'),
  makeTeam('pay', 'Payments'),
  makePerson('ada', 'Ada Lovelace'),
  makePerson('bob', 'Bob Stone'),
  makePerson('zoe', 'Zoë Stone'),
  makePosition('boss', null, 'Chief'),
  makePosition('left', 'boss', 'Engineer'),
  makePosition('right', 'boss', 'Engineer'),
  sits('i1', 'ada', 'boss'),
  sits('i2', 'bob', 'left'),
);
let keys = 0;
function on(org: Org): CellContext {
  return { org, on: org.on(DAY), day: DAY, newKey: () => `key-${++keys}` };
}
function entered(org: Org, id: string, rows: readonly string[], text: string) {
  const cells = rows.map((_, row) => ({ row, column: columnAt(id), entered: text }));
  return enterCells(on(org), rows, COLUMNS, cells);
}
function after(org: Org, id: string, row: string, text: string): Org {
  const edit = entered(org, id, [row], text);
  if (!edit.ok) throw new Error(edit.problems[0]!.problem);
  return edit.changes.length === 0 ? org : done(org, ...edit.changes);
}
const said = (org: Org, id: string, row: string): string => COLUMNS[columnAt(id)]!.read(on(org), org.position(row)!);

describe('a cell', () => {
  test.each([
    ['title', 'left', 'Staff engineer', 'Staff engineer'],
    ['team', 'left', 'payments', 'Payments'],
    ['team', 'left', '', ''],
    ['manager', 'right', 'Bob Stone', 'Engineer (Bob Stone)'],
    ['manager', 'right', 'engineer (bob stone)', 'Engineer (Bob Stone)'],
    ['manager', 'left', '', ''],
    ['person', 'right', 'zoe stone', 'Zoë Stone'],
    ['person', 'left', '', ''],
    ['person', 'left', 'Bob Stone; Zoë Stone', 'Bob Stone, Zoë Stone'],
    ['fte', 'left', '0,8', '0.8'],
    ['level', 'left', ' L5 ', 'L5'],
    ['cost', 'left', '85,000.50 eur', '85000.50 EUR'],
    ['cost', 'left', 'CHF 120000', '120000 CHF'],
    ['start', 'left', '2024-02-29', '2024-02-29'],
    ['end', 'left', '2030-01-31', '2030-01-31'],
    ['onHold', 'left', 'yes', 'yes'],
  ])('%s takes what is typed (%s: %s)', (id, row, text, shown) => {
    expect(said(after(LIVE, id, row, text), id, row)).toBe(shown);
  });

  test.each([
    ['title', ''],
    ['team', 'Nowhere'],
    ['manager', 'Engineer'],
    ['manager', 'Nobody'],
    ['person', 'Nobody'],
    ['fte', '3'],
    ['fte', 'much'],
    ['cost', 'a lot'],
    ['start', '31.12.2026'],
    ['onHold', 'perhaps'],
    ['status', 'closed'],
    ['layer', '9'],
  ])('%s says what is wrong with ‘%s’, and changes nothing', (id, text) => {
    const edit = entered(LIVE, id, ['left'], text);
    expect(edit.ok).toBe(false);
  });

  test('of cost keeps the currency that is there, and asks for one where there is none', () => {
    const without = after(LIVE, 'cost', 'left', '');
    expect(entered(without, 'cost', ['left'], '85000').ok).toBe(false);
    expect(said(after(after(without, 'cost', 'left', '1 SEK'), 'cost', 'left', '85000'), 'cost', 'left')).toBe('85000 SEK');
  });

  test('that says what it said is no change', () => {
    for (const column of COLUMNS) {
      const edit = entered(LIVE, column.id, ['boss', 'left'].slice(1), said(LIVE, column.id, 'left'));
      expect(edit).toEqual({ ok: true, changes: [] });
    }
  });

  test('cannot end on the day before somebody who came only today', () => {
    const today = done(LIVE, sits('i3', 'zoe', 'right', DAY));
    expect(entered(today, 'person', ['right'], '').ok).toBe(false);
  });
});

describe('a block', () => {
  test('is entered as one act, or not at all where one cell cannot be understood', () => {
    const cells = [
      { row: 0, column: columnAt('fte'), entered: '0.5' },
      { row: 0, column: columnAt('level'), entered: 'L3' },
      { row: 1, column: columnAt('fte'), entered: 'x' },
    ];
    const edit = enterCells(on(LIVE), ['left', 'right'], COLUMNS, cells);
    expect(edit).toMatchObject({ ok: false, problems: [{ row: 1, column: columnAt('fte') }] });
    const good = enterCells(on(LIVE), ['left', 'right'], COLUMNS, cells.slice(0, 2));
    expect(good).toMatchObject({ ok: true, changes: [{ kind: 'UPDATE_POSITION', positionKey: 'left', set: { fte: 0.5, level: 'L3' } }] });
  });

  test('is filled down from its first row', () => {
    const org = after(LIVE, 'level', 'boss', 'L9');
    const rows = ['boss', 'left', 'right'];
    const place = columnAt('level');
    const cells = filledCells(on(org), rows, COLUMNS, { top: 0, bottom: 2, left: place, right: place });
    const edit = enterCells(on(org), rows, COLUMNS, cells);
    const filled = edit.ok ? done(org, ...edit.changes) : org;
    expect(rows.map((row) => said(filled, 'level', row))).toEqual(['L9', 'L9', 'L9']);
  });

  test('is pasted from its corner on, one value into all that is selected, and never beyond the sheet', () => {
    const extent = { rows: 3, columns: 3 };
    expect(pastedCells([['x']], { top: 0, bottom: 1, left: 0, right: 1 }, extent)).toHaveLength(4);
    expect(pastedCells([['a', 'b'], ['c']], { top: 1, bottom: 1, left: 1, right: 1 }, extent)).toEqual([
      { row: 1, column: 1, entered: 'a' },
      { row: 1, column: 2, entered: 'b' },
      { row: 2, column: 1, entered: 'c' },
    ]);
    const many = Array.from({ length: 9 }, () => Array.from({ length: 9 }, () => 'x'));
    expect(pastedCells(many, { top: 2, bottom: 2, left: 2, right: 2 }, extent)).toEqual([{ row: 2, column: 2, entered: 'x' }]);
  });
});

describe('the rows', () => {
  const shown = (org: Org, view: Partial<SheetView>): string[] => rowsShown(on(org), on(LIVE), COLUMNS, { ...EVERYTHING, ...view });

  test('are found by a search over all columns and by filters, without regard to case and accents', () => {
    expect(shown(LIVE, { search: 'LOVE' })).toEqual(['boss', 'left', 'right']);
    expect(shown(LIVE, { search: 'bob' })).toEqual(['left']);
    expect(shown(LIVE, { filters: { title: 'engineer', person: 'stone' } })).toEqual(['left']);
  });

  test('are ordered by a column, numbers as numbers, empty cells last both ways', () => {
    const org = after(after(LIVE, 'fte', 'left', '0.5'), 'fte', 'right', '0.75');
    expect(shown(org, { sort: { column: 'fte', descending: false } })).toEqual(['left', 'right', 'boss']);
    expect(shown(org, { sort: { column: 'manager', descending: false } }).at(-1)).toBe('boss');
    expect(shown(org, { sort: { column: 'manager', descending: true } }).at(-1)).toBe('boss');
  });

  test('keep what the scenario closes and leave out what was closed before', () => {
    const closed = done(LIVE, { kind: 'CLOSE_POSITION', positionKey: 'left', endDate: DAY - 1 });
    expect(shown(closed, {})).toContain('left');
    expect(rowsShown(on(closed), on(closed), COLUMNS, EVERYTHING)).not.toContain('left');
    expect(markOf(on(closed), LIVE, closed.position('left')!)).toBe('CLOSED');
    const made = done(LIVE, makePosition('new', 'boss'));
    expect(markOf(on(made), LIVE, made.position('new')!)).toBe('NEW');
  });

  test('are downloaded with formulas made harmless', () => {
    const org = after(LIVE, 'title', 'left', '=HYPERLINK("x")');
    expect(sheetCsv(on(org), ['left'], COLUMNS)).not.toMatch(/(^|,)"?=HYPER/m);
  });

  test('show no pay to whoever may not see it', () => {
    expect(sheetColumns(false).map(({ id }) => id)).not.toContain('cost');
  });
});

describe('the selection', () => {
  test('never leaves the sheet, whatever keys are pressed', () => {
    const key = fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'PageUp', 'PageDown', 'Home', 'End');
    const extent = { rows: 7, columns: 4 };
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.boolean(), fc.boolean()), { maxLength: 40 }), (presses) => {
        let selection = START;
        for (const [pressed, isFar, isExtended] of presses)
          selection = moved(selection, destination(selection.cursor, pressed, isFar, extent, 3)!, isExtended, extent);
        const { top, bottom, left, right } = blockOf(selection);
        expect(top >= 0 && bottom < 7 && left >= 0 && right < 4 && top <= bottom && left <= right).toBe(true);
      }),
    );
  });

  test('is everything when everything is asked for', () => {
    expect(blockOf(all({ rows: 3, columns: 2 }))).toEqual({ top: 0, bottom: 2, left: 0, right: 1 });
  });
});
