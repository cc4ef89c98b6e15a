import { Button, Group, Modal, Stack, TextInput } from '@mantine/core';
import { formatDay, parseDay, type Day } from '@tandem/shared/org/day';
import type { ReactNode } from 'react';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import styles from './dialogs.module.css';

/** A question of the editor: fields, what the answer would do in words, and two buttons. Enter answers, Escape does not. */
export function DialogForm(props: {
  readonly title: string;
  readonly submit: string;
  /** Whether it can be answered as it stands. */
  readonly ready: boolean;
  /** What the answer would do, or why it cannot be; empty says nothing. */
  readonly words?: string;
  readonly refused?: boolean;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly extra?: ReactNode;
  readonly children?: ReactNode;
}) {
  return (
    <Modal opened onClose={props.onClose} title={props.title} size="26rem" returnFocus>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (props.ready) props.onSubmit();
        }}
      >
        <Stack gap="sm">
          {props.children}
          <p className={styles.words} data-refused={props.refused || undefined} role="status">
            {props.words ?? ''}
          </p>
          <Group justify="flex-end" gap="xs">
            {props.extra}
            <Button variant="default" onClick={props.onClose}>
              {texts.dialog.cancel}
            </Button>
            <Button type="submit" disabled={!props.ready}>
              {props.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  );
}

/** A day as the browser's own field asks for it; null while it is empty or no day. */
export function DayField(props: {
  readonly label: string;
  readonly value: Day | null;
  readonly onChange: (day: Day | null) => void;
  readonly disabled?: boolean;
}) {
  return (
    <TextInput
      type="date"
      label={props.label}
      value={props.value === null ? '' : formatDay(props.value)}
      onChange={(event) => props.onChange(parseDay(event.currentTarget.value))}
      disabled={props.disabled ?? false}
    />
  );
}
