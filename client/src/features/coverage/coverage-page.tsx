import { useApolloClient, useQuery } from '@apollo/client/react';
import { Skeleton } from '@mantine/core';
import { useMemo, type ReactNode } from 'react';
import { useViewedDay } from '../../api/today.ts';
import { addMonths } from '../../ui/days.ts';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay } from '../../ui/format.ts';
import { Page, Section, Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState } from '../../ui/request-state.tsx';
import { useSearchFilters } from '../../ui/use-search-filters.ts';
import { ComingGapsPanel } from './coming-gaps-panel.tsx';
import { coverageReport, type CoverageReport } from './coverage-report.ts';
import { CoverageDocument, CoverageOfTeamDocument, DashboardDocument, GapsDocument } from './coverage.documents.ts';
import { FiguresPanel } from './figures-panel.tsx';
import { ForecastPanel } from './forecast-panel.tsx';
import { GapsPanel } from './gaps-panel.tsx';
import { HeatMapPanel } from './heat-map-panel.tsx';
import { PortfoliosPanel } from './portfolios-panel.tsx';
import { useSeenScenario, useTeamAddress } from './seen-scenario.ts';
import { SharePanel, type Miss } from './share-panel.tsx';
import { TeamCoveragePanel } from './team-coverage-panel.tsx';
import { text } from './texts.ts';
import { ViewsMenu } from './views-menu.tsx';
import styles from './coverage.module.css';

/** What the page's own acts are made of. */
export interface CoverageActs {
  readonly title: string;
  readonly day: string;
  readonly teamId: string | null;
  /** Null: the live organization. */
  readonly scenarioId: string | null;
  /** Puts together what the page shows, with every gap of the day that fits in one answer. */
  readonly report: () => Promise<CoverageReport>;
}

/**
 * The executives' home: the share covered, who is missing, what is at stake, the year ahead, the teams, the gaps by severity.
 * `renderActs` gives the acts that are other features'.
 */
