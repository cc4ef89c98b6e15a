import type { DashboardQuery } from '../../api/generated/graphql.ts';
import { roleInWords } from '../../api/domain-words.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatCount, formatDay, formatMoney } from '../../ui/format.ts';
import { Section, Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { text } from './texts.ts';
import styles from './coverage.module.css';

type Entry = DashboardQuery['org']['coverage']['forecast'][number];

/** The gaps of the next twelve months: why each will open, and by when a requisition must open for it never to happen. */
export function ComingGapsPanel(props: { readonly entries: readonly Entry[]; readonly day: string }) {
  const { entries, day } = props;
  const columns: readonly Column<Entry>[] = [
    {
      key: 'initiative',
      header: text('initiative'),
      main: true,
      width: '30%',
      render: ({ gap, causeText }) => (
        <span className={styles.named}>
          <PairGlyph {...gap.initiative.pair} />
          <span>
            <DayLink to={`/initiatives/${gap.initiative.key}`}>{gap.initiative.name}</DayLink>
            <span className={styles.second}>{roleInWords(gap.role)}</span>
            <span className={styles.narrowOnly}>{causeText}</span>
          </span>
        </span>
      ),
    },
    { key: 'why', header: text('why'), hide: 'narrow', render: ({ causeText }) => causeText },
    { key: 'opens', header: text('opens'), render: ({ gap }) => <span className={styles.date}>{formatDay(gap.from ?? day)}</span> },
    {
      key: 'openBy',
      header: text('openBy'),
      hide: 'medium',
      render: ({ openBy, isBeingFilled }) => (
        <span className={styles.date}>
          {formatDay(openBy)}
          {!isBeingFilled && openBy < day && <span className={styles.second}>{text('openByLate')}</span>}
        </span>
      ),
    },
    {
      key: 'filled',
      header: text('filled'),
      hide: 'medium',
      render: ({ isBeingFilled, expectedFill }) =>
        expectedFill?.day ? (
          <DayLink to={`/chart?position=${expectedFill.position.key}`}>{text('expected', { day: formatDay(expectedFill.day) })}</DayLink>
        ) : isBeingFilled ? (
          <Tag tone="accent">{text('followed')}</Tag>
        ) : (
          <span className={styles.quiet}>{text('notFilled')}</span>
        ),
    },
    {
      key: 'stake',
      header: text('atStake'),
      align: 'right',
      hide: 'wide',
      render: ({ gap }) => (gap.exposure ? formatMoney(gap.exposure) : <span className={styles.quiet}>–</span>),
    },
  ];
  return (
    <Section title={text('comingTitle')} flush aside={<span>{formatCount(entries.length)}</span>}>
      {entries.length === 0 ? (
        <p className={styles.none}>{text('comingNone')}</p>
      ) : (
        <DataTable caption={text('comingTitle')} columns={columns} rows={entries} rowKey={({ gap }) => gap.id} />
      )}
    </Section>
  );
}
