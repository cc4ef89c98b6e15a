import { randomBytes } from 'node:crypto';
import { writtenBy } from '@tandem/shared/changes/act';
import { refuse, type Refusal } from '@tandem/shared/changes/refusal';
import { actToUndo, takeBack, undoToRedo, type ActOrigin } from '@tandem/shared/changes/undo';
import type { Org } from '@tandem/shared/org/org';
import type { EntityManager } from 'typeorm';
import type { Database } from '../database/database.ts';
import { encodePayload } from '../org/act-payload.ts';
import { newestOf } from '../org/acts.store.ts';
import { findAnswer, keepAnswer } from '../org/answers.store.ts';
import type { CommitOutcome, Decision, Json, OrgStore, WantedAct, WantedStep } from '../org/org.store.ts';
import { FactsOfAct, knownFactsOf } from '../org/personal-facts.ts';
import { nextFactsId, putFacts } from '../org/person-details.store.ts';
import { appendScenarioActs, scenarioLog, type NewScenarioAct, type ScenarioLoggedAct } from './scenario-acts.store.ts';
import { SCENARIO_REVISIONS, ScenarioForks, type ScenarioVersion } from './scenario-forks.ts';
import { ScenarioFollowers, type ScenarioNews } from './scenario-followers.ts';
import { voidApproval } from './approval.ts';
import { addEvent, findScenario, markApplied, markReverted, setScenario } from './scenario-rows.store.ts';
import { noScenario, whyLocked, type ScenarioEntry, type SeenScenario } from './scenario.ts';

/** What became of an act in a scenario; `revision` is the number of the act. */
export type ScenarioOutcome = CommitOutcome & {
  /** The scenario afterwards; null where there is none that the caller may see. */
  readonly entry: ScenarioEntry | null;
};

/** The scenarios: each a base revision of the live organization and a log of its own. */
export interface ScenarioStore {
  readonly database: Database;
  readonly live: OrgStore;
  readonly forks: ScenarioForks;
  /** The scenario, so far as the caller may see it. */
  find(key: string, caller: string | null): Promise<SeenScenario | null>;
  /** Its organization at the version that `entry` says or a newer one. */
  version(entry: ScenarioEntry): Promise<ScenarioVersion>;
  /** Decides an act and makes it last, as `OrgStore.commit` does on the live organization. */
  commit(key: string, act: WantedAct): Promise<ScenarioOutcome>;
  undo(key: string, by: WantedStep): Promise<ScenarioOutcome>;
  redo(key: string, by: WantedStep): Promise<ScenarioOutcome>;
  /** Runs a write that concerns scenarios and tells the followers of `key` when it is committed. */
  write<T>(key: string, work: (manager: EntityManager) => Promise<T>): Promise<T>;
  /** Tells the followers of `key` of a write that was made beside the live organization. */
  told(key: string): Promise<void>;
  /** Acts of the present epoch after a number; null where that number is of a former epoch: load the records anew. */
  actsAfter(entry: ScenarioEntry, after: number): Promise<ScenarioLoggedAct[] | null>;
  /** Calls `listener` whenever the scenario has changed, whoever did it; gives the way to stop it. */
  onChange(key: string, listener: (news: ScenarioNews) => void): () => void;
  /** Writes acts that were decided elsewhere (a fork, a rebase, a merge) as one transaction's part. */
  append(manager: EntityManager, entry: ScenarioEntry, acts: readonly DecidedAct[]): Promise<void>;
  now(): Date;
  close(): void;
}

/** An act that was decided, to be written into a scenario's log. */
export interface DecidedAct {
  readonly actKey: string;
  readonly actor: string | null;
  readonly at: string;
  readonly label: string;
  readonly origin: ActOrigin;
  readonly undoes: number | null;
  /** Number in the scenario. */
  readonly number: number;
  readonly changes: ScenarioLoggedAct['changes'];
  readonly inverses: ScenarioLoggedAct['inverses'];
  /** For each inverse, the version that its record had before; 0 where there was none. */
  readonly versions: readonly number[];
}

/** The store of the scenarios beside the store of the live organization, on the same database. */
export function createScenarioStore(database: Database, live: OrgStore, now: () => Date = () => new Date()): ScenarioStore {
  return new Scenarios(database, live, now);
}

/** A key never used before. */
export function newScenarioKey(): string {
  return randomBytes(12).toString('base64url');
}

class Scenarios implements ScenarioStore {
  readonly forks: ScenarioForks;
  private readonly known;
  private readonly followers: ScenarioFollowers;

