import { Select } from '@mantine/core';
import { inWords, roleInWords } from '../../api/domain-words.ts';
import type { InitiativeListQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { usePages } from '../../api/use-pages.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { formatCount, formatDay } from '../../ui/format.ts';
import { Page, Section, Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import {
  filterNames,
  kinds,
  leadershipGaps,
  readInitiativeFilters,
  riskKinds,
  roles,
  statuses,
  toApiFilter,
} from './initiative-filters.ts';
import { InitiativeListDocument } from './initiatives.documents.ts';
import { text } from './texts.ts';
import styles from './initiatives.module.css';

type Row = InitiativeListQuery['org']['initiatives']['nodes'][number];

const PAGE = 100;

/** Every initiative with its pair, filters and order in the address. */
export function InitiativesPage() {
  const { asOf } = useViewedDay();
  const address = useSearchFilters();
  const filters = readInitiativeFilters(address);
  const pages = usePages(
    InitiativeListDocument,
    { asOf, first: PAGE, after: null as string | null, filter: toApiFilter(filters), orderBy: filters.order },
    (answer) => answer.org.initiatives,
  );
  const active = filterNames.some((name) => address.one(name) !== null);
  return (
    <Page title={text('title')} context={pages.rows && <span role="status">{text('count', { count: pages.totalCount })}</span>}>
      <FilterBar active={active} onClear={() => address.set(Object.fromEntries(filterNames.map((name) => [name, null])))}>
        <SearchFilter value={filters.search} onChange={(search) => address.set({ search })} label={text('search')} />
        <Select
          size="xs"
          w="10rem"
          clearable
          placeholder={text('filterMissing')}
          aria-label={text('filterMissing')}
          value={filters.missing[0] ?? null}
          data={roles.map((value) => ({ value, label: roleInWords(value) }))}
          onChange={(missing) => address.set({ missing })}
        />
        <ChoiceFilter
          name={text('gap')}
          options={leadershipGaps.map((value) => ({ value, label: inWords(value) }))}
          chosen={filters.gap}
          onChange={(gap) => address.set({ gap })}
        />
        <ChoiceFilter
          name={text('kind')}
          options={kinds.map((value) => ({ value, label: inWords(value) }))}
          chosen={filters.kind}
          onChange={(kind) => address.set({ kind })}
        />
        <ChoiceFilter
          name={text('status')}
          options={statuses.map((value) => ({ value, label: inWords(value) }))}
          chosen={filters.status}
          onChange={(status) => address.set({ status })}
        />
        <ChoiceFilter
          name={text('risks')}
          options={riskKinds.map((value) => ({ value, label: inWords(value) }))}
          chosen={filters.risk}
          onChange={(risk) => address.set({ risk })}
        />
      </FilterBar>
      <Section title={text('caption')} flush untitled>
        {pages.error ? (
          <FailedState error={pages.error} onRetry={pages.retry} />
        ) : pages.rows === null ? (
          <LoadingRows rows={10} />
        ) : pages.rows.length === 0 ? (
          active ? (
            <EmptyState title={text('noneFiltered')} />
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
            caption={text('caption')}
            columns={columns}
            rows={pages.rows}
            rowKey={(row) => row.id}
            sorting={filters.order}
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
    render: (row) => (
      <span className={styles.named} data-quiet={!row.needsOwners}>
        <PairGlyph {...row.pair} />
        <span>
          <DayLink to={`/initiatives/${row.key}`}>{row.name}</DayLink>
          <span className={styles.second}>
            {inWords(row.kind)} · {inWords(row.status)}
          </span>
        </span>
      </span>
    ),
  },
  { key: 'gap', header: text('gap'), render: (row) => row.leadershipGap && <Tag tone="gap">{inWords(row.leadershipGap)}</Tag> },
  {
    key: 'risks',
    header: text('risks'),
    hide: 'medium',
    render: (row) => (
      <span className={styles.tags}>
        {[...new Set(row.risks.map((risk) => risk.kind))].map((kind) => (
          <Tag key={kind}>{inWords(kind)}</Tag>
        ))}
      </span>
    ),
  },
  {
    key: 'team',
    header: text('team'),
    hide: 'medium',
    render: (row) =>
      row.team ? <DayLink to={`/teams/${row.team.key}`}>{row.team.name}</DayLink> : <span className={styles.quiet}>{text('noTeam')}</span>,
  },
  {
    key: 'start',
    header: text('start'),
    hide: 'wide',
    sort: 'START_DATE',
    render: (row) => <span className={styles.date}>{row.startDate ? formatDay(row.startDate) : '–'}</span>,
  },
  {
    key: 'end',
    header: text('end'),
    hide: 'medium',
    sort: 'END_DATE',
    render: (row) => <span className={styles.date}>{row.endDate ? formatDay(row.endDate) : '–'}</span>,
  },
  {
    key: 'priority',
    header: text('priority'),
    hide: 'narrow',
    align: 'right',
    sort: 'PRIORITY',
    render: (row) => (row.priority ? formatCount(row.priority) : '–'),
  },
];
