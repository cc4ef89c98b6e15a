import type { Org, OrgReader } from '../org/org.ts';
import type { Key, RecordKind } from '../org/records.ts';
import { applyAct, type Allowed, type Refused } from './act.ts';
import type { Change } from './change.ts';
import { nameOf } from './names.ts';
import { sameRef, type RecordRef } from './record-ref.ts';
import { refuse, type Refusal } from './refusal.ts';

/**
 * How an act came about: by itself, by taking back an act (or the giving again of one), or by giving again what an undo took back.
 * A redo is an act that can be undone like any other.
 */
export type ActOrigin = 'ACT' | 'UNDO' | 'REDO';

/** What the log knows of an act without its payload: enough to tell which one an undo or a redo is about. */
export interface UndoCandidate {
  readonly revision: number;
  /** Who did it; null is the machine itself (a command on the server). */
  readonly actor: string | null;
  readonly origin: ActOrigin;
  /** Revision of the act that an undo takes back, or of the undo that a redo takes back; null for an act by itself. */
  readonly undoes: number | null;
  /** Revision of the undo, or for an undo of the redo, that took this act back; null while it stands. */
  readonly undoneBy: number | null;
}

/** Whose acts are meant: one actor's own, or with `anyone` everybody's. */
export interface UndoneBy {
  readonly actor: string | null;
  readonly anyone: boolean;
}

/** An act that came after the one to take back. */
export interface LaterAct extends Pick<UndoCandidate, 'revision' | 'undoes'> {
  /** Every record that it wrote. */
  readonly written: readonly RecordRef[];
}

/** The act to take back, with what its payload says. */
export interface ActToTakeBack {
  readonly revision: number;
  readonly written: readonly RecordRef[];
  /** In the order in which they have to be applied. */
  readonly inverses: readonly Change[];
}

/** The newest act, or redo, that is not undone; null where there is nothing to undo. Reads only as far as it must. */
export function actToUndo<C extends UndoCandidate>(newestFirst: Iterable<C>, by: UndoneBy): C | null {
  for (const act of newestFirst) if (isMeant(act, by) && act.origin !== 'UNDO' && act.undoneBy === null) return act;
  return null;
}

/**
 * The newest undo that is not itself taken back; giving again means taking it back.
 * Null where there is none or a newer act has been done since: a new act empties what could be redone.
 */
export function undoToRedo<C extends UndoCandidate>(newestFirst: Iterable<C>, by: UndoneBy): C | null {
  for (const act of newestFirst) {
    if (!isMeant(act, by)) continue;
    if (act.origin === 'ACT') return null;
    if (act.origin === 'UNDO' && act.undoneBy === null) return act;
  }
  return null;
}

/**
 * Takes an act (for a redo: an undo) back on the organization as it is now, as the act `revision`.
 * Refused with a CONFLICT that names the newest later act that stands on it: one in effect that wrote a record that would be
 * written back, or that made the inverse impossible.
 * @param later every act after the one to take back, oldest first.
 */
export function takeBack(org: Org, act: ActToTakeBack, later: Iterable<LaterAct>, revision: number = org.revision + 1): Allowed | Refused {
  const standing = actsInEffect(later);
  const own = new Set(act.written.map(refText));
  for (const other of standing.toReversed()) {
    const shared = other.written.find((ref) => own.has(refText(ref)));
    if (shared) return { allowed: false, refusals: [conflict(org, act, other, shared)] };
  }
  const result = applyAct(org, act.inverses, revision);
  if (result.allowed) return result;
  return { allowed: false, refusals: result.refusals.map((refusal) => namingAct(org, act, standing, refusal)) };
}

/**
 * The acts whose effect is still there, oldest first: an act and the undo that took it back cancel each other, and so do an
 * undo and its redo.
 */
export function actsInEffect<A extends Pick<LaterAct, 'revision' | 'undoes'>>(oldestFirst: Iterable<A>): A[] {
  const inEffect = new Map<number, A>();
  for (const act of oldestFirst) {
    if (act.undoes !== null && inEffect.delete(act.undoes)) continue;
    inEffect.set(act.revision, act);
  }
  return [...inEffect.values()];
}

function isMeant(act: UndoCandidate, { actor, anyone }: UndoneBy): boolean {
  return anyone || act.actor === actor;
}

function namingAct(org: Org, act: ActToTakeBack, standing: readonly LaterAct[], refusal: Refusal): Refusal {
  if (!refusal.subject) return refusal;
  for (const ref of lineAbove(org, refusal.subject)) {
    const other = standing.findLast(({ written }) => written.some((theirs) => sameRef(theirs, ref)));
    if (other) return conflict(org, act, other, ref);
  }
  return refusal;
}

/** A record and all that it hangs below in any version: where a circle would close, one of them was moved later. */
function lineAbove(org: OrgReader, start: RecordRef): RecordRef[] {
  const line = new Map<Key, RecordRef>([[start.key, start]]);
  for (const { kind, key } of line.values()) for (const above of aboveOf(org, kind, key)) line.set(above, { kind, key: above });
  return [...line.values()];
}

function aboveOf(org: OrgReader, kind: RecordKind, key: Key): Key[] {
  const above =
    kind === 'position'
      ? (org.position(key)?.versions.map((version) => version.managerKey) ?? [])
      : kind === 'team' || kind === 'initiative'
        ? [org.record(kind, key)?.parentKey ?? null]
        : [];
  return above.filter((other) => other !== null);
}

function conflict(org: OrgReader, act: ActToTakeBack, other: LaterAct, ref: RecordRef): Refusal {
  const message = `Act ${act.revision} cannot be taken back: the later act ${other.revision} stands on it (${nameOf(org, ref.kind, ref.key)}); take that one back first.`;
  return refuse('CONFLICT', message, null, ref);
}

function refText({ kind, key }: RecordRef): string {
  return `${kind}:${key}`;
}
