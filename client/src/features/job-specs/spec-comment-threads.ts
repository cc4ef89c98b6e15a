import type { SeenJobSpec } from './seen-job-spec.ts';

/** A comment as the page knows it; `text` null was deleted. */
export type SpecComment = SeenJobSpec['comments'][number];

/** A comment and what was answered to it, oldest first. */
export interface SpecThread {
  readonly first: SpecComment;
  readonly answers: readonly SpecComment[];
}

/**
 * Comments as threads in the order of their words: first those on the whole, then by where their words begin, last those whose words are
 * gone. A thread of which everything was deleted is left out.
 */
export function specThreads(comments: readonly SpecComment[]): SpecThread[] {
  const ids = new Set(comments.map(({ id }) => id));
  return comments
    .filter(({ replyTo }) => replyTo == null || !ids.has(replyTo))
    .map((first) => ({ first, answers: comments.filter(({ replyTo, text }) => replyTo === first.id && text != null) }))
    .filter(({ first, answers }) => first.text != null || answers.length > 0)
    .toSorted((a, b) => placeOf(a.first) - placeOf(b.first) || a.first.at.localeCompare(b.first.at));
}

/** Whether a comment was said about words that are not in the text any more. */
export function isGone({ from, quote }: Pick<SpecComment, 'from' | 'quote'>): boolean {
  return from == null && quote !== '';
}

function placeOf(comment: SpecComment): number {
  return isGone(comment) ? Number.MAX_SAFE_INTEGER : (comment.from ?? -1);
}
