import { In, type EntityManager } from 'typeorm';
import { deleteComments } from './comments.store.ts';
import { deleteReviews } from './reviews.store.ts';
import { ScenarioActRow } from './scenario-act.entity.ts';
import { ScenarioEventRow } from './scenario-event.entity.ts';
import { ScenarioResolutionRow } from './scenario-resolution.entity.ts';
import { ScenarioShareRow } from './scenario-share.entity.ts';
import { ScenarioRow } from './scenario.entity.ts';
import type { ScenarioAccess, ScenarioEntry, ScenarioStatus, SeenScenario, WantedTargets } from './scenario.ts';

/** Stands for everybody who may read scenarios. */
export const EVERYBODY = '';

export const SCENARIO_EVENTS = [
  'CREATED',
  'FORKED',
  'RENAMED',
  'SHARED',
  'UNSHARED',
  'TARGETS_SET',
  'MERGED',
  'REBASED',
  'REVIEW_REQUESTED',
  'REVIEW_WITHDRAWN',
  'STEP_APPROVED',
  'APPROVED',
  'SENT_BACK',
  'APPROVAL_VOIDED',
  'APPLIED',
  'REVERTED',
  'ARCHIVED',
  'UNARCHIVED',
] as const;
/** What can happen to a scenario as a whole. */
export type ScenarioEventKind = (typeof SCENARIO_EVENTS)[number];

/** Something that happened to a scenario as a whole. */
export interface ScenarioEvent {
  readonly kind: ScenarioEventKind;
  readonly actor: string | null;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly note: string | null;
}

/** Somebody with whom a scenario is shared; `EVERYBODY` is all who may read scenarios. */
export interface ScenarioShare {
  readonly reader: string;
  readonly access: ScenarioAccess;
}

/** The scenario, so far as it is the caller's or shared with them; null where it is not. */
export async function findScenario(manager: EntityManager, key: string, caller: string | null): Promise<SeenScenario | null> {
  const row = await manager.findOneBy(ScenarioRow, { key });
  if (!row) return null;
  const entry = entryOf(row);
  if (entry.author === caller) return { entry, access: 'EDIT' };
  const shares = await manager.findBy(ScenarioShareRow, { scenarioKey: key, reader: In([EVERYBODY, caller ?? EVERYBODY]) });
  const access = widest(shares);
  return access && { entry, access };
}

/** All that are the caller's or shared with them, the newest edit first. */
export async function listScenarios(manager: EntityManager, caller: string): Promise<SeenScenario[]> {
  const shares = await manager.findBy(ScenarioShareRow, { reader: In([EVERYBODY, caller]) });
  const byKey = new Map<string, ScenarioShareRow[]>();
  for (const share of shares) byKey.set(share.scenarioKey, [...(byKey.get(share.scenarioKey) ?? []), share]);
  const rows = await manager.find(ScenarioRow, {
    where: [{ author: caller }, { key: In([...byKey.keys()]) }],
    order: { updatedAt: 'DESC', key: 'ASC' },
  });
  return rows.map((row) => ({
    entry: entryOf(row),
    access: row.author === caller ? 'EDIT' : widest(byKey.get(row.key) ?? [])!,
  }));
}

/** Writes a new scenario. */
export async function insertScenario(manager: EntityManager, entry: ScenarioEntry): Promise<void> {
  await manager.insert(ScenarioRow, { ...entry, targets: entry.targets && JSON.stringify(entry.targets) });
}

/** Sets fields of a scenario. */
export async function setScenario(
  manager: EntityManager,
  key: string,
  { targets, ...set }: Partial<Omit<ScenarioEntry, 'key' | 'author' | 'createdAt'>>,
): Promise<void> {
  await manager.update(ScenarioRow, { key }, { ...set, ...(targets !== undefined && { targets: targets && JSON.stringify(targets) }) });
}

