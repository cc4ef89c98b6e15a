import { syntaxTree } from '@codemirror/language';
import { RangeSetBuilder, type EditorState } from '@codemirror/state';
import { Decoration, ViewPlugin, WidgetType, type DecorationSet, type EditorView, type ViewUpdate } from '@codemirror/view';

/** Marks of Markdown that a reader does not want to see; they show on the lines where the cursor is. */
const HIDDEN: ReadonlySet<string> = new Set([
  'HeaderMark',
  'EmphasisMark',
  'CodeMark',
  'StrikethroughMark',
  'LinkMark',
  'QuoteMark',
  'URL',
]);
const LINE_CLASSES: Readonly<Record<string, string>> = {
  ATXHeading1: 'cm-heading cm-heading-1',
  ATXHeading2: 'cm-heading cm-heading-2',
  ATXHeading3: 'cm-heading cm-heading-3',
  ATXHeading4: 'cm-heading cm-heading-3',
  ATXHeading5: 'cm-heading cm-heading-3',
  ATXHeading6: 'cm-heading cm-heading-3',
  Blockquote: 'cm-quote',
};
const PLACEHOLDER = /\[Say [^\]\n]{1,200}\]/g;

class Bullet extends WidgetType {
  override eq(): boolean {
    return true;
  }
  override toDOM(): HTMLElement {
    const dot = document.createElement('span');
    dot.className = 'cm-bullet';
    dot.textContent = '•';
    dot.setAttribute('aria-hidden', 'true');
    return dot;
  }
}

const hide = Decoration.replace({});
const bullet = Decoration.replace({ widget: new Bullet() });
const placeholder = Decoration.mark({ class: 'cm-placeholder-words' });

/** Shows Markdown as it will read, while the text stays Markdown: marks are hidden but on the lines of the cursor. */
export const livePreview = ViewPlugin.fromClass(
  class {
    decorations: DecorationSet;

    constructor(view: EditorView) {
      this.decorations = decorate(view);
    }

    update(update: ViewUpdate): void {
      const parsed = syntaxTree(update.startState) !== syntaxTree(update.state);
      if (update.docChanged || update.selectionSet || update.viewportChanged || update.focusChanged || parsed)
        this.decorations = decorate(update.view);
    }
  },
  { decorations: (plugin) => plugin.decorations },
);

interface Piece {
  readonly from: number;
  readonly to: number;
  readonly decoration: Decoration;
}

function decorate(view: EditorView): DecorationSet {
  const { state } = view;
  const active = activeLines(view);
  const pieces: Piece[] = [];
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(state).iterate({
      from,
      to,
      enter: ({ name, from: start, to: end, node }) => {
        const lineClass = LINE_CLASSES[name];
        if (lineClass) addLines(state, start, end, lineClass, pieces);
        const isActive = active.has(state.doc.lineAt(start).number);
        if (name === 'ListMark' && !isActive && /^[-*+]$/.test(state.sliceDoc(start, end)))
          pieces.push({ from: start, to: end, decoration: bullet });
        if (!HIDDEN.has(name) || isActive || start === end) return;
        // An address that stands alone is what is read; only the one behind the words of a link is hidden.
        if (name === 'URL' && node.parent?.name !== 'Link') return;
        const after = (name === 'HeaderMark' || name === 'QuoteMark') && state.sliceDoc(end, end + 1) === ' ' ? 1 : 0;
        pieces.push({ from: start, to: end + after, decoration: hide });
      },
    });
    for (const match of state.sliceDoc(from, to).matchAll(PLACEHOLDER))
      pieces.push({ from: from + match.index, to: from + match.index + match[0].length, decoration: placeholder });
  }
  pieces.sort((a, b) => a.from - b.from || startSide(a) - startSide(b) || a.to - b.to);
  const builder = new RangeSetBuilder<Decoration>();
  for (const { from, to, decoration } of pieces) builder.add(from, to, decoration);
  return builder.finish();
}

function startSide({ decoration }: Piece): number {
  return (decoration as unknown as { readonly startSide: number }).startSide;
}

function addLines(state: EditorState, from: number, to: number, lineClass: string, pieces: Piece[]): void {
  for (let at = from; at <= to;) {
    const line = state.doc.lineAt(at);
    pieces.push({ from: line.from, to: line.from, decoration: Decoration.line({ class: lineClass }) });
    at = line.to + 1;
  }
}

function activeLines(view: EditorView): ReadonlySet<number> {
  const active = new Set<number>();
  if (!view.hasFocus) return active;
  const { doc } = view.state;
  for (const { from, to } of view.state.selection.ranges)
    for (let number = doc.lineAt(from).number; number <= doc.lineAt(to).number; number++) active.add(number);
  return active;
}
