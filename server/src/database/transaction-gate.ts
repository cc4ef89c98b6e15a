import { AsyncLocalStorage } from 'node:async_hooks';
import type { EntityManager, QueryRunner } from 'typeorm';
import { OutsideTurn, Turn } from './turn.ts';
import { WaitingLine } from './waiting-line.ts';

/** How a dialect begins and ends the writer's transaction. The statements go past the guard. */
export interface WriterDialect {
  /** The runner for one turn. */
  open(): Promise<QueryRunner>;
  begin(run: RunStatement): Promise<void>;
  /** Gives the runner back after the turn. */
  release(runner: QueryRunner): Promise<void>;
}
export type RunStatement = (statement: string) => Promise<unknown>;

/** Statements around one turn's transaction, for what cannot be said inside of it. */
export interface Around {
  readonly before?: string;
  readonly after?: string;
}

/**
 * The only way to the writer. Turns are taken one at a time in the order of arrival, each in a transaction of its own.
 * Without it, TypeORM on SQLite shares one connection: another request's write lands in whatever transaction is open
 * and is lost with it. With it, a query outside of a turn is refused, nested calls join the turn, and a turn in which
 * any statement failed, or was left unawaited, is rolled back whatever its holder caught.
 */
export class TransactionGate {
  private readonly turns = new AsyncLocalStorage<Turn>();
  private readonly line: WaitingLine;
  private readonly statements = new WeakMap<QueryRunner, RunStatement>();
  private readonly holders = new WeakMap<QueryRunner, Turn>();
  private readonly managers = new WeakMap<Turn, EntityManager>();

  constructor(
    private readonly dialect: WriterDialect,
    mostWaiting: number,
  ) {
    this.line = new WaitingLine(mostWaiting);
  }

  /** Runs `work` in the writer's transaction. Throws what `work` or a statement threw, with nothing changed. */
  write<T>(work: (manager: EntityManager) => Promise<T>, around: Around = {}): Promise<T> {
    const held = this.turns.getStore();
    if (held?.open) return this.join(held, work);
    return this.line.enter(() => this.hold(work, around));
  }

  /** Waits until everybody who came before is done. */
  drain(): Promise<void> {
    return this.line.enter(() => Promise.resolve());
  }

  /** Makes a runner refuse every query but those of the turn that holds it. */
  guard(runner: QueryRunner): void {
    if (this.statements.has(runner)) return;
    const unguarded = runner.query.bind(runner) as (statement: string, parameters?: unknown[], structured?: boolean) => Promise<unknown>;
    this.statements.set(runner, (statement) => unguarded(statement));
    const query = async (statement: string, parameters?: unknown[], structured?: boolean): Promise<unknown> => {
      const turn = this.holders.get(runner);
      if (!turn || this.turns.getStore() !== turn)
        throw new OutsideTurn('A query reached the writer outside of a write; use Database.write');
      return turn.run(() => unguarded(statement, parameters, structured));
    };
    const joined = (): Promise<void> => Promise.resolve();
    const failed = (): Promise<void> => {
      this.holders.get(runner)?.fail(new Error('A transaction inside the write was rolled back'));
      return Promise.resolve();
    };
    Object.assign(runner, { query, startTransaction: joined, commitTransaction: joined, rollbackTransaction: failed });
  }

  private join<T>(turn: Turn, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const manager = this.managers.get(turn)!;
    return turn.run(() => work(manager));
  }

  private async hold<T>(work: (manager: EntityManager) => Promise<T>, { before, after }: Around): Promise<T> {
    const runner = await this.dialect.open();
    this.guard(runner);
    const run = this.statements.get(runner)!;
    try {
      if (before) await run(before);
      return await this.transact(runner, run, work);
    } finally {
      if (after) await run(after);
      await this.dialect.release(runner);
    }
  }

  private async transact<T>(runner: QueryRunner, run: RunStatement, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const turn = new Turn();
    const { manager } = runner;
    this.holders.set(runner, turn);
    this.managers.set(turn, manager);
    markTransaction(runner, true);
    try {
      await this.dialect.begin(run);
      const result = await this.turns.run(turn, () => settle(work, manager));
      if ('error' in result) turn.fail(result.error);
      await turn.close();
      if (turn.failure) throw turn.failure.error;
      await run('COMMIT');
      return (result as { value: T }).value;
    } catch (error) {
      // SQLite has rolled back by itself after some errors, and then has nothing to roll back.
      await run('ROLLBACK').catch(() => undefined);
      throw error;
    } finally {
      markTransaction(runner, false);
      this.holders.delete(runner);
    }
  }
}

/** Tells TypeORM that a transaction is open, so that `save` and `remove` do not begin their own. */
export function markTransaction(runner: QueryRunner, active: boolean): void {
  (runner as { isTransactionActive: boolean }).isTransactionActive = active;
}

async function settle<T>(work: (manager: EntityManager) => Promise<T>, manager: EntityManager): Promise<{ value: T } | { error: unknown }> {
  try {
    return { value: await work(manager) };
  } catch (error) {
    return { error };
  }
}
