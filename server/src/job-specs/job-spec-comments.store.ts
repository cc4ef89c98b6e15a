import { randomUUID } from 'node:crypto';
import type { ChangeSet } from '@codemirror/state';
import { IsNull, Not, type EntityManager } from 'typeorm';
import { JobSpecCommentRow } from './job-spec-comment.entity.ts';
import { placeAfter } from './job-spec-text.ts';

/** What somebody said about words of a job spec. */
export type SpecComment = Omit<JobSpecCommentRow, 'jobSpecKey'>;

/** The comments on a job spec, oldest first. */
export async function listSpecComments(manager: EntityManager, jobSpecKey: string): Promise<SpecComment[]> {
  return manager.find(JobSpecCommentRow, { where: { jobSpecKey }, order: { at: 'ASC', id: 'ASC' } });
}

/** The comment, where it is on this job spec. */
export async function findSpecComment(manager: EntityManager, jobSpecKey: string, id: string): Promise<SpecComment | null> {
  return manager.findOneBy(JobSpecCommentRow, { jobSpecKey, id });
}

/** Writes a comment and gives its id; each is dated after the one before, so that their order never depends on chance. */
export async function insertSpecComment(
  manager: EntityManager,
  jobSpecKey: string,
  comment: Pick<SpecComment, 'replyTo' | 'from' | 'to' | 'quote' | 'author' | 'at' | 'text'>,
): Promise<string> {
  const id = randomUUID();
  const newest = await manager.findOne(JobSpecCommentRow, { where: { jobSpecKey }, order: { at: 'DESC' } });
  const at = newest && newest.at >= comment.at ? new Date(Date.parse(newest.at) + 1).toISOString() : comment.at;
  await manager.insert(JobSpecCommentRow, { id, jobSpecKey, ...comment, at, editedAt: null, resolvedAt: null, resolvedBy: null });
  return id;
}

/** Changes a comment. */
export async function setSpecComment(
  manager: EntityManager,
  id: string,
  set: Partial<Pick<SpecComment, 'text' | 'editedAt' | 'resolvedAt' | 'resolvedBy'>>,
): Promise<void> {
  await manager.update(JobSpecCommentRow, { id }, set);
}

/** Deletes a comment; one with answers stays in its place without its text. */
export async function deleteSpecComment(manager: EntityManager, id: string): Promise<void> {
  if (await manager.existsBy(JobSpecCommentRow, { replyTo: id })) await manager.update(JobSpecCommentRow, { id }, { text: null });
  else await manager.delete(JobSpecCommentRow, { id });
}

/** Lets the comments stay with their words through some edits of the text. */
export async function carryComments(manager: EntityManager, jobSpecKey: string, sets: readonly ChangeSet[]): Promise<void> {
  const rows = await manager.find(JobSpecCommentRow, { where: { jobSpecKey, from: Not(IsNull()) } });
  for (const { id, from, to } of rows) {
    let place: { readonly from: number; readonly to: number } | null = { from: from!, to: to! };
    for (const set of sets) place = place && placeAfter(set, place.from, place.to);
    if (place?.from !== from || place.to !== to)
      await manager.update(JobSpecCommentRow, { id }, { from: place?.from ?? null, to: place?.to ?? null });
  }
}
