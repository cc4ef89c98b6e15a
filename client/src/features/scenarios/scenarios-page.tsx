import { useQuery } from '@apollo/client/react';
import { ActionIcon, Button, Menu, SegmentedControl } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { ScenarioListQuery } from '../../api/generated/graphql.ts';
import { useAct } from '../../api/use-act.tsx';
import { usePages } from '../../api/use-pages.ts';
import { useMay } from '../../api/viewer.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { formatCount, formatInstant } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { payloadOf } from './act-payloads.ts';
import { CreateScenarioDialog, type ScenarioOrigin } from './create-scenario-dialog.tsx';
import { DeleteScenarioDialog, type DeletedScenario } from './delete-scenario-dialog.tsx';
import { ImpactShort } from './impact-short.tsx';
import { ScenarioListImpactDocument } from './impact.documents.ts';
import { scenarioAddress } from './scenario-address.ts';
import { filterNames, owners, readScenarioFilters, statuses, toApiFilter } from './scenario-filters.ts';
import { ArchiveScenarioDocument, ScenarioListDocument, UnarchiveScenarioDocument } from './scenarios.documents.ts';
import { StatusTag } from './status-tag.tsx';
import { text } from './texts.ts';
import styles from './scenarios-page.module.css';

type Row = ScenarioListQuery['scenarios']['nodes'][number];

const PAGE = 50;

/** The viewer's scenarios and those shared with them; filters in the address, `?new=1` opens the dialog. */
export function ScenariosPage() {
  const address = useSearchFilters();
  const filters = readScenarioFilters(address);
  const mayWrite = useMay('scenarios:write');
  const pages = usePages(
    ScenarioListDocument,
    { first: PAGE, after: null as string | null, filter: toApiFilter(filters) },
    (answer) => answer.scenarios,
  );
  // Working out the impact takes longer than the list: it comes after it, and the list does not wait.
  const { data: told } = useQuery(ScenarioListImpactDocument, {
    variables: { first: Math.min(pages.rows?.length ?? 0, PAGE), filter: toApiFilter(filters) },
    skip: !pages.rows || pages.rows.length === 0,
    fetchPolicy: 'no-cache',
  });
  const impacts = new Map((told?.scenarios.nodes ?? []).map(({ id, impact }) => [id, impact.deltas]));
  const [forking, setForking] = useState<ScenarioOrigin | null>(null);
  const [deleting, setDeleting] = useState<DeletedScenario | null>(null);
  const asked: ScenarioOrigin | null = mayWrite && address.one('new') !== null ? { kind: 'LIVE' } : null;
  const active = filterNames.some((name) => address.one(name) !== null);
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => address.set({ new: '1' })}>
      {text('create')}
    </Button>
  );
  return (
    <Page
      title={text('title')}
      acts={create}
      context={pages.rows && <span role="status">{text('count', { count: pages.totalCount })}</span>}
    >
      <FilterBar active={active} onClear={() => address.set(Object.fromEntries(filterNames.map((name) => [name, null])))}>
        <SearchFilter value={filters.search} onChange={(search) => address.set({ search })} label={text('search')} />
        <SegmentedControl
          size="xs"
          aria-label={text('of')}
          value={filters.of ?? 'all'}
          data={[{ value: 'all', label: text('allOfThem') }, ...owners.map((value) => ({ value, label: text(value) }))]}
          onChange={(of) => address.set({ of: of === 'all' ? null : of })}
        />
        <ChoiceFilter
          name={text('status')}
          options={statuses.map((value) => ({ value, label: text(value) }))}
          chosen={filters.status}
          onChange={(status) => address.set({ status })}
        />
      </FilterBar>
      <Section title={text('caption')} flush untitled>
        {pages.error ? (
          <FailedState error={pages.error} onRetry={pages.retry} />
        ) : pages.rows === null ? (
          <LoadingRows rows={6} />
        ) : pages.rows.length === 0 ? (
          active ? (
            <EmptyState title={text('noneFiltered')} />
          ) : (
            <EmptyState title={text('none')} hint={text('noneHint')} action={create} />
          )
        ) : (
          <DataTable
            caption={text('caption')}
            columns={[
              ...columns.slice(0, 3),
              {
                key: 'impact',
                header: text('impact'),
                hide: 'narrow',
                render: (row) => {
                  const deltas = impacts.get(row.id);
                  return deltas && <ImpactShort deltas={deltas} />;
                },
              },
              ...columns.slice(3),
              {
                key: 'acts',
                header: text('acts'),
                headerHidden: true,
                align: 'right',
                render: (row) => (mayWrite ? <RowActs row={row} onFork={setForking} onDelete={setDeleting} /> : null),
              },
            ]}
            rows={pages.rows}
            rowKey={(row) => row.id}
            busy={pages.loading}
            more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
          />
        )}
      </Section>
      <CreateScenarioDialog
        origin={forking ?? asked}
        onClose={() => {
          setForking(null);
          if (asked) address.set({ new: null });
        }}
      />
      <DeleteScenarioDialog scenario={deleting} onClose={() => setDeleting(null)} />
    </Page>
  );
}

