import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { RequisitionAct } from '../../api/generated/graphql.ts';
import { formatDay } from '../../ui/format.ts';
import { Section } from '../../ui/page.tsx';
import { WaitingDocument } from './hiring.documents.ts';
import { requisitionAddress } from './requisition-address.ts';
import type { Card } from './requisition-words.ts';
import { text } from './texts.ts';
import styles from './hiring.module.css';

/** What waits for the viewer's approval, the longest first, with who reminded of it. Nothing where nothing waits. */
export function WaitingPanel(props: { readonly onAct: (card: Card, act: RequisitionAct) => void }) {
  const { data } = useQuery(WaitingDocument, { fetchPolicy: 'cache-and-network' });
  const waiting = [...(data?.org.requisitions.nodes ?? [])].sort((a, b) => (b.approval?.daysWaiting ?? 0) - (a.approval?.daysWaiting ?? 0));
  if (waiting.length === 0) return null;
  return (
    <Section title={text('waiting')} flush aside={<span>{waiting.length}</span>}>
      <ul className={styles.waiting}>
        {waiting.map((card) => {
          const reminded = card.approval?.reminders.at(-1);
          const days = card.approval?.daysWaiting ?? 0;
          return (
            <li key={card.id}>
              <span className={styles.waitingName}>
                <Link to={requisitionAddress(card.key, null)}>{card.title}</Link>
                <span className={styles.quiet}>
                  {[
                    card.team?.name,
                    text('seatsFilled', { count: card.openings, filled: card.filledCount }),
                    card.approval?.openStep?.name,
                    days === 0 ? text('waitingToday') : text('waitingDays', { count: days }),
                    reminded && text('remindedOn', { day: formatDay(reminded.day) }),
                  ]
                    .filter(Boolean)
                    .join(' · ')}
                </span>
              </span>
              <span className={styles.waitingActs}>
                <Button size="compact-xs" variant="default" onClick={() => props.onAct(card, 'SEND_BACK')}>
                  {text('act_SEND_BACK')}
                </Button>
                <Button size="compact-xs" onClick={() => props.onAct(card, 'APPROVE')}>
                  {text('act_APPROVE')}
                </Button>
              </span>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
