import { redo, undo } from '@codemirror/commands';
import type { Command, EditorView } from '@codemirror/view';
import { ActionIcon, Tooltip } from '@mantine/core';
import {
  IconArrowBackUp,
  IconArrowForwardUp,
  IconBlockquote,
  IconBold,
  IconHeading,
  IconItalic,
  IconLink,
  IconList,
  IconListNumbers,
} from '@tabler/icons-react';
import { text } from '../texts.ts';
import styles from '../job-spec-page.module.css';
import { insertLink, toggleLines, toggleMark } from './markdown-commands.ts';

const ACTS = [
  ['heading', IconHeading, toggleLines('HEADING')],
  ['bold', IconBold, toggleMark('**')],
  ['italic', IconItalic, toggleMark('*')],
  ['list', IconList, toggleLines('LIST')],
  ['numbered', IconListNumbers, toggleLines('NUMBERED')],
  ['quote', IconBlockquote, toggleLines('QUOTE')],
  ['link', IconLink, insertLink],
  ['undo', IconArrowBackUp, undo],
  ['redo', IconArrowForwardUp, redo],
] as const satisfies readonly (readonly [Parameters<typeof text>[0], typeof IconBold, Command])[];

/** Formatting by pointer; each act has its keys as well. */
export function EditorToolbar(props: { readonly view: EditorView | null; readonly disabled: boolean }) {
  const { view, disabled } = props;
  return (
    <div role="toolbar" aria-label={text('toolbar')} className={styles.toolbar}>
      {ACTS.map(([name, Icon, command]) => (
        <Tooltip key={name} label={text(name)} openDelay={400}>
          <ActionIcon
            variant="subtle"
            color="gray"
            size="md"
            aria-label={text(name)}
            disabled={disabled || !view}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => view && command(view)}
          >
            <Icon size={16} aria-hidden />
          </ActionIcon>
        </Tooltip>
      ))}
    </div>
  );
}
