import type { EntityManager, QueryRunner } from 'typeorm';
import { markTransaction } from './transaction-gate.ts';

/** Runs `work` on the snapshot that the statement `begin` takes, and lets go of it. Throws what `work` threw. */
export async function readSnapshot<T>(runner: QueryRunner, begin: string, work: (manager: EntityManager) => Promise<T>): Promise<T> {
  await runner.query(begin);
  markTransaction(runner, true);
  try {
    return await work(runner.manager);
  } finally {
    markTransaction(runner, false);
    await runner.query('ROLLBACK').catch(() => undefined);
  }
}
