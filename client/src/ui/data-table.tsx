import { Button } from '@mantine/core';
import { useEffect, useRef, type ReactNode } from 'react';
import { formatCount } from './format.ts';
import { defineTexts } from './texts.ts';
import styles from './data-table.module.css';

const text = defineTexts('data-table', {
  more: 'Show more',
  shown: '{{shown}} of {{total}}',
  loading: 'Loading more',
});

/** One column. `hide` drops it below the named width; `sort` is the order's field that its header asks for. */
export interface Column<Row> {
  readonly key: string;
  readonly header: string;
  readonly render: (row: Row) => ReactNode;
  readonly align?: 'left' | 'right';
  readonly hide?: 'narrow' | 'medium' | 'wide';
  readonly sort?: string;
  /** The header is for screen readers alone: a column of acts. */
  readonly headerHidden?: boolean;
  readonly main?: boolean;
  readonly width?: string;
}

/** The order in force: a field of the API's order and its direction. */
export interface Sorting {
  readonly field: string;
  readonly direction: 'ASC' | 'DESC';
}

/**
 * A dense table. The row's `main` column holds its link; columns leave as the page narrows.
 * `more` loads the next page when its end comes into view, or by its button.
 */
export function DataTable<Row>(props: {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
  readonly busy?: boolean;
  readonly more?: { readonly total: number; readonly hasMore: boolean; readonly loading: boolean; readonly load: () => void };
}) {
  const { columns, rows, sorting, onSort, more } = props;
  return (
    <div className={styles.frame} aria-busy={props.busy ?? false} data-busy={props.busy ?? false}>
      <table className={styles.table}>
        <caption className="tandem-hidden">{props.caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} {...(sorting ? { sorting } : {})} {...(onSort ? { onSort } : {})} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={props.rowKey(row)}>
              {columns.map((column) =>
                column.main ? (
                  <th key={column.key} scope="row" className={`${styles.main} ${classesOf(column)}`}>
                    {column.render(row)}
                  </th>
                ) : (
                  <td key={column.key} className={classesOf(column)}>
                    {column.render(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
      {more && <TableEnd shown={rows.length} {...more} />}
    </div>
  );
}

function HeaderCell<Row>(props: {
  readonly column: Column<Row>;
  readonly sorting?: Sorting;
  readonly onSort?: (sorting: Sorting) => void;
}) {
  const { column, sorting, onSort } = props;
  const field = column.sort;
  const style = column.width ? { width: column.width } : undefined;
  if (!field || !onSort) {
    return (
      <th scope="col" className={classesOf(column)} style={style}>
        {column.headerHidden ? <span className="tandem-hidden">{column.header}</span> : column.header}
      </th>
    );
  }
  const active = sorting?.field === field;
  const direction = active ? sorting.direction : null;
  return (
    <th
      scope="col"
      className={classesOf(column)}
      style={style}
      aria-sort={direction === null ? 'none' : direction === 'ASC' ? 'ascending' : 'descending'}
    >
      <button
        type="button"
        className={styles.sort}
        data-active={active}
        onClick={() => onSort({ field, direction: direction === 'DESC' ? 'ASC' : 'DESC' })}
      >
        {column.header}
        <span aria-hidden>{direction === 'ASC' ? '↑' : direction === 'DESC' ? '↓' : ''}</span>
      </button>
    </th>
  );
}

function TableEnd(props: {
  readonly shown: number;
  readonly total: number;
  readonly hasMore: boolean;
  readonly loading: boolean;
  readonly load: () => void;
}) {
  const end = useRef<HTMLDivElement>(null);
  const { hasMore, loading, load } = props;
  useEffect(() => {
    const element = end.current;
    if (!element || !hasMore || loading || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) => entries.some((entry) => entry.isIntersecting) && load(), {
      rootMargin: '400px',
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [hasMore, loading, load]);
  return (
    <div ref={end} className={styles.end}>
      <span className="tandem-numbers">{text('shown', { shown: formatCount(props.shown), total: formatCount(props.total) })}</span>
      {hasMore && (
        <Button variant="default" size="compact-xs" onClick={load} loading={loading}>
          {text('more')}
        </Button>
      )}
    </div>
  );
}

function classesOf<Row>(column: Column<Row>): string {
  return [column.align === 'right' ? styles.right : '', column.hide ? styles[column.hide] : ''].filter(Boolean).join(' ');
}
