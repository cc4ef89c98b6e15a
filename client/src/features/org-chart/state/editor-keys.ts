/** What can be asked of the editor by key, by menu and by button. */
export type EditorCommand =
  | 'move-to'
  | 'move-alone'
  | 'add-report'
  | 'create-here'
  | 'edit'
  | 'close'
  | 'assign'
  | 'unseat'
  | 'cut'
  | 'paste'
  | 'pick'
  | 'pick-subtree'
  | 'pick-all'
  | 'dotted'
  | 'owner'
  | 'move-team'
  | 'merge-teams'
  | 'menu'
  | 'fold'
  | 'undo'
  | 'redo';

/** The keys of a press, as a browser's event has them. */
export interface KeyPress {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** The command of a key on the chart or in its table; null where the key is not the editor's. */
export function editorCommand(press: KeyPress): EditorCommand | null {
  const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
  if (press.ctrlKey || press.metaKey) return press.altKey ? null : withControl(key, press.shiftKey);
  if (press.altKey) return null;
  switch (key) {
    case 'm':
      return press.shiftKey ? 'move-alone' : 'move-to';
    case 'n':
      return 'add-report';
    case 'e':
      return 'edit';
    case 'a':
      return 'assign';
    case 's':
      return 'pick-subtree';
    case ' ':
      return press.shiftKey ? 'fold' : 'pick';
    case 'Delete':
    case 'Backspace':
      return 'close';
    case 'ContextMenu':
      return 'menu';
    case 'F10':
      return press.shiftKey ? 'menu' : null;
    default:
      return null;
  }
}

function withControl(key: string, shift: boolean): EditorCommand | null {
  switch (key) {
    case 'x':
      return 'cut';
    case 'v':
      return 'paste';
    case 'a':
      return 'pick-all';
    case 'z':
      return shift ? 'redo' : 'undo';
    case 'y':
      return 'redo';
    default:
      return null;
  }
}
