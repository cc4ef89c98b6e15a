import { Button, Group } from '@mantine/core';
import { IconArrowDownRight, IconArrowRight, IconArrowUpRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { InitiativePanelsQuery } from '../../api/generated/graphql.ts';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { HealthTrend } from './health-trend.tsx';
import { ImportMeasurementsDialog } from './import-measurements-dialog.tsx';
import { healthInWords, valueInWords } from './measure-words.ts';
import { RecordDialog } from './record-dialog.tsx';
import { text } from './texts.ts';
import styles from './scorecards.module.css';

type Card = NonNullable<InitiativePanelsQuery['org']['initiative']>['scorecard'];
type Line = Card['project'][number];

const TRENDS = { UP: IconArrowUpRight, FLAT: IconArrowRight, DOWN: IconArrowDownRight } as const;

/** Project health and product health of an initiative, how each number came about, and the way to record more. */
export function ScorecardPanel(props: { readonly initiativeKey: string; readonly card: Card; readonly editable: boolean }) {
  const { card } = props;
  const [recording, setRecording] = useState(false);
  const [importing, setImporting] = useState(false);
  const isEmpty = card.trend.length === 0;
  return (
    <Section
      title={text('scorecard')}
      aside={
        <>
          <span>{text('scorecardHint')}</span>
          {props.editable && (
            <Group gap="xs" component="span">
              <Button variant="default" size="compact-xs" onClick={() => setRecording(true)}>
                {text('record')}
              </Button>
              <Button variant="subtle" color="gray" size="compact-xs" onClick={() => setImporting(true)}>
                {text('csv')}
              </Button>
            </Group>
          )}
        </>
      }
    >
      {isEmpty ? (
        <p className={styles.none}>{text('scorecardNone')}</p>
      ) : (
        <div className={styles.healths}>
          <Health title={text('compass')} who={text('compassWho')} health={card.productHealth ?? null} lines={card.product} />
          <Health title={text('engine')} who={text('engineWho')} health={card.projectHealth ?? null} lines={card.project} />
          {card.trend.length > 1 && <HealthTrend points={card.trend} />}
        </div>
      )}
      <RecordDialog opened={recording} initiativeKey={props.initiativeKey} onClose={() => setRecording(false)} />
      <ImportMeasurementsDialog opened={importing} onClose={() => setImporting(false)} />
    </Section>
  );
}

function Health(props: { readonly title: string; readonly who: string; readonly health: number | null; readonly lines: readonly Line[] }) {
  const { health } = props;
  return (
    <div className={styles.health}>
      <div className={styles.healthHead}>
        <strong>{props.title}</strong>
        <span className={styles.healthNumber}>{healthInWords(health)}</span>
      </div>
      <div className={styles.bar} aria-hidden data-short={health !== null && health < 0.9}>
        <span style={{ width: `${Math.min(1, health ?? 0) * 100}%` }} />
      </div>
      <p className={styles.quiet}>{props.who}</p>
      {props.lines.length > 0 && <DataTable caption={props.title} columns={COLUMNS} rows={props.lines} rowKey={(line) => line.measure} />}
    </div>
  );
}

const COLUMNS: readonly Column<Line>[] = [
  {
    key: 'measure',
    header: text('measure'),
    main: true,
    render: (line) => (
      <span title={line.because}>
        {text(line.measure)}
        <span className={styles.second}>{line.because}</span>
      </span>
    ),
  },
  { key: 'value', header: text('value'), align: 'right', render: (line) => <Valued line={line} /> },
  {
    key: 'target',
    header: text('target'),
    align: 'right',
    hide: 'narrow',
    render: (line) =>
      line.target === null || line.target === undefined ? text('noTarget') : valueInWords(line.measure, line.target, line.currency),
  },
  { key: 'attainment', header: text('attainment'), align: 'right', render: (line) => healthInWords(line.attainment) },
  { key: 'day', header: text('measuredOn'), align: 'right', hide: 'medium', render: (line) => formatDay(line.day) },
];

function Valued({ line }: { readonly line: Line }) {
  const Trend = TRENDS[line.trend];
  return (
    <span className={styles.valued}>
      {valueInWords(line.measure, line.value, line.currency)}
      <Trend size={14} aria-label={text(`trend_${line.trend}`)} role="img" />
    </span>
  );
}
