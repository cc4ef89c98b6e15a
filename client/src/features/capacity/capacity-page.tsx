import { useQuery } from '@apollo/client/react';
import { Select } from '@mantine/core';
import { useMemo } from 'react';
import { Link, useLocation } from 'react-router';
import { useViewedDay } from '../../api/today.ts';
import { usePages } from '../../api/use-pages.ts';
import { FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { daysOf, filterOf, FREE_SHARES, HORIZONS, ORDERS, readAddress, WHO } from './capacity-filters.ts';
import { CapacityDocument, CapacityRowsDocument, CapacityTeamDocument } from './capacity.documents.ts';
import { ComingFreePanel } from './coming-free-panel.tsx';
import { Histogram } from './histogram.tsx';
import { weeksInWords } from './percent.ts';
import { PeopleTable } from './people-table.tsx';
import { PersonPanel } from './person-panel.tsx';
import { stacksOfMany, type Layer } from './stacks.ts';
import { TeamsPanel } from './teams-panel.tsx';
import { text } from './texts.ts';
import styles from './capacity.module.css';

const PAGE = 100;
const LAYERS: readonly Layer[] = [
  { key: 'within', name: text('within'), look: 0 },
  { key: 'over', name: text('over'), look: 'over' },
];

/** Who is allocated how much, week by week, who is above what they have to give, and who is free when. */
export function CapacityPage() {
  const { asOf, day } = useViewedDay();
  const filters = useSearchFilters();
  const address = readAddress(filters);
  const { teamId, weeks, freeAtLeast, everybody } = address;
  const linkWith = useLinkWith();
  const variables = useMemo(
    () => ({ asOf, teamId, ...daysOf(day, weeks), freeAtLeast, holdersOnly: !everybody }),
    [asOf, teamId, day, weeks, freeAtLeast, everybody],
  );
  const { data, previousData, error, refetch } = useQuery(CapacityDocument, { variables });
  const capacity = (data ?? previousData)?.org.capacity;
  const team = useTeam(asOf, teamId);
  const title = team ? text('titleOf', { team: team.name }) : text('title');
  return (
    <Page
      title={title}
      before={
        teamId !== null && (
          <span className={styles.crumbs}>
            <Link to={linkWith({ team: null, person: null })}>{text('company')}</Link>
            {team?.parent && (
              <>
                {' / '}
                <Link to={linkWith({ team: team.parent.key, person: null })}>{team.parent.name}</Link>
              </>
            )}
          </span>
        )
      }
      context={
        capacity && (
          <span role="status">
            {[
              text('people', { count: capacity.peopleCount }),
              text('overAllocated', { count: capacity.overAllocatedCount }),
              text('freeCount', { count: capacity.freeCount }),
              ...(capacity.unknownCount > 0 ? [text('unknown', { count: capacity.unknownCount })] : []),
            ].join(' · ')}
          </span>
        )
      }
      acts={<Scope weeks={weeks} freeAtLeast={freeAtLeast} everybody={everybody} set={filters.set} />}
    >
      {!capacity ? (
        error ? (
          <FailedState error={error} onRetry={() => void refetch()} />
        ) : (
          <LoadingRows rows={12} />
        )
      ) : capacity.peopleCount === 0 && teamId === null && everybody ? (
        <EmptyState title={text('none')} hint={text('noneHint')} />
      ) : (
        <>
          {address.person !== null ? (
            <PersonPanel
              personId={address.person}
              variables={{ asOf, from: variables.from, to: variables.to, freeAtLeast }}
              onClose={() => filters.set({ person: null })}
            />
          ) : (
            <Section title={text('histogram')}>
              <Histogram
                label={text('histogram')}
                unit={text('unitMany')}
                layers={LAYERS}
                stacks={stacksOfMany(capacity.weeks)}
                format={weeksInWords}
              />
              {capacity.unknownCount > 0 && (
                <p className={styles.unknown}>
                  {text('unknown', { count: capacity.unknownCount })}. {text('unknownHint')}
                </p>
              )}
            </Section>
          )}
          <People variables={variables} address={address} set={filters.set} linkWith={linkWith} />
          <ComingFreePanel variables={{ asOf, teamId, from: variables.from, to: variables.to, freeAtLeast }} />
          <TeamsPanel
            title={team ? text('within_team', { team: team.name }) : text('byTeam')}
            rows={capacity.teams}
            renderName={({ key, name }) => <Link to={linkWith({ team: key, person: null })}>{name}</Link>}
          />
        </>
      )}
    </Page>
  );
}

type SetFilters = ReturnType<typeof useSearchFilters>['set'];

function Scope(props: { readonly weeks: number; readonly freeAtLeast: number; readonly everybody: boolean; readonly set: SetFilters }) {
  return (
    <>
      <Select
        size="xs"
        aria-label={text('counted')}
        allowDeselect={false}
        w="11rem"
        data={[
          { value: 'no', label: text('holders') },
          { value: 'yes', label: text('employed') },
        ]}
        value={props.everybody ? 'yes' : 'no'}
        onChange={(value) => props.set({ all: value === 'yes' ? value : null })}
      />
      <Select
        size="xs"
        aria-label={text('horizon')}
        allowDeselect={false}
        w="8rem"
        data={HORIZONS.map((count) => ({ value: String(count), label: text('horizonOf', { count }) }))}
        value={String(props.weeks)}
        onChange={(value) => props.set({ weeks: value === '26' ? null : value })}
      />
      <Select
        size="xs"
        aria-label={text('freeAtLeast')}
        allowDeselect={false}
        w="11rem"
        data={FREE_SHARES.map((count) => ({ value: String(count), label: text('freeAtLeastOf', { count }) }))}
        value={String(props.freeAtLeast)}
        onChange={(value) => props.set({ free: value === '20' ? null : value })}
      />
    </>
  );
}

function People(props: {
  readonly variables: {
    readonly asOf: string | null;
    readonly teamId: string | null;
    readonly from: string;
    readonly to: string;
    readonly freeAtLeast: number;
    readonly holdersOnly: boolean;
  };
  readonly address: ReturnType<typeof readAddress>;
  readonly set: SetFilters;
  readonly linkWith: ReturnType<typeof useLinkWith>;
}) {
  const { address, set } = props;
  const pages = usePages(
    CapacityRowsDocument,
    { ...props.variables, first: PAGE, after: null as string | null, filter: filterOf(address), orderBy: address.order },
    (answer) => answer.org.capacity.rows,
  );
  const { rows } = pages;
  return (
    <>
      <FilterBar active={address.search !== '' || address.who !== null} onClear={() => set({ search: null, who: null })}>
        <SearchFilter value={address.search} onChange={(search) => set({ search })} label={text('search')} />
        <Select
          size="xs"
          aria-label={text('who')}
          allowDeselect={false}
          data={[{ value: '', label: text('everybody') }, ...WHO.map((value) => ({ value, label: text(value) }))]}
          value={address.who ?? ''}
          onChange={(who) => set({ who })}
        />
        <Select
          size="xs"
          aria-label={text('order')}
          allowDeselect={false}
          data={ORDERS.map((value) => ({ value, label: text(`order_${value}`) }))}
          value={address.order}
          onChange={(order) => set({ order: order === 'OVER_ALLOCATION' ? null : order })}
        />
      </FilterBar>
      <Section title={text('table')} flush aside={rows && <span>{formatCount(pages.totalCount)}</span>}>
        {pages.error ? (
          <FailedState error={pages.error} onRetry={pages.retry} />
        ) : rows === null ? (
          <LoadingRows rows={10} />
        ) : rows.length === 0 ? (
          <EmptyState title={text('nobody')} />
        ) : (
          <PeopleTable
            pages={{ ...pages, rows }}
            renderName={({ key, displayName }) => <Link to={props.linkWith({ person: key })}>{displayName}</Link>}
          />
        )}
      </Section>
    </>
  );
}

function useTeam(asOf: string | null, teamId: string | null) {
  const { data } = useQuery(CapacityTeamDocument, { variables: { asOf, teamId: teamId ?? '' }, skip: teamId === null });
  return teamId === null ? null : (data?.org.team ?? null);
}

/** Addresses of this page with some of its filters changed; null takes one out. */
function useLinkWith(): (values: Readonly<Record<string, string | null>>) => string {
  const { search } = useLocation();
  return (values) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(values)) {
      if (value === null) next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    return query === '' ? '/capacity' : `/capacity?${query}`;
  };
}