/** The scenario whose application was taken back by an undo of the live organization is reverted; gives its key. */
export async function markReverted(manager: EntityManager, appliedRevision: number, revertedRevision: number): Promise<string[]> {
  const rows = await manager.findBy(ScenarioRow, { appliedRevision, status: 'APPLIED' });
  for (const { key } of rows) await manager.update(ScenarioRow, { key }, { status: 'REVERTED', revertedRevision });
  return rows.map(({ key }) => key);
}

/** The scenario whose application was given again by a redo of the live organization is applied; gives its key. */
export async function markApplied(manager: EntityManager, revertedRevision: number, appliedRevision: number): Promise<string[]> {
  const rows = await manager.findBy(ScenarioRow, { revertedRevision, status: 'REVERTED' });
  for (const { key } of rows) await manager.update(ScenarioRow, { key }, { status: 'APPLIED', appliedRevision, revertedRevision: null });
  return rows.map(({ key }) => key);
}

/** Removes a scenario with all that is its own. */
export async function deleteScenarioRows(manager: EntityManager, key: string): Promise<void> {
  for (const entity of [ScenarioActRow, ScenarioShareRow, ScenarioResolutionRow, ScenarioEventRow])
    await manager.delete(entity, { scenarioKey: key });
  await deleteReviews(manager, key);
  await deleteComments(manager, key);
  await manager.delete(ScenarioRow, { key });
}

/** Shares a scenario; null takes the share back. */
export async function setShare(manager: EntityManager, key: string, reader: string, access: ScenarioAccess | null): Promise<void> {
  await manager.delete(ScenarioShareRow, { scenarioKey: key, reader });
  if (access) await manager.insert(ScenarioShareRow, { scenarioKey: key, reader, access });
}

/** With whom a scenario is shared; everybody comes first. */
export async function listShares(manager: EntityManager, key: string): Promise<ScenarioShare[]> {
  const rows = await manager.find(ScenarioShareRow, { where: { scenarioKey: key }, order: { reader: 'ASC' } });
  return rows.map(({ reader, access }) => ({ reader, access: access as ScenarioAccess }));
}

/** Notes that something happened. */
export async function addEvent(manager: EntityManager, key: string, event: ScenarioEvent): Promise<void> {
  await manager.insert(ScenarioEventRow, { scenarioKey: key, ...event });
}

/** What happened to a scenario as a whole, oldest first. */
export async function listEvents(manager: EntityManager, key: string): Promise<ScenarioEvent[]> {
  const rows = await manager.find(ScenarioEventRow, { where: { scenarioKey: key }, order: { id: 'ASC' } });
  return rows.map(({ kind, actor, at, note }) => ({ kind: kind as ScenarioEventKind, actor, at, note }));
}

/** How far scenarios have come, for whoever follows them. */
export async function readPlaces(
  manager: EntityManager,
  keys: readonly string[],
): Promise<Map<string, Pick<ScenarioEntry, 'version' | 'epoch' | 'status' | 'updatedAt'>>> {
  const rows = await manager.find(ScenarioRow, {
    where: { key: In([...keys]) },
    select: { key: true, version: true, epoch: true, status: true, updatedAt: true },
  });
  return new Map(
    rows.map(({ key, version, epoch, status, updatedAt }) => [key, { version, epoch, status: status as ScenarioStatus, updatedAt }]),
  );
}

function entryOf(row: ScenarioRow): ScenarioEntry {
  const { key, name, description, author, createdAt, updatedAt, baseRevision, version, epoch, forkedFrom, appliedRevision } = row;
  return {
    key,
    name,
    description,
    status: row.status as ScenarioStatus,
    author,
    createdAt,
    updatedAt,
    baseRevision,
    version,
    epoch,
    forkedFrom,
    appliedRevision,
    revertedRevision: row.revertedRevision,
    targets: row.targets === null ? null : (JSON.parse(row.targets) as WantedTargets),
  };
}

function widest(shares: readonly { readonly access: string }[]): ScenarioAccess | null {
  for (const access of ['EDIT', 'COMMENT', 'VIEW'] as const) if (shares.some((share) => share.access === access)) return access;
  return null;
}
