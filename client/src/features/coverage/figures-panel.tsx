import { Popover, UnstyledButton } from '@mantine/core';
import type { ReactNode } from 'react';
import type { DashboardQuery } from '../../api/generated/graphql.ts';
import { formatCount, formatDay, formatMoney, formatShare } from '../../ui/format.ts';
import { shareOf, type Counts } from './share-panel.tsx';
import { text } from './texts.ts';
import styles from './coverage.module.css';

type Coverage = DashboardQuery['org']['coverage'];

/** Four figures for those who have two minutes; each says how it came about. */
export function FiguresPanel(props: { readonly coverage: Coverage; readonly counts: Counts }) {
  const { exposure, statistics, comparison, forecast } = props.coverage;
  const { ages, timeToCover } = statistics;
  const unfilled = forecast.filter(({ isBeingFilled }) => !isBeingFilled).length;
  return (
    <div className={styles.figures} role="group" aria-label={text('figures')}>
      <Figure
        label={text('atStake')}
        value={exposure.length === 0 ? '–' : exposure.map((money) => formatMoney(money)).join(' + ')}
        note={text('atStakeNote')}
        how={text('atStakeHow')}
      />
      <Figure
        label={text('coming')}
        value={formatCount(forecast.length)}
        note={text('comingNote', { count: unfilled })}
        how={text('comingHow')}
      />
      <Figure
        label={text('age')}
        value={ages.medianDays === null || ages.medianDays === undefined ? '–' : text('days', { count: Math.round(ages.medianDays) })}
        note={ages.oldestDays ? text('ageNote', { days: formatCount(ages.oldestDays) }) : text('ageNone')}
        how={text('ageHow', { open: ages.openCount, without: ages.withoutBeginningCount })}
      />
      <Figure
        label={text('toCover')}
        value={
          timeToCover.meanDays === null || timeToCover.meanDays === undefined
            ? '–'
            : text('days', { count: Math.round(timeToCover.meanDays) })
        }
        note={text('toCoverNote', { count: timeToCover.closedCount })}
        how={text('toCoverHow')}
      />
      {comparison.map(({ period, date, counts, knownThen }) => (
        <Figure
          key={period}
          label={text(period === 'MONTH' ? 'sinceMonth' : 'sinceQuarter')}
          value={changeOf(shareOf(props.counts), shareOf(counts))}
          note={knownThen ? text('knownThen', { share: shareInWords(shareOf(knownThen)) }) : text('knownNothing')}
          how={text('comparisonHow', { day: formatDay(date), share: shareInWords(shareOf(counts)) })}
        />
      ))}
    </div>
  );
}

function Figure(props: { readonly label: string; readonly value: ReactNode; readonly note: string; readonly how: string }) {
  return (
    <div className={styles.figure}>
      <Popover position="bottom-start" shadow="md" withArrow width={300}>
        <Popover.Target>
          <UnstyledButton className={styles.figureLabel ?? ''}>{props.label}</UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={props.label}>
          <p className={styles.how}>{props.how}</p>
        </Popover.Dropdown>
      </Popover>
      <span className={styles.figureValue}>{props.value}</span>
      <span className={styles.second}>{props.note}</span>
    </div>
  );
}

function shareInWords(share: number | null): string {
  return share === null ? '–' : formatShare(share);
}

function changeOf(now: number | null, then: number | null): string {
  if (now === null || then === null) return '–';
  const points = Math.round((now - then) * 100);
  return points === 0 ? text('pointsNone') : text('points', { points: `${points > 0 ? '+' : '−'}${Math.abs(points)}` });
}
