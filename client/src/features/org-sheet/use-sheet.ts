import { useCallback, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import type { Change } from '@tandem/shared/changes/change';
import type { Day } from '@tandem/shared/org/day';
import type { Key } from '@tandem/shared/org/records';
import type { OrgSession, ReadySession } from '../../org-session/org-session.ts';
import type { CellContext, SheetColumn } from './sheet-cell.ts';
import { sheetColumns } from './sheet-columns.ts';
import { enterCells, type CellProblem } from './sheet-edits.ts';
import { rowsShown, type SheetView } from './sheet-rows.ts';

/** What the sheet says after an edit: cells that were not understood, or why the server or a rule refused. */
export interface SheetTrouble {
  readonly problems: readonly CellProblem[];
  readonly refusals: readonly string[];
}

export const NO_TROUBLE: SheetTrouble = { problems: [], refusals: [] };

/** The positions of a ready session as rows and columns, and the way to enter something. */
export function useSheet(session: OrgSession, state: ReadySession, day: Day, view: SheetView, hidden: ReadonlySet<string>) {
  const [trouble, setTrouble] = useState(NO_TROUBLE);
  const context = useMemo<CellContext>(
    () => ({ org: state.org, on: state.org.on(day), day, newKey: () => session.newKey() }),
    [state.org, day, session],
  );
  const base = useMemo<CellContext>(() => ({ ...context, org: state.base, on: state.base.on(day) }), [state.base, day, context]);
  const all = useMemo(() => sheetColumns(state.showsPay), [state.showsPay]);
  const columns = useMemo(() => all.filter(({ id }) => !hidden.has(id)), [all, hidden]);
  const rows = useRows(context, base, all, view);

  const act = useCallback(
    async (label: string, changes: readonly Change[]): Promise<boolean> => {
      setTrouble(NO_TROUBLE);
      if (changes.length === 0) return true;
      const refusals = await session.act(label, changes);
      if (refusals.length > 0) setTrouble({ problems: [], refusals: refusals.map(({ message }) => message) });
      return refusals.length === 0;
    },
    [session],
  );

  const enter = useCallback(
    (label: string, cells: readonly { readonly row: number; readonly column: number; readonly entered: string }[]): boolean => {
      const edit = enterCells(context, rows, columns, cells);
      if (!edit.ok) {
        setTrouble({ problems: edit.problems, refusals: [] });
        return false;
      }
      void act(label, edit.changes);
      return true;
    },
    [context, rows, columns, act],
  );

  return { context, base, all, columns, rows, act, enter, trouble, dismiss: () => setTrouble(NO_TROUBLE) };
}

/** The state of a session, as React sees it. */
export function useSessionState(session: OrgSession) {
  const subscribe = useCallback((listener: () => void) => session.subscribe(listener), [session]);
  return useSyncExternalStore(subscribe, () => session.get());
}

/** Rows stay where they are while one edits: they are put in order again when the view changes or a position comes or goes. */
function useRows(context: CellContext, base: CellContext, columns: readonly SheetColumn[], view: SheetView): readonly Key[] {
  const kept = useRef<{ view: SheetView; day: Day; size: number; base: unknown; rows: readonly Key[] } | null>(null);
  const size = context.org.table('position').size;
  const known = kept.current;
  if (known && known.view === view && known.day === context.day && known.size === size && known.base === base.org) {
    const gone = known.rows.some((key) => !context.org.position(key));
    if (!gone) return known.rows;
  }
  const rows = rowsShown(context, base, columns, view);
  kept.current = { view, day: context.day, size, base: base.org, rows };
  return rows;
}
