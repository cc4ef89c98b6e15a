import { ActionIcon, Menu } from '@mantine/core';
import { IconBell, IconDots } from '@tabler/icons-react';
import { useState } from 'react';
import { Link } from 'react-router';
import type { RequisitionAct } from '../../api/generated/graphql.ts';
import { formatDay } from '../../ui/format.ts';
import { Tag } from '../../ui/page.tsx';
import { PairGlyph } from '../../ui/pair-glyph.tsx';
import { actInWords, actsNow, latenessInWords, waitsForInWords, type Card } from './requisition-words.ts';
import { requisitionAddress } from './requisition-address.ts';
import { text } from './texts.ts';
import styles from './hiring.module.css';

/** A requisition on the board: dense, to be dragged, and with all its steps in a menu. */
export function BoardCard(props: {
  readonly card: Card;
  readonly scenarioId: string | null;
  readonly onAct: (card: Card, act: RequisitionAct) => void;
  readonly onDrag: (card: Card | null) => void;
}) {
  const { card, scenarioId, onDrag } = props;
  const [dragged, setDragged] = useState(false);
  const acts = actsNow(card).filter((act) => act !== 'UNFILL');
  const late = latenessInWords(card);
  const waits = waitsForInWords(card);
  const seats = text('seatsFilled', { count: card.openings, filled: card.filledCount });
  return (
    <li
      className={styles.card}
      data-dragged={dragged}
      draggable={acts.length > 0}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move';
        event.dataTransfer.setData('text/plain', card.title);
        setDragged(true);
        onDrag(card);
      }}
      onDragEnd={() => {
        setDragged(false);
        onDrag(null);
      }}
    >
      <div className={styles.cardHead}>
        {card.initiative && card.reason === 'GAP' && <PairGlyph {...card.initiative.pair} size={16} />}
        <Link to={requisitionAddress(card.key, scenarioId)} className={styles.cardTitle} draggable={false}>
          {card.title}
        </Link>
        {acts.length > 0 && (
          <Menu position="bottom-end" shadow="md" withinPortal>
            <Menu.Target>
              <ActionIcon size="sm" aria-label={text('actsOf', { title: card.title })}>
                <IconDots size={14} aria-hidden />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {acts.map((act) => (
                <Menu.Item key={act} onClick={() => props.onAct(card, act)}>
                  {actInWords(act)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </div>
      <span className={styles.cardLine}>{[card.team?.name, card.initiative?.name].filter(Boolean).join(' · ')}</span>
      <span className={styles.cardLine}>
        <span title={seats} className={styles.seats}>
          <span className="tandem-hidden">{seats}</span>
          <span aria-hidden>{text('seatsOf', { filled: card.filledCount, openings: card.openings })}</span>
        </span>
        <Tag>{text(`reason_${card.reason}`)}</Tag>
        {card.targetStartDate && <span>{text('starts', { day: formatDay(card.targetStartDate) })}</span>}
      </span>
      {(late !== null || waits !== null) && (
        <span className={styles.cardLine}>
          {late !== null && (
            <span className={styles.late} title={late}>
              {late}
            </span>
          )}
          {waits !== null && <span data-me={card.waitingForMe}>{waits}</span>}
          {card.approval && card.approval.reminders.length > 0 && waits !== null && (
            <IconBell size={12} role="img" aria-label={text('reminded')} />
          )}
        </span>
      )}
    </li>
  );
}
