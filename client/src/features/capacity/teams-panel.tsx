import type { ReactNode } from 'react';
import type { CapacityQuery } from '../../api/generated/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatCount, formatShare } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { text } from './texts.ts';
import { WeekSpark } from './week-spark.tsx';
import styles from './capacity.module.css';

type Row = CapacityQuery['org']['capacity']['teams'][number];

/** Teams, each with all below it; a team leads to its own page of capacity. */
export function TeamsPanel(props: {
  readonly title: string;
  readonly rows: readonly Row[];
  readonly renderName: (team: NonNullable<Row['team']>) => ReactNode;
}) {
  const rows = props.rows.filter((row) => row.peopleCount > 0);
  const columns: readonly Column<Row>[] = [
    {
      key: 'team',
      header: text('team'),
      main: true,
      render: ({ team, itself }) =>
        !team ? (
          <span className={styles.quiet}>{text('noTeam')}</span>
        ) : itself ? (
          text('itself', { team: team.name })
        ) : (
          props.renderName(team)
        ),
    },
    { key: 'people', header: text('peopleColumn'), align: 'right', render: ({ peopleCount }) => formatCount(peopleCount) },
    { key: 'use', header: text('use'), align: 'right', render: ({ weeks }) => useOf(weeks) },
    {
      key: 'over',
      header: text('overPeople'),
      align: 'right',
      render: ({ overAllocatedCount }) =>
        overAllocatedCount > 0 ? <span className={styles.over}>▲ {formatCount(overAllocatedCount)}</span> : '–',
    },
    {
      key: 'weeks',
      header: text('weeks'),
      hide: 'medium',
      render: ({ weeks, overAllocatedCount }) => (
        <WeekSpark weeks={weeks} label={overAllocatedCount > 0 ? text('overAllocated', { count: overAllocatedCount }) : text('rowFine')} />
      ),
    },
  ];
  return (
    <Section title={props.title} flush>
      <DataTable caption={props.title} columns={columns} rows={rows} rowKey={(row) => `${row.team?.key ?? ''}${row.itself}`} />
    </Section>
  );
}

function useOf(weeks: Row['weeks']): string {
  const [allocated, capacity] = weeks.reduce(([a, c], week) => [a + week.allocated, c + week.capacity], [0, 0] as [number, number]);
  return capacity === 0 ? '–' : formatShare(allocated / capacity);
}
