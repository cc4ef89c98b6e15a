import { Button, Skeleton } from '@mantine/core';
import { IconPlugConnectedX } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { defineTexts } from './texts.ts';
import styles from './request-state.module.css';

const text = defineTexts('request-state', {
  offlineTitle: 'Tandem cannot reach its server',
  offlineHint: 'Nothing was lost. Check the connection, or that the server is running, and try again.',
  failedTitle: 'This could not be loaded',
  failedHint: 'Nothing was lost. Try again; if it goes on, tell your administrator what it says: {{message}}',
  retry: 'Try again',
  loading: 'Loading',
});

/** Whether a failure never reached the server, as far as the browser can tell. */
export function isOffline(error: Error): boolean {
  return (typeof navigator !== 'undefined' && !navigator.onLine) || /failed to fetch|networkerror|load failed/i.test(error.message);
}

/** A failed read: what happened, that nothing was lost, and what to do. */
export function FailedState(props: { readonly error: Error; readonly onRetry?: () => void }) {
  const offline = isOffline(props.error);
  return (
    <div className={styles.state} role="alert">
      <IconPlugConnectedX size={22} stroke={1.5} aria-hidden />
      <p className={styles.title}>{offline ? text('offlineTitle') : text('failedTitle')}</p>
      <p className={styles.hint}>{offline ? text('offlineHint') : text('failedHint', { message: props.error.message })}</p>
      {props.onRetry && (
        <Button variant="default" onClick={props.onRetry}>
          {text('retry')}
        </Button>
      )}
    </div>
  );
}

/** Nothing to show: why, and what to do next. */
export function EmptyState(props: {
  readonly title: string;
  readonly hint?: ReactNode;
  readonly action?: ReactNode;
  readonly icon?: ReactNode;
}) {
  return (
    <div className={styles.state}>
      {props.icon}
      <p className={styles.title}>{props.title}</p>
      {props.hint && <p className={styles.hint}>{props.hint}</p>}
      {props.action}
    </div>
  );
}

/** Placeholder lines while a list loads; `rows` is how many. */
export function LoadingRows(props: { readonly rows?: number; readonly height?: number }) {
  return (
    <div role="status" aria-label={text('loading')} className={styles.rows}>
      {Array.from({ length: props.rows ?? 6 }, (_, row) => (
        <Skeleton key={row} height={props.height ?? 14} width={`${92 - ((row * 17) % 40)}%`} />
      ))}
    </div>
  );
}
