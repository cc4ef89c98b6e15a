import { useApolloClient } from '@apollo/client/react';
import { EditorSelection } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useEffect, useImperativeHandle, useRef, useState, type Ref } from 'react';
import { GraphqlTextServer } from '../collab/graphql-text-server.ts';
import { LocalShelf, windowId } from '../collab/pending-shelf.ts';
import type { SaveState } from '../collab/text-peer.ts';
import { text as words } from '../texts.ts';
import styles from '../job-spec-page.module.css';
import { EditorToolbar } from './editor-toolbar.tsx';
import { setComments, setFindings, type Marked } from './marked-words.ts';
import { openEditor, type OpenEditor } from './open-editor.ts';

/** What a page can do with the editor that it shows. */
export interface SpecEditorHandle {
  /** Selects words, scrolls to them and takes the focus there. */
  select(from: number, to: number): void;
  insert(at: number, insert: string, cursor: number): void;
  /** Number of the newest version of the server's text that the editor has. */
  textVersion(): number;
}

/** The text of a job spec, edited together with others. What it opens with is read once; `specKey` opens it anew. */
export function SpecEditor(props: {
  readonly ref: Ref<SpecEditorHandle>;
  readonly specKey: string;
  readonly initialText: string;
  readonly initialVersion: number;
  readonly readOnly: boolean;
  readonly findings: readonly Marked[];
  readonly comments: readonly Marked[];
  readonly onText: (text: string) => void;
  readonly onSelection: (from: number, to: number) => void;
  readonly onState: (state: SaveState) => void;
  readonly onChanged: (version: number) => void;
}) {
  const client = useApolloClient();
  const parent = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<OpenEditor | null>(null);
  const hear = useRef(props);
  hear.current = props;

  useEffect(() => {
    const clientId = windowId();
    const { specKey, initialText, initialVersion, readOnly } = hear.current;
    const socketAddress = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/graphql`;
    const opened = openEditor({
      parent: parent.current!,
      text: initialText,
      textVersion: initialVersion,
      readOnly,
      server: new GraphqlTextServer(client, specKey, clientId, socketAddress),
      shelf: new LocalShelf(specKey, clientId),
      words: { label: words('editorLabel'), empty: words('editorEmpty') },
      hear: {
        text: (text) => hear.current.onText(text),
        selection: (from, to) => hear.current.onSelection(from, to),
        state: (state) => hear.current.onState(state),
        changed: (version) => hear.current.onChanged(version),
        reload: () => hear.current.onState({ kind: 'RELOAD' }),
      },
    });
    setEditor(opened);
    return () => {
      opened.close();
      setEditor(null);
    };
  }, [client, props.specKey]);

  useEffect(() => editor?.setReadOnly(props.readOnly), [editor, props.readOnly]);
  useEffect(() => editor?.view.dispatch({ effects: setFindings.of(props.findings) }), [editor, props.findings]);
  useEffect(() => editor?.view.dispatch({ effects: setComments.of(props.comments) }), [editor, props.comments]);

  useImperativeHandle(
    props.ref,
    () => ({
      select(from, to) {
        if (!editor) return;
        const { length } = editor.view.state.doc;
        const selection = EditorSelection.single(Math.min(from, length), Math.min(to, length));
        editor.view.focus();
        editor.view.dispatch({ selection, effects: EditorView.scrollIntoView(selection.main, { y: 'center' }) });
      },
      insert(at, insert, cursor) {
        if (!editor) return;
        editor.view.focus();
        editor.view.dispatch({ changes: { from: at, insert }, selection: { anchor: cursor }, scrollIntoView: true, userEvent: 'input' });
      },
      textVersion: () => editor?.peer.version ?? 0,
    }),
    [editor],
  );

  return (
    <div className={styles.editor}>
      {!props.readOnly && <EditorToolbar view={editor?.view ?? null} disabled={props.readOnly} />}
      <div ref={parent} className={styles.paper} />
    </div>
  );
}
