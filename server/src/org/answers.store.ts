import type { EntityManager } from 'typeorm';
import { AnswerRow } from './answer.entity.ts';

/** What an idempotency key belongs to: a mutation and whoever called it. */
export interface AnswerKey {
  readonly mutation: string;
  /** Id of the user or token; empty for the machine itself. */
  readonly caller: string;
  readonly key: string;
}

/** The first answer that was given under the key, or null where there was none. */
export async function findAnswer(manager: EntityManager, { mutation, caller, key }: AnswerKey): Promise<unknown> {
  const row = await manager.findOneBy(AnswerRow, { mutation, caller, key });
  return row ? (JSON.parse(row.outcome) as unknown) : null;
}

/** Keeps an answer, to be given again. */
export async function keepAnswer(
  manager: EntityManager,
  { mutation, caller, key }: AnswerKey,
  at: string,
  outcome: unknown,
): Promise<void> {
  await manager.insert(AnswerRow, { mutation, caller, key, at, outcome: JSON.stringify(outcome) });
}
