import { useQuery } from '@apollo/client/react';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount, formatShare } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { CoverageByTeamDocument, CoverageOfTeamDocument } from './coverage.documents.ts';
import { useTeamAddress } from './seen-scenario.ts';
import { shareOf, type Counts } from './share-panel.tsx';
import { text } from './texts.ts';
import styles from './coverage.module.css';

interface TeamRow {
  readonly team: { readonly key: string; readonly name: string } | null;
  readonly counts: Counts;
}

const columns: readonly Column<TeamRow>[] = [
  {
    key: 'team',
    header: text('team'),
    main: true,
    render: ({ team }) => (team ? <TeamLink team={team} /> : <span className={styles.quiet}>{text('noTeam')}</span>),
  },
  {
    key: 'share',
    header: text('shareColumn'),
    align: 'right',
    render: ({ counts }) => {
      const share = shareOf(counts);
      return share === null ? (
        <span className={styles.quiet}>–</span>
      ) : (
        <span className={styles.shareCell}>
          <span className={styles.smallBar} aria-hidden>
            <span style={{ width: `${share * 100}%` }} />
          </span>
          {formatShare(share)}
        </span>
      );
    },
  },
  {
    key: 'covered',
    header: text('covered'),
    align: 'right',
    render: ({ counts }) => `${formatCount(counts.coveredCount)} / ${formatCount(counts.initiativeCount)}`,
  },
];

/** Coverage by team: the top-level teams, or the teams right below the one that is looked into. */
export function TeamCoveragePanel(props: {
  readonly asOf: string | null;
  readonly scenarioId: string | null;
  readonly teamId: string | null;
}) {
  return props.teamId === null ? (
    <TopTeams asOf={props.asOf} scenarioId={props.scenarioId} />
  ) : (
    <ChildTeams asOf={props.asOf} scenarioId={props.scenarioId} teamId={props.teamId} />
  );
}

function TopTeams(props: { readonly asOf: string | null; readonly scenarioId: string | null }) {
  const { data, error, refetch } = useQuery(CoverageByTeamDocument, { variables: { asOf: props.asOf, scenarioId: props.scenarioId } });
  if (!data) return <Waiting title={text('byTeam')} error={error ?? null} onRetry={() => void refetch()} />;
  const rows = data.org.coverageByTeam.map((row) => ({ team: row.team ?? null, counts: row }));
  return <TeamTable title={text('byTeam')} rows={rows} empty={text('noTeams')} />;
}

function ChildTeams(props: { readonly asOf: string | null; readonly scenarioId: string | null; readonly teamId: string }) {
  const { data, error, refetch } = useQuery(CoverageOfTeamDocument, {
    variables: { asOf: props.asOf, scenarioId: props.scenarioId, teamId: props.teamId },
  });
  if (!data) return <Waiting title={text('byTeam')} error={error ?? null} onRetry={() => void refetch()} />;
  const rows = (data.org.team?.children ?? []).map((team) => ({ team, counts: team.coverage }));
  return <TeamTable title={text('within', { team: data.org.team?.name ?? '' })} rows={rows} empty={text('noChildren')} />;
}

function TeamTable(props: { readonly title: string; readonly rows: readonly TeamRow[]; readonly empty: string }) {
  const rows = props.rows
    .filter((row) => row.counts.initiativeCount > 0)
    .toSorted((a, b) => b.counts.initiativeCount - b.counts.coveredCount - (a.counts.initiativeCount - a.counts.coveredCount));
  return (
    <Section title={props.title} flush>
      {rows.length === 0 ? (
        <p className={styles.none}>{props.empty}</p>
      ) : (
        <div className={styles.scroll} role="group" aria-label={props.title} tabIndex={0}>
          <DataTable caption={props.title} columns={columns} rows={rows} rowKey={(row) => row.team?.key ?? ''} />
        </div>
      )}
    </Section>
  );
}

function Waiting(props: { readonly title: string; readonly error: Error | null; readonly onRetry: () => void }) {
  return (
    <Section title={props.title}>{props.error ? <FailedState error={props.error} onRetry={props.onRetry} /> : <LoadingRows />}</Section>
  );
}

function TeamLink({ team }: { readonly team: { readonly key: string; readonly name: string } }) {
  const teamAddress = useTeamAddress();
  return <DayLink to={teamAddress(team.key)}>{team.name}</DayLink>;
}
