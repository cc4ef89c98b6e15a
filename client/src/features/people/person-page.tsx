import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import { fromInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import type { PersonQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay } from '../../ui/format.ts';
import { Facts, Page, Section, Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { PersonDocument } from './people.documents.ts';
import { text } from './texts.ts';
import styles from './people.module.css';

type Person = NonNullable<PersonQuery['org']['person']>;

/** One person: positions, roles and dates on the viewed day. `renderPanels` gives what other features say of somebody who is employed. */
export function PersonPage(props: { readonly renderPanels?: (person: { readonly key: string; readonly name: string }) => ReactNode }) {
  const { key = '' } = useParams();
  const { asOf } = useViewedDay();
  const { data, previousData, error, refetch } = useQuery(PersonDocument, { variables: { asOf, id: key } });
  const org = (data ?? previousData)?.org;
  if (!org)
    return (
      <Page title={text('title')}>{error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={10} />}</Page>
    );
  const { person } = org;
  if (!person) {
    return (
      <Page title={text('notFound')}>
        <EmptyState
          title={text('notFoundHint')}
          action={
            <DayLink to="/people" className={styles.action}>
              {text('all')}
            </DayLink>
          }
        />
      </Page>
    );
  }
  return (
    <Page
      title={person.displayName}
      before={<DayLink to="/people">{text('title')}</DayLink>}
      context={person.employed ? <span>{person.incumbencies[0]?.position.title}</span> : <span>{text('notEmployed')}</span>}
    >
      <Section title={text('name')}>
        <Facts
          facts={[
            [text('email'), person.email && <a href={`mailto:${person.email}`}>{person.email}</a>],
            [text('number'), person.employeeNumber],
            [text('location'), person.location],
            [text('type'), person.employmentType],
            [text('hired'), person.hireDate && formatDay(person.hireDate)],
            [text('until'), person.terminationDate && formatDay(person.terminationDate)],
            [text('skills'), person.skills.join(', ')],
            [text('certifications'), person.certifications.join(', ')],
            [text('source'), person.source ? `${person.source}${person.externalId ? ` · ${person.externalId}` : ''}` : null],
          ]}
        />
      </Section>
      <div className={styles.columns}>
        <Section title={text('seats')} flush>
          {person.incumbencies.length === 0 ? (
            <p className={styles.none}>{text('seatsNone')}</p>
          ) : (
            <DataTable caption={text('seats')} columns={seatColumns} rows={person.incumbencies} rowKey={(row) => row.id} />
          )}
        </Section>
        <Section title={text('roles')} flush>
          {person.assignments.length === 0 ? (
            <p className={styles.none}>{text('rolesNone')}</p>
          ) : (
            <DataTable caption={text('roles')} columns={roleColumns} rows={person.assignments} rowKey={(row) => row.id} />
          )}
        </Section>
      </div>
      {person.employed && props.renderPanels?.({ key: person.key, name: person.displayName })}
    </Page>
  );
}

const seatColumns: readonly Column<Person['incumbencies'][number]>[] = [
  {
    key: 'seat',
    header: text('seat'),
    main: true,
    render: (row) => <DayLink to={`/chart?position=${row.position.key}`}>{row.position.title}</DayLink>,
  },
  {
    key: 'team',
    header: text('team'),
    render: (row) => row.position.team && <DayLink to={`/teams/${row.position.team.key}`}>{row.position.team.name}</DayLink>,
  },
  { key: 'from', header: text('from'), hide: 'narrow', render: (row) => <span className={styles.date}>{fromInWords(row.startDate)}</span> },
  { key: 'to', header: text('to'), hide: 'narrow', render: (row) => <span className={styles.date}>{toInWords(row.endDate)}</span> },
];

const roleColumns: readonly Column<Person['assignments'][number]>[] = [
  {
    key: 'initiative',
    header: text('initiative'),
    main: true,
    render: (row) => (
      <span className={styles.named}>
        <PairGlyph {...row.initiative.pair} />
        <DayLink to={`/initiatives/${row.initiative.key}`}>{row.initiative.name}</DayLink>
      </span>
    ),
  },
  {
    key: 'role',
    header: text('role'),
    render: (row) => (
      <>
        {roleInWords(row.role)} {row.acting && <Tag>{text('acting')}</Tag>}
      </>
    ),
  },
  { key: 'from', header: text('from'), hide: 'narrow', render: (row) => <span className={styles.date}>{fromInWords(row.startDate)}</span> },
  { key: 'to', header: text('to'), hide: 'narrow', render: (row) => <span className={styles.date}>{toInWords(row.endDate)}</span> },
];
