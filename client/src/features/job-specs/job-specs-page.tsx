import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import type { JobSpecListQuery } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/use-pages.ts';
import { useMay } from '../../api/viewer.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { ChoiceFilter, FilterBar, SearchFilter } from '../../ui/filter-bar.tsx';
import { formatInstant } from '../../ui/format.ts';
import { Page, Section, Tag } from '../../ui/page.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { among, useSearchFilters } from '../../ui/use-search-filters.ts';
import { CreateJobSpecDialog } from './create-job-spec-dialog.tsx';
import { JobSpecListDocument } from './job-specs.documents.ts';
import { text } from './texts.ts';

type Row = JobSpecListQuery['jobSpecs']['nodes'][number];

const PAGE = 50;
const STATUSES = ['DRAFT', 'IN_REVIEW', 'APPROVED', 'ARCHIVED'] as const;

/** All job specs; filters in the address. */
export function JobSpecsPage() {
  const mayWrite = useMay('hiring:write');
  const address = useSearchFilters();
  const status = among(address.many('status'), STATUSES);
  const search = address.one('search') ?? '';
  const mine = address.one('mine') === '1';
  const [creating, setCreating] = useState(false);
  const active = status.length > 0 || search !== '' || mine;
  const filter = { status: status.length > 0 ? status : null, search: search || null, mine: mine ? true : null };
  const pages = usePages(JobSpecListDocument, { first: PAGE, after: null as string | null, filter }, (answer) => answer.jobSpecs);
  const create = mayWrite && (
    <Button leftSection={<IconPlus size={14} aria-hidden />} onClick={() => setCreating(true)}>
      {text('create')}
    </Button>
  );
  return (
    <Page title={text('title')} acts={create} context={<span>{text('intro')}</span>}>
      <FilterBar active={active} onClear={() => address.set({ status: null, search: null, mine: null })}>
        <SearchFilter value={search} onChange={(value) => address.set({ search: value })} label={text('search')} />
        <ChoiceFilter
          name={text('status')}
          options={STATUSES.map((value) => ({ value, label: text(value) }))}
          chosen={status}
          onChange={(chosen) => address.set({ status: chosen })}
        />
        <Button variant={mine ? 'light' : 'default'} size="xs" aria-pressed={mine} onClick={() => address.set({ mine: mine ? null : '1' })}>
          {text('mine')}
        </Button>
      </FilterBar>
      <Section title={text('title')} flush untitled>
        {pages.error ? (
          <FailedState error={pages.error} onRetry={pages.retry} />
        ) : pages.rows === null ? (
          <LoadingRows rows={6} />
        ) : pages.rows.length === 0 ? (
          active ? (
            <EmptyState title={text('noneFound')} />
          ) : (
            <EmptyState title={text('none')} hint={text('noneHint')} action={create} />
          )
        ) : (
          <DataTable
            caption={text('title')}
            columns={COLUMNS}
            rows={pages.rows}
            rowKey={({ key }) => key}
            more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
          />
        )}
      </Section>
      {creating && <CreateJobSpecDialog onClose={() => setCreating(false)} />}
    </Page>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'title',
    header: text('jobTitle'),
    main: true,
    width: '40%',
    render: ({ key, title }) => <DayLink to={`/job-specs/${key}`}>{title}</DayLink>,
  },
  {
    key: 'status',
    header: text('status'),
    render: ({ status }) => <Tag tone={status === 'APPROVED' ? 'accent' : 'quiet'}>{text(status)}</Tag>,
  },
  {
    key: 'for',
    header: text('for'),
    hide: 'narrow',
    render: ({ requisition, initiative }) =>
      requisition ? (
        <DayLink to={`/hiring/${requisition.key}`}>{requisition.title}</DayLink>
      ) : initiative ? (
        <DayLink to={`/initiatives/${initiative.key}`}>{initiative.name}</DayLink>
      ) : (
        '–'
      ),
  },
  {
    key: 'changed',
    header: text('changed'),
    hide: 'narrow',
    render: ({ updatedAt, createdBy }) => `${formatInstant(updatedAt)}, ${text('by', { name: createdBy.name })}`,
  },
];