  constructor(
    readonly database: Database,
    readonly live: OrgStore,
    readonly now: () => Date,
  ) {
    this.known = knownFactsOf(database);
    this.forks = new ScenarioForks(this.known, (revision) => live.atRevision(revision));
    this.followers = new ScenarioFollowers(database);
    live.alongSteps(async (manager, { kind, undoes, revision, actor }) => {
      const at = now().toISOString();
      for (const key of await (kind === 'UNDO' ? markReverted : markApplied)(manager, undoes, revision))
        await addEvent(manager, key, { kind: kind === 'UNDO' ? 'REVERTED' : 'APPLIED', actor, at, note: null });
    });
  }

  find(key: string, caller: string | null): Promise<SeenScenario | null> {
    return this.database.read((manager) => findScenario(manager, key, caller));
  }

  async version(entry: ScenarioEntry): Promise<ScenarioVersion> {
    await this.forks.prepare(entry);
    return this.database.read((manager) => this.forks.at(manager, entry));
  }

  commit(key: string, { actor, label, idempotency, decide }: WantedAct): Promise<ScenarioOutcome> {
    return this.run(key, actor, idempotency, async (manager, { org }) => ({
      about: { actor, label, origin: 'ACT', undoes: null },
      decision: await decide(org, manager),
    }));
  }

  undo(key: string, by: WantedStep): Promise<ScenarioOutcome> {
    return this.step(key, 'UNDO', by);
  }

  redo(key: string, by: WantedStep): Promise<ScenarioOutcome> {
    return this.step(key, 'REDO', by);
  }

  async write<T>(key: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const done = await this.database.write(work);
    await this.followers.look([key]);
    return done;
  }

  told(key: string): Promise<void> {
    return this.followers.look([key]);
  }

  async actsAfter(entry: ScenarioEntry, after: number): Promise<ScenarioLoggedAct[] | null> {
    const { acts } = await this.version(entry);
    const start = (acts[0]?.revision ?? entry.version + 1) - 1;
    return after < start ? null : acts.filter(({ revision }) => revision > after);
  }

  onChange(key: string, listener: (news: ScenarioNews) => void): () => void {
    return this.followers.follow(key, listener);
  }

  async append(manager: EntityManager, entry: ScenarioEntry, acts: readonly DecidedAct[]): Promise<void> {
    const facts = new FactsOfAct(this.known, await nextFactsId(manager));
    const rows = acts.map(({ number, changes, inverses, versions, ...about }): NewScenarioAct => {
      return {
        ...about,
        revision: number,
        epoch: entry.epoch,
        changeCount: changes.length,
        payload: encodePayload({ changes, inverses, versions }, facts),
      };
    });
    await appendScenarioActs(manager, entry.key, rows);
    await putFacts(manager, facts.written);
  }

  close(): void {
    this.followers.close();
  }

  private step(key: string, step: 'UNDO' | 'REDO', { idempotency, ...by }: WantedStep): Promise<ScenarioOutcome> {
    return this.run(key, by.actor, idempotency, async (manager, { entry, org, acts }) => {
      const newest = await newestOf(manager, step, by, scenarioLog(key, entry.epoch));
      const target = newest && (step === 'UNDO' ? actToUndo([newest], by) : undoToRedo([newest], by));
      const about = { actor: by.actor, label: target?.label ?? '', origin: step, undoes: target?.revision ?? null };
      const act = target && acts.find(({ revision }) => revision === target.revision);
      if (!act) {
        const refusal = refuse('NOT_FOUND', step === 'UNDO' ? 'There is no act to undo.' : 'There is nothing to redo.');
        return { about, decision: { allowed: false, refusals: [refusal] } };
      }
      const later = acts
        .filter(({ revision }) => revision > act.revision)
        .map(({ revision, undoes, changes }) => ({ revision, undoes, written: changes.map(writtenBy) }));
      const decision = takeBack(org, { ...act, written: act.changes.map(writtenBy) }, later);
      return { about, decision };
    });
  }

