import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { ScenarioCommentRow } from './scenario-comment.entity.ts';

/** What somebody said about a scenario. Instants are ISO 8601 in UTC. */
export interface CommentEntry {
  readonly id: string;
  readonly changeId: string | null;
  readonly replyTo: string | null;
  readonly author: string;
  readonly at: string;
  readonly editedAt: string | null;
  /** Null once it was deleted while it had answers. */
  readonly text: string | null;
}

/** The comments on a scenario and its changes, oldest first. */
export async function listComments(manager: EntityManager, scenarioKey: string): Promise<CommentEntry[]> {
  const rows = await manager.find(ScenarioCommentRow, { where: { scenarioKey }, order: { at: 'ASC' } });
  return rows.map(({ scenarioKey: _key, ...comment }) => comment);
}

/** The comment, where it is on this scenario. */
export async function findComment(manager: EntityManager, scenarioKey: string, id: string): Promise<CommentEntry | null> {
  const row = await manager.findOneBy(ScenarioCommentRow, { scenarioKey, id });
  if (!row) return null;
  const { scenarioKey: _key, ...comment } = row;
  return comment;
}

/** Writes a comment and gives its id. Within a scenario each is dated after the one before, so that their order never depends on chance. */
export async function insertComment(
  manager: EntityManager,
  scenarioKey: string,
  comment: Omit<CommentEntry, 'id' | 'editedAt'>,
): Promise<string> {
  const id = randomUUID();
  const newest = await manager.findOne(ScenarioCommentRow, { where: { scenarioKey }, order: { at: 'DESC' } });
  const at = newest && newest.at >= comment.at ? new Date(Date.parse(newest.at) + 1).toISOString() : comment.at;
  await manager.insert(ScenarioCommentRow, { id, scenarioKey, ...comment, at, editedAt: null });
  return id;
}

/** Gives a comment another text. */
export async function setCommentText(manager: EntityManager, id: string, text: string, editedAt: string): Promise<void> {
  await manager.update(ScenarioCommentRow, { id }, { text, editedAt });
}

/** Deletes a comment; one with answers stays in its place without its text. */
export async function deleteComment(manager: EntityManager, id: string): Promise<void> {
  if (await manager.existsBy(ScenarioCommentRow, { replyTo: id })) await manager.update(ScenarioCommentRow, { id }, { text: null });
  else await manager.delete(ScenarioCommentRow, { id });
}

/** Removes all comments of a scenario. */
export async function deleteComments(manager: EntityManager, scenarioKey: string): Promise<void> {
  await manager.delete(ScenarioCommentRow, { scenarioKey });
}
