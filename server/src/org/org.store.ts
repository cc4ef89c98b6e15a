import { applyAct, writtenBy, type Allowed, type Refused } from '@tandem/shared/changes/act';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { actToUndo, takeBack, undoToRedo, type ActOrigin, type UndoneBy } from '@tandem/shared/changes/undo';
import type { Org } from '@tandem/shared/org/org';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { encodePayload, PAYLOAD_FORMAT } from './act-payload.ts';
import { appendAct, newestOf, newestRevision, readActs, readEntries, type LogEntry, type LoggedAct } from './acts.store.ts';
import { findAnswer, keepAnswer } from './answers.store.ts';
import { loadOrg } from './load-org.ts';
import { PastOrgs } from './past-orgs.ts';
import { FactsOfAct, knownFactsOf, type KnownFacts } from './personal-facts.ts';
import { nextFactsId, putFacts } from './person-details.store.ts';
import { verifyLog } from './verify-log.ts';
import { writeRecords } from './write-records.ts';

/** What JSON can say. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** What the rules of `shared` say of an act, and what is answered to whoever asked; kept under an idempotency key. */
export type Decision = (Allowed | Refused) & { readonly answer?: Json };

/** An act that somebody wants done. */
export interface WantedAct {
  /** Id of the user or token; null is the machine itself (a command on the server). */
  readonly actor: string | null;
  /** What is done, in words that name no person. */
  readonly label: string;
  /** Where given, a second call with the same key does nothing and gets the first answer. */
  readonly idempotency?: { readonly key: string; readonly mutation: string };
  /** Revision of the act that this one takes back as a whole; the log then says so. */
  readonly undoes?: number;
  /**
   * Decides on the newest organization, in the write's own transaction. What it writes through `manager` beside the act
   * is kept only with it: write only where you allow. Allowed without changes is no act.
   */
  readonly decide: (org: Org, manager: EntityManager) => Decision | Promise<Decision>;
}

/** Whose newest act is to be taken back or given again. */
export interface WantedStep extends UndoneBy {
  /** As of an act. */
  readonly idempotency?: WantedAct['idempotency'];
}

/** Learns of an undo or redo before it is committed: `undoes` is the revision that it takes back, `revision` its own. */
export type AlongStep = (
  manager: EntityManager,
  step: { readonly kind: 'UNDO' | 'REDO'; readonly undoes: number; readonly revision: number; readonly actor: string | null },
) => Promise<void>;

/** What became of an act. A refused one has changed nothing. */
export type CommitOutcome = (
  | { readonly ok: true; /** The act's revision; the newest one where nothing had to change. */ readonly revision: number }
  | { readonly ok: false; readonly refusals: readonly Refusal[] }
) & {
  /** The newest organization. */
  readonly org: Org;
  /** What `decide` answered, or null; the first answer where the call is repeated. */
  readonly answer: Json;
  readonly repeated: boolean;
};

/** The live organization: its newest revision in memory, its rows and its log in the database. */
export interface OrgStore {
  /** The newest organization, whoever wrote it. */
  current(): Promise<Org>;
  /** What was known at a revision; null where there is no such revision yet. */
  atRevision(revision: number): Promise<Org | null>;
  /** Decides an act and makes it last. Once this resolves with `ok`, the act survives whatever happens to the process. */
  commit(act: WantedAct): Promise<CommitOutcome>;
  /** Takes back the actor's newest act that stands, or with `anyone` the newest of all. CONFLICT names the later act that stands on it. */
  undo(by: WantedStep): Promise<CommitOutcome>;
  /** Gives again what the actor's newest undo took back, unless they did something new since. */
  redo(by: WantedStep): Promise<CommitOutcome>;
  /** Entries of the log before the revision `before` (left out: the newest), newest first. */
  log(page: { readonly first: number; readonly before?: number }): Promise<LogEntry[]>;
  /** The act of a revision with all that it did; null where there is none. */
  actAt(revision: number): Promise<LoggedAct | null>;
  /** Compares the rows with the log replayed from empty: a line for each record that differs; none where all holds. */
  verifyLog(): Promise<string[]>;
  /** Lets `also` write beside every undo and redo, in its transaction: what stands on an act learns that it was taken back, or given again. */
  alongSteps(also: AlongStep): void;
  /** Calls `listener` with each new organization that this process learns of, its own and other processes'; gives the way to stop it. */
  onRevision(listener: (org: Org) => void): () => void;
  /** Stops following. Does not close the database. */
  close(): void;
}

/** Milliseconds between looks at what other processes did, while somebody listens. */
const LOOK_EVERY = 500;

