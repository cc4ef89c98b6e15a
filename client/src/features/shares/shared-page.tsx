import { useEffect, useState } from 'react';
import { useParams } from 'react-router';
import { fromInWords, reasonInWords, roleInWords, toInWords } from '../../api/domain-words.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatCount, formatDay, formatMoney, formatShare } from '../../ui/format.ts';
import { Page, Section } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { EmptyState, LoadingRows } from '../../ui/request-state.tsx';
import { TimelineChart } from '../../ui/timeline-chart.tsx';
import { readShared, type SharedCoverage } from './read-shared.ts';
import { SharedHeatMap } from './shared-heat-map.tsx';
import { text } from './texts.ts';
import styles from './shares.module.css';

type Gap = SharedCoverage['gaps'][number];
type Coming = SharedCoverage['forecast'][number];

/** What a share link shows, without an account and without a way to anything else. */
export function SharedPage() {
  const { secret = '' } = useParams();
  const [answer, setAnswer] = useState<Awaited<ReturnType<typeof readShared>> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    readShared(secret).then(
      (found) => isCurrent && setAnswer(found),
      () => isCurrent && setAnswer({ refused: text('sharedOffline') }),
    );
    return () => {
      isCurrent = false;
    };
  }, [secret]);
  return (
    <main className={styles.page}>
      {answer === null ? (
        <Page title={text('sharedWaiting')}>
          <LoadingRows rows={10} />
        </Page>
      ) : 'refused' in answer ? (
        <Page title={text('sharedFailed')}>
          <EmptyState title={answer.refused} icon={<PairGlyph productOwner="UNCOVERED" projectOwner="UNCOVERED" size={32} />} />
        </Page>
      ) : (
        <Shown shown={answer.shown} />
      )}
    </main>
  );
}

function Shown({ shown }: { readonly shown: SharedCoverage }) {
  const { counts, exposure } = shown;
  const share = counts.initiativeCount === 0 ? '–' : formatShare(counts.coveredCount / counts.initiativeCount);
  const figures: readonly (readonly [string, string])[] = [
    [text('covered'), share],
    [text('project'), formatCount(counts.missingProjectOwnerCount)],
    [text('product'), formatCount(counts.missingProductOwnerCount)],
    [text('both'), formatCount(counts.leaderlessCount)],
    ...(exposure === null ? [] : [[text('atStake'), exposure.map((money) => formatMoney(money)).join(' + ') || '–'] as const]),
  ];
  return (
    <Page
      title={shown.team === null ? text('sharedTitle') : text('sharedTitleOf', { team: shown.team })}
      context={<span>{formatDay(shown.day, 'long')}</span>}
    >
      <dl className={styles.figures}>
        {figures.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <Section title={text('year')}>
        <TimelineChart
          label={text('year')}
          points={shown.timeline.map((point) => ({ date: point.date, all: point.initiativeCount, reached: point.coveredCount }))}
        />
      </Section>
      <Section title={text('gaps')} flush>
        {shown.gaps.length === 0 ? (
          <p className={styles.none}>{text('gapsNone')}</p>
        ) : (
          <DataTable
            caption={text('gaps')}
            columns={gapColumns(exposure !== null)}
            rows={shown.gaps}
            rowKey={(gap) => `${gap.initiative} ${gap.role} ${gap.from}`}
          />
        )}
      </Section>
      <Section title={text('coming')} flush>
        {shown.forecast.length === 0 ? (
          <p className={styles.none}>{text('comingNone')}</p>
        ) : (
          <DataTable
            caption={text('coming')}
            columns={COMING}
            rows={shown.forecast}
            rowKey={(entry) => `${entry.initiative} ${entry.role} ${entry.from}`}
          />
        )}
      </Section>
      <SharedHeatMap map={shown.heatMap} />
      <p className={styles.quiet}>{text('sharedFoot', { name: shown.name, day: formatDay(shown.expiresAt.slice(0, 10)) })}</p>
    </Page>
  );
}

function gapColumns(showsMoney: boolean): readonly Column<Gap>[] {
  return [
    {
      key: 'initiative',
      header: text('initiative'),
      main: true,
      render: (gap) => (
        <span className={styles.named}>
          <PairGlyph {...gap.pair} />
          {gap.initiative}
        </span>
      ),
    },
    {
      key: 'missing',
      header: text('missing'),
      render: (gap) => (
        <>
          {roleInWords(gap.role)}
          <span className={styles.second}>{reasonInWords(gap.reason, gap.lastHolder ?? undefined)}</span>
        </>
      ),
    },
    { key: 'since', header: text('since'), hide: 'narrow', render: (gap) => fromInWords(gap.from) },
    { key: 'until', header: text('untilHead'), hide: 'medium', render: (gap) => toInWords(gap.to) },
    ...(showsMoney
      ? [
          {
            key: 'stake',
            header: text('atStake'),
            align: 'right' as const,
            render: (gap: Gap) => (gap.exposure ? formatMoney(gap.exposure) : '–'),
          },
        ]
      : []),
    { key: 'severity', header: text('severity'), align: 'right', render: (gap) => formatCount(gap.severity) },
  ];
}

const COMING: readonly Column<Coming>[] = [
  {
    key: 'initiative',
    header: text('initiative'),
    main: true,
    render: (entry) => (
      <>
        {entry.initiative}
        <span className={styles.second}>{roleInWords(entry.role)}</span>
      </>
    ),
  },
  {
    key: 'cause',
    header: text('cause'),
    render: ({ cause, person }) => (person === null ? text(cause) : text('causeOf', { cause: text(cause), person })),
  },
  { key: 'opens', header: text('opens'), render: (entry) => formatDay(entry.from) },
  { key: 'filled', header: text('filled'), hide: 'narrow', render: (entry) => (entry.isBeingFilled ? text('yes') : text('no')) },
];
