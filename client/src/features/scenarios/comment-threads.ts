/** What threads need to know of a comment. */
interface Answerable {
  readonly id: string;
  readonly replyTo?: string | null;
  readonly changeId?: string | null;
  readonly at: string;
}

/** A comment and what was answered to it, oldest first. */
export interface CommentThread<Comment extends Answerable> {
  readonly first: Comment;
  readonly answers: readonly Comment[];
}

/**
 * Comments as threads, the newest thread first. An answer to an answer stands in the same thread; one whose comment is
 * gone begins a thread of its own. `changeId` keeps to the threads on one change; left out: all.
 */
export function threadsOf<Comment extends Answerable>(comments: readonly Comment[], changeId?: string): CommentThread<Comment>[] {
  const byId = new Map(comments.map((comment) => [comment.id, comment]));
  const rootOf = (comment: Comment): Comment => {
    const seen = new Set<string>();
    let root = comment;
    for (;;) {
      const above = root.replyTo == null ? undefined : byId.get(root.replyTo);
      if (!above) return root;
      if (seen.has(above.id)) return comment;
      seen.add(root.id);
      root = above;
    }
  };
  const threads = new Map<string, { first: Comment; answers: Comment[] }>();
  for (const comment of comments.toSorted((a, b) => a.at.localeCompare(b.at))) {
    const root = rootOf(comment);
    const thread = threads.get(root.id) ?? { first: root, answers: [] };
    if (comment.id !== root.id) thread.answers.push(comment);
    threads.set(root.id, thread);
  }
  return [...threads.values()]
    .filter(({ first }) => changeId === undefined || first.changeId === changeId)
    .toSorted((a, b) => b.first.at.localeCompare(a.first.at));
}
