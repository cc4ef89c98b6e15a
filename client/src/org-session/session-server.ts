import type { Change } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { ConfirmedAct } from './session-core.ts';
import type { OwnPresence, Presence } from './org-session.ts';

/** What was loaded of a version. */
export interface LoadedVersion {
  /** The live organization that it stands on. */
  readonly base: Org;
  /** The organization at `version`. */
  readonly org: Org;
  readonly version: number;
  readonly epoch: number;
  /** An act `n` writes records of the version `revisions + n`. */
  readonly revisions: number;
  readonly lockedBecause: string | null;
  readonly canEdit: boolean;
  readonly showsPay: boolean;
  readonly today: Day;
  /** Id of the viewer, as acts name it. */
  readonly viewerId: string;
}

/** An act with who did it. */
export interface FollowedAct extends ConfirmedAct {
  readonly label: string;
  readonly actorId: string;
  readonly actorName: string;
}

/** What came after an act. */
export interface ActsAfter {
  readonly version: number;
  readonly epoch: number;
  /** Changes where something beside the acts has: its status, a comment, a review. */
  readonly state: string;
  readonly reload: boolean;
  readonly acts: readonly FollowedAct[];
}

/** An answer to an edit: done as the act `number`, or refused. */
export type EditAnswer = { readonly ok: true; readonly number: number } | { readonly ok: false; readonly refusals: readonly Refusal[] };

/**
 * What a session asks of the server. A promise that is rejected means that the server could not be reached or failed: it is not
 * known whether anything was done.
 */
export interface SessionServer {
  /** Null where there is no such scenario, or it is not shared with the viewer. */
  load(): Promise<LoadedVersion | null>;
  actsAfter(after: number, epoch: number): Promise<ActsAfter>;
  /** A repeated `idempotencyKey` does nothing and gets the first answer. */
  edit(label: string, changes: readonly Change[], idempotencyKey: string): Promise<EditAnswer>;
  step(kind: 'undo' | 'redo', idempotencyKey: string): Promise<EditAnswer>;
  /** Gives what comes after an act until it is stopped, across lost connections. */
  follow(from: () => { readonly after: number; readonly epoch: number }, hear: Hearing): () => void;
  setPresence(presence: OwnPresence): void;
}

/** What is heard while a version is followed. */
export interface Hearing {
  acts(news: ActsAfter): void;
  others(others: readonly Presence[]): void;
  connected(): void;
  /** The connection was lost, and is tried again. */
  lost(): void;
  /** The version may no longer be seen. */
  gone(): void;
}
