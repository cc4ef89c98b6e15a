import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { roleInWords } from '../../api/domain-words.ts';
import type { FindingsQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { useAct } from '../../api/use-act.tsx';
import { usePages } from '../../api/use-pages.ts';
import { useMay } from '../../api/viewer.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { ChoiceFilter, FilterBar } from '../../ui/filter-bar.tsx';
import { formatDay } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { among, useSearchFilters } from '../../ui/use-search-filters.ts';
import { ConfirmDocument, FindingsDocument } from './policy.documents.ts';
import { FINDING_KINDS, text } from './texts.ts';
import styles from './policy.module.css';

type Finding = FindingsQuery['org']['coverage']['findings']['nodes'][number];
type Alert = FindingsQuery['org']['coverage']['alerts'][number];

const PAGE = 100;

/** What to look at although roles are covered, and the gaps that are about to open with those whom each concerns. */
export function FindingsPage() {
  const { asOf } = useViewedDay();
  const mayWrite = useMay('org:write');
  const address = useSearchFilters();
  const kind = among(address.many('kind'), FINDING_KINDS);
  const variables = { asOf, kind: kind.length > 0 ? kind : null, first: PAGE, after: null as string | null };
  const pages = usePages(FindingsDocument, variables, (answer) => answer.org.coverage.findings);
  const { data } = useQuery(FindingsDocument, { variables: { asOf, kind: null, first: 1 } });
  return (
    <Page
      title={text('findingsTitle')}
      context={
        <>
          <span>{text('findingsIntro')}</span>
          <DayLink to="/policy">{text('policyLink')}</DayLink>
        </>
      }
    >
      {data && <Alerts alerts={data.org.coverage.alerts} />}
      <Section title={text('findingsTitle')} flush aside={<span role="status">{pages.rows && pages.totalCount}</span>}>
        <div className={styles.filters}>
          <FilterBar active={kind.length > 0} onClear={() => address.set({ kind: null })}>
            <ChoiceFilter
              name={text('kind')}
              options={FINDING_KINDS.map((value) => ({ value, label: text(value) }))}
              chosen={kind}
              onChange={(chosen) => address.set({ kind: chosen })}
            />
          </FilterBar>
        </div>
        {pages.error ? (
          <FailedState error={pages.error} onRetry={pages.retry} />
        ) : pages.rows === null ? (
          <LoadingRows rows={8} />
        ) : pages.rows.length === 0 ? (
          <EmptyState title={text('findingsNone')} hint={text('findingsNoneHint')} />
        ) : (
          <DataTable
            caption={text('findingsTitle')}
            columns={mayWrite ? [...COLUMNS, CONFIRM] : COLUMNS}
            rows={pages.rows}
            rowKey={(finding) => `${finding.kind} ${finding.initiative.key} ${finding.role} ${finding.person?.key}`}
            more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
          />
        )}
      </Section>
    </Page>
  );
}

function Alerts({ alerts }: { readonly alerts: readonly Alert[] }) {
  return (
    <Section title={text('alerts')}>
      {alerts.length === 0 && <p className={styles.quiet}>{text('alertsNone')}</p>}
      <ul className={styles.history}>
        {alerts.map(({ inDays, people, entry }) => (
          <li key={entry.gap.id}>
            <DayLink to={`/initiatives/${entry.gap.initiative.key}`}>{entry.gap.initiative.name}</DayLink>
            {`: ${roleInWords(entry.gap.role).toLowerCase()}, ${text('inDays', { count: inDays })}. ${entry.causeText}.`}
            <span className={styles.second}>{text('concerns', { people: people.map(({ displayName }) => displayName).join(', ') })}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}

const COLUMNS: readonly Column<Finding>[] = [
  {
    key: 'initiative',
    header: text('initiative'),
    main: true,
    width: '28%',
    render: ({ initiative, role }) => (
      <span className={styles.named}>
        <PairGlyph {...initiative.pair} />
        <span>
          <DayLink to={`/initiatives/${initiative.key}`}>{initiative.name}</DayLink>
          {role && <span className={styles.second}>{roleInWords(role)}</span>}
        </span>
      </span>
    ),
  },
  { key: 'kind', header: text('kind'), hide: 'narrow', render: ({ kind }) => text(kind) },
  {
    key: 'what',
    header: text('what'),
    render: ({ message, nextStep }) => (
      <>
        {message}
        <span className={styles.second}>{nextStep}</span>
      </>
    ),
  },
  { key: 'day', header: text('day'), hide: 'medium', render: ({ day }) => (day ? formatDay(day) : '–') },
];

const CONFIRM: Column<Finding> = {
  key: 'confirm',
  header: text('confirmNow'),
  headerHidden: true,
  align: 'right',
  hide: 'medium',
  render: (finding) => (finding.kind === 'UNCONFIRMED' && finding.person ? <Confirm finding={finding} person={finding.person} /> : null),
};

function Confirm(props: { readonly finding: Finding; readonly person: NonNullable<Finding['person']> }) {
  const { act, busy } = useAct(ConfirmDocument, payloadOf);
  const { finding, person } = props;
  const held = finding.initiative.assignments.filter(({ role, inForce }) => inForce && role === finding.role);
  const assignment = held.find((one) => one.person?.key === person.key) ?? held.find((one) => one.position);
  if (!assignment) return null;
  return (
    <Button
      variant="default"
      size="compact-xs"
      loading={busy}
      aria-label={text('confirmLabel', { person: person.displayName })}
      onClick={() => void act({ input: { assignmentId: assignment.key, personId: person.key } }, text('confirmed'))}
    >
      {text('confirmNow')}
    </Button>
  );
}

const payloadOf = <Payload,>(answer: { readonly confirmAssignment: Payload }): Payload => answer.confirmAssignment;
