import type { Change } from '@tandem/shared/changes/change';
import { changeIdOf } from '@tandem/shared/scenario/scenario-act';
import { MoreThan, type EntityManager } from 'typeorm';
import { putRows, type BulkTable } from '../database/bulk-rows.ts';
import type { ActPayload } from '../org/act-payload.ts';
import { PAYLOAD_FORMAT } from '../org/act-payload.ts';
import { readActs, readEntries, type ActLog, type LogEntry } from '../org/acts.store.ts';
import type { KnownFacts } from '../org/personal-facts.ts';
import { ScenarioActRow } from './scenario-act.entity.ts';
import { ScenarioRow } from './scenario.entity.ts';

/** An entry of a scenario's log without its changes; `revision` is the act's number in the scenario. */
export interface ScenarioLogEntry extends LogEntry {
  /** The same through forks, merges and rebases. */
  readonly actKey: string;
  readonly epoch: number;
}

/** An entry with all that it did. */
export interface ScenarioLoggedAct extends ScenarioLogEntry, ActPayload {}

/** An act that is to be written. */
export interface NewScenarioAct extends Omit<ScenarioLogEntry, 'undoneBy'> {
  readonly payload: string;
}

/** The log of a scenario: of one epoch, or with null of all. `key` must be one of ours. */
export function scenarioLog(key: string, epoch: number | null): ActLog {
  if (!/^[\w-]+$/.test(key)) throw new Error(`‘${key}’ is no key of a scenario`);
  const within = `scenario_key = '${key}'${epoch === null ? '' : ` AND epoch = ${epoch}`}`;
  return { table: 'scenario_acts', number: 'number', within, extra: ', act_key AS "actKey", epoch' };
}

/** The acts of an epoch after a number, up to `upTo`, in their order, with their changes. */
export function readScenarioActs(
  manager: EntityManager,
  known: KnownFacts,
  key: string,
  epoch: number,
  after: number,
  upTo: number,
): Promise<ScenarioLoggedAct[]> {
  return readActs<ScenarioLogEntry>(manager, known, after, upTo, scenarioLog(key, epoch));
}

/** Entries of all epochs before a number (null: the newest), newest first. */
export function readScenarioEntries(manager: EntityManager, key: string, before: number | null, most: number): Promise<ScenarioLogEntry[]> {
  return readEntries<ScenarioLogEntry>(manager, before, most, scenarioLog(key, null));
}

const TABLE: BulkTable = {
  table: 'scenario_acts',
  columns: [
    ['scenario_key', 'text'],
    ['number', 'integer'],
    ['epoch', 'integer'],
    ['act_key', 'text'],
    ['origin', 'text'],
    ['undoes', 'integer'],
    ['undone_by', 'integer'],
    ['actor', 'text'],
    ['at', 'text'],
    ['label', 'text'],
    ['change_count', 'integer'],
    ['format', 'integer'],
    ['payload', 'text'],
  ],
  identity: ['scenario_key', 'number'],
};

/** Appends acts, and marks the ones that they take back. Payloads are of the present format. */
export async function appendScenarioActs(manager: EntityManager, key: string, acts: readonly NewScenarioAct[]): Promise<void> {
  await putRows(
    manager,
    TABLE,
    acts.map(({ revision, epoch, actKey, origin, undoes, actor, at, label, changeCount, payload }) => [
      key,
      revision,
      epoch,
      actKey,
      origin,
      undoes,
      null,
      actor,
      at,
      label,
      changeCount,
      PAYLOAD_FORMAT,
      payload,
    ]),
  );
  for (const { undoes, revision } of acts) {
    if (undoes !== null) await manager.update(ScenarioActRow, { scenarioKey: key, number: undoes }, { undoneBy: revision });
  }
}

/**
 * The acts by themselves that are in effect, in the order in which they last came into effect: what was undone is left out, and
 * what was given again counts from then.
 */
export function standingActs<A extends Pick<LogEntry, 'revision' | 'origin' | 'undoneBy'>>(oldestFirst: readonly A[]): A[] {
  const byNumber = new Map(oldestFirst.map((act) => [act.revision, act]));
  const standing: { readonly act: A; readonly since: number }[] = [];
  for (const act of oldestFirst) {
    if (act.origin !== 'ACT') continue;
    let since = act.revision;
    let stands = true;
    for (let by = act.undoneBy; by !== null; by = byNumber.get(by)?.undoneBy ?? null) {
      stands = !stands;
      since = by;
    }
    if (stands) standing.push({ act, since });
  }
  return standing.sort((a, b) => a.since - b.since).map(({ act }) => act);
}

/** Keys of the acts of scenarios that were applied to the live organization after a revision, and stand. */
export async function appliedActKeys(manager: EntityManager, since: number): Promise<ReadonlySet<string>> {
  const applied = await manager.find(ScenarioRow, {
    where: { status: 'APPLIED', appliedRevision: MoreThan(since) },
    select: { key: true, epoch: true },
  });
  const keys = new Set<string>();
  for (const { key, epoch } of applied) {
    const entries = await readEntries<ScenarioLogEntry>(manager, null, Number.MAX_SAFE_INTEGER, scenarioLog(key, epoch));
    for (const { actKey } of standingActs(entries.reverse())) keys.add(actKey);
  }
  return keys;
}

/** A change with its address. */
export interface AddressedChange<A> {
  readonly id: string;
  readonly act: A;
  readonly index: number;
  readonly change: Change;
}

/** The changes of acts, one by one. */
export function changesOf<A extends { readonly actKey: string; readonly changes: readonly Change[] }>(
  acts: readonly A[],
): AddressedChange<A>[] {
  return acts.flatMap((act) => act.changes.map((change, index) => ({ id: changeIdOf(act.actKey, index), act, index, change })));
}