/** The store of the live organization on a migrated database. `now` gives the instant of an act. */
export function createOrgStore(database: Database, now: () => Date = () => new Date()): OrgStore {
  return new LiveOrg(database, now);
}

class LiveOrg implements OrgStore {
  private org: Org | null = null;
  private loading: Promise<Org> | null = null;
  private following: Promise<unknown> = Promise.resolve();
  private looking: NodeJS.Timeout | null = null;
  private readonly known: KnownFacts;
  private readonly past = new PastOrgs();
  private readonly listeners = new Set<(org: Org) => void>();
  private also: AlongStep | null = null;

  constructor(
    private readonly database: Database,
    private readonly now: () => Date,
  ) {
    this.known = knownFactsOf(database);
  }

  async current(): Promise<Org> {
    const org = await this.loaded();
    const newest = await this.database.read(newestRevision);
    if ((this.org ?? org).revision === newest) return this.org ?? org;
    const followed = this.following.then(async () => this.adopt(await this.database.read((manager) => this.caughtUp(manager))));
    this.following = followed.catch(() => undefined);
    return followed;
  }

  async atRevision(revision: number): Promise<Org | null> {
    const org = await this.current();
    if (!Number.isInteger(revision) || revision < 0 || revision > org.revision) return null;
    return this.past.at(org, revision, (after, upTo) => this.database.read((manager) => readActs(manager, this.known, after, upTo)));
  }

  async actAt(revision: number): Promise<LoggedAct | null> {
    const [act] = await this.database.read((manager) => readActs(manager, this.known, revision - 1, revision));
    return act ?? null;
  }

  async commit({ actor, label, idempotency, undoes, decide }: WantedAct): Promise<CommitOutcome> {
    await this.loaded();
    const facts: { settle: () => void }[] = [];
    const outcome = await this.database.write(async (manager): Promise<CommitOutcome> => {
      const org = await this.caughtUp(manager);
      const answerKey = idempotency && { ...idempotency, caller: actor ?? '' };
      const first = answerKey && ((await findAnswer(manager, answerKey)) as KeptOutcome | null);
      if (first) return { ...first, org, repeated: true };
      const decision = await decide(org, manager);
      const outcome = await this.settle(
        manager,
        org,
        decision,
        { actor, label, origin: undoes === undefined ? 'ACT' : 'UNDO', undoes: undoes ?? null },
        facts,
      );
      if (answerKey) await keepAnswer(manager, answerKey, this.now().toISOString(), kept(outcome));
      return outcome;
    });
    return this.published(outcome, facts);
  }

  undo(by: WantedStep): Promise<CommitOutcome> {
    return this.step('UNDO', by);
  }

  redo(by: WantedStep): Promise<CommitOutcome> {
    return this.step('REDO', by);
  }

  log({ first, before }: { readonly first: number; readonly before?: number }): Promise<LogEntry[]> {
    return this.database.read((manager) => readEntries(manager, before ?? null, first));
  }

  verifyLog(): Promise<string[]> {
    return this.database.read((manager) => verifyLog(manager));
  }

  alongSteps(also: AlongStep): void {
    this.also = also;
  }

  onRevision(listener: (org: Org) => void): () => void {
    this.listeners.add(listener);
    this.looking ??= setInterval(() => void this.current().catch(() => undefined), LOOK_EVERY).unref();
    return () => {
      this.listeners.delete(listener);
      if (this.listeners.size === 0) this.close();
    };
  }

  close(): void {
    if (this.looking) clearInterval(this.looking);
    this.looking = null;
  }

  /** Undo and redo are both taking back: an act, or an undo. */
  private async step(step: 'UNDO' | 'REDO', { idempotency, ...by }: WantedStep): Promise<CommitOutcome> {
    await this.loaded();
    const facts: { settle: () => void }[] = [];
    const outcome = await this.database.write(async (manager): Promise<CommitOutcome> => {
      const org = await this.caughtUp(manager);
      const answerKey = idempotency && { ...idempotency, caller: by.actor ?? '' };
      const first = answerKey && ((await findAnswer(manager, answerKey)) as KeptOutcome | null);
      if (first) return { ...first, org, repeated: true };
      const newest = await newestOf(manager, step, by);
      const target = newest && (step === 'UNDO' ? actToUndo([newest], by) : undoToRedo([newest], by));
      const outcome = target
        ? await this.settle(
            manager,
            org,
            await this.decideTakingBack(manager, org, target.revision),
            { actor: by.actor, label: target.label, origin: step, undoes: target.revision },
            facts,
          )
        : refused(org, refuse('NOT_FOUND', step === 'UNDO' ? 'There is no act to undo.' : 'There is nothing to redo.'));
      if (target && outcome.ok && this.also)
        await this.also(manager, { kind: step, undoes: target.revision, revision: outcome.revision, actor: by.actor });
      if (answerKey) await keepAnswer(manager, answerKey, this.now().toISOString(), kept(outcome));
      return outcome;
    });
    return this.published(outcome, facts);
  }

