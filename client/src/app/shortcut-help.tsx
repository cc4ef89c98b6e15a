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
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={text('keys')} size="24rem">
      <dl className={styles.keys}>
        {keys.map(([label, pressed]) => (
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
    </Modal>
  );
}
