import { useQuery } from '@apollo/client/react';
import { useParams } from 'react-router';
import { inWords } from '../../api/domain-words.ts';
import type { TeamInitiativesQuery, TeamPositionsQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { usePages } from '../../api/use-pages.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount } from '../../ui/format.ts';
import { Facts, Page, Section, Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { CoverageCell } from './team-tree.tsx';
import { TeamDocument, TeamInitiativesDocument, TeamPositionsDocument } from './teams.documents.ts';
import { text } from './texts.ts';
import styles from './teams.module.css';

/** One team: its lead, coverage, initiatives, positions, and the teams below. */
export function TeamPage() {
  const { key = '' } = useParams();
  const { asOf } = useViewedDay();
  const { data, previousData, error, refetch } = useQuery(TeamDocument, { variables: { asOf, id: key } });
  const org = (data ?? previousData)?.org;
  if (!org)
    return (
      <Page title={text('title')}>{error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={10} />}</Page>
    );
  const { team } = org;
  if (!team) {
    return (
      <Page title={text('notFound')}>
        <EmptyState
          title={text('notFoundHint')}
          action={
            <DayLink to="/teams" className={styles.action}>
              {text('all')}
            </DayLink>
          }
        />
      </Page>
    );
  }
  const holders = team.lead?.incumbents.map((incumbency) => incumbency.person) ?? [];
  return (
    <Page
      title={team.name}
      before={
        <>
          <DayLink to="/teams">{text('title')}</DayLink>
          {team.parent && (
            <>
              {' / '}
              <DayLink to={`/teams/${team.parent.key}`}>{team.parent.name}</DayLink>
            </>
          )}
        </>
      }
      context={
        <>
          {team.type && <span>{team.type}</span>}
          <DayLink to={`/?team=${team.key}`} className={styles.action}>
            {text('seeCoverage')}
          </DayLink>
          {team.lead && (
            <DayLink to={`/chart?position=${team.lead.key}`} className={styles.action}>
              {text('seeChart')}
            </DayLink>
          )}
        </>
      }
    >
      <Section title={text('team')}>
        <Facts
          facts={[
            [
              text('lead'),
              holders.length > 0
                ? holders.map((person) => (
                    <DayLink key={person.id} to={`/people/${person.key}`}>
                      {person.displayName}
                    </DayLink>
                  ))
                : (team.lead?.title ?? text('noLead')),
            ],
            [text('positions'), formatCount(team.positionCount)],
            [text('initiatives'), formatCount(team.initiativeCount)],
            [text('share'), <CoverageCell key="share" counts={team.coverage} />],
            [text('missingProject'), formatCount(team.coverage.missingProjectOwnerCount)],
            [text('missingProduct'), formatCount(team.coverage.missingProductOwnerCount)],
            [text('leaderless'), formatCount(team.coverage.leaderlessCount)],
            [text('source'), team.source ? `${team.source}${team.externalId ? ` · ${team.externalId}` : ''}` : null],
          ]}
        />
      </Section>
      <div className={styles.columns}>
        <TeamInitiatives asOf={asOf} teamId={team.key} />
        <TeamPositions asOf={asOf} teamId={team.key} />
      </div>
      {team.children.length > 0 && (
        <Section title={text('children')} flush>
          <DataTable caption={text('children')} columns={childColumns} rows={team.children} rowKey={(child) => child.id} />
        </Section>
      )}
    </Page>
  );
}

interface Child {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly positionCount: number;
  readonly coverage: { readonly initiativeCount: number; readonly coveredCount: number };
}

const childColumns: readonly Column<Child>[] = [
  { key: 'name', header: text('team'), main: true, render: (child) => <DayLink to={`/teams/${child.key}`}>{child.name}</DayLink> },
  { key: 'positions', header: text('positions'), align: 'right', hide: 'narrow', render: (child) => formatCount(child.positionCount) },
  { key: 'coverage', header: text('coverage'), align: 'right', render: (child) => <CoverageCell counts={child.coverage} /> },
];

const initiativeColumns: readonly Column<TeamInitiativesQuery['org']['initiatives']['nodes'][number]>[] = [
  {
    key: 'name',
    header: text('initiative'),
    main: true,
    render: (row) => (
      <span className={styles.named}>
        <PairGlyph {...row.pair} />
        <DayLink to={`/initiatives/${row.key}`}>{row.name}</DayLink>
      </span>
    ),
  },
  { key: 'gap', header: text('gap'), render: (row) => row.leadershipGap && <Tag tone="gap">{inWords(row.leadershipGap)}</Tag> },
];

function TeamInitiatives(props: { readonly asOf: string | null; readonly teamId: string }) {
  const pages = usePages(
    TeamInitiativesDocument,
    { ...props, first: 50, after: null as string | null },
    (answer) => answer.org.initiatives,
  );
  return (
    <Section title={text('initiatives')} flush>
      {pages.error ? (
        <FailedState error={pages.error} onRetry={pages.retry} />
      ) : pages.rows === null ? (
        <LoadingRows />
      ) : pages.rows.length === 0 ? (
        <p className={styles.none}>{text('noInitiatives')}</p>
      ) : (
        <DataTable
          caption={text('initiatives')}
          columns={initiativeColumns}
          rows={pages.rows}
          rowKey={(row) => row.id}
          more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
        />
      )}
    </Section>
  );
}

const positionColumns: readonly Column<TeamPositionsQuery['org']['positions']['nodes'][number]>[] = [
  { key: 'title', header: text('seat'), main: true, render: (row) => <DayLink to={`/chart?position=${row.key}`}>{row.title}</DayLink> },
  {
    key: 'holder',
    header: text('holder'),
    render: (row) =>
      row.incumbents.length === 0 ? (
        <span className={styles.quiet}>{text('vacant')}</span>
      ) : (
        row.incumbents.map((incumbency) => (
          <DayLink key={incumbency.id} to={`/people/${incumbency.person.key}`}>
            {incumbency.person.displayName}
          </DayLink>
        ))
      ),
  },
  { key: 'status', header: text('status'), hide: 'narrow', render: (row) => <span className={styles.quiet}>{inWords(row.status)}</span> },
];

function TeamPositions(props: { readonly asOf: string | null; readonly teamId: string }) {
  const pages = usePages(TeamPositionsDocument, { ...props, first: 50, after: null as string | null }, (answer) => answer.org.positions);
  return (
    <Section title={text('positions')} flush>
      {pages.error ? (
        <FailedState error={pages.error} onRetry={pages.retry} />
      ) : pages.rows === null ? (
        <LoadingRows />
      ) : pages.rows.length === 0 ? (
        <p className={styles.none}>{text('noPositions')}</p>
      ) : (
        <DataTable
          caption={text('positions')}
          columns={positionColumns}
          rows={pages.rows}
          rowKey={(row) => row.id}
          more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
        />
      )}
    </Section>
  );
}
