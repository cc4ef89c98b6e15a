import { useQuery } from '@apollo/client/react';
import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { fromInWords, inWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import type { DepartureQuery } from '../../api/generated/graphql.ts';
import { useViewedDay } from '../../api/today.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount, formatMoney } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { DepartureDocument } from './closing.documents.ts';
import { text } from './texts.ts';
import styles from './closing.module.css';

type Gap = DepartureQuery['org']['departure']['gaps'][number];

/** What becomes uncovered if a person's last day employed is the viewed day, or one that is chosen. */
export function DeparturePanel(props: { readonly personKey: string; readonly name: string }) {
  const { asOf, day } = useViewedDay();
  const [lastDay, setLastDay] = useState(day);
  const { data, previousData, error, refetch } = useQuery(DepartureDocument, {
    variables: { asOf, personId: props.personKey, lastDay: lastDay === '' ? day : lastDay },
  });
  const departure = (data ?? previousData)?.org.departure;
  return (
    <Section
      title={text('leaves', { name: props.name })}
      flush={departure !== undefined && departure.gaps.length > 0}
      aside={
        <TextInput
          type="date"
          size="xs"
          aria-label={text('lastDay')}
          value={lastDay}
          onChange={(event) => setLastDay(event.currentTarget.value)}
        />
      }
    >
      {error && !departure ? (
        <FailedState error={error} onRetry={() => void refetch()} />
      ) : !departure ? (
        <LoadingRows rows={3} />
      ) : (
        <>
          <p className={styles.found} role="status">
            {departure.gaps.length === 0 ? text('leavesNothing') : text('leavesOpens', { count: departure.gaps.length })}
          </p>
          {departure.gaps.length > 0 && (
            <DataTable caption={text('leaves', { name: props.name })} columns={columns} rows={departure.gaps} rowKey={(gap) => gap.id} />
          )}
          {departure.stillCovered.length > 0 && (
            <p className={styles.found}>
              {text('stillCovered', { list: departure.stillCovered.map((held) => held.initiative.name).join(', ') })}
            </p>
          )}
          {departure.vacated.length > 0 && (
            <p className={styles.found}>{text('vacated', { list: departure.vacated.map(({ title }) => title).join(', ') })}</p>
          )}
        </>
      )}
    </Section>
  );
}

const columns: readonly Column<Gap>[] = [
  {
    key: 'initiative',
    header: text('initiative'),
    main: true,
    render: (gap) => (
      <span className={styles.named}>
        <PairGlyph {...gap.initiative.pair} />
        <span>
          <DayLink to={`/initiatives/${gap.initiative.key}`}>{gap.initiative.name}</DayLink>
          {gap.leadershipGap && <span className={styles.second}>{inWords(gap.leadershipGap)}</span>}
        </span>
      </span>
    ),
  },
  { key: 'role', header: text('role'), render: (gap) => roleInWords(gap.role) },
  { key: 'from', header: text('since'), render: (gap) => <span className={styles.nowrap}>{fromInWords(gap.from)}</span> },
  { key: 'to', header: text('until'), hide: 'narrow', render: (gap) => <span className={styles.nowrap}>{toInWords(gap.to)}</span> },
  {
    key: 'stake',
    header: text('atStake'),
    align: 'right',
    hide: 'medium',
    render: (gap) => (gap.exposure ? formatMoney(gap.exposure) : '–'),
  },
  { key: 'severity', header: text('severity'), align: 'right', hide: 'narrow', render: (gap) => formatCount(gap.severity) },
];
