import { Progress, Text } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { dialogText } from './dialog-texts.ts';
import styles from './dialogs.module.css';
import type { SingleStep } from './use-single-step.ts';

/** A step that runs, was refused or got no answer, and whether anything has changed; nothing while it is asked for or done. */
export function StepOutcome(props: { readonly state: SingleStep; readonly running: string; readonly refused: string }) {
  const { state } = props;
  switch (state.kind) {
    case 'ASKING':
    case 'DONE':
      return null;
    case 'RUNNING':
      return (
        <div role="status" className={styles.block}>
          <Progress value={100} animated size="xs" mb="xs" aria-label={props.running} />
          <strong>{props.running}</strong>
          <Text size="xs" c="dimmed">
            {dialogText('applyingHint')}
          </Text>
        </div>
      );
    case 'REFUSED':
      return (
        <div role="alert" className={styles.block}>
          <p className={styles.check}>
            <IconAlertTriangle size={15} stroke={1.7} aria-hidden />
            <span>
              <strong>{props.refused}.</strong> {dialogText('refusedHint')}
            </span>
          </p>
          <ul>
            {state.messages.map((message) => (
              <li key={message}>{message}</li>
            ))}
          </ul>
        </div>
      );
    case 'LOST':
      return (
        <div role="alert" className={styles.block}>
          <p className={styles.check}>
            <IconAlertTriangle size={15} stroke={1.7} aria-hidden />
            <span>
              <strong>{dialogText('unknownTitle')}.</strong> {dialogText('unknownHint')} <em>{state.message}</em>
            </span>
          </p>
        </div>
      );
  }
}
