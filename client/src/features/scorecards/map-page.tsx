import { useApolloClient, useQuery } from '@apollo/client/react';
import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import type { MapQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { SearchSelect } from '../../ui/search-select.tsx';
import { CompassMap } from './compass-map.tsx';
import { healthInWords } from './measure-words.ts';
import { MapDocument, MapTeamsDocument } from './scorecards.documents.ts';
import { text } from './texts.ts';
import styles from './scorecards.module.css';

type Point = MapQuery['org']['compassAndEngine']['points'][number];

/** The map of compass and engine, for the company or a team, with its table. */
export function MapPage() {
  const { asOf } = useViewedDay();
  const client = useApolloClient();
  const [search, setSearch] = useSearchParams();
  const teamId = search.get('team');
  const { data, previousData, error, refetch } = useQuery(MapDocument, { variables: { asOf, teamId } });
  const map = (data ?? previousData)?.org.compassAndEngine;
  const findTeams = useCallback(
    async (words: string) => {
      const answer = await client.query({ query: MapTeamsDocument, variables: { search: words || null } });
      return (answer.data?.org.teams.nodes ?? []).map(({ key, name }) => ({ value: key, label: name }));
    },
    [client],
  );
  const choose = (key: string | null) => {
    const next = new URLSearchParams(search);
    if (key === null) next.delete('team');
    else next.set('team', key);
    setSearch(next, { replace: true });
  };
  return (
    <Page
      title={text('map')}
      context={<span>{text('mapIntro')}</span>}
      acts={<SearchSelect label={text('mapTeam')} find={findTeams} value={teamId} onChange={choose} size="xs" />}
    >
      {!map && (error ? <FailedState error={error} onRetry={() => void refetch()} /> : <LoadingRows rows={12} />)}
      {map && map.points.length === 0 && <EmptyState title={text('mapNone')} hint={text('mapNoneHint')} />}
      {map && map.points.length > 0 && (
        <>
          <ul className={styles.quadrants}>
            {map.quadrants.map(({ quadrant, count }) => (
              <li key={quadrant} data-quadrant={quadrant}>
                <strong>{formatCount(count)}</strong> {text(quadrant)}
              </li>
            ))}
          </ul>
          <CompassMap points={map.points} />
          <Section title={text('initiative')} flush>
            <DataTable caption={text('map')} columns={COLUMNS} rows={map.points} rowKey={(point) => point.initiative.key} />
          </Section>
        </>
      )}
      {map && map.unplacedCount > 0 && <p className={styles.quiet}>{text('unplaced', { count: map.unplacedCount })}</p>}
    </Page>
  );
}

const COLUMNS: readonly Column<Point>[] = [
  {
    key: 'initiative',
    header: text('initiative'),
    main: true,
    render: ({ initiative }) => (
      <span className={styles.named}>
        <PairGlyph {...initiative.pair} />
        <DayLink to={`/initiatives/${initiative.key}`}>{initiative.name}</DayLink>
      </span>
    ),
  },
  { key: 'team', header: text('team'), hide: 'narrow', render: ({ initiative }) => initiative.team?.name ?? '–' },
  { key: 'compass', header: text('compass'), align: 'right', render: ({ productHealth }) => healthInWords(productHealth) },
  { key: 'engine', header: text('engine'), align: 'right', render: ({ projectHealth }) => healthInWords(projectHealth) },
  { key: 'quadrant', header: text('quadrant'), hide: 'medium', render: ({ quadrant }) => text(quadrant) },
];
