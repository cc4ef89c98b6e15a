import { Kbd, Menu } from '@mantine/core';
import { Fragment } from 'react';
import { cardName } from '../chart-model.ts';
import { isVacant } from '../chart-nodes.ts';
import { editorTexts as texts } from '../editing/editor-texts.ts';
import { inWords } from '../editing/planned-drop.ts';
import { NONE } from '../../../org-geometry/forest.ts';
import type { Editing } from '../hooks/use-editing.ts';
import type { EditorCommand } from '../state/editor-keys.ts';
import { fillIn } from '../texts.ts';

type Entry = { readonly command: EditorCommand; readonly label: string; readonly keys?: string; readonly danger?: boolean };

/** The acts on a position, grouped; on the empty stage, what can be made there. */
export function menuEntries(editing: Editing, node: number, picked: number): readonly (readonly Entry[])[] {
  const { menu } = texts;
  const history: Entry[] = [
    { command: 'undo', label: menu.undo, keys: 'Ctrl Z' },
    { command: 'redo', label: menu.redo, keys: 'Ctrl Shift Z' },
  ];
  if (node === NONE) return [[{ command: 'create-here', label: menu.createHere, keys: 'N' }], history];
  const position = editing.model.nodes[node]!;
  const several = picked > 1;
  const move: Entry[] = [
    { command: 'move-to', label: menu.moveTo, keys: 'M' },
    { command: 'move-alone', label: menu.moveAlone, keys: 'Shift M' },
    { command: 'cut', label: menu.cut, keys: 'Ctrl X' },
    ...(editing.cutKeys.length > 0 ? [{ command: 'paste', label: menu.paste, keys: 'Ctrl V' } as const] : []),
    { command: 'pick-subtree', label: menu.subtree, keys: 'S' },
  ];
  const close: Entry = {
    command: 'close',
    label: several ? fillIn(menu.closeSeveral, { count: picked }) : menu.close,
    keys: 'Del',
    danger: true,
  };
  if (several) return [move, [close], history];
  const seat: Entry[] = [
    { command: 'edit', label: menu.edit, keys: 'E' },
    { command: 'add-report', label: menu.addReport, keys: 'N' },
    { command: 'assign', label: menu.assign, keys: 'A' },
    ...(isVacant(position) ? [] : [{ command: 'unseat', label: fillIn(menu.unseat, { people: cardName(position) }) } as const]),
  ];
  const links: Entry[] = [
    { command: 'dotted', label: menu.dotted },
    { command: 'owner', label: menu.owner },
    ...(position.teamKey === null
      ? []
      : ([
          { command: 'move-team', label: menu.moveTeam },
          { command: 'merge-teams', label: menu.mergeTeams },
        ] as const)),
  ];
  return [seat, move, links, [close], history];
}

/** The context menu of a card, at the point that asked for it. */
export function ContextMenu(props: { readonly editing: Editing; readonly picked: number; readonly onClosed: () => void }) {
  const { editing, picked } = props;
  const { menu } = editing;
  if (menu === null) return null;
  const real = menu.node === NONE ? NONE : menu.node;
  const groups = menuEntries(editing, real, picked);
  const close = (): void => {
    editing.openMenu(null);
    props.onClosed();
  };
  return (
    <Menu
      opened
      onClose={close}
      position="bottom-start"
      offset={2}
      width={230}
      shadow="md"
      withinPortal
      returnFocus={false}
      transitionProps={{ duration: 0 }}
    >
      <Menu.Target>
        <div style={{ position: 'fixed', left: menu.at.x, top: menu.at.y, width: 0, height: 0 }} />
      </Menu.Target>
      <Menu.Dropdown aria-label={fillIn(texts.menu.label, { what: real === NONE ? '' : inWords(editing.model, real) })}>
        {groups.map((entries, i) => (
          <Fragment key={entries[0]!.command}>
            {i > 0 && <Menu.Divider />}
            {entries.map(({ command, label, keys, danger }) => (
              <Menu.Item
                key={command}
                fz="sm"
                py={4}
                {...(danger ? { color: 'var(--mantine-color-error)' } : {})}
                rightSection={keys && <Kbd size="xs">{keys}</Kbd>}
                onClick={() => {
                  close();
                  editing.run(command, real === NONE ? undefined : real);
                }}
              >
                {label}
              </Menu.Item>
            ))}
          </Fragment>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