export function CoveragePage(props: { readonly renderActs?: (acts: CoverageActs) => ReactNode }) {
  const client = useApolloClient();
  const { asOf, day } = useViewedDay();
  const address = useSearchFilters();
  const teamId = address.one('team');
  const { scenarioId, name: scenarioName } = useSeenScenario();
  const teamAddress = useTeamAddress();
  const variables = useMemo(
    () => ({ asOf, scenarioId, teamId, before: addMonths(day, -1), from: day, to: addMonths(day, 12) }),
    [asOf, scenarioId, teamId, day],
  );
  const { data, previousData, error, refetch } = useQuery(CoverageDocument, { variables });
  const shown = data ?? previousData;
  const team = useTeam(asOf, scenarioId, teamId);
  const coverage = shown?.org.coverage;
  const dashboard = useDashboard(asOf, scenarioId, day, teamId);

  const role = address.many('role');
  const gap = address.many('gap');
  const chosen: Miss | null =
    gap.length === 1 && gap[0] === 'LEADERLESS' && role.length === 0
      ? 'LEADERLESS'
      : gap.length === 0 && role.length === 1 && (role[0] === 'PROJECT_OWNER' || role[0] === 'PRODUCT_OWNER')
        ? role[0]
        : null;
  const choose = (miss: Miss | null) =>
    address.set({ role: miss === 'LEADERLESS' ? null : miss, gap: miss === 'LEADERLESS' ? miss : null });

  const title = teamId !== null && team ? text('titleOf', { team: team.name }) : text('title');
  const report = async (): Promise<CoverageReport> => {
    const [counts, rest, gaps] = await Promise.all([
      client.query({ query: CoverageDocument, variables, fetchPolicy: 'network-only' }),
      client.query({ query: DashboardDocument, variables: dashboardVariables(asOf, scenarioId, day, teamId), fetchPolicy: 'network-only' }),
      client.query({ query: GapsDocument, variables: { asOf, scenarioId, teamId, first: 500 }, fetchPolicy: 'network-only' }),
    ]);
    if (!counts.data || !rest.data || !gaps.data) throw new Error(text('reportFailed'));
    return coverageReport(title, day, counts.data.org.coverage, rest.data.org.coverage, gaps.data.org.coverage.gaps);
  };
  return (
    <Page
      title={title}
      acts={
        coverage && (
          <>
            <ViewsMenu />
            {props.renderActs?.({ title, day, teamId, scenarioId, report })}
          </>
        )
      }
      context={
        <>
          <span>{formatDay(day, 'long')}</span>
          {scenarioId !== null && (
            <>
              <Tag tone="accent">{text('inScenario', { name: scenarioName ?? '…' })}</Tag>
              <DayLink to={`/scenarios/${scenarioId}/impact`}>{text('toScenario')}</DayLink>
              <DayLink to={teamId === null ? '/' : `/?team=${teamId}`}>{text('toLive')}</DayLink>
            </>
          )}
        </>
      }
      before={
        teamId !== null && (
          <span className={styles.crumbs}>
            <DayLink to={teamAddress(null)}>{text('company')}</DayLink>
            {team?.parent && (
              <>
                {' / '}
                <DayLink to={teamAddress(team.parent.key)}>{team.parent.name}</DayLink>
              </>
            )}
          </span>
        )
      }
    >
      {error && !coverage ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : !coverage ? (
        <Waiting />
      ) : coverage.initiativeCount === 0 &&
        coverage.timeline.every((point) => point.initiativeCount === 0) &&
        teamId === null &&
        (coverage.before[0]?.initiativeCount ?? 0) === 0 ? (
        <EmptyState
          title={text('noInitiatives')}
          hint={text('noInitiativesHint')}
          icon={<PairGlyph productOwner="UNCOVERED" projectOwner="UNCOVERED" size={32} />}
          action={
            <DayLink to="/import" className={styles.action}>
              {text('goImport')}
            </DayLink>
          }
        />
      ) : (
        <>
          <div className={styles.top}>
            <SharePanel counts={coverage} before={coverage.before[0] ?? null} chosen={chosen} onChoose={choose} />
            <ForecastPanel points={coverage.timeline} />
            <TeamCoveragePanel asOf={asOf} scenarioId={scenarioId} teamId={teamId} />
          </div>
          {dashboard && <FiguresPanel coverage={dashboard} counts={coverage} />}
          <GapsPanel asOf={asOf} scenarioId={scenarioId} day={day} teamId={teamId} />
          {dashboard && <ComingGapsPanel entries={dashboard.forecast} day={day} />}
          {dashboard && (
            <HeatMapPanel
              map={dashboard.heatMap}
              title={team && teamId !== null ? text('heatOf', { team: team.name }) : text('heat')}
              teamId={team?.key ?? null}
            />
          )}
          {dashboard && <PortfoliosPanel statistics={dashboard.statistics} />}
        </>
      )}
    </Page>
  );
}

function useTeam(asOf: string | null, scenarioId: string | null, teamId: string | null) {
  const { data } = useQuery(CoverageOfTeamDocument, { variables: { asOf, scenarioId, teamId: teamId ?? '' }, skip: teamId === null });
  return data?.org.team ?? null;
}

function dashboardVariables(asOf: string | null, scenarioId: string | null, day: string, teamId: string | null) {
  return { asOf, scenarioId, teamId, from: day, to: addMonths(day, 12) };
}

function useDashboard(asOf: string | null, scenarioId: string | null, day: string, teamId: string | null) {
  const variables = useMemo(() => dashboardVariables(asOf, scenarioId, day, teamId), [asOf, scenarioId, teamId, day]);
  const { data, previousData } = useQuery(DashboardDocument, { variables });
  return (data ?? previousData)?.org.coverage ?? null;
}

function Waiting() {
  return (
    <div className={styles.top}>
      <Section title={text('share')}>
        <Skeleton height={180} />
      </Section>
      <Section title={text('forecast')}>
        <Skeleton height={180} />
      </Section>
    </div>
  );
}
