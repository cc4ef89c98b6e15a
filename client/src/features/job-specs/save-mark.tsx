import type { SaveState } from './collab/text-peer.ts';
import { text } from './texts.ts';
import styles from './job-spec-page.module.css';

/** How far what was typed is with the server, in words. */
export function SaveMark({ state }: { readonly state: SaveState }) {
  return (
    <span role="status" className={styles.save} data-state={state.kind}>
      {wordsOf(state)}
    </span>
  );
}

function wordsOf(state: SaveState): string {
  switch (state.kind) {
    case 'SAVED':
      return text('saved');
    case 'SAVING':
      return text('saving');
    case 'OFFLINE':
      return text('offline');
    case 'REFUSED':
      return text('refused', { message: state.message });
    case 'RELOAD':
      return text('reload');
  }
}
