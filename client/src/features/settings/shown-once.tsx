import { Button, CopyButton, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { text } from './texts.ts';
import styles from './settings.module.css';

/** A secret that is shown this once, to be copied; `label` says what it is, `hint` what it is for. */
export function ShownOnce(props: {
  readonly secret: string;
  readonly label?: string;
  readonly hint?: ReactNode;
  readonly onClose: () => void;
}) {
  return (
    <Stack gap="sm">
      <Text size="sm">{text('shownOnce')}</Text>
      {props.label && (
        <Text size="sm" fw={600}>
          {props.label}
        </Text>
      )}
      <code className={styles.token}>{props.secret}</code>
      {props.hint && (
        <Text size="xs" c="dimmed">
          {props.hint}
        </Text>
      )}
      <Group justify="flex-end" gap="xs">
        <CopyButton value={props.secret}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? text('copied') : text('copy')}
            </Button>
          )}
        </CopyButton>
        <Button onClick={props.onClose}>{text('close')}</Button>
      </Group>
    </Stack>
  );
}
