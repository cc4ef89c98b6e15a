import { collab } from '@codemirror/collab';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { markdown, markdownKeymap, markdownLanguage } from '@codemirror/lang-markdown';
import { searchKeymap } from '@codemirror/search';
import { Compartment, EditorState, Transaction, type Extension } from '@codemirror/state';
import { drawSelection, EditorView, keymap, placeholder } from '@codemirror/view';
import { rebasePending } from '../collab/rebase-pending.ts';
import type { LocalShelf } from '../collab/pending-shelf.ts';
import { TextPeer, type SaveState } from '../collab/text-peer.ts';
import type { TextServer } from '../collab/text-server.ts';
import { editorLook } from './editor-theme.ts';
import { livePreview } from './live-preview.ts';
import { insertLink, toggleLines, toggleMark } from './markdown-commands.ts';
import { markedWords, setGuests } from './marked-words.ts';
import { pasteMarkdown } from './paste-markdown.ts';

/** What the editor tells its page. */
export interface EditorHearing {
  text(text: string): void;
  selection(from: number, to: number): void;
  state(state: SaveState): void;
  /** Something beside the text may have changed on the server. */
  changed(version: number): void;
  reload(): void;
}

/** An open editor; whoever opened it closes it. */
export interface OpenEditor {
  readonly view: EditorView;
  readonly peer: TextPeer;
  setReadOnly(readOnly: boolean): void;
  close(): void;
}

/** Opens the text of a job spec for editing together with others. */
export function openEditor(options: {
  readonly parent: HTMLElement;
  readonly text: string;
  readonly textVersion: number;
  readonly readOnly: boolean;
  readonly server: TextServer;
  readonly shelf: LocalShelf;
  readonly hear: EditorHearing;
  readonly words: { readonly label: string; readonly empty: string };
}): OpenEditor {
  const { server, shelf, hear, words } = options;
  const access = new Compartment();
  let peer: TextPeer | null = null;
  let told: string | null = null;
  const listening = EditorView.updateListener.of((update) => {
    if (update.docChanged) {
      hear.text(update.state.doc.toString());
      const isOwn = update.transactions.some((one) => one.docChanged && one.annotation(Transaction.remote) !== true);
      if (isOwn) peer?.edited();
    }
    if (update.docChanged || update.selectionSet || update.focusChanged) {
      const { from, to, head } = update.state.selection.main;
      hear.selection(from, to);
      const place = update.view.hasFocus ? { from: head === from ? to : from, to: head } : { from: null, to: null };
      const focus = JSON.stringify(place);
      if (focus !== told) server.setFocus(place.from, place.to);
      told = focus;
    }
  });
  const view = new EditorView({
    parent: options.parent,
    state: EditorState.create({
      doc: options.text,
      extensions: [
        collab({ startVersion: options.textVersion, clientID: server.clientId }),
        history(),
        drawSelection(),
        EditorState.allowMultipleSelections.of(true),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ 'aria-label': words.label, spellcheck: 'true' }),
        placeholder(words.empty),
        markdown({ base: markdownLanguage }),
        keymap.of([
          { key: 'Mod-b', run: toggleMark('**') },
          { key: 'Mod-i', run: toggleMark('*') },
          { key: 'Mod-Shift-l', run: insertLink },
          { key: 'Mod-Alt-2', run: toggleLines('HEADING') },
          { key: 'Mod-Shift-8', run: toggleLines('LIST') },
          { key: 'Mod-Shift-7', run: toggleLines('NUMBERED') },
          { key: 'Mod-Shift-9', run: toggleLines('QUOTE') },
          ...markdownKeymap,
          ...searchKeymap,
          ...historyKeymap,
          ...defaultKeymap.filter(({ key }) => key !== 'Mod-k' && key !== 'Mod-Enter'),
        ]),
        keymap.of([{ ...indentWithTab, key: 'Mod-]' }]),
        access.of(readOnlyWhere(options.readOnly)),
        livePreview,
        markedWords,
        pasteMarkdown,
        editorLook,
        listening,
      ],
    }),
  });
  peer = new TextPeer(
    {
      get state() {
        return view.state;
      },
      dispatch: (transaction) => view.dispatch(transaction),
    },
    server,
    shelf,
    hear.state,
  );
  const own = peer;
  const stop = server.follow(() => own.version, {
    edits: (edits) => own.receive(edits),
    others: (others) => view.dispatch({ effects: setGuests.of(others) }),
    changed: hear.changed,
    reload: hear.reload,
    connected: () => own.connected(),
    lost: () => undefined,
  });
  void bringBack();
  return {
    view,
    peer: own,
    setReadOnly: (readOnly) => view.dispatch({ effects: access.reconfigure(readOnlyWhere(readOnly)) }),
    close() {
      own.stop();
      stop();
      view.destroy();
    },
  };

  /** What was typed before the window was loaded again, and never acknowledged, is typed once more. */
  async function bringBack(): Promise<void> {
    const pending = shelf.find();
    if (!pending) return;
    try {
      const answer = await server.push(pending.baseVersion, []);
      if (answer.kind !== 'EDITS') return;
      own.receive(answer.edits);
      // Edits since then stand on the text as it was loaded; what has been typed here meanwhile is not there yet.
      if (own.version !== pending.baseVersion + answer.edits.length) return;
      const sets = rebasePending(pending, answer.edits, server.clientId);
      for (const changes of sets) view.dispatch({ changes, userEvent: 'input' });
    } catch {
      // Without a connection it stays on the shelf, and is found at the next load.
    }
  }
}

function readOnlyWhere(readOnly: boolean): Extension {
  return [EditorState.readOnly.of(readOnly), EditorView.editable.of(!readOnly)];
}
