import { useQuery } from '@apollo/client/react';
import { WaitingCountDocument } from './hiring.documents.ts';
import { text } from './texts.ts';
import styles from './hiring.module.css';

/** How many requisitions wait for the viewer; nothing where none does, or they may not read requisitions. */
export function WaitingBadge() {
  const { data } = useQuery(WaitingCountDocument, { fetchPolicy: 'cache-and-network', pollInterval: 120_000, errorPolicy: 'ignore' });
  const count = data?.org.requisitions.totalCount ?? 0;
  if (count === 0) return null;
  return (
    <span className={styles.badge}>
      <span aria-hidden>{count}</span>
      <span className="tandem-hidden">{text('waitingBadge', { count })}</span>
    </span>
  );
}
