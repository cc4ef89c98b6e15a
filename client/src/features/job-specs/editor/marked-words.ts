import { StateEffect, StateField, type Extension, type Range } from '@codemirror/state';
import { Decoration, EditorView, WidgetType, type DecorationSet } from '@codemirror/view';
import type { Guest } from '../collab/text-server.ts';

/** Words of the text that something is said about. */
export interface Marked {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly className: string;
  /** Shown where the pointer rests. */
  readonly title?: string;
}

/** Puts these marks in the place of the ones before; until then they move along with the text. */
export const setFindings = StateEffect.define<readonly Marked[]>();
export const setComments = StateEffect.define<readonly Marked[]>();
export const setGuests = StateEffect.define<readonly Guest[]>();

const findings = markedField(setFindings);
const comments = markedField(setComments);

const guests = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const effect = transaction.effects.find((one) => one.is(setGuests));
    if (!effect) return marks.map(transaction.changes);
    return Decoration.set(guestMarks(effect.value as readonly Guest[], transaction.newDoc.length), true);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Underlined findings, highlighted comments, and where the others are. */
export const markedWords: Extension = [findings, comments, guests];

function markedField(effectType: typeof setFindings): StateField<DecorationSet> {
  return StateField.define<DecorationSet>({
    create: () => Decoration.none,
    update: (marks, transaction) => {
      const effect = transaction.effects.find((one) => one.is(effectType));
      if (!effect) return marks.map(transaction.changes);
      const { length } = transaction.newDoc;
      const ranges = (effect.value as readonly Marked[]).flatMap(({ id, from, to, className, title }): Range<Decoration>[] => {
        const end = Math.min(to, length);
        const attributes = { 'data-mark': id, ...(title !== undefined && { title }) };
        return from < end ? [Decoration.mark({ class: className, attributes }).range(from, end)] : [];
      });
      return Decoration.set(ranges, true);
    },
    provide: (field) => EditorView.decorations.from(field),
  });
}

class Caret extends WidgetType {
  constructor(
    private readonly name: string,
    private readonly colour: number,
  ) {
    super();
  }
  override eq(other: Caret): boolean {
    return other.name === this.name && other.colour === this.colour;
  }
  override toDOM(): HTMLElement {
    const caret = document.createElement('span');
    caret.className = `cm-guest cm-guest-${this.colour}`;
    caret.setAttribute('aria-hidden', 'true');
    const label = document.createElement('span');
    label.className = 'cm-guest-name';
    label.textContent = this.name;
    caret.append(label);
    return caret;
  }
}

function guestMarks(here: readonly Guest[], length: number): Range<Decoration>[] {
  return here.flatMap(({ name, colour, from, to }) => {
    if (to === null) return [];
    const at = Math.min(to, length);
    const start = Math.min(from ?? to, length);
    const caret = Decoration.widget({ widget: new Caret(name, colour), side: 1 }).range(at);
    const [low, high] = [Math.min(start, at), Math.max(start, at)];
    return low === high ? [caret] : [Decoration.mark({ class: `cm-guest-words cm-guest-${colour}` }).range(low, high), caret];
  });
}
