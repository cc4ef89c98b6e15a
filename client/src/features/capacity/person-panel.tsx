import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { roleInWords } from '../../api/domain-words.ts';
import type { CapacityPersonQuery } from '../../api/generated/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { CapacityPersonDocument } from './capacity.documents.ts';
import { Histogram } from './histogram.tsx';
import { percentInWords } from './percent.ts';
import { stacksOfPerson } from './stacks.ts';
import { text } from './texts.ts';
import styles from './capacity.module.css';

type PersonRow = NonNullable<CapacityPersonQuery['org']['capacity']['row']>;
type Role = PersonRow['roles'][number];

/** One person's weeks, stacked by initiative, and the roles they are made of. */
export function PersonPanel(props: {
  readonly personId: string;
  readonly variables: {
    readonly asOf: string | null;
    readonly from: string;
    readonly to: string;
    readonly freeAtLeast: number;
  };
  readonly onClose: () => void;
}) {
  const { data, previousData, error, refetch } = useQuery(CapacityPersonDocument, {
    variables: { ...props.variables, personId: props.personId },
  });
  const answer = data ?? previousData;
  const row = answer?.org.capacity.row;
  const close = (
    <Button size="compact-xs" variant="default" onClick={props.onClose}>
      {text('back')}
    </Button>
  );
  if (!answer)
    return (
      <Section title={text('histogram')} aside={close}>
        {error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows />}
      </Section>
    );
  if (!row)
    return (
      <Section title={text('histogram')} aside={close}>
        <p className={styles.unknown}>{text('missing')}</p>
      </Section>
    );
  return <Shown row={row} close={close} />;
}

function Shown({ row, close }: { readonly row: PersonRow; readonly close: ReactNode }) {
  const name = row.person.displayName;
  const { layers, stacks } = stacksOfPerson(row.weeks, row.roles, text('others'));
  const title = text('histogramOf', { name });
  return (
    <>
      <Section title={title} aside={close}>
        <Histogram label={title} unit={text('unitPerson')} layers={layers} stacks={stacks} format={percentInWords} />
        {row.unknownCount > 0 && (
          <p className={styles.unknown}>
            {text('unknown', { count: row.unknownCount })}. {text('unknownHint')}
          </p>
        )}
      </Section>
      <Section title={text('rolesOf', { name })} flush aside={<DayLink to={`/people/${row.person.key}`}>{name}</DayLink>}>
        {row.roles.length === 0 ? (
          <p className={styles.none}>{text('rolesNone')}</p>
        ) : (
          <DataTable
            caption={text('rolesOf', { name })}
            columns={COLUMNS}
            rows={row.roles}
            rowKey={({ assignment, from }) => `${assignment.id} ${from ?? ''}`}
          />
        )}
      </Section>
    </>
  );
}

const COLUMNS: readonly Column<Role>[] = [
  {
    key: 'initiative',
    header: text('initiative'),
    main: true,
    render: ({ assignment }) => <DayLink to={`/initiatives/${assignment.initiative.key}`}>{assignment.initiative.name}</DayLink>,
  },
  { key: 'role', header: text('role'), render: ({ assignment }) => roleInWords(assignment.role) },
  {
    key: 'allocation',
    header: text('allocation'),
    align: 'right',
    render: ({ assignment }) => (assignment.allocation == null ? text('unknownPercent') : percentInWords(assignment.allocation)),
  },
  { key: 'from', header: text('from'), hide: 'narrow', render: ({ from }) => (from ? formatDay(from) : text('always')) },
  { key: 'to', header: text('to'), render: ({ to }) => (to ? formatDay(to) : text('open')) },
];
