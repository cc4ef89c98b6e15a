import { ActionIcon } from '@mantine/core';
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import type { TeamListQuery } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/use-pages.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount, formatShare } from '../../ui/format.ts';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { TeamListDocument } from './teams.documents.ts';
import { text } from './texts.ts';
import styles from './teams.module.css';

type Team = TeamListQuery['org']['teams']['nodes'][number];
type Row = { readonly team: Team; readonly depth: number; readonly open: boolean };

const PAGE = 200;

/** The teams as a tree that loads what is opened; with a search, a flat list of what fits. */
export function TeamTree(props: { readonly asOf: string | null; readonly search: string; readonly empty: ReactNode }) {
  const { asOf, search } = props;
  const pages = usePages(
    TeamListDocument,
    { asOf, first: PAGE, after: null as string | null, filter: search === '' ? { roots: true } : { search } },
    (answer) => answer.org.teams,
  );
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [below, setBelow] = useState<ReadonlyMap<string, readonly Team[]>>(new Map());
  if (pages.error) return <FailedState error={pages.error} onRetry={pages.retry} />;
  if (pages.rows === null) return <LoadingRows rows={10} />;
  if (pages.rows.length === 0) return props.empty;

  const toggle = (key: string) => {
    const next = new Set(open);
    if (!next.delete(key)) next.add(key);
    setOpen(next);
  };
  const rows: Row[] = [];
  const place = (teams: readonly Team[], depth: number) => {
    for (const team of teams) {
      const isOpen = open.has(team.key);
      rows.push({ team, depth, open: isOpen });
      if (isOpen) place(below.get(team.key) ?? [], depth + 1);
    }
  };
  place(pages.rows, 0);

  return (
    <>
      {[...open].map((key) => (
        <ChildTeams key={key} asOf={asOf} parentKey={key} onLoaded={(teams) => setBelow((previous) => new Map(previous).set(key, teams))} />
      ))}
      <DataTable
        caption={text('title')}
        columns={columnsOf(toggle)}
        rows={rows}
        rowKey={(row) => row.team.id}
        busy={pages.loading}
        more={{ total: Math.max(pages.totalCount, rows.length), hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
      />
    </>
  );
}

/** Loads the teams right below an opened one; draws nothing itself. */
function ChildTeams(props: {
  readonly asOf: string | null;
  readonly parentKey: string;
  readonly onLoaded: (teams: readonly Team[]) => void;
}) {
  const pages = usePages(
    TeamListDocument,
    { asOf: props.asOf, first: 500, after: null as string | null, filter: { parentId: props.parentKey } },
    (answer) => answer.org.teams,
  );
  const [told, setTold] = useState<readonly Team[] | null>(null);
  if (pages.rows !== null && pages.rows !== told) {
    setTold(pages.rows);
    queueMicrotask(() => props.onLoaded(pages.rows ?? []));
  }
  return null;
}

function columnsOf(toggle: (key: string) => void): readonly Column<Row>[] {
  return [
    {
      key: 'team',
      header: text('team'),
      main: true,
      render: ({ team, depth, open }) => (
        <span className={styles.branch} style={{ paddingLeft: `${depth * 1.25}rem` }}>
          {team.children.length > 0 ? (
            <ActionIcon
              size="xs"
              aria-expanded={open}
              aria-label={text(open ? 'close' : 'open', { team: team.name })}
              onClick={() => toggle(team.key)}
            >
              {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
            </ActionIcon>
          ) : (
            <span className={styles.leaf} />
          )}
          <DayLink to={`/teams/${team.key}`}>{team.name}</DayLink>
        </span>
      ),
    },
    { key: 'type', header: text('type'), hide: 'wide', render: ({ team }) => <span className={styles.quiet}>{team.type}</span> },
    {
      key: 'lead',
      header: text('lead'),
      hide: 'medium',
      render: ({ team }) => {
        const lead = team.lead?.incumbents[0]?.person;
        return lead ? (
          <DayLink to={`/people/${lead.key}`}>{lead.displayName}</DayLink>
        ) : (
          <span className={styles.quiet}>{team.lead?.title ?? text('noLead')}</span>
        );
      },
    },
    { key: 'positions', header: text('positions'), align: 'right', hide: 'narrow', render: ({ team }) => formatCount(team.positionCount) },
    { key: 'covered', header: text('coverage'), align: 'right', render: ({ team }) => <CoverageCell counts={team.coverage} /> },
  ];
}

/** Covered of all, and the share, of a team's subtree. */
export function CoverageCell(props: { readonly counts: { readonly initiativeCount: number; readonly coveredCount: number } }) {
  const { initiativeCount: all, coveredCount: covered } = props.counts;
  if (all === 0) return <span className={styles.quiet}>–</span>;
  return (
    <span className={styles.coverage}>
      <span className={styles.quiet}>{text('coveredOf', { covered: formatCount(covered), all: formatCount(all) })}</span>
      <span className={styles.bar} aria-hidden>
        <span style={{ width: `${(covered / all) * 100}%` }} />
      </span>
      {formatShare(covered / all)}
    </span>
  );
}
