import { useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useId, useRef, useState, type ClipboardEvent, type KeyboardEvent, type PointerEvent } from 'react';
import type { Day } from '@tandem/shared/org/day';
import type { Key } from '@tandem/shared/org/records';
import type { OrgSession, ReadySession } from '../../org-session/org-session.ts';
import { CellEditor } from './cell-editor.tsx';
import styles from './org-sheet.module.css';
import type { SheetColumn } from './sheet-cell.ts';
import { sheetCsv } from './sheet-csv.ts';
import { filledCells, pastedCells } from './sheet-edits.ts';
import { SheetHeader } from './sheet-header.tsx';
import { markOf, type SheetView } from './sheet-rows.ts';
import { all, blockOf, destination, moved, START, type Cell } from './sheet-selection.ts';
import { SheetToolbar, SheetTroubles } from './sheet-toolbar.tsx';
import { text } from './texts.ts';
import { formatTsv, parseTsv } from './tsv.ts';
import { useSessionState, useSheet } from './use-sheet.ts';

const ROW_HEIGHT = 30;
const NOTHING_HIDDEN: ReadonlySet<string> = new Set(['profile', 'costCenter']);
const EVERYTHING: SheetView = { search: '', filters: {}, sort: null };

/** The positions of a session on a day as a spreadsheet; nothing until the session is ready. Every entered cell is an edit like any other. */
export function OrgSheet(props: { readonly session: OrgSession; readonly day: Day }) {
  const state = useSessionState(props.session);
  return state.kind === 'READY' ? <Sheet session={props.session} day={props.day} state={state} /> : null;
}

