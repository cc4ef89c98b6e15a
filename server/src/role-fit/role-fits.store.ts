import type { EntityManager } from 'typeorm';
import { In } from 'typeorm';
import type { Database } from '../database/database.ts';
import { RoleFitChangesRow } from './role-fit-changes.entity.ts';
import { RoleFitRow } from './role-fit.entity.ts';

/** A role fit as it is kept. */
export interface KeptRoleFit {
  /** Whose it is: only this account may read it while it is not shared, and change it ever. */
  readonly accountId: string;
  readonly personKey: string;
  readonly questionnaireVersion: number;
  readonly answers: ReadonlyMap<string, number>;
  /** ISO 8601 instant in UTC. */
  readonly takenAt: string;
  readonly shared: boolean;
  readonly version: number;
}

/**
 * `Database.write` for role fits. A statement that fails tells its parameters to whoever notes the failure; here they would be
 * somebody's answers, so only what went wrong is passed on.
 */
export async function writeRoleFits<T>(database: Database, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  try {
    return await database.write(work);
  } catch (error) {
    const { driverError } = error as { readonly driverError?: { readonly message?: string } };
    throw driverError ? new Error(`A role fit could not be written: ${driverError.message ?? 'the database refused it'}`) : error;
  }
}

/** The role fit of an account; null where it has none. */
export async function findRoleFit(manager: EntityManager, accountId: string): Promise<KeptRoleFit | null> {
  const row = await manager.findOneBy(RoleFitRow, { accountId });
  return row && keptOf(row);
}

/** Puts the role fit of an account in the place of the one before. */
export async function putRoleFit(manager: EntityManager, fit: KeptRoleFit): Promise<void> {
  const before = await manager.findOneBy(RoleFitRow, { accountId: fit.accountId });
  await manager.upsert(RoleFitRow, { ...fit, answers: JSON.stringify(Object.fromEntries(fit.answers)) }, ['accountId']);
  if (fit.shared || before?.shared) await countChange(manager);
}

/** Takes the role fit of an account away; nothing of it is left. */
export async function removeRoleFit(manager: EntityManager, accountId: string): Promise<void> {
  const before = await manager.findOneBy(RoleFitRow, { accountId });
  await manager.delete(RoleFitRow, { accountId });
  if (before?.shared) await countChange(manager);
}

/** Takes away every role fit that was taken for these people, whoever took it: what erasing a person must do. */
export async function forgetRoleFitsOf(manager: EntityManager, personKeys: readonly string[]): Promise<void> {
  const most = 500;
  for (let at = 0; at < personKeys.length; at += most) await manager.delete(RoleFitRow, { personKey: In(personKeys.slice(at, at + most)) });
  await countChange(manager);
}

/** Tells every process to look again at what is shared: something of it, or to whom an account belongs, has changed. */
export async function countChange(manager: EntityManager): Promise<void> {
  await manager.increment(RoleFitChangesRow, { id: 1 }, 'sharedChanges', 1);
}

/** How often anything shared has changed. */
export async function countOfChanges(manager: EntityManager): Promise<number> {
  return (await manager.findOneByOrFail(RoleFitChangesRow, { id: 1 })).sharedChanges;
}

/** A shared role fit with what says whether its account is the person's still. */
export interface SharedEntry {
  readonly personKey: string;
  readonly questionnaireVersion: number;
  /** JSON, as it is kept: most are never looked into. */
  readonly answers: string;
  readonly takenAt: string;
  readonly version: number;
  readonly email: string;
  /** Whom the account was linked to; null where its address decides. */
  readonly linkedTo: string | null;
}

/** The shared role fits, but for those of a person who is linked to another account by now. */
export async function readSharedRoleFits(manager: EntityManager): Promise<SharedEntry[]> {
  return manager.query<SharedEntry[]>(`
    SELECT fit.person_key AS "personKey", fit.questionnaire_version AS "questionnaireVersion", fit.answers AS "answers",
      fit.taken_at AS "takenAt", fit.version AS "version", account.email AS "email", account.person_key AS "linkedTo"
    FROM role_fits fit JOIN users account ON account.id = fit.account_id
    WHERE fit.shared AND NOT EXISTS (SELECT 1 FROM users other WHERE other.person_key = fit.person_key AND other.id <> account.id)
    ORDER BY fit.account_id`);
}

/** What was kept as JSON. */
export function answersOf(json: string): ReadonlyMap<string, number> {
  return new Map(Object.entries(JSON.parse(json) as Record<string, number>));
}

function keptOf({ accountId, personKey, questionnaireVersion, answers, takenAt, shared, version }: RoleFitRow): KeptRoleFit {
  return { accountId, personKey, questionnaireVersion, answers: answersOf(answers), takenAt, shared, version };
}
