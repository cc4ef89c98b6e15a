import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Select } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { usePages } from '../../api/use-pages.ts';
import { useMay } from '../../api/viewer.ts';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { Page, Tag } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { among, useSearchFilters } from '../../ui/use-search-filters.ts';
import { Board } from './board.tsx';
import { CreateRequisitionDialog } from './create-requisition-dialog.tsx';
import { HiringDocument, HiringScenarioDocument, HiringTeamDocument } from './hiring.documents.ts';
import { ORDERS, readHiring } from './hiring-filters.ts';
import { HiringTabs } from './hiring-tabs.tsx';
import { useRequisitionActs } from './requisition-dialogs.tsx';
import { REASONS, STATUSES, statusInWords } from './requisition-words.ts';
import { text } from './texts.ts';
import { useFinders } from './use-finders.ts';
import { WaitingPanel } from './waiting-panel.tsx';
import styles from './hiring.module.css';

const PAGE = 200;

/** The board of requisitions, live or of a scenario (`?scenario=`), and what waits for the viewer. */
export function HiringPage() {
  const filters = useSearchFilters();
  const { filter, orderBy, scenarioId, isFiltered } = readHiring(filters);
  const mayWrite = useMay('hiring:write');
  const mayDraft = useMay('scenarios:write');
  const find = useFinders(scenarioId);
  const [creating, setCreating] = useState(filters.one('new') === '1');
  const { run, refuse, dialogs } = useRequisitionActs(scenarioId);
  const pages = usePages(
    HiringDocument,
    { scenarioId, filter, orderBy, first: PAGE, after: null as string | null },
    (answer) => answer.org.requisitions,
  );
  const { rows } = pages;
  const statuses = among(filters.many('status'), STATUSES);
  const late = rows?.filter((card) => card.late != null).length ?? 0;
  return (
    <Page
      title={text('title')}
      acts={
        mayWrite &&
        (scenarioId === null || mayDraft) && (
          <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setCreating(true)}>
            {text('newRequisition')}
          </Button>
        )
      }
      context={
        <>
          <HiringTabs />
          {scenarioId !== null && <ScenarioNote scenarioId={scenarioId} />}
          {rows && (
            <span role="status">
              {[text('count', { count: pages.totalCount }), ...(late > 0 ? [text('lateCount', { count: late })] : [])].join(' · ')}
            </span>
          )}
        </>
      }
    >
      {scenarioId === null && <WaitingPanel onAct={run} />}
      <FilterBar
        active={isFiltered}
        onClear={() => filters.set({ status: null, reason: null, search: null, team: null, late: null, waiting: null })}
      >
        <SearchFilter value={filters.one('search') ?? ''} onChange={(search) => filters.set({ search })} label={text('search')} />
        <ChoiceFilter
          name={text('status')}
          options={STATUSES.map((value) => ({ value, label: statusInWords(value) }))}
          chosen={statuses}
          onChange={(status) => filters.set({ status })}
        />
        <Select
          size="xs"
          aria-label={text('reason')}
          allowDeselect={false}
          w="8.5rem"
          data={[{ value: '', label: text('anyReason') }, ...REASONS.map((value) => ({ value, label: text(`reason_${value}`) }))]}
          value={filters.one('reason') ?? ''}
          onChange={(reason) => filters.set({ reason })}
        />
        <TeamFilter teamId={filters.one('team')} find={find.teams} onChange={(team) => filters.set({ team })} />
        <Checkbox
          size="xs"
          label={text('late')}
          checked={filters.one('late') === 'yes'}
          onChange={(event) => filters.set({ late: event.currentTarget.checked ? 'yes' : null })}
        />
        {scenarioId === null && (
          <Checkbox
            size="xs"
            label={text('waitingForMe')}
            checked={filters.one('waiting') === 'yes'}
            onChange={(event) => filters.set({ waiting: event.currentTarget.checked ? 'yes' : null })}
          />
        )}
        <Select
          size="xs"
          aria-label={text('order')}
          allowDeselect={false}
          w="9rem"
          data={ORDERS.map((value) => ({ value, label: text(`order_${value}`) }))}
          value={orderBy.field}
          onChange={(order) => filters.set({ order: order === 'TARGET_START' ? null : order })}
        />
      </FilterBar>
      {pages.error ? (
        <FailedState error={pages.error} onRetry={pages.retry} />
      ) : rows === null ? (
        <LoadingRows rows={10} />
      ) : rows.length === 0 ? (
        isFiltered ? (
          <EmptyState title={text('noneFits')} />
        ) : (
          <EmptyState title={text('none')} hint={text('noneHint')} />
        )
      ) : (
        <Board cards={rows} statuses={statuses} scenarioId={scenarioId} onAct={run} onRefused={refuse} />
      )}
      {pages.hasMore && (
        <Button variant="default" className={styles.more ?? ''} onClick={pages.loadMore} loading={pages.loading}>
          {text('more')}
        </Button>
      )}
      {dialogs}
      <CreateRequisitionDialog
        opened={creating}
        scenarioId={scenarioId}
        onClose={() => {
          setCreating(false);
          filters.set({ new: null });
        }}
      />
    </Page>
  );
}

/** The team by its name; the address holds its key. */
function TeamFilter(props: {
  readonly teamId: string | null;
  readonly find: ReturnType<typeof useFinders>['teams'];
  readonly onChange: (team: string | null) => void;
}) {
  const { teamId } = props;
  const { data } = useQuery(HiringTeamDocument, { variables: { id: teamId ?? '' }, skip: teamId === null });
  const name = teamId === null ? null : data?.org.team?.name;
  return (
    <div className={styles.teamFilter}>
      <SearchSelect
        key={name ?? ''}
        size="xs"
        label={text('team')}
        placeholder={text('team')}
        find={props.find}
        value={teamId}
        known={teamId !== null && name ? { value: teamId, label: name } : null}
        onChange={props.onChange}
      />
    </div>
  );
}

function ScenarioNote({ scenarioId }: { readonly scenarioId: string }) {
  const { data } = useQuery(HiringScenarioDocument, { variables: { id: scenarioId } });
  return (
    <>
      <Tag tone="accent">{text('inScenario', { name: data?.scenario?.name ?? '…' })}</Tag>
      <Link to={`/scenarios/${encodeURIComponent(scenarioId)}/changes`}>{text('toScenario')}</Link>
      <span>{text('scenarioHint')}</span>
    </>
  );
}
