import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type ReactNode } from 'react';
import type { CapacityRowsQuery } from '../../api/generated/graphql.ts';
import type { Pages } from '../../api/use-pages.ts';
import { formatCount, formatDay } from '../../ui/format.ts';
import { percentInWords } from './percent.ts';
import { text } from './texts.ts';
import { WeekSpark } from './week-spark.tsx';
import styles from './capacity.module.css';

type Row = CapacityRowsQuery['org']['capacity']['rows']['nodes'][number];

const ROW_HEIGHT = 36;

/** Everybody with their weeks. Only the rows in view are drawn, and the next page is loaded as one nears the end. */
export function PeopleTable(props: {
  readonly pages: Pages<Row> & { readonly rows: readonly Row[] };
  readonly renderName: (person: Row['person']) => ReactNode;
}) {
  const { rows, totalCount, hasMore, loading, loadMore } = props.pages;
  const scroller = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
  });
  const items = virtual.getVirtualItems();
  const last = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && !loading && last >= rows.length - 20) loadMore();
  }, [hasMore, loading, last, rows.length, loadMore]);
  return (
    <>
      <div ref={scroller} className={styles.grid} role="group" aria-label={text('table')} tabIndex={0} aria-busy={loading}>
        <div role="table" aria-label={text('table')} aria-rowcount={totalCount + 1}>
          <div role="row" aria-rowindex={1} className={styles.head}>
            <div role="columnheader">{text('person')}</div>
            <div role="columnheader">{text('team')}</div>
            <div role="columnheader">{text('weeks')}</div>
            <div role="columnheader" className={styles.number}>
              {text('peak')}
            </div>
            <div role="columnheader" className={styles.number}>
              {text('average')}
            </div>
            <div role="columnheader" className={styles.number}>
              {text('overWeeks')}
            </div>
            <div role="columnheader">{text('free')}</div>
          </div>
          <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
            {items.map(({ index, start }) => {
              const row = rows[index]!;
              return (
                <div
                  key={row.person.id}
                  role="row"
                  aria-rowindex={index + 2}
                  className={styles.row}
                  style={{ transform: `translateY(${start}px)` }}
                >
                  <div role="rowheader">{props.renderName(row.person)}</div>
                  <div role="cell" className={styles.quiet}>
                    {row.team?.name ?? '–'}
                  </div>
                  <div role="cell">
                    <WeekSpark weeks={row.weeks} label={weeksInShort(row)} />
                  </div>
                  <div role="cell" className={`${styles.number} ${row.overWeekCount > 0 ? styles.over : ''}`}>
                    {percentInWords(row.peak)}
                  </div>
                  <div role="cell" className={styles.number}>
                    {percentInWords(row.average)}
                  </div>
                  <div role="cell" className={`${styles.number} ${row.overWeekCount > 0 ? styles.over : styles.quiet}`}>
                    {row.overWeekCount > 0 ? `▲ ${formatCount(row.overWeekCount)}` : '–'}
                  </div>
                  <div role="cell">{freeInWords(row)}</div>
                </div>
              );
            })}
          </div>
        </div>
      </div>
      <div className={styles.end} role="status">
        {text('loaded', { shown: formatCount(rows.length), total: formatCount(totalCount) })}
      </div>
    </>
  );
}

function weeksInShort({ overWeekCount, mostOver }: Row): string {
  return overWeekCount > 0 ? text('rowWeeks', { count: overWeekCount, over: formatCount(mostOver) }) : text('rowFine');
}

function freeInWords({ freeFrom, freePercent, unknownCount }: Row): ReactNode {
  return (
    <>
      {freeFrom == null ? (
        <span className={styles.quiet}>{text('never')}</span>
      ) : (
        text('freeFrom', { day: formatDay(freeFrom), percent: formatCount(Math.round(freePercent ?? 0)) })
      )}
      {unknownCount > 0 && <span className={styles.quiet}> · {text('unknown', { count: unknownCount })}</span>}
    </>
  );
}