  /** Reads the later acts only where one of them wrote what is to be written back, or made it impossible. */
  private async decideTakingBack(manager: EntityManager, org: Org, revision: number): Promise<Allowed | Refused> {
    const [act] = await readActs(manager, this.known, revision - 1, revision);
    const written = act!.changes.map(writtenBy);
    const target = { revision, written, inverses: act!.inverses };
    const untouched = written.every(({ kind, key }) => (org.record(kind, key)?.version ?? 0) === revision);
    const alone = untouched ? takeBack(org, target, []) : null;
    if (alone?.allowed) return alone;
    const later = await readActs(manager, this.known, revision, org.revision);
    return takeBack(
      org,
      target,
      later.map((other) => ({ revision: other.revision, undoes: other.undoes, written: other.changes.map(writtenBy) })),
    );
  }

  /** Makes an allowed act last: its facts, its entry in the log and its rows. */
  private async settle(
    manager: EntityManager,
    org: Org,
    decision: Decision,
    about: { actor: string | null; label: string; origin: ActOrigin; undoes: number | null },
    brought: { settle: () => void }[],
  ): Promise<CommitOutcome> {
    const answer = decision.answer ?? null;
    if (!decision.allowed) return { ok: false, refusals: decision.refusals, org, answer, repeated: false };
    const { changes, inverses, written } = decision;
    if (changes.length === 0) return { ok: true, revision: org.revision, org, answer, repeated: false };
    const { revision } = decision.org;
    if (revision !== org.revision + 1) throw new Error(`The act was decided for revision ${revision}, and the next is ${org.revision + 1}`);
    const facts = new FactsOfAct(this.known, await nextFactsId(manager));
    const versions = inverses.map((inverse) => {
      const { kind, key } = writtenBy(inverse);
      return org.record(kind, key)?.version ?? 0;
    });
    const payload = encodePayload({ changes, inverses, versions }, facts);
    await appendAct(manager, { revision, ...about, at: this.now().toISOString(), changeCount: changes.length }, PAYLOAD_FORMAT, payload);
    await writeRecords(manager, decision.org, written, (person) => facts.idOf(person.key, person.details, person.externalId));
    await putFacts(manager, facts.written);
    brought.push(facts);
    return { ok: true, revision, org: decision.org, answer, repeated: false };
  }

  /** After the commit: the new organization becomes the current one. */
  private published(outcome: CommitOutcome, brought: readonly { settle: () => void }[]): CommitOutcome {
    for (const facts of brought) facts.settle();
    this.adopt(outcome.org);
    return outcome;
  }

  private loaded(): Promise<Org> {
    if (this.org) return Promise.resolve(this.org);
    this.loading ??= this.database
      .read((manager) => loadOrg(manager, this.known))
      .then((org) => this.adopt(org))
      .finally(() => (this.loading = null));
    return this.loading;
  }

  /** The newest organization as `manager` sees it: ours with the acts that it lacks, or from the rows where that cannot be. */
  private async caughtUp(manager: EntityManager): Promise<Org> {
    const newest = await newestRevision(manager);
    let org = this.org;
    if (!org) return loadOrg(manager, this.known);
    if (org.revision >= newest) return org;
    for (const act of await readActs(manager, this.known, org.revision, newest)) {
      const next = applyAct(org, act.changes, act.revision);
      if (!next.allowed) return loadOrg(manager, this.known);
      org = next.org;
    }
    return org;
  }

  private adopt(org: Org): Org {
    if (this.org && this.org.revision >= org.revision) return this.org;
    this.org = org;
    // Not in our own turn: a listener that throws must not make a committed act look failed.
    for (const listener of this.listeners) queueMicrotask(() => listener(org));
    return org;
  }
}

type KeptOutcome = { ok: true; revision: number; answer: Json } | { ok: false; refusals: readonly Refusal[]; answer: Json };

function kept(outcome: CommitOutcome): KeptOutcome {
  const { answer } = outcome;
  return outcome.ok ? { ok: true, revision: outcome.revision, answer } : { ok: false, refusals: outcome.refusals, answer };
}

function refused(org: Org, refusal: Refusal): CommitOutcome {
  return { ok: false, refusals: [refusal], org, answer: null, repeated: false };
}
