import { Button } from '@mantine/core';
import { useState } from 'react';
import type { DashboardQuery } from '../../api/generated/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount, formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { text } from './texts.ts';
import styles from './coverage.module.css';

type Statistics = DashboardQuery['org']['coverage']['statistics'];
type Portfolio = Statistics['portfolios'][number];
type Point = Statistics['trend'][number];

const SHOWN = 8;

const COLUMNS: readonly Column<Portfolio>[] = [
  {
    key: 'portfolio',
    header: text('portfolio'),
    main: true,
    render: ({ initiative }) => <DayLink to={`/initiatives/${initiative.key}`}>{initiative.name}</DayLink>,
  },
  { key: 'open', header: text('openGaps'), align: 'right', render: ({ ages }) => formatCount(ages.openCount) },
  { key: 'age', header: text('meanAge'), align: 'right', hide: 'narrow', render: ({ ages }) => daysOrNone(ages.meanDays) },
  {
    key: 'closed',
    header: text('closed'),
    align: 'right',
    hide: 'narrow',
    render: ({ timeToCover }) => formatCount(timeToCover.closedCount),
  },
  { key: 'time', header: text('toCover'), align: 'right', render: ({ timeToCover }) => daysOrNone(timeToCover.meanDays) },
];

const MONTHS: readonly Column<Point>[] = [
  { key: 'month', header: text('month'), main: true, render: ({ month }) => formatDay(month, 'monthYear') },
  { key: 'open', header: text('openGaps'), align: 'right', render: ({ openCount }) => formatCount(openCount) },
  { key: 'closed', header: text('closed'), align: 'right', render: ({ closedCount }) => formatCount(closedCount) },
  { key: 'time', header: text('toCover'), align: 'right', render: ({ meanDays }) => daysOrNone(meanDays) },
];

/** How old gaps get and how long it takes to cover one: by portfolio, or month by month. */
export function PortfoliosPanel(props: { readonly statistics: Statistics }) {
  const { portfolios, trend } = props.statistics;
  const [byMonth, setByMonth] = useState(false);
  const [showsAll, setShowsAll] = useState(false);
  const rows = showsAll ? portfolios : portfolios.slice(0, SHOWN);
  return (
    <Section
      title={text('portfolios')}
      flush
      aside={
        <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setByMonth(!byMonth)}>
          {byMonth ? text('byPortfolio') : text('byMonth')}
        </Button>
      }
    >
      {byMonth ? (
        <DataTable caption={text('byMonth')} columns={MONTHS} rows={trend} rowKey={({ month }) => month} />
      ) : portfolios.length === 0 ? (
        <p className={styles.none}>{text('portfoliosNone')}</p>
      ) : (
        <>
          <DataTable caption={text('portfolios')} columns={COLUMNS} rows={rows} rowKey={({ initiative }) => initiative.key} />
          {portfolios.length > SHOWN && (
            <Button variant="subtle" color="gray" size="compact-xs" m="xs" onClick={() => setShowsAll(!showsAll)}>
              {showsAll ? text('fewer') : text('all', { count: portfolios.length })}
            </Button>
          )}
        </>
      )}
    </Section>
  );
}

function daysOrNone(days: number | null | undefined): string {
  return days === null || days === undefined ? '–' : text('days', { count: Math.round(days) });
}
