import type { ActOrigin } from '@tandem/shared/changes/undo';
import type { EntityManager } from 'typeorm';
import { parameter } from '../database/bulk-rows.ts';
import { ActRow } from './act.entity.ts';
import { decodePayload, factsNamedIn, parsePayload, type ActPayload } from './act-payload.ts';
import { readFacts } from './person-details.store.ts';
import type { KnownFacts } from './personal-facts.ts';

/** An entry of the log without its changes. */
export interface LogEntry {
  readonly revision: number;
  readonly origin: ActOrigin;
  /** Revision that an undo or redo takes back; null for an act by itself. */
  readonly undoes: number | null;
  /** Revision that took this one back; null while it stands. */
  readonly undoneBy: number | null;
  /** Id of the user or token who did it; null is the machine itself (a command on the server). */
  readonly actor: string | null;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  readonly label: string;
  readonly changeCount: number;
}

/** An entry of the log with all that it did. */
export interface LoggedAct extends LogEntry, ActPayload {}

/** Which log is read: the names come from the program, never from input. */
export interface ActLog {
  readonly table: string;
  /** The column that numbers the acts. */
  readonly number: string;
  /** SQL: which rows of the table are of this log. */
  readonly within: string;
  /** SQL: what is read beside the columns that every log has. */
  readonly extra: string;
}

/** The log of the live organization. */
export const LIVE_LOG: ActLog = { table: 'acts', number: 'revision', within: 'true', extra: '' };

function entryColumns({ number, extra }: ActLog): string {
  return `${number} AS revision, origin, undoes, undone_by AS "undoneBy", actor, at, label, change_count AS "changeCount"${extra}`;
}

/** The number of the newest act; 0 where there is none. */
export async function newestRevision(manager: EntityManager): Promise<number> {
  const [row] = await manager.query<[{ newest: number | null }]>('SELECT max(revision) AS newest FROM acts');
  return row.newest ?? 0;
}

/** Appends an act, and marks the one that it takes back. `payload` is of the present format. */
export async function appendAct(manager: EntityManager, entry: Omit<LogEntry, 'undoneBy'>, format: number, payload: string): Promise<void> {
  await manager.insert(ActRow, { ...entry, undoneBy: null, format, payload });
  if (entry.undoes !== null) await manager.update(ActRow, { revision: entry.undoes }, { undoneBy: entry.revision });
}

/** Entries before the revision `before` (null: the newest), newest first. */
export function readEntries<E extends LogEntry = LogEntry>(
  manager: EntityManager,
  before: number | null,
  most: number,
  log: ActLog = LIVE_LOG,
): Promise<E[]> {
  const earlier = before === null ? '' : `AND ${log.number} < ${before}`;
  return manager.query(
    `SELECT ${entryColumns(log)} FROM ${log.table} WHERE ${log.within} ${earlier} ORDER BY ${log.number} DESC LIMIT ${most}`,
  );
}

/** The revision of the newest act before an instant (ISO 8601 in UTC); null where there was none. Acts are in order of their instants. */
export async function revisionBefore(manager: EntityManager, instant: string): Promise<number | null> {
  const [row] = await manager.query<{ revision: number }[]>(
    `SELECT revision FROM acts WHERE at < ${parameter(manager, 1)} ORDER BY revision DESC LIMIT 1`,
    [instant],
  );
  return row?.revision ?? null;
}

/** Revisions of the newest acts of a label, the newest first. */
export async function revisionsLabelled(manager: EntityManager, label: string, most: number): Promise<number[]> {
  const rows = await manager.query<{ revision: number }[]>(
    `SELECT revision FROM acts WHERE label = ${parameter(manager, 1)} ORDER BY revision DESC LIMIT ${most}`,
    [label],
  );
  return rows.map(({ revision }) => revision);
}

/** The newest act, redo or undo that decides what the actor (null with `anyone`: whoever) can undo or redo. */
export async function newestOf(
  manager: EntityManager,
  step: 'UNDO' | 'REDO',
  by: { actor: string | null; anyone: boolean },
  log: ActLog = LIVE_LOG,
): Promise<LogEntry | null> {
  const deciding =
    step === 'UNDO' ? `origin <> 'UNDO' AND undone_by IS NULL` : `(origin = 'ACT' OR (origin = 'UNDO' AND undone_by IS NULL))`;
  const own = by.anyone ? 'true' : by.actor === null ? 'actor IS NULL' : `actor = ${parameter(manager, 1)}`;
  const parameters = by.anyone || by.actor === null ? [] : [by.actor];
  const [entry] = await manager.query<LogEntry[]>(
    `SELECT ${entryColumns(log)} FROM ${log.table} WHERE ${log.within} AND ${own} AND ${deciding} ORDER BY ${log.number} DESC LIMIT 1`,
    parameters,
  );
  return entry ?? null;
}

/** The acts after the number `after` up to `upTo` in their order, with their changes. */
export async function readActs<E extends LogEntry = LogEntry>(
  manager: EntityManager,
  known: KnownFacts,
  after: number,
  upTo: number,
  log: ActLog = LIVE_LOG,
): Promise<(E & ActPayload)[]> {
  type Row = E & { format: number; payload: string };
  const rows = await manager.query<Row[]>(
    `SELECT ${entryColumns(log)}, format, payload FROM ${log.table}
     WHERE ${log.within} AND ${log.number} > ${after} AND ${log.number} <= ${upTo} ORDER BY ${log.number}`,
  );
  const parsed = rows.map(({ format, payload, ...entry }) => ({ entry: entry as unknown as E, stored: parsePayload(format, payload) }));
  const facts = await readFacts(manager, known, [...new Set(parsed.flatMap(({ stored }) => factsNamedIn(stored)))]);
  return parsed.map(({ entry, stored }) => ({ ...entry, ...decodePayload(stored, facts) }));
}
