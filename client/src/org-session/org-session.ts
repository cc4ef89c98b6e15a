import type { Change } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import type { Day } from '@tandem/shared/org/day';
import type { Org } from '@tandem/shared/org/org';
import type { Key } from '@tandem/shared/org/records';

/** Somebody else who has the same version of the organization open. */
export interface Presence {
  readonly clientId: string;
  readonly name: string;
  readonly focusKey: Key | null;
  readonly selectedKeys: readonly Key[];
  /** Number of their colour. */
  readonly colour: number;
}

/** What one shows others of oneself. */
export interface OwnPresence {
  readonly focusKey: Key | null;
  readonly selectedKeys: readonly Key[];
}

/** How the session stands with the server. */
export type Connection = 'CONNECTING' | 'FOLLOWING' | 'OFFLINE';

/** A version of the organization that is ready to be read and edited. */
export interface ReadySession {
  readonly kind: 'READY';
  /** Confirmed acts with one's own that are still on their way on top. */
  readonly org: Org;
  /** The live organization that a scenario stands on; the same as `org` on the live organization. */
  readonly base: Org;
  /** Number of the newest confirmed act. */
  readonly version: number;
  /** Edits that the server has not answered yet. */
  readonly pending: number;
  readonly connection: Connection;
  readonly others: readonly Presence[];
  readonly canEdit: boolean;
  /** Why it cannot be edited, in words; null where it can. */
  readonly lockedBecause: string | null;
  readonly today: Day;
  readonly showsPay: boolean;
  /** The newest act of somebody else; null where there was none. */
  readonly lastAct: { readonly actor: string; readonly label: string } | null;
}

export type OrgSessionState =
  | { readonly kind: 'LOADING' }
  | { readonly kind: 'FAILED'; readonly error: Error }
  /** There is no such scenario, or it is not shared with the viewer. */
  | { readonly kind: 'MISSING' }
  | ReadySession;

/** One version of the organization in the browser: answers at once, and follows the server. */
export interface OrgSession {
  /** Null is the live organization. */
  readonly scenarioId: string | null;
  get(): OrgSessionState;
  subscribe(listener: () => void): () => void;
  /** Why the changes would be refused, or null; nothing is applied. Fast enough to ask while the hand moves. */
  decide(changes: readonly Change[]): Refusal | null;
  /**
   * Applies at once and sends, as one act. A refusal of the server takes it back, and says why. Resolves when the server has
   * answered, with no refusals where it was done.
   */
  act(label: string, changes: readonly Change[]): Promise<readonly Refusal[]>;
  undo(): Promise<readonly Refusal[]>;
  redo(): Promise<readonly Refusal[]>;
  /** A key never used before. */
  newKey(): Key;
  setPresence(presence: OwnPresence): void;
  /** Asks the server again what may be done with it: its status has changed. */
  refresh(): void;
  close(): void;
}