  /** The one way into a scenario's log: in the write's turn, on its newest version, all or nothing. */
  private async run(
    key: string,
    actor: string | null,
    idempotency: WantedAct['idempotency'],
    decide: (
      manager: EntityManager,
      version: ScenarioVersion,
    ) => Promise<{
      readonly about: { actor: string | null; label: string; origin: ActOrigin; undoes: number | null };
      readonly decision: Decision;
    }>,
  ): Promise<ScenarioOutcome> {
    await this.warm(key, actor);
    let facts: FactsOfAct | null = null;
    let made: ScenarioVersion | null = null;
    const outcome = await this.database.write(async (manager): Promise<ScenarioOutcome> => {
      const seen = await findScenario(manager, key, actor);
      if (!seen) return this.refused(await this.live.current(), null, [noScenario(key)]);
      const version = await this.forks.at(manager, seen.entry);
      const answerKey = idempotency && { ...idempotency, caller: actor ?? '' };
      const first = answerKey && ((await findAnswer(manager, answerKey)) as KeptOutcome | null);
      if (first) return { ...first, org: version.org, repeated: true, entry: seen.entry };
      const locked = whyLocked(seen);
      if (locked) return this.refused(version.org, seen.entry, [locked]);
      const { about, decision } = await decide(manager, version);
      const outcome = await this.settle(manager, version, about, decision, (brought, after) => {
        facts = brought;
        made = after;
      });
      if (answerKey) await keepAnswer(manager, answerKey, this.now().toISOString(), kept(outcome));
      return outcome;
    });
    (facts as FactsOfAct | null)?.settle();
    if (made) {
      this.forks.keep(made);
      this.followers.tell(key, (made as ScenarioVersion).entry);
    }
    return outcome;
  }

  private async settle(
    manager: EntityManager,
    { entry, base, org, acts }: ScenarioVersion,
    about: { actor: string | null; label: string; origin: ActOrigin; undoes: number | null },
    decision: Decision,
    done: (facts: FactsOfAct, version: ScenarioVersion) => void,
  ): Promise<ScenarioOutcome> {
    const answer = decision.answer ?? null;
    if (!decision.allowed) return { ...this.refused(org, entry, decision.refusals), answer };
    const { changes, inverses } = decision;
    if (changes.length === 0) return { ok: true, revision: entry.version, org, answer, repeated: false, entry };
    const number = entry.version + 1;
    if (decision.org.revision !== SCENARIO_REVISIONS + number)
      throw new Error(`The act was decided for revision ${decision.org.revision}, and the next is ${SCENARIO_REVISIONS + number}`);
    const at = this.now().toISOString();
    const facts = new FactsOfAct(this.known, await nextFactsId(manager));
    const versions = versionsBefore(org, inverses);
    const act = { ...about, revision: number, actKey: newScenarioKey(), epoch: entry.epoch, at, changeCount: changes.length };
    await appendScenarioActs(manager, entry.key, [{ ...act, payload: encodePayload({ changes, inverses, versions }, facts) }]);
    await putFacts(manager, facts.written);
    const next: ScenarioEntry = { ...entry, version: number, updatedAt: at, status: 'DRAFT' };
    await setScenario(manager, entry.key, { version: number, updatedAt: at, status: next.status });
    await voidApproval(manager, entry, about.actor, at);
    const logged: ScenarioLoggedAct = { ...act, undoneBy: null, changes, inverses, versions };
    const before = about.undoes === null ? acts : acts.map((one) => (one.revision === about.undoes ? { ...one, undoneBy: number } : one));
    done(facts, { entry: next, base, org: decision.org, acts: [...before, logged] });
    return { ok: true, revision: number, org: decision.org, answer, repeated: false, entry: next };
  }

  /** Makes the fork before the turn is taken, so that others do not wait for it. */
  private async warm(key: string, actor: string | null): Promise<void> {
    const seen = await this.find(key, actor);
    if (seen) await this.version(seen.entry);
  }

  private refused(org: Org, entry: ScenarioEntry | null, refusals: readonly Refusal[]): ScenarioOutcome {
    return { ok: false, refusals, org, answer: null, repeated: false, entry };
  }
}

/** For each inverse, the version that its record has; 0 where there is none. */
export function versionsBefore(org: Org, inverses: ScenarioLoggedAct['inverses']): number[] {
  return inverses.map((inverse) => {
    const { kind, key } = writtenBy(inverse);
    return org.record(kind, key)?.version ?? 0;
  });
}

type KeptOutcome = { ok: true; revision: number; answer: Json } | { ok: false; refusals: readonly Refusal[]; answer: Json };

function kept(outcome: ScenarioOutcome): KeptOutcome {
  const { answer } = outcome;
  return outcome.ok ? { ok: true, revision: outcome.revision, answer } : { ok: false, refusals: outcome.refusals, answer };
}
