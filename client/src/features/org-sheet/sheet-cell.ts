import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { OrgDay } from '@tandem/shared/org/org-day';
import type { Key, Position } from '@tandem/shared/org/records';

/** What an entered text means: changes (none where it says what is there already), or a problem in words. */
export type CellEdit = { readonly ok: true; readonly changes: readonly Change[] } | { readonly ok: false; readonly problem: string };

/** What a cell is read and edited with. */
export interface CellContext {
  readonly org: Org;
  readonly on: OrgDay;
  readonly day: Day;
  readonly newKey: () => Key;
}

/** A column of the sheet. */
export interface SheetColumn {
  readonly id: string;
  readonly label: string;
  /** Pixels. */
  readonly width: number;
  readonly align: 'left' | 'right';
  /** What a cell says; empty where there is nothing. */
  read(context: CellContext, position: Position): string;
  /** By which rows are ordered; the text where it is left out. */
  order?(context: CellContext, position: Position): number | string;
  /** Left out where the cell is worked out. */
  edit?(context: CellContext, position: Position, text: string): CellEdit;
  /** Texts that may be meant by what has been typed, at most 20. */
  suggest?(context: CellContext, typed: string): readonly string[];
}

export const unchanged: CellEdit = { ok: true, changes: [] };
export const changedBy = (...changes: readonly Change[]): CellEdit => ({ ok: true, changes });
export const notUnderstood = (problem: string): CellEdit => ({ ok: false, problem });