function Sheet({ session, day, state }: { readonly session: OrgSession; readonly day: Day; readonly state: ReadySession }) {
  const [view, setView] = useState(EVERYTHING);
  const [hidden, setHidden] = useState(NOTHING_HIDDEN);
  const [filtering, setFiltering] = useState(false);
  const [widths, setWidths] = useState<Readonly<Record<string, number>>>({});
  const [selection, setSelection] = useState(START);
  const [editing, setEditing] = useState<{ readonly initial: string } | null>(null);
  const dragging = useRef<'SELECT' | 'FILL' | null>(null);
  const grid = useRef<HTMLDivElement>(null);
  const prefix = useId();
  const { context, base, all: allColumns, columns, rows, act, enter, trouble, dismiss } = useSheet(session, state, day, view, hidden);
  const extent = { rows: rows.length, columns: columns.length };
  const widthOf = useCallback((column: SheetColumn) => widths[column.id] ?? column.width, [widths]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => grid.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
  });
  const block = blockOf(selection);
  const headRows = filtering ? 2 : 1;

  const go = (to: Cell, isExtended: boolean): void => {
    const next = moved(selection, to, isExtended, extent);
    setSelection(next);
    virtual.scrollToIndex(next.cursor.row);
    scrollToColumn(grid.current, columns, widthOf, next.cursor.column);
  };
  const beginEdit = (initial?: string): void => {
    const column = columns[selection.cursor.column];
    const position = context.org.position(rows[selection.cursor.row] ?? '');
    if (!state.canEdit || !column?.edit || !position) return;
    setEditing({ initial: initial ?? column.read(context, position) });
  };
  const finishEdit = (entered: string, step: { readonly rows: number; readonly columns: number }): void => {
    if (!editing) return;
    setEditing(null);
    enter(text('editLabel'), [{ ...selection.cursor, entered }]);
    if (step.rows !== 0 || step.columns !== 0) {
      grid.current?.focus();
      go({ row: selection.cursor.row + step.rows, column: selection.cursor.column + step.columns }, false);
    }
  };
  const fillDown = (to = block): void => {
    if (state.canEdit) enter(text('fillLabel'), filledCells(context, rows, columns, to));
  };
  const clear = (): void => {
    if (!state.canEdit) return;
    const cells: { row: number; column: number; entered: string }[] = [];
    for (let row = block.top; row <= block.bottom; row++)
      for (let column = block.left; column <= block.right; column++) if (columns[column]?.edit) cells.push({ row, column, entered: '' });
    enter(text('clearLabel'), cells);
  };
  const addRow = async (): Promise<void> => {
    const key = session.newKey();
    const beside = context.org.position(rows[selection.cursor.row] ?? '');
    const facts = beside ? context.on.facts(beside) : null;
    const done = await act(text('addLabel'), [
      {
        kind: 'CREATE_POSITION',
        position: {
          key,
          source: null,
          externalId: null,
          startDate: day,
          endDate: null,
          onHold: false,
          facts: {
            title: text('newTitle'),
            teamKey: facts?.teamKey ?? null,
            managerKey: facts?.managerKey ?? null,
            jobProfile: null,
            level: null,
            fte: 1,
            location: facts?.location ?? null,
            costCenter: null,
            annualCost: null,
            payRange: null,
          },
        },
      },
    ]);
    if (done) setView({ ...EVERYTHING, sort: view.sort });
  };
  const closeRows = (): void => {
    const keys = rows.slice(block.top, block.bottom + 1);
    void act(
      text('closeLabel'),
      keys.map((positionKey) => ({ kind: 'CLOSE_POSITION', positionKey, endDate: day })),
    );
  };

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (editing) return;
    const control = event.ctrlKey || event.metaKey;
    const page = Math.max(1, Math.floor((grid.current?.clientHeight ?? 300) / ROW_HEIGHT) - headRows);
    const to = destination(selection.cursor, event.key, control, extent, page);
    if (to) go(to, event.shiftKey);
    else if (event.key === 'Tab' && !control) {
      const next = selection.cursor.column + (event.shiftKey ? -1 : 1);
      if (next < 0 || next >= extent.columns) return;
      go({ row: selection.cursor.row, column: next }, false);
    } else if (control && event.key.toLowerCase() === 'd') fillDown();
    else if (control && event.key.toLowerCase() === 'a') setSelection(all(extent));
    else if (event.key === 'F2' || event.key === 'Enter') beginEdit();
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key === 'Escape') setSelection({ anchor: selection.cursor, cursor: selection.cursor });
    else if (event.key.length === 1 && !control && !event.altKey) beginEdit(event.key);
    else return;
    event.preventDefault();
  };
  const onCopy = (event: ClipboardEvent): void => {
    if (editing) return;
    event.preventDefault();
    const lines = rows
      .slice(block.top, block.bottom + 1)
      .map((key) => columns.slice(block.left, block.right + 1).map((column) => column.read(context, context.org.position(key)!)));
    event.clipboardData.setData('text/plain', formatTsv(lines));
  };
  const onPaste = (event: ClipboardEvent): void => {
    if (editing || !state.canEdit) return;
    event.preventDefault();
    enter(text('pasteLabel'), pastedCells(parseTsv(event.clipboardData.getData('text/plain')), block, extent));
  };
  const cellAt = (event: PointerEvent): Cell | null => {
    const cell = (document.elementFromPoint(event.clientX, event.clientY) as HTMLElement | null)?.closest<HTMLElement>('[data-row]');
    return cell ? { row: Number(cell.dataset['row']), column: Number(cell.dataset['column']) } : null;
  };
  const onPointerDown = (event: PointerEvent): void => {
    const target = event.target as HTMLElement;
    if (event.button !== 0 || target.closest('input, [role="columnheader"]')) return;
    const isFill = target.closest('[data-fill]') !== null;
    const cell = cellAt(event);
    if (!cell) return;
    dragging.current = isFill ? 'FILL' : 'SELECT';
    if (!isFill) setSelection(moved(selection, cell, event.shiftKey, extent));
  };
  const onPointerMove = (event: PointerEvent): void => {
    const cell = dragging.current && cellAt(event);
    if (!cell) return;
    const to = dragging.current === 'FILL' ? { row: cell.row, column: selection.cursor.column } : cell;
    setSelection((present) => moved(present, to, true, extent));
  };
  const onPointerUp = (): void => {
    if (dragging.current === 'FILL') fillDown();
    dragging.current = null;
  };

  const cellId = ({ row, column }: Cell): string => `${prefix}-${row}-${column}`;
  return (
    <div className={styles.sheet}>
      <SheetToolbar
        search={view.search}
        onSearch={(search) => setView({ ...view, search })}
        filtering={filtering}
        onFiltering={(on) => {
          setFiltering(on);
          if (!on) setView({ ...view, filters: {} });
        }}
        columns={allColumns}
        hidden={hidden}
        onHidden={setHidden}
        shown={rows.length}
        total={context.org.table('position').size}
        canEdit={state.canEdit}
        onAdd={() => void addRow()}
        onClose={closeRows}
        onDownload={() => download(sheetCsv(context, rows, columns))}
      />
      <SheetTroubles trouble={trouble} columns={columns} onDismiss={dismiss} />
      <div
        ref={grid}
        className={styles.grid}
        role="grid"
        tabIndex={0}
        aria-label={text('label')}
        aria-rowcount={rows.length + headRows}
        aria-colcount={columns.length + 1}
        aria-multiselectable
        aria-readonly={!state.canEdit}
        aria-activedescendant={rows.length > 0 ? cellId(selection.cursor) : undefined}
        onKeyDown={onKeyDown}
        onCopy={onCopy}
        onPaste={onPaste}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onDoubleClick={() => beginEdit()}
      >
        <SheetHeader
          columns={columns}
          widthOf={widthOf}
          view={view}
          filtering={filtering}
          onView={(changed) => setView({ ...view, ...changed })}
          onWidth={(id, width) => setWidths({ ...widths, [id]: width })}
        />
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start }) => rowOf(rows[index]!, index, start))}
        </div>
        {rows.length === 0 && (
          <p className={styles.empty}>{context.org.table('position').size === 0 ? text('nothing') : text('nothingFits')}</p>
        )}
      </div>
    </div>
  );

  function rowOf(positionKey: Key, index: number, start: number) {
    const position = context.org.position(positionKey)!;
    const before = base.org.position(positionKey);
    const mark = markOf(context, base.org, position);
    return (
      <div
        key={positionKey}
        role="row"
        aria-rowindex={index + headRows + 1}
        className={styles.row}
        data-mark={mark ?? undefined}
        style={{ transform: `translateY(${start}px)`, position: 'absolute', height: ROW_HEIGHT }}
      >
        <div
          role="rowheader"
          aria-colindex={1}
          className={styles.number}
          title={mark ? text(mark === 'NEW' ? 'isNew' : 'isClosed') : undefined}
        >
          {mark === 'NEW' ? '+' : mark === 'CLOSED' ? '×' : ''}
          {index + 1}
        </div>
        {columns.map((column, place) => {
          const isCursor = index === selection.cursor.row && place === selection.cursor.column;
          const isSelected = index >= block.top && index <= block.bottom && place >= block.left && place <= block.right;
          const said = column.read(context, position);
          const saidBefore = before && column.edit ? column.read(base, before) : said;
          const isChanged = said !== saidBefore;
          return (
            <div
              key={column.id}
              id={cellId({ row: index, column: place })}
              role="gridcell"
              aria-colindex={place + 2}
              aria-selected={isSelected}
              // oxlint-disable-next-line jsx-a11y/role-supports-aria-props -- ARIA 1.2 has it for a gridcell
              aria-readonly={!column.edit || !state.canEdit}
              data-row={index}
              data-column={place}
              data-cursor={isCursor || undefined}
              data-changed={isChanged || undefined}
              data-fixed={!column.edit || undefined}
              data-align={column.align}
              className={styles.cell}
              style={{ width: widthOf(column) }}
              title={
                isChanged
                  ? saidBefore === ''
                    ? text('wasEmpty')
                    : text('was', { before: saidBefore })
                  : said.length > 20
                    ? said
                    : undefined
              }
            >
              {isCursor && editing ? (
                <CellEditor
                  label={column.label}
                  initial={editing.initial}
                  align={column.align}
                  {...(column.suggest && { suggest: (typed: string) => column.suggest!(context, typed) })}
                  onDone={finishEdit}
                  onCancel={() => {
                    setEditing(null);
                    grid.current?.focus();
                  }}
                />
              ) : (
                <span className={styles.said}>{said}</span>
              )}
              {state.canEdit && !editing && index === block.bottom && place === block.right && (
                <span className={styles.fill} data-fill aria-hidden title={text('fill')} />
              )}
            </div>
          );
        })}
      </div>
    );
  }
}

function scrollToColumn(
  grid: HTMLElement | null,
  columns: readonly SheetColumn[],
  widthOf: (column: SheetColumn) => number,
  place: number,
): void {
  if (!grid) return;
  const numbers = 48;
  const left = columns.slice(0, place).reduce((sum, column) => sum + widthOf(column), numbers);
  const right = left + (columns[place] ? widthOf(columns[place]) : 0);
  if (left - numbers < grid.scrollLeft) grid.scrollLeft = left - numbers;
  else if (right > grid.scrollLeft + grid.clientWidth) grid.scrollLeft = right - grid.clientWidth;
}

function download(csv: string): void {
  const address = URL.createObjectURL(new Blob(['\u{FEFF}', csv], { type: 'text/csv' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'positions.csv';
  link.click();
  URL.revokeObjectURL(address);
}
