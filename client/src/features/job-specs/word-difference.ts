import { diffWordsWithSpace } from 'diff';

/** A stretch of two texts laid over each other. */
export interface DifferencePart {
  readonly kind: 'SAME' | 'ADDED' | 'REMOVED';
  readonly text: string;
}

/** A stretch as it is shown: long ones that are the same can be folded to their ends. */
export interface ShownPart extends DifferencePart {
  /** What is folded in between; null where everything is shown. Then `text` is what stands before it and `after` what stands behind. */
  readonly folded: string | null;
  readonly after: string;
}

/** What became of a text, word by word: the parts that are not added make the old text again, those that are not removed the new one. */
export function wordDifference(before: string, after: string): DifferencePart[] {
  return diffWordsWithSpace(before, after).map(({ added, removed, value }) => ({
    kind: added ? 'ADDED' : removed ? 'REMOVED' : 'SAME',
    text: value,
  }));
}

/** How many words were added and removed. */
export function countChangedWords(parts: readonly DifferencePart[]): { readonly added: number; readonly removed: number } {
  const count = (kind: DifferencePart['kind']) =>
    parts.filter((part) => part.kind === kind).reduce((sum, part) => sum + countWords(part.text), 0);
  return { added: count('ADDED'), removed: count('REMOVED') };
}

/** Words of a text, by the white space between them. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

const SHOWN_LINES = 2;
const LONG_LINES = 8;

/** The parts with long unchanged stretches folded: two lines are left at each end that meets a change. */
export function foldUnchanged(parts: readonly DifferencePart[]): ShownPart[] {
  return parts.map((part, place) => {
    const lines = part.text.split('\n');
    if (part.kind !== 'SAME' || lines.length <= LONG_LINES) return { ...part, folded: null, after: '' };
    const head = place === 0 ? 0 : SHOWN_LINES + 1;
    const tail = place === parts.length - 1 ? 0 : SHOWN_LINES + 1;
    const end = lines.length - tail;
    const ending = (some: readonly string[], isLast: boolean) =>
      some.map((line, i) => (isLast && i === some.length - 1 ? line : `${line}\n`));
    return {
      kind: part.kind,
      text: ending(lines.slice(0, head), false).join(''),
      folded: ending(lines.slice(head, end), tail === 0).join(''),
      after: ending(lines.slice(end), true).join(''),
    };
  });
}