const columns: readonly Column<Row>[] = [
  {
    key: 'name',
    header: text('name'),
    main: true,
    render: (row) => (
      <span>
        <DayLink to={scenarioAddress(row.id)}>{row.name}</DayLink>
        {(row.description || row.forkedFrom) && (
          <span className={styles.second}>{row.description ?? text('forkOf', { name: row.forkedFrom?.name ?? '' })}</span>
        )}
      </span>
    ),
  },
  { key: 'status', header: text('status'), render: (row) => <StatusTag status={row.status} /> },
  { key: 'changes', header: text('changes'), align: 'right', render: (row) => formatCount(row.changes.totalCount) },
  {
    key: 'author',
    header: text('author'),
    hide: 'medium',
    render: (row) => row.author?.name ?? '–',
  },
  {
    key: 'sharing',
    header: text('sharing'),
    hide: 'wide',
    render: (row) => <span className={styles.quiet}>{sharedInWords(row.shares)}</span>,
  },
  {
    key: 'updated',
    header: text('updated'),
    hide: 'narrow',
    render: (row) => <span className={styles.date}>{row.updatedAt ? formatInstant(row.updatedAt) : '–'}</span>,
  },
];

function sharedInWords(shares: Row['shares']): string {
  if (shares.length === 0) return text('private');
  return shares.map((share) => share.with?.name ?? text('everybody')).join(', ');
}

function RowActs(props: {
  readonly row: Row;
  readonly onFork: (origin: ScenarioOrigin) => void;
  readonly onDelete: (scenario: DeletedScenario) => void;
}) {
  const { row } = props;
  const navigate = useNavigate();
  const archive = useAct(ArchiveScenarioDocument, archived, { undoable: false });
  const unarchive = useAct(UnarchiveScenarioDocument, unarchived, { undoable: false });
  const about = { input: { scenarioId: row.id } };
  return (
    <Menu position="bottom-end" shadow="md" withinPortal>
      <Menu.Target>
        <ActionIcon size="sm" aria-label={text('actsFor', { name: row.name })} loading={archive.busy || unarchive.busy}>
          <IconDots size={16} stroke={1.6} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => props.onFork({ kind: 'FORK', id: row.id, name: row.name })}>{text('FORK')}</Menu.Item>
        <Menu.Item onClick={() => void navigate(scenarioAddress(row.id, 'compare'))}>{text('compareLive')}</Menu.Item>
        {row.mine && (
          <>
            <Menu.Divider />
            {row.status === 'ARCHIVED' ? (
              <Menu.Item onClick={() => void unarchive.act(about, text('unarchived', { name: row.name }))}>{text('UNARCHIVE')}</Menu.Item>
            ) : (
              <Menu.Item onClick={() => void archive.act(about, text('archived', { name: row.name }))}>{text('ARCHIVE')}</Menu.Item>
            )}
            <Menu.Item
              onClick={() =>
                props.onDelete({
                  id: row.id,
                  name: row.name,
                  changeCount: row.changes.totalCount,
                  wasApplied: row.status === 'APPLIED',
                })
              }
            >
              {text('DELETE')}
            </Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
}

const archived = payloadOf('archiveScenario');
const unarchived = payloadOf('unarchiveScenario');
