import { roleInWords } from '../../api/domain-words.ts';
import type { ComingFreeQuery } from '../../api/generated/graphql.ts';
import { usePages } from '../../api/use-pages.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { FailedState, LoadingRows } from '../../ui/request-state.tsx';
import { ComingFreeDocument } from './capacity.documents.ts';
import { percentInWords } from './percent.ts';
import { text } from './texts.ts';
import styles from './capacity.module.css';

type Row = ComingFreeQuery['org']['capacity']['comingFree']['nodes'][number];

/** Who comes free of a role in the weeks, by day. */
export function ComingFreePanel(props: {
  readonly variables: {
    readonly asOf: string | null;
    readonly teamId: string | null;
    readonly from: string;
    readonly to: string;
    readonly freeAtLeast: number;
  };
}) {
  const pages = usePages(
    ComingFreeDocument,
    { ...props.variables, first: 50, after: null as string | null },
    (answer) => answer.org.capacity.comingFree,
  );
  return (
    <Section title={text('comingFree')} flush aside={<span>{text('comingFreeHint')}</span>}>
      {pages.error ? (
        <FailedState error={pages.error} onRetry={pages.retry} />
      ) : pages.rows === null ? (
        <LoadingRows />
      ) : pages.rows.length === 0 ? (
        <p className={styles.none}>{text('comingFreeNone')}</p>
      ) : (
        <div className={styles.scroll} role="group" aria-label={text('comingFree')} tabIndex={0}>
          <DataTable
            caption={text('comingFree')}
            columns={COLUMNS}
            rows={pages.rows}
            rowKey={({ assignment, person, day }) => `${assignment.id} ${person.id} ${day}`}
            busy={pages.loading}
            more={{ total: pages.totalCount, hasMore: pages.hasMore, loading: pages.loading, load: pages.loadMore }}
          />
        </div>
      )}
    </Section>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'person',
    header: text('person'),
    main: true,
    render: ({ person }) => <DayLink to={`/people/${person.key}`}>{person.displayName}</DayLink>,
  },
  { key: 'day', header: text('day'), render: ({ day }) => formatDay(day) },
  {
    key: 'freed',
    header: text('freed'),
    align: 'right',
    render: ({ percent }) => (percent == null ? <span className={styles.quiet}>{text('unknownPercent')}</span> : percentInWords(percent)),
  },
  {
    key: 'initiative',
    header: text('initiative'),
    render: ({ assignment }) => (
      <>
        <DayLink to={`/initiatives/${assignment.initiative.key}`}>{assignment.initiative.name}</DayLink>
        <span className={styles.quiet}> · {roleInWords(assignment.role)}</span>
      </>
    ),
  },
  { key: 'cause', header: text('cause'), hide: 'narrow', render: ({ cause }) => <span className={styles.quiet}>{text(cause)}</span> },
];
