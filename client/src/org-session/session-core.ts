import { applyAct } from '@tandem/shared/changes/act';
import type { Change } from '@tandem/shared/changes/change';
import type { Refusal } from '@tandem/shared/changes/refusal';
import type { Org } from '@tandem/shared/org/org';

/** An act that the server has in its log. */
export interface ConfirmedAct {
  readonly number: number;
  readonly changes: readonly Change[];
}

/** An edit that was applied here and that the server has not confirmed. */
interface PendingEdit {
  readonly id: string;
  readonly changes: readonly Change[];
  /** What the server called it, once it has answered and acts before it are still missing; null until then. */
  number: number | null;
}

/**
 * A version of the organization as the server has confirmed it, with one's own edits on top. Pure bookkeeping: whoever holds it
 * does the talking. Acts are confirmed in the order of their numbers, none twice and none left out.
 */
export class SessionCore {
  private shown: Org;
  private readonly edits: PendingEdit[] = [];

  /** `firstNumber` is that of the newest act in `confirmed`; an act `n` writes records of the version `revisions + n`. */
  constructor(
    private confirmed: Org,
    private newest: number,
    private readonly revisions: number,
  ) {
    this.shown = confirmed;
  }

  /** Confirmed acts and the pending edits that can still be done. */
  get org(): Org {
    return this.shown;
  }
  /** Number of the newest confirmed act. */
  get version(): number {
    return this.newest;
  }
  get pending(): number {
    return this.edits.length;
  }

  /** Applies an edit at once; gives why it is refused, and then nothing has changed. */
  edit(id: string, changes: readonly Change[]): readonly Refusal[] {
    const next = applyAct(this.shown, changes);
    if (!next.allowed) return next.refusals;
    this.edits.push({ id, changes, number: null });
    this.shown = next.org;
    return [];
  }

  /** The server has done an edit as the act `number`. False where acts before it are missing: they have to be fetched. */
  acknowledge(id: string, number: number): boolean {
    const edit = this.edits.find((one) => one.id === id);
    if (!edit) return true;
    if (number <= this.newest) return this.drop(id);
    edit.number = number;
    if (number !== this.newest + 1) return false;
    return this.confirm([{ number, changes: edit.changes }]);
  }

  /** The server has refused an edit: it is taken back here, with what can no longer be done without it. */
  refuse(id: string): void {
    this.drop(id);
  }

  /**
   * Takes up acts of the log. Known ones are passed over. False where acts are missing, or one cannot be done here (the copy is
   * not what it should be): then all has to be loaded anew.
   */
  confirm(acts: readonly ConfirmedAct[]): boolean {
    let moved = false;
    let whole = true;
    for (const { number, changes } of acts) {
      if (number <= this.newest) continue;
      const next = number === this.newest + 1 ? applyAct(this.confirmed, changes, this.revisions + number) : null;
      if (!next?.allowed) {
        whole = false;
        break;
      }
      this.confirmed = next.org;
      this.newest = number;
      const own = this.edits.findIndex((edit) => edit.number === number);
      if (own >= 0) this.edits.splice(own, 1);
      moved = true;
    }
    if (moved) this.rebuild();
    return whole;
  }

  /** Starts again from what was loaded; edits that are still on their way stay on top. */
  reload(confirmed: Org, number: number): void {
    this.confirmed = confirmed;
    this.newest = number;
    for (const edit of this.edits.filter((one) => one.number !== null && one.number <= number))
      this.edits.splice(this.edits.indexOf(edit), 1);
    this.rebuild();
  }

  private drop(id: string): true {
    const place = this.edits.findIndex((edit) => edit.id === id);
    if (place >= 0) this.edits.splice(place, 1);
    this.rebuild();
    return true;
  }

  /** An edit that can no longer be done here is left out of what is shown; the server says what becomes of it. */
  private rebuild(): void {
    let org = this.confirmed;
    for (const { changes } of this.edits) {
      const next = applyAct(org, changes);
      if (next.allowed) org = next.org;
    }
    this.shown = org;
  }
}
