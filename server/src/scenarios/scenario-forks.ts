import { applyAct } from '@tandem/shared/changes/act';
import type { Org } from '@tandem/shared/org/org';
import type { EntityManager } from 'typeorm';
import type { KnownFacts } from '../org/personal-facts.ts';
import { readScenarioActs, type ScenarioLoggedAct } from './scenario-acts.store.ts';
import type { ScenarioEntry } from './scenario.ts';

/**
 * Revisions of a scenario's organization, and versions of the records that it wrote, are this number and the number of the act,
 * so that they are never taken for those of the live organization.
 */
export const SCENARIO_REVISIONS = 1_000_000_000;

/** Forks kept at most: each holds what differs from its base. */
const MOST_KEPT = 16;

/** A scenario's organization at one of its versions, with the one that it stands on. */
export interface ScenarioVersion {
  readonly entry: ScenarioEntry;
  /** The live organization at the base revision. */
  readonly base: Org;
  readonly org: Org;
  /** The acts of the epoch, oldest first. */
  readonly acts: readonly ScenarioLoggedAct[];
}

/** The organizations of the scenarios last used, each made from its base and its acts, and brought up to date by the acts it lacks. */
export class ScenarioForks {
  private readonly kept = new Map<string, ScenarioVersion>();
  private readonly bases = new Map<string, { readonly revision: number; readonly org: Org }>();

  constructor(
    private readonly known: KnownFacts,
    /** The live organization at a revision; null where there is none. */
    private readonly liveAt: (revision: number) => Promise<Org | null>,
  ) {}

  /**
   * Gets the base of a scenario. To be called before a snapshot is taken for `at`: whoever holds one must not wait for another,
   * or readers that wait for each other take all there are.
   */
  async prepare(entry: ScenarioEntry): Promise<void> {
    if (this.usable(entry)) return;
    this.bases.set(entry.key, { revision: entry.baseRevision, org: await this.baseOf(entry) });
    if (this.bases.size > MOST_KEPT) this.bases.delete(this.bases.keys().next().value!);
  }

  /** The scenario at the version that `entry` says, or a newer one that is known, read through `manager`. */
  async at(manager: EntityManager, entry: ScenarioEntry): Promise<ScenarioVersion> {
    const before = this.usable(entry);
    if (before && before.entry.version > entry.version) return before;
    if (before && before.entry.version === entry.version) return this.keep({ ...before, entry });
    const prepared = this.bases.get(entry.key);
    const base = before?.base ?? (prepared?.revision === entry.baseRevision ? prepared.org : await this.baseOf(entry));
    this.bases.delete(entry.key);
    const lacking = await readScenarioActs(manager, this.known, entry.key, entry.epoch, before?.entry.version ?? 0, entry.version);
    const start = (lacking[0]?.revision ?? entry.version + 1) - 1;
    let org = before?.org ?? renumbered(base, SCENARIO_REVISIONS + start);
    for (const act of lacking) org = replayed(org, act, entry);
    const acts = [...(before?.acts ?? []), ...lacking];
    return this.keep({ entry, base, org, acts: withUndone(acts) });
  }

  /** Keeps a version that this process has just made. */
  keep(version: ScenarioVersion): ScenarioVersion {
    const { key } = version.entry;
    this.kept.delete(key);
    this.kept.set(key, version);
    if (this.kept.size > MOST_KEPT) this.kept.delete(this.kept.keys().next().value!);
    return version;
  }

  forget(key: string): void {
    this.kept.delete(key);
  }

  private usable(entry: ScenarioEntry): ScenarioVersion | null {
    const kept = this.kept.get(entry.key);
    return kept?.entry.epoch === entry.epoch ? kept : null;
  }

  private async baseOf({ baseRevision, key }: ScenarioEntry): Promise<Org> {
    const base = await this.liveAt(baseRevision);
    if (!base) throw new Error(`Scenario ${key} stands on revision ${baseRevision}, which does not exist`);
    return base;
  }
}

/** The same organization under another revision. */
export function renumbered(org: Org, revision: number): Org {
  return org.draft().seal(revision);
}

function replayed(org: Org, act: ScenarioLoggedAct, { key }: ScenarioEntry): Org {
  const next = applyAct(org, act.changes, SCENARIO_REVISIONS + act.revision);
  if (!next.allowed) throw new Error(`Act ${act.revision} of scenario ${key} cannot be replayed: ${next.refusals[0]?.message}`);
  return next.org;
}

/** Acts as they stand now: an act that was read before may have been taken back by one that was read later. */
function withUndone(acts: readonly ScenarioLoggedAct[]): readonly ScenarioLoggedAct[] {
  const by = new Map<number, number>();
  for (const { undoes, revision } of acts) if (undoes !== null) by.set(undoes, revision);
  if (by.size === 0) return acts;
  return acts.map((act) => (act.undoneBy === (by.get(act.revision) ?? null) ? act : { ...act, undoneBy: by.get(act.revision) ?? null }));
}
