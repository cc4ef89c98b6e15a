import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useRef, type PointerEvent } from 'react';
import type { SheetColumn } from './sheet-cell.ts';
import type { SheetView } from './sheet-rows.ts';
import styles from './org-sheet.module.css';
import { text } from './texts.ts';

const NARROWEST = 48;
const WIDEST = 600;

/** Names of the columns: a click orders by one, its right edge changes its width; below them a filter each. */
export function SheetHeader(props: {
  readonly columns: readonly SheetColumn[];
  readonly widthOf: (column: SheetColumn) => number;
  readonly view: SheetView;
  readonly filtering: boolean;
  readonly onView: (changed: Partial<SheetView>) => void;
  readonly onWidth: (id: string, width: number) => void;
}) {
  const { columns, widthOf, view, filtering, onView, onWidth } = props;
  const sortedBy = (id: string) => (view.sort?.column === id ? view.sort : null);
  return (
    <div className={styles.head} role="rowgroup">
      <div role="row" aria-rowindex={1} className={styles.row}>
        <div role="columnheader" className={styles.number} aria-colindex={1}>
          #
        </div>
        {columns.map((column, place) => {
          const sort = sortedBy(column.id);
          return (
            <div
              key={column.id}
              role="columnheader"
              aria-colindex={place + 2}
              aria-sort={sort ? (sort.descending ? 'descending' : 'ascending') : 'none'}
              className={styles.columnHead}
              style={{ width: widthOf(column) }}
            >
              <button
                type="button"
                tabIndex={-1}
                title={text('sortBy', { column: column.label })}
                onClick={() => onView({ sort: nextSort(column.id, sort) })}
              >
                {column.label}
                {sort && (sort.descending ? <IconArrowDown size={12} aria-hidden /> : <IconArrowUp size={12} aria-hidden />)}
              </button>
              <Grip column={column} width={widthOf(column)} onWidth={onWidth} />
            </div>
          );
        })}
      </div>
      {filtering && (
        <div role="row" aria-rowindex={2} className={styles.row}>
          <div role="presentation" className={styles.number} />
          {columns.map((column, place) => (
            <div key={column.id} role="gridcell" aria-colindex={place + 2} className={styles.filter} style={{ width: widthOf(column) }}>
              <input
                aria-label={text('filterOf', { column: column.label })}
                value={view.filters[column.id] ?? ''}
                onChange={(event) => onView({ filters: { ...view.filters, [column.id]: event.target.value } })}
                onKeyDown={(event) => event.stopPropagation()}
                onPaste={(event) => event.stopPropagation()}
              />
            </div>
          ))}
        </div>
      )}
    </div>
  );
}

/** Ascending, descending, none. */
function nextSort(column: string, sort: SheetView['sort']): SheetView['sort'] {
  if (!sort) return { column, descending: false };
  return sort.descending ? null : { column, descending: true };
}

function Grip(props: { readonly column: SheetColumn; readonly width: number; readonly onWidth: (id: string, width: number) => void }) {
  const start = useRef<{ x: number; width: number } | null>(null);
  const onPointerMove = (event: PointerEvent): void => {
    if (!start.current) return;
    const width = start.current.width + event.clientX - start.current.x;
    props.onWidth(props.column.id, Math.max(NARROWEST, Math.min(WIDEST, width)));
  };
  return (
    <span
      className={styles.grip}
      title={text('resize', { column: props.column.label })}
      aria-hidden
      onPointerDown={(event) => {
        event.preventDefault();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width: props.width };
      }}
      onPointerMove={onPointerMove}
      onPointerUp={() => (start.current = null)}
      onDoubleClick={() => props.onWidth(props.column.id, props.column.width)}
    />
  );
}
