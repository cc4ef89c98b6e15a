import { Button } from '@mantine/core';
import { useState } from 'react';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatCount, formatDay, formatShare } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { TimelineChart } from '../../ui/timeline-chart.tsx';
import { shareOf, type Counts } from './share-panel.tsx';
import { text } from './texts.ts';

type Point = Counts & { readonly date: string };

const columns: readonly Column<Point>[] = [
  { key: 'date', header: text('day'), main: true, render: (point) => formatDay(point.date) },
  { key: 'all', header: text('initiatives'), align: 'right', render: (point) => formatCount(point.initiativeCount) },
  { key: 'covered', header: text('covered'), align: 'right', render: (point) => formatCount(point.coveredCount) },
  {
    key: 'share',
    header: text('shareColumn'),
    align: 'right',
    hide: 'narrow',
    render: (point) => {
      const share = shareOf(point);
      return share === null ? '–' : formatShare(share);
    },
  },
  {
    key: 'project',
    header: text('projectOwner'),
    align: 'right',
    hide: 'medium',
    render: (point) => formatCount(point.missingProjectOwnerCount),
  },
  {
    key: 'product',
    header: text('productOwner'),
    align: 'right',
    hide: 'medium',
    render: (point) => formatCount(point.missingProductOwnerCount),
  },
  { key: 'both', header: text('both'), align: 'right', hide: 'medium', render: (point) => formatCount(point.leaderlessCount) },
];

/** The twelve months ahead, because assignments end: a chart, and the same as a table. */
export function ForecastPanel(props: { readonly points: readonly Point[] }) {
  const [asTable, setAsTable] = useState(false);
  const { points } = props;
  const label = text('forecastLabel', { from: formatDay(points[0]?.date ?? ''), to: formatDay(points.at(-1)?.date ?? '') });
  return (
    <Section
      title={text('forecast')}
      flush={asTable}
      aside={
        <>
          <span>{text('forecastHint')}</span>
          <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setAsTable(!asTable)}>
            {asTable ? text('asChart') : text('asTable')}
          </Button>
        </>
      }
    >
      {asTable ? (
        <DataTable caption={label} columns={columns} rows={points} rowKey={(point) => point.date} />
      ) : (
        <TimelineChart
          label={label}
          points={points.map((point) => ({ date: point.date, all: point.initiativeCount, reached: point.coveredCount }))}
        />
      )}
    </Section>
  );
}
