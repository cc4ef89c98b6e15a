import { getSyncedVersion, receiveUpdates, sendableUpdates } from '@codemirror/collab';
import { ChangeSet, type EditorState, type Transaction } from '@codemirror/state';
import type { TextEdit, TextServer } from './text-server.ts';

/** How far the edits made here are with the server. */
export type SaveState =
  | { readonly kind: 'SAVED' }
  | { readonly kind: 'SAVING' }
  | { readonly kind: 'OFFLINE'; readonly waiting: number }
  | { readonly kind: 'REFUSED'; readonly message: string }
  | { readonly kind: 'RELOAD' };

/** Where the text is kept in the window: an editor, or a bare state in tests. */
export interface TextHolder {
  readonly state: EditorState;
  dispatch(transaction: Transaction): void;
}

/** Edits that the server has not acknowledged, kept where a reload does not lose them. */
export interface PendingShelf {
  keep(pending: { readonly baseVersion: number; readonly changes: readonly string[] } | null): void;
}

const FIRST_WAIT = 300;
const LONGEST_WAIT = 8_000;
/** Milliseconds in which keystrokes are gathered before they are sent. */
const GATHER = 60;

/**
 * Keeps a text in step with the server's: sends what is edited here, one push at a time, takes in what others edited, and
 * rebases its own edits on that. What was not acknowledged is sent again; what comes back with this window's id is its own.
 */
export class TextPeer {
  private pushing = false;
  private stopped = false;
  private tries = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private said: SaveState = { kind: 'SAVED' };

  constructor(
    private readonly holder: TextHolder,
    private readonly server: Pick<TextServer, 'clientId' | 'push'>,
    private readonly shelf: PendingShelf,
    private readonly tell: (state: SaveState) => void,
    private readonly wait: (milliseconds: number) => number = (milliseconds) => milliseconds,
  ) {}

  /** Number of the newest version of the server's text that this window has. */
  get version(): number {
    return getSyncedVersion(this.holder.state);
  }

  /** The text was edited here. */
  edited(): void {
    this.keepPending();
    if (this.said.kind === 'SAVED') this.say({ kind: 'SAVING' });
    this.later(GATHER);
  }

  /** Takes edits in that the server tells of; those that are known already are left out. */
  receive(edits: readonly TextEdit[]): void {
    const known = this.version;
    const fresh = edits.filter(({ textVersion }) => textVersion > known);
    if (fresh.length === 0 || fresh[0]!.textVersion !== known + 1) return;
    const updates = fresh.map(({ clientId, changes }) => ({ clientID: clientId, changes: ChangeSet.fromJSON(JSON.parse(changes)) }));
    this.holder.dispatch(receiveUpdates(this.holder.state, updates));
    this.keepPending();
    this.settle();
  }

  /** The connection is back: what waits is sent now. */
  connected(): void {
    this.tries = 0;
    this.later(0);
  }

  stop(): void {
    this.stopped = true;
    clearTimeout(this.timer);
  }

  /** Sends what waits. Resolves when the server has answered, whatever it said. */
  async push(): Promise<void> {
    const updates = sendableUpdates(this.holder.state);
    if (this.pushing || this.stopped || updates.length === 0 || this.said.kind === 'REFUSED' || this.said.kind === 'RELOAD') return;
    this.pushing = true;
    if (this.said.kind !== 'OFFLINE') this.say({ kind: 'SAVING' });
    try {
      const answer = await this.server.push(
        this.version,
        updates.map(({ changes }) => JSON.stringify(changes.toJSON())),
      );
      this.pushing = false;
      if (this.stopped) return;
      this.tries = 0;
      if (answer.kind === 'REFUSED') return this.say({ kind: 'REFUSED', message: answer.message });
      if (answer.kind === 'RELOAD') return this.say({ kind: 'RELOAD' });
      this.receive(answer.edits);
      this.settle();
      if (sendableUpdates(this.holder.state).length > 0) this.later(0);
    } catch {
      this.pushing = false;
      if (this.stopped) return;
      this.say({ kind: 'OFFLINE', waiting: sendableUpdates(this.holder.state).length });
      this.later(Math.min(FIRST_WAIT * 2 ** this.tries++, LONGEST_WAIT));
    }
  }

  private settle(): void {
    if (this.said.kind === 'REFUSED' || this.said.kind === 'RELOAD') return;
    this.say(sendableUpdates(this.holder.state).length === 0 ? { kind: 'SAVED' } : { kind: 'SAVING' });
  }

  private keepPending(): void {
    const updates = sendableUpdates(this.holder.state);
    this.shelf.keep(
      updates.length === 0 ? null : { baseVersion: this.version, changes: updates.map(({ changes }) => JSON.stringify(changes.toJSON())) },
    );
  }

  private later(milliseconds: number): void {
    if (this.stopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.push(), this.wait(milliseconds));
  }

  private say(state: SaveState): void {
    this.said = state;
    this.tell(state);
  }
}
