import type { Change } from '@tandem/shared/changes/change';
import type { Key, Position } from '@tandem/shared/org/records';
import type { SheetView } from '../model/sheet-view.ts';

export const COLUMN_IDS = [
  'person',
  'title',
  'team',
  'manager',
  'jobProfile',
  'level',
  'fte',
  'location',
  'costCenter',
  'annualCost',
  'start',
  'end',
  'status',
  'onHold',
  'layer',
  'span',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

/** What setting a cell means: the changes that do it (none where it already is so), or why it cannot be, in words. */
export type CellEdit = { readonly ok: true; readonly changes: readonly Change[] } | { readonly ok: false; readonly message: string };

/** One answer of an autocomplete: `text` goes into the cell. */
export interface Suggestion {
  readonly text: string;
  /** What tells it from others; null where the text is enough. */
  readonly hint: string | null;
}

/** How the cells of a column are set. */
export interface ColumnEditing {
  /** What a typed or pasted text means for a cell. The text that `read` gives always means no change. */
  parse(view: SheetView, position: Position, text: string, newKey: () => Key): CellEdit;
  /** The cell of one row gets what stands in that of another: for filling down, where names need not be looked up. */
  copy(view: SheetView, from: Position, to: Position, newKey: () => Key): CellEdit;
  /** What fits a search, best first; null where the column has nothing to offer. */
  readonly suggest: ((view: SheetView, search: string) => readonly Suggestion[]) | null;
  /** Whether a cell may be empty. */
  readonly clearable: boolean;
}

/** One column of the sheet. */
export interface SheetColumn {
  readonly id: ColumnId;
  readonly heading: string;
  /** Pixels, until somebody drags it. */
  readonly width: number;
  readonly align: 'left' | 'right';
  /** Whether a filter lists the values, or asks what they contain. */
  readonly filter: 'TEXT' | 'CHOICE';
  /** The text of a cell as it is copied and edited: exact, the same in every language, and empty where there is no value. */
  read(view: SheetView, position: Position): string;
  /** The text of a cell as it is shown, searched and filtered. */
  show(view: SheetView, position: Position): string;
  /** What a cell is sorted by; null (no value) comes last in either direction. */
  order(view: SheetView, position: Position): string | number | null;
  /** Whether two cells, of two versions of an organization, hold the same. */
  same(view: SheetView, position: Position, otherView: SheetView, other: Position): boolean;
  /** Null where the cells follow from others. */
  readonly editing: ColumnEditing | null;
  /** Whether the column shows pay. */
  readonly isPay?: true;
}

/** What a column is made of: its value, and what its texts mean. */
export interface ColumnParts<V> {
  readonly id: ColumnId;
  readonly heading: string;
  readonly width: number;
  readonly align?: 'right';
  readonly filter: 'TEXT' | 'CHOICE';
  readonly isPay?: true;
  value(view: SheetView, position: Position): V;
  /** Exact text of a value. */
  text(view: SheetView, value: V): string;
  /** As it is shown, where that is another text. */
  shown?(view: SheetView, value: V): string;
  order(view: SheetView, value: V): string | number | null;
  readonly editing?: {
    parse(view: SheetView, text: string, position: Position): ParsedValue<V>;
    changes(view: SheetView, position: Position, value: V, newKey: () => Key): CellEdit;
    suggest?(view: SheetView, search: string): readonly Suggestion[];
    readonly needed?: true;
  };
}

export type ParsedValue<V> = { readonly ok: true; readonly value: V } | { readonly ok: false; readonly message: string };

/** A column from its parts. */
export function sheetColumn<V>(parts: ColumnParts<V>): SheetColumn {
  const { editing } = parts;
  const read = (view: SheetView, position: Position): string => parts.text(view, parts.value(view, position));
  const set = (view: SheetView, position: Position, value: V, newKey: () => Key): CellEdit =>
    isSame(parts.value(view, position), value) ? UNCHANGED : editing!.changes(view, position, value, newKey);
  return {
    id: parts.id,
    heading: parts.heading,
    width: parts.width,
    align: parts.align ?? 'left',
    filter: parts.filter,
    ...(parts.isPay ? { isPay: true } : {}),
    read,
    show: (view, position) => (parts.shown ?? parts.text)(view, parts.value(view, position)),
    order: (view, position) => parts.order(view, parts.value(view, position)),
    same: (view, position, otherView, other) => isSame(parts.value(view, position), parts.value(otherView, other)),
    editing: editing
      ? {
          parse(view, position, text, newKey) {
            if (text.trim() === read(view, position).trim()) return UNCHANGED;
            const parsed = editing.parse(view, text.trim(), position);
            return parsed.ok ? set(view, position, parsed.value, newKey) : parsed;
          },
          copy: (view, from, to, newKey) => set(view, to, parts.value(view, from), newKey),
          suggest: editing.suggest ? (view, search) => editing.suggest!(view, search) : null,
          clearable: !editing.needed,
        }
      : null,
  };
}

const UNCHANGED: CellEdit = { ok: true, changes: [] };

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  return JSON.stringify(a) === JSON.stringify(b);
}
