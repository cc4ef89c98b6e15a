import { Select, UnstyledButton } from '@mantine/core';
import { inWords, fromInWords, reasonInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import { usePages } from '../../api/use-pages.ts';
import type { GapsQuery } from '../../api/generated/graphql.ts';
import { addDays } from '../../ui/days.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { formatCount, formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { GapsDocument } from './coverage.documents.ts';
import { filterNames, kinds, leadershipGaps, readGapFilters, reasons, roles, toApiFilter, type GapFilters } from './gap-filters.ts';
import { Severity } from './severity.tsx';
import { Stake } from './stake.tsx';
import { text } from './texts.ts';
import styles from './coverage.module.css';

type Gap = GapsQuery['org']['coverage']['gaps']['nodes'][number];

const PAGE = 50;

/** The gaps by severity, with filters and order in the address. */
export function GapsPanel(props: {
  readonly asOf: string | null;
  readonly scenarioId: string | null;
  readonly day: string;
  readonly teamId: string | null;
}) {
  const address = useSearchFilters();
  const filters = readGapFilters(address, props.day);
  const pages = usePages(
    GapsDocument,
    {
      asOf: props.asOf,
      scenarioId: props.scenarioId,
      teamId: props.teamId,
      first: PAGE,
      after: null as string | null,
      filter: toApiFilter(filters),
      orderBy: filters.order,
    },
    (answer) => answer.org.coverage.gaps,
  );
  const columns = columnsOf(props.day, (gap) => address.set({ close: `${gap.role}~${gap.initiative.key}` })).filter(
    // A gap of a scenario is closed in the scenario; the dialog is of the live organization.
    ({ key }) => props.scenarioId === null || key !== 'next',
  );
  const active = filterNames.some((name) => address.one(name) !== null);
  return (
    <Section
      title={text('gaps')}
      flush
      aside={
        <span className="tandem-numbers" role="status">
          {pages.rows && `${formatCount(pages.totalCount)} ${periodInWords(filters, props.day)}`}
        </span>
      }
    >
      <div className={styles.filters}>
        <GapFilterBar filters={filters} address={address} active={active} day={props.day} />
      </div>
      {pages.error ? (
        <FailedState error={pages.error} onRetry={pages.retry} />
      ) : pages.rows === null ? (
        <LoadingRows rows={8} />
      ) : pages.rows.length === 0 ? (
        active ? (
          <EmptyState title={text('noGapsFiltered')} />
        ) : (
          <EmptyState
            title={text('noGaps')}
            hint={text('noGapsHint')}
            icon={<PairGlyph productOwner="COVERED" projectOwner="COVERED" size={28} />}
          />
        )
      ) : (
        <DataTable
          caption={text('gapsCaption')}
          columns={columns}
          rows={pages.rows}
          rowKey={(gap) => gap.id}
          sorting={filters.order}
          onSort={(sorting) => address.set({ sort: [sorting.field, sorting.direction] })}
          busy={pages.loading}
          more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
        />
      )}
    </Section>
  );
}

function columnsOf(day: string, onClose: (gap: Gap) => void): readonly Column<Gap>[] {
  return [
    {
      key: 'initiative',
      header: text('initiative'),
      main: true,
      width: '30%',
      sort: 'INITIATIVE',
      render: (gap) => (
        <span className={styles.named}>
          <PairGlyph {...gap.initiative.pair} />
          <span>
            <DayLink to={`/initiatives/${gap.initiative.key}`}>{gap.initiative.name}</DayLink>
            <span className={styles.second}>
              {inWords(gap.initiative.kind)}
              {gap.leadershipGap && ` · ${inWords(gap.leadershipGap)}`}
            </span>
            <span className={styles.narrowOnly}>
              {roleInWords(gap.role)}: {reasonInWords(gap.reason, gap.lastHolder?.displayName)}
            </span>
          </span>
        </span>
      ),
    },
    {
      key: 'role',
      header: text('role'),
      hide: 'narrow',
      render: (gap) => (
        <>
          {roleInWords(gap.role)}
          <span className={styles.second}>{reasonInWords(gap.reason, gap.lastHolder?.displayName)}</span>
        </>
      ),
    },
    {
      key: 'since',
      header: text('since'),
      sort: 'FROM',
      hide: 'narrow',
      render: (gap) => (
        <span className={styles.date}>
          {fromInWords(gap.from)}
          {gap.daysOpen !== null && gap.daysOpen !== undefined && gap.daysOpen > 0 && (
            <span className={styles.second}>{text('daysOpen', { count: gap.daysOpen })}</span>
          )}
        </span>
      ),
    },
    {
      key: 'until',
      header: text('until'),
      sort: 'TO',
      hide: 'medium',
      render: (gap) => <span className={styles.date}>{toInWords(gap.to)}</span>,
    },
    {
      key: 'stake',
      header: text('atStake'),
      align: 'right',
      hide: 'medium',
      render: (gap) => <Stake exposure={gap.exposure ?? null} />,
    },
    {
      key: 'openBy',
      header: text('openBy'),
      hide: 'wide',
      render: (gap) =>
        gap.openBy ? (
          <span className={styles.date}>
            {formatDay(gap.openBy)}
            {gap.openBy < day && <span className={styles.second}>{text('openByLate')}</span>}
          </span>
        ) : null,
    },
    {
      key: 'team',
      header: text('team'),
      sort: 'TEAM',
      hide: 'medium',
      render: (gap) =>
        gap.team ? (
          <DayLink to={`/teams/${gap.team.key}`}>{gap.team.name}</DayLink>
        ) : (
          <span className={styles.quiet}>{text('noTeam')}</span>
        ),
    },
    {
      key: 'next',
      header: text('next'),
      hide: 'medium',
      render: (gap) => (
        <UnstyledButton
          className={styles.action ?? ''}
          onClick={() => onClose(gap)}
          aria-label={text('closeLabel', { role: roleInWords(gap.role).toLowerCase(), initiative: gap.initiative.name })}
        >
          {text('close')}
        </UnstyledButton>
      ),
    },
    {
      key: 'severity',
      header: text('severity'),
      align: 'right',
      sort: 'SEVERITY',
      render: (gap) => <Severity severity={gap.severity} parts={gap.severityParts} />,
    },
  ];
}

function GapFilterBar(props: {
  readonly filters: GapFilters;
  readonly address: ReturnType<typeof useSearchFilters>;
  readonly active: boolean;
  readonly day: string;
}) {
  const { filters, address } = props;
  const period = address.one('period');
  const own = period !== null && period.includes('..');
  const setOwn = (from: string, to: string) => address.set({ period: `${from}..${to}` });
  const between = filters.between ?? { from: props.day, to: addDays(props.day, 90) };
  return (
    <FilterBar active={props.active} onClear={() => address.set(Object.fromEntries(filterNames.map((name) => [name, null])))}>
      <SearchFilter value={filters.search} onChange={(search) => address.set({ search })} label={text('searchGaps')} />
      <Select
        size="xs"
        w="9.5rem"
        aria-label={text('period')}
        allowDeselect={false}
        value={period === null ? 'day' : own ? 'own' : period}
        data={[
          { value: 'day', label: text('periodDay') },
          { value: '30', label: text('period30') },
          { value: '90', label: text('period90') },
          { value: '365', label: text('period365') },
          { value: 'own', label: text('periodOwn') },
        ]}
        onChange={(value) => (value === 'own' ? setOwn(between.from, between.to) : address.set({ period: value === 'day' ? null : value }))}
      />
      {own && (
        <span className={styles.dates}>
          <input
            type="date"
            aria-label={text('from')}
            value={between.from}
            max={between.to}
            onChange={(event) => event.currentTarget.value && setOwn(event.currentTarget.value, between.to)}
          />
          –
          <input
            type="date"
            aria-label={text('to')}
            value={between.to}
            min={between.from}
            onChange={(event) => event.currentTarget.value && setOwn(between.from, event.currentTarget.value)}
          />
        </span>
      )}
      <ChoiceFilter
        name={text('filterRole')}
        options={roles.map((value) => ({ value, label: roleInWords(value) }))}
        chosen={filters.role}
        onChange={(role) => address.set({ role })}
      />
      <ChoiceFilter
        name={text('filterReason')}
        options={reasons.map((value) => ({ value, label: inWords(value) }))}
        chosen={filters.reason}
        onChange={(reason) => address.set({ reason })}
      />
      <ChoiceFilter
        name={text('filterGap')}
        options={leadershipGaps.map((value) => ({ value, label: inWords(value) }))}
        chosen={filters.gap}
        onChange={(gap) => address.set({ gap })}
      />
      <ChoiceFilter
        name={text('filterKind')}
        options={kinds.map((value) => ({ value, label: inWords(value) }))}
        chosen={filters.kind}
        onChange={(kind) => address.set({ kind })}
      />
    </FilterBar>
  );
}

function periodInWords(filters: GapFilters, day: string): string {
  if (filters.between === null) return text('onDay', { day: formatDay(day) });
  return text('between', { from: formatDay(filters.between.from), to: formatDay(filters.between.to) });
}
