import { decideAct } from './decide-act.ts';
import type { Change } from '@tandem/shared/changes/change';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { newKey } from './new-key.ts';
import type { OrgSession, OrgSessionState, OwnPresence, Presence, ReadySession } from './org-session.ts';
import { SessionCore } from './session-core.ts';
import { SessionListeners } from './session-listeners.ts';
import type { ActsAfter, EditAnswer, LoadedVersion, SessionServer } from './session-server.ts';

/** Milliseconds before what could not be sent is sent again: doubled each time, up to the longest. */
const FIRST_WAIT = 500;
const LONGEST_WAIT = 15_000;

/** A session that follows the server: edits are shown at once, sent one after another, and sent again until they are answered. */
export function followingSession(scenarioId: string | null, server: SessionServer): OrgSession {
  return new FollowingSession(scenarioId, server);
}

class FollowingSession implements OrgSession {
  readonly newKey = newKey;
  private readonly listeners = new SessionListeners();
  private state: OrgSessionState = { kind: 'LOADING' };
  private core: SessionCore | null = null;
  private loaded: LoadedVersion | null = null;
  private connection: ReadySession['connection'] = 'CONNECTING';
  private others: readonly Presence[] = [];
  private lastAct: ReadySession['lastAct'] = null;
  private known: string | null = null;
  private sending: Promise<unknown> = Promise.resolve();
  private inFlight = 0;
  /** What was heard while an edit was on its way: it may be that edit. */
  private held: ActsAfter[] = [];
  private stopFollowing: (() => void) | null = null;
  private closed = false;
  private reloading: Promise<void> | null = null;

  constructor(
    readonly scenarioId: string | null,
    private readonly server: SessionServer,
  ) {
    void this.load();
  }

  get(): OrgSessionState {
    return this.state;
  }

  subscribe(listener: () => void): () => void {
    return this.listeners.add(listener);
  }

  decide(changes: readonly Change[]): Refusal | null {
    return this.core ? decideAct(this.core.org, changes) : null;
  }

  async act(label: string, changes: readonly Change[]): Promise<readonly Refusal[]> {
    const { core } = this;
    if (!core || this.state.kind !== 'READY') return [refuse('CONFLICT', 'The organization is still being loaded.')];
    if (!this.state.canEdit) return [refuse('FORBIDDEN', this.state.lockedBecause ?? 'It cannot be edited by you.')];
    const id = newKey();
    const refusals = core.edit(id, changes);
    if (refusals.length > 0) return refusals;
    this.show();
    const answer = await this.inTurn(
      () => this.server.edit(label, changes, id),
      (given) => {
        if (!given.ok) core.refuse(id);
        else if (!core.acknowledge(id, given.number)) void this.catchUp();
      },
    );
    return answer.ok ? [] : answer.refusals;
  }

  undo(): Promise<readonly Refusal[]> {
    return this.step('undo');
  }

  redo(): Promise<readonly Refusal[]> {
    return this.step('redo');
  }

  setPresence(presence: OwnPresence): void {
    if (this.connection === 'FOLLOWING') this.server.setPresence(presence);
  }

  refresh(): void {
    void this.load();
  }

  close(): void {
    this.closed = true;
    this.stopFollowing?.();
  }

  private async step(kind: 'undo' | 'redo'): Promise<readonly Refusal[]> {
    const id = newKey();
    const answer = await this.inTurn(
      () => this.server.step(kind, id),
      () => undefined,
    );
    if (!answer.ok) return answer.refusals;
    await this.catchUp();
    return [];
  }

  /** One after another, in the order in which they were made; sent again as long as nobody answers. */
  private inTurn(send: () => Promise<EditAnswer>, done: (answer: EditAnswer) => void): Promise<EditAnswer> {
    this.inFlight++;
    const answered = this.sending.then(async () => {
      const answer = await this.untilAnswered(send);
      this.inFlight--;
      done(answer);
      this.takeHeld();
      this.show();
      return answer;
    });
    this.sending = answered.catch(() => undefined);
    return answered;
  }

  private async untilAnswered(send: () => Promise<EditAnswer>): Promise<EditAnswer> {
    for (let wait = FIRST_WAIT; ; wait = Math.min(wait * 2, LONGEST_WAIT)) {
      try {
        return await send();
      } catch {
        if (this.closed) return { ok: false, refusals: [refuse('CONFLICT', 'The page was closed before the server answered.')] };
        this.set({ connection: 'OFFLINE' });
        await new Promise((resolve) => setTimeout(resolve, wait));
      }
    }
  }

  private load(): Promise<void> {
    return (this.reloading ??= this.loadOnce().finally(() => (this.reloading = null)));
  }

  private async loadOnce(): Promise<void> {
    try {
      const loaded = await this.server.load();
      if (this.closed) return;
      if (!loaded) return this.become({ kind: 'MISSING' });
      this.loaded = loaded;
      if (this.core) this.core.reload(loaded.org, loaded.version);
      else this.core = new SessionCore(loaded.org, loaded.version, loaded.revisions);
      this.show();
      this.stopFollowing ??= this.follow();
    } catch (error) {
      if (this.closed) return;
      if (this.core) this.set({ connection: 'OFFLINE' });
      else this.become({ kind: 'FAILED', error: error instanceof Error ? error : new Error(String(error)) });
    }
  }

  private follow(): () => void {
    return this.server.follow(() => ({ after: this.core!.version, epoch: this.loaded!.epoch }), {
      acts: (news) => {
        if (this.inFlight > 0) this.held.push(news);
        else this.take(news);
      },
      others: (others) => this.set({ others }),
      connected: () => this.set({ connection: 'FOLLOWING' }),
      lost: () => this.set({ connection: 'OFFLINE' }),
      gone: () => this.become({ kind: 'MISSING' }),
    });
  }

  private takeHeld(): void {
    if (this.inFlight > 0) return;
    for (const news of this.held.splice(0)) this.take(news);
  }

  private take(news: ActsAfter): void {
    const { core, loaded } = this;
    if (!core || !loaded) return;
    if (news.reload || news.epoch !== loaded.epoch || !core.confirm(news.acts)) return void this.load();
    const foreign = news.acts.findLast(({ actorId }) => actorId !== loaded.viewerId);
    if (foreign) this.lastAct = { actor: foreign.actorName, label: foreign.label };
    if (this.known !== null && this.known !== news.state) void this.load();
    this.known = news.state;
    this.set({ connection: 'FOLLOWING' });
  }

  private async catchUp(): Promise<void> {
    const { core, loaded } = this;
    if (!core || !loaded) return;
    try {
      this.take(await this.server.actsAfter(core.version, loaded.epoch));
    } catch {
      this.set({ connection: 'OFFLINE' });
    }
  }

  private set(part: Partial<Pick<ReadySession, 'connection' | 'others'>>): void {
    if (part.connection) this.connection = part.connection;
    if (part.others) this.others = part.others;
    this.show();
  }

  private show(): void {
    const { core, loaded } = this;
    if (!core || !loaded || this.closed) return;
    this.become({
      kind: 'READY',
      org: core.org,
      base: this.scenarioId === null ? core.org : loaded.base,
      version: core.version,
      pending: core.pending,
      connection: this.connection,
      others: this.others,
      canEdit: loaded.canEdit,
      lockedBecause: loaded.lockedBecause,
      today: loaded.today,
      showsPay: loaded.showsPay,
      lastAct: this.lastAct,
    });
  }

  private become(state: OrgSessionState): void {
    this.state = state;
    this.listeners.tell();
  }
}
