import { UnstyledButton } from '@mantine/core';
import { memo, useEffect } from 'react';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import type { EditorMessage } from '../hooks/use-editing.ts';
import styles from './drag-layer.module.css';

/** How long something said stays, in milliseconds. */
const STAYS_MS = 7_000;

/** What the editor did or refused, at the foot of the chart; a screen reader hears it. */
export const EditorMessageBar = memo(function EditorMessageBar(props: {
  readonly message: EditorMessage | null;
  readonly onUndo: () => void;
  readonly onGone: (message: null) => void;
}) {
  const { message, onGone: say } = props;
  useEffect(() => {
    if (message === null) return;
    const timer = setTimeout(() => say(null), STAYS_MS);
    return () => clearTimeout(timer);
  }, [message, say]);
  return (
    <div className={styles.message} data-tone={message?.tone} role="status" data-editor-message>
      {message !== null && <span>{message.text}</span>}
      {message?.undoable && (
        <UnstyledButton className={styles.messageButton} onClick={props.onUndo}>
          {texts.menu.undo}
        </UnstyledButton>
      )}
    </div>
  );
});
