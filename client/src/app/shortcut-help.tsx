import { Kbd, Modal } from '@mantine/core';
import { places } from './navigation.ts';
import { text } from './texts.ts';
import styles from './shell.module.css';

/** The list of keys that `?` opens. */
export function ShortcutHelp(props: { readonly opened: boolean; readonly onClose: () => void }) {
  const keys: readonly (readonly [string, readonly string[]])[] = [
    [text('keyPalette'), ['Ctrl / ⌘', 'K']],
    [text('keySearch'), ['/']],
    [text('keyHelp'), ['?']],
    [text('keyToday'), ['t']],
    ...places.map((place) => [text('keyGo', { page: place.label }), ['g', place.key]] as const),
  ];
  const chartKeys: typeof keys = [
    [text('keyMove'), ['m']],
    [text('keyNew'), ['n']],
    [text('keyEdit'), ['e']],
    [text('keyAssign'), ['a']],
    [text('keyClose'), ['Del']],
    [text('keyPick'), ['Space']],
    [text('keyPickMore'), ['s', 'Ctrl / ⌘ A']],
    [text('keyFold'), ['Shift', 'Space']],
    [text('keyCut'), ['Ctrl / ⌘', 'X', 'V']],
    [text('keyUndo'), ['Ctrl / ⌘', 'Z', 'Y']],
    [text('keyMenu'), ['Shift', 'F10']],
  ];
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('keys')} size="24rem">
      <KeyList keys={keys} />
      <h3>{text('keysChart')}</h3>
      <KeyList keys={chartKeys} />
    </Modal>
  );
}

function KeyList(props: { readonly keys: readonly (readonly [string, readonly string[]])[] }) {
  return (
    <dl className={styles.keys}>
      {props.keys.map(([label, pressed]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {pressed.map((key) => (
              <Kbd key={key} size="sm">
                {key}
              </Kbd>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
