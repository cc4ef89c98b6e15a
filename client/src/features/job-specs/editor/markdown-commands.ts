import { EditorSelection, type ChangeSpec, type EditorState, type TransactionSpec } from '@codemirror/state';
import type { Command, EditorView } from '@codemirror/view';

/** Puts a mark such as `**` around each selection, or takes it away where it is there. */
export function toggleMark(mark: string): Command {
  return (view) => {
    if (view.state.readOnly) return false;
    view.dispatch(
      view.state.update(
        view.state.changeByRange((range) => {
          const { doc } = view.state;
          const [before, after] = [
            doc.sliceString(range.from - mark.length, range.from),
            doc.sliceString(range.to, range.to + mark.length),
          ];
          const inside = doc.sliceString(range.from, range.to);
          if (before === mark && after === mark)
            return {
              changes: [
                { from: range.from - mark.length, to: range.from },
                { from: range.to, to: range.to + mark.length },
              ],
              range: EditorSelection.range(range.from - mark.length, range.to - mark.length),
            };
          if (inside.length >= 2 * mark.length && inside.startsWith(mark) && inside.endsWith(mark))
            return {
              changes: { from: range.from, to: range.to, insert: inside.slice(mark.length, -mark.length) },
              range: EditorSelection.range(range.from, range.to - 2 * mark.length),
            };
          return {
            changes: [
              { from: range.from, insert: mark },
              { from: range.to, insert: mark },
            ],
            range: EditorSelection.range(range.from + mark.length, range.to + mark.length),
          };
        }),
        { userEvent: 'input', scrollIntoView: true },
      ),
    );
    view.focus();
    return true;
  };
}

/** Makes the selected lines a list, numbered list, quote or heading, or plain again where all of them are. */
export function toggleLines(kind: 'LIST' | 'NUMBERED' | 'QUOTE' | 'HEADING'): Command {
  return (view) => {
    if (view.state.readOnly) return false;
    view.dispatch({ ...linesChanged(view.state, kind), userEvent: 'input', scrollIntoView: true });
    view.focus();
    return true;
  };
}

/** Makes the selected words a link and puts the cursor where its address goes. */
export const insertLink: Command = (view: EditorView) => {
  if (view.state.readOnly) return false;
  const { from, to } = view.state.selection.main;
  const words = view.state.sliceDoc(from, to) || 'words';
  const insert = `[${words}](https://)`;
  const end = from + insert.length - 1;
  view.dispatch({ changes: { from, to, insert }, selection: { anchor: end }, userEvent: 'input', scrollIntoView: true });
  view.focus();
  return true;
};

const PREFIX = { LIST: '- ', NUMBERED: '1. ', QUOTE: '> ', HEADING: '## ' } as const;
const ANY_PREFIX = /^(?:[-*+] |\d{1,3}[.)] |> |#{1,6} )/;

function linesChanged(state: EditorState, kind: keyof typeof PREFIX): TransactionSpec {
  const lines = new Map<number, ReturnType<EditorState['doc']['lineAt']>>();
  for (const { from, to } of state.selection.ranges)
    for (let number = state.doc.lineAt(from).number; number <= state.doc.lineAt(to).number; number++)
      lines.set(number, state.doc.line(number));
  const chosen = [...lines.values()].filter(({ text }, _i, all) => all.length === 1 || text.trim() !== '');
  const has = (text: string): boolean => (kind === 'NUMBERED' ? /^\d{1,3}[.)] /.test(text) : text.startsWith(PREFIX[kind]));
  const off = chosen.every(({ text }) => has(text));
  const changes: ChangeSpec[] = chosen.map(({ from, text }, i) => {
    const old = ANY_PREFIX.exec(text)?.[0].length ?? 0;
    return { from, to: from + old, insert: off ? '' : kind === 'NUMBERED' ? `${i + 1}. ` : PREFIX[kind] };
  });
  return { changes };
}
