import { Checkbox } from '@mantine/core';
import { roleInWords } from '../../api/domain-words.ts';
import type { PersonListQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { usePages } from '../../api/use-pages.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { formatDay } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { PersonListDocument } from './people.documents.ts';
import { text } from './texts.ts';
import styles from './people.module.css';

type Row = PersonListQuery['org']['people']['nodes'][number];

const PAGE = 100;

/** Everybody, with position and roles on the day. */
export function PeoplePage() {
  const { asOf } = useViewedDay();
  const address = useSearchFilters();
  const search = address.one('search') ?? '';
  const employed = address.one('employed') === 'yes';
  const [field, direction] = address.many('sort');
  const order = {
    field: field === 'HIRE_DATE' ? ('HIRE_DATE' as const) : ('NAME' as const),
    direction: direction === 'DESC' ? ('DESC' as const) : ('ASC' as const),
  };
  const active = search !== '' || employed;
  const pages = usePages(
    PersonListDocument,
    {
      asOf,
      first: PAGE,
      after: null as string | null,
      filter: { ...(search !== '' && { search }), ...(employed && { employed: true }) },
      orderBy: order,
    },
    (answer) => answer.org.people,
  );
  return (
    <Page title={text('title')} context={pages.rows && <span role="status">{text('count', { count: pages.totalCount })}</span>}>
      <FilterBar active={active} onClear={() => address.set({ search: null, employed: null })}>
        <SearchFilter value={search} onChange={(next) => address.set({ search: next })} label={text('search')} />
        <Checkbox
          size="xs"
          label={text('employed')}
          checked={employed}
          onChange={(event) => address.set({ employed: event.currentTarget.checked ? 'yes' : null })}
        />
      </FilterBar>
      <Section title={text('title')} flush untitled>
        {pages.error ? (
          <FailedState error={pages.error} onRetry={pages.retry} />
        ) : pages.rows === null ? (
          <LoadingRows rows={10} />
        ) : pages.rows.length === 0 ? (
          active ? (
            <EmptyState title={text('noneFound')} />
          ) : (
            <EmptyState
              title={text('none')}
              hint={text('noneHint')}
              action={
                <DayLink to="/import" className={styles.action}>
                  {text('goImport')}
                </DayLink>
              }
            />
          )
        ) : (
          <DataTable
            caption={text('title')}
            columns={columns}
            rows={pages.rows}
            rowKey={(row) => row.id}
            sorting={order}
            onSort={(sorting) => address.set({ sort: [sorting.field, sorting.direction] })}
            busy={pages.loading}
            more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
          />
        )}
      </Section>
    </Page>
  );
}

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    header: text('name'),
    main: true,
    sort: 'NAME',
    render: (row) => <DayLink to={`/people/${row.key}`}>{row.displayName}</DayLink>,
  },
  {
    key: 'seat',
    header: text('seat'),
    render: (row) =>
      row.incumbencies.length === 0 ? (
        <span className={styles.quiet}>{text('noSeat')}</span>
      ) : (
        row.incumbencies.map((incumbency) => (
          <div key={incumbency.id}>
            <DayLink to={`/chart?position=${incumbency.position.key}`}>{incumbency.position.title}</DayLink>
          </div>
        ))
      ),
  },
  {
    key: 'roles',
    header: text('roles'),
    hide: 'medium',
    render: (row) =>
      row.assignments.map((assignment) => (
        <div key={assignment.id}>
          <DayLink to={`/initiatives/${assignment.initiative.key}`}>{assignment.initiative.name}</DayLink>
          <span className={styles.quiet}> · {roleInWords(assignment.role)}</span>
        </div>
      )),
  },
  { key: 'location', header: text('location'), hide: 'wide', render: (row) => <span className={styles.quiet}>{row.location}</span> },
  {
    key: 'hired',
    header: text('hired'),
    hide: 'narrow',
    sort: 'HIRE_DATE',
    render: (row) => <span className={styles.date}>{row.hireDate ? formatDay(row.hireDate) : '–'}</span>,
  },
  {
    key: 'until',
    header: text('until'),
    hide: 'medium',
    render: (row) => <span className={styles.date}>{row.terminationDate ? formatDay(row.terminationDate) : ''}</span>,
  },
];
