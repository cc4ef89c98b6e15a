import { Button } from '@mantine/core';
import { useState } from 'react';
import { roleInWords } from '../../api/domain-words.ts';
import { useAct } from '../../api/use-act.tsx';
import { DataTable, type Column } from '../../ui/data-table.tsx';
import { DayLink } from '../../ui/day-link.tsx';
import { formatDay, formatMoney } from '../../ui/format.ts';
import { Section, Tag } from '../../ui/page.tsx';
import { AddSeatsDialog } from './add-seats-dialog.tsx';
import type { Shown } from './edit-requisition-dialog.tsx';
import { FillDialog } from './fill-dialog.tsx';
import { CancelSeatDocument } from './hiring-acts.documents.ts';
import { text } from './texts.ts';
import { useUndoable } from './use-undoable.ts';
import { UnfillDialog, type Unfillable } from './unfill-dialog.tsx';
import styles from './hiring.module.css';

type Seat = Shown['seats'][number];

/** The seats of a requisition: the position, whom it got, and what can be done with it. */
export function SeatsPanel(props: { readonly requisition: Shown; readonly scenarioId: string | null; readonly mayWrite: boolean }) {
  const { requisition, scenarioId, mayWrite } = props;
  const { act, busy } = useAct(CancelSeatDocument, payloadOf, { undoable: useUndoable(scenarioId) });
  const [filling, setFilling] = useState<string | null>(null);
  const [unfilling, setUnfilling] = useState<Unfillable | null>(null);
  const [adding, setAdding] = useState(false);
  const may = (name: 'FILL' | 'UNFILL') => requisition.acts.some((one) => one.act === name && one.refused == null);
  const cancelSeat = (seatKey: string) =>
    void act({ input: { requisitionId: requisition.key, seatKey, ...(scenarioId !== null && { scenarioId }) } }, text('seatCancelled'));
  const columns: readonly Column<Seat>[] = [
    {
      key: 'position',
      header: text('seat'),
      main: true,
      render: ({ position }) => (
        <>
          <DayLink to={scenarioId === null ? `/chart?position=${position.key}` : `/scenarios/${scenarioId}/chart?position=${position.key}`}>
            {position.title}
          </DayLink>
          <span className={styles.second}>{[position.level, position.location].filter(Boolean).join(' · ')}</span>
        </>
      ),
    },
    { key: 'manager', header: text('seatReports'), hide: 'medium', render: ({ position }) => position.manager?.title ?? null },
    {
      key: 'cost',
      header: text('seatCost'),
      hide: 'medium',
      align: 'right',
      render: ({ position }) => (position.annualCost ? formatMoney(position.annualCost) : null),
    },
    { key: 'state', header: text('seatState'), render: (seat) => <State seat={seat} /> },
    {
      key: 'acts',
      header: text('acts'),
      headerHidden: true,
      align: 'right',
      render: (seat) => (
        <span className={styles.rowActs}>
          {seat.state === 'WANTED' && may('FILL') && (
            <Button size="compact-xs" onClick={() => setFilling(seat.key)}>
              {text('fill')}
            </Button>
          )}
          {seat.state === 'FILLED' && may('UNFILL') && (
            <Button
              size="compact-xs"
              variant="default"
              onClick={() => setUnfilling({ requisitionKey: requisition.key, title: requisition.title, seatKey: seat.key })}
            >
              {text('unfill')}
            </Button>
          )}
          {seat.state === 'WANTED' && mayWrite && requisition.mayEdit && (
            <Button
              size="compact-xs"
              variant="subtle"
              color="gray"
              loading={busy}
              aria-label={text('cancelSeatOf', { title: seat.position.title })}
              onClick={() => cancelSeat(seat.key)}
            >
              {text('cancelSeat')}
            </Button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Section
      title={text('seats')}
      flush
      aside={
        <>
          <span>{text('seatsFilled', { count: requisition.openings, filled: requisition.filledCount })}</span>
          {mayWrite && requisition.mayEdit && (
            <Button size="compact-xs" variant="default" onClick={() => setAdding(true)}>
              {text('addSeats')}
            </Button>
          )}
        </>
      }
    >
      <DataTable caption={text('seats')} columns={columns} rows={requisition.seats} rowKey={({ key }) => key} />
      <FillDialog requisition={filling === null ? null : requisition} seatKey={filling} onClose={() => setFilling(null)} />
      <UnfillDialog seat={unfilling} onClose={() => setUnfilling(null)} />
      <AddSeatsDialog requisition={requisition} opened={adding} scenarioId={scenarioId} onClose={() => setAdding(false)} />
    </Section>
  );
}

function State({ seat: { state, filled } }: { readonly seat: Seat }) {
  if (state !== 'FILLED' || !filled) return <Tag tone={state === 'WANTED' ? 'accent' : 'quiet'}>{text(`state_${state}`)}</Tag>;
  const day = formatDay(filled.on);
  return (
    <>
      {filled.person ? (
        <DayLink to={`/people/${filled.person.key}`}>{text('filledBy', { name: filled.person.displayName, day })}</DayLink>
      ) : (
        text('filledByGone', { day })
      )}
      {filled.assignment && (
        <span className={styles.second}>{text('withRole', { role: roleInWords(filled.assignment.role).toLowerCase() })}</span>
      )}
    </>
  );
}

const payloadOf = <Payload,>(answer: { readonly cancelRequisitionSeat: Payload }): Payload => answer.cancelRequisitionSeat;
