import { useState } from 'react';
import type { RequisitionAct, RequisitionStatus } from '../../api/generated/graphql.ts';
import { formatCount } from '../../ui/format.ts';
import { BoardCard } from './board-card.tsx';
import { dropOf } from './board-steps.ts';
import { STATUSES, statusInWords, type Card } from './requisition-words.ts';
import { text } from './texts.ts';
import styles from './hiring.module.css';

/** The requisitions by status. A card that is held over a column says what the drop would do, or why it cannot be. */
export function Board(props: {
  readonly cards: readonly Card[];
  readonly statuses: readonly RequisitionStatus[];
  readonly scenarioId: string | null;
  readonly onAct: (card: Card, act: RequisitionAct) => void;
  readonly onRefused: (why: string) => void;
}) {
  const [held, setHeld] = useState<Card | null>(null);
  const shown = STATUSES.filter((status) => props.statuses.length === 0 || props.statuses.includes(status));
  const columns = shown.map((status) => ({ status, cards: props.cards.filter((card) => card.status === status) }));
  const widths = columns.map(({ cards }) => (cards.length > 0 ? 'minmax(9.75rem, 1fr)' : 'minmax(7rem, 0.55fr)')).join(' ');
  return (
    <div className={styles.boardScroll} tabIndex={0} role="group" aria-label={text('board')}>
      <div className={styles.board} style={{ '--columns': widths } as React.CSSProperties}>
        {columns.map(({ status, cards }) => (
          <Column
            key={status}
            status={status}
            cards={cards}
            held={held}
            scenarioId={props.scenarioId}
            onAct={props.onAct}
            onDrag={setHeld}
            onDrop={(card) => {
              setHeld(null);
              const drop = dropOf(card, status);
              if ('act' in drop) props.onAct(card, drop.act);
              else if (card.status !== status) props.onRefused(drop.why);
            }}
          />
        ))}
      </div>
    </div>
  );
}

function Column(props: {
  readonly status: RequisitionStatus;
  readonly cards: readonly Card[];
  readonly held: Card | null;
  readonly scenarioId: string | null;
  readonly onAct: (card: Card, act: RequisitionAct) => void;
  readonly onDrag: (card: Card | null) => void;
  readonly onDrop: (card: Card) => void;
}) {
  const { status, cards, held } = props;
  const [over, setOver] = useState(false);
  const drop = held && held.status !== status ? dropOf(held, status) : null;
  const name = statusInWords(status);
  return (
    <section
      className={styles.column}
      aria-label={text('columnOf', { status: name, count: formatCount(cards.length) })}
      data-drop={drop ? ('act' in drop ? 'yes' : 'no') : undefined}
      data-over={over && drop !== null}
      onDragOver={(event) => {
        if (!held) return;
        event.preventDefault();
        // Also where it is refused: a drop that the browser swallows could not say why.
        event.dataTransfer.dropEffect = 'move';
        setOver(true);
      }}
      onDragEnter={(event) => held && event.preventDefault()}
      onDragLeave={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (held) props.onDrop(held);
      }}
    >
      <h2 className={styles.columnTitle}>
        {name} <span className={styles.columnCount}>{formatCount(cards.length)}</span>
      </h2>
      {over && drop && <p className={styles.dropWhy}>{'act' in drop ? text('dropHere') : drop.why}</p>}
      {cards.length === 0 ? (
        <p className={styles.emptyColumn}>{text('emptyColumn')}</p>
      ) : (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <BoardCard key={card.id} card={card} scenarioId={props.scenarioId} onAct={props.onAct} onDrag={props.onDrag} />
          ))}
        </ul>
      )}
    </section>
  );
}
