import fc from 'fast-check';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { openDatabase } from '@tandem/server/database/open-database';
import type { Database } from '@tandem/server/database/database';
import type { EntityManager } from 'typeorm';
import { NOTES, noteBooks } from '../../support/notes.ts';
import { onBothDatabases } from '../../support/both-databases.ts';

onBothDatabases('The transaction gate', (newUrl) => {
  let database: Database;
  beforeEach(async () => {
    database = await openDatabase(newUrl(), NOTES);
    await database.migrate();
  });
  afterEach(() => database.close());

  const { add, all } = noteBooks();
  const kept = (): Promise<string[]> => database.read(all);

  it('keeps what a write did', async () => {
    await database.write((manager) => add(manager, 'a'));
    expect(await kept()).toEqual(['a']);
  });

  it('keeps nothing of a write that throws', async () => {
    const write = database.write(async (manager) => {
      await add(manager, 'a');
      throw new Error('no');
    });
    await expect(write).rejects.toThrow('no');
    expect(await kept()).toEqual([]);
  });

  it('keeps a write that comes while another one is rolled back', async () => {
    const failing = database.write(async (manager) => {
      await add(manager, 'lost');
      await pause(20);
      throw new Error('no');
    });
    const other = pause(5).then(() => database.write((manager) => add(manager, 'kept')));
    await expect(failing).rejects.toThrow('no');
    await other;
    expect(await kept()).toEqual(['kept']);
  });

  it('keeps nothing where a failed statement was swallowed', async () => {
    const write = database.write(async (manager) => {
      await add(manager, 'a');
      await manager.query('INSERT INTO nowhere VALUES (1)').catch(() => undefined);
    });
    await expect(write).rejects.toThrow(/nowhere/);
    expect(await kept()).toEqual([]);
  });

  it('keeps nothing where one of several statements fails', async () => {
    const write = database.write((manager) =>
      Promise.all([manager.query('INSERT INTO nowhere VALUES (1)'), add(manager, 'a'), add(manager, 'b')]),
    );
    await expect(write).rejects.toThrow(/nowhere/);
    expect(await kept()).toEqual([]);
  });

  it('rolls back a write that leaves a query unawaited', async () => {
    let left: Promise<unknown> = Promise.resolve();
    const write = database.write(async (manager) => {
      await add(manager, 'a');
      left = add(manager, 'b').catch(() => undefined);
    });
    await expect(write).rejects.toThrow(/transaction (ended|was ending)/);
    await left;
    expect(await kept()).toEqual([]);
  });

  it('refuses a query with the manager of a write that has ended', async () => {
    let escaped: EntityManager | undefined;
    await database.write(async (manager) => {
      escaped = manager;
    });
    await expect(add(escaped!, 'a')).rejects.toThrow();
    await database.write(async (manager) => add(manager, 'b'));
    expect(await kept()).toEqual(['b']);
  });

  it('refuses a query that uses the manager of somebody else’s write', async () => {
    let lent: EntityManager | undefined;
    let refused: unknown;
    const holder = database.write(async (manager) => {
      lent = manager;
      await pause(20);
      await add(manager, 'own');
    });
    await pause(5);
    await add(lent!, 'foreign').catch((error: unknown) => (refused = error));
    await holder;
    expect(refused).toBeInstanceOf(Error);
    expect(await kept()).toEqual(['own']);
  });

  it('lets nested writes join, and a failed nested write fails the whole', async () => {
    await database.write(async (manager) => {
      await add(manager, 'a');
      await database.write((same) => add(same, 'b'));
    });
    const write = database.write(async (manager) => {
      await add(manager, 'c');
      await database.write(() => Promise.reject(new Error('inner'))).catch(() => undefined);
    });
    await expect(write).rejects.toThrow('inner');
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('joins a transaction that TypeORM begins inside of a write', async () => {
    await database.write(async (manager) => {
      await manager.transaction((inner) => add(inner, 'a'));
      await manager.transaction((inner) => add(inner, 'b'));
    });
    const write = database.write(async (manager) => {
      await manager
        .transaction(async (inner) => {
          await add(inner, 'c');
          throw new Error('inner');
        })
        .catch(() => undefined);
    });
    await expect(write).rejects.toThrow();
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('reads only what is committed, on one snapshot, while a write is under way', async () => {
    await database.write((manager) => add(manager, 'a'));
    const seen = await database.read(async (manager) => {
      const before = await all(manager);
      await database.write((writer) => add(writer, 'b'));
      return [before, await all(manager)];
    });
    expect(seen).toEqual([['a'], ['a']]);
    expect(await kept()).toEqual(['a', 'b']);
  });

  it('cannot write through a read', async () => {
    await expect(database.read((manager) => add(manager, 'a'))).rejects.toThrow(/read.?only/i);
    expect(await kept()).toEqual([]);
  });

  it('works in the order of arrival', async () => {
    const names = Array.from({ length: 50 }, (_, index) => String(index));
    await Promise.all(names.map((name) => database.write((manager) => add(manager, name))));
    expect(await kept()).toEqual(names);
  });

  it('keeps exactly the acknowledged writes, whatever the interleaving of good and bad ones', async () => {
    const behaviour = fc.constantFrom('good', 'throws', 'swallows', 'unawaited', 'nested', 'read') as fc.Arbitrary<Behaviour>;
    let round = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(behaviour, fc.nat(3)), { minLength: 1, maxLength: 12 }), async (works) => {
        const prefix = `${++round}:`;
        const acknowledged = new Set<string>();
        await Promise.all(
          works.map(async ([kind, delay], index) => {
            const name = `${prefix}${index}`;
            await pause(delay);
            await act(kind, name, delay).then(
              () => acknowledged.add(name),
              () => undefined,
            );
          }),
        );
        const expected = works.flatMap(([kind], index) => (kind === 'good' || kind === 'nested' ? [`${prefix}${index}`] : []));
        const now = (await kept()).filter((name) => name.startsWith(prefix));
        expect(now.sort()).toEqual(expected.flatMap((name) => [name, `${name}+`]).sort());
        for (const name of expected) expect(acknowledged.has(name)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });

  type Behaviour = 'good' | 'throws' | 'swallows' | 'unawaited' | 'nested' | 'read';

  async function act(kind: Behaviour, name: string, delay: number): Promise<void> {
    if (kind === 'read') return void (await kept());
    await database.write(async (manager) => {
      await add(manager, name);
      await pause(delay);
      if (kind === 'nested') await database.write((same) => add(same, `${name}+`));
      else if (kind === 'unawaited') void add(manager, `${name}+`).catch(() => undefined);
      else await add(manager, `${name}+`);
      if (kind === 'throws') throw new Error('no');
      if (kind === 'swallows') await manager.query('INSERT INTO nowhere VALUES (1)').catch(() => undefined);
    });
  }

  it('refuses further writes where too many wait, and goes on afterwards', async () => {
    const small = await openDatabase(newUrl(), { ...NOTES, mostWaiting: 2 });
    await small.migrate();
    const writes = Array.from({ length: 5 }, (_, index) => small.write((manager) => add(manager, String(index))));
    const results = await Promise.allSettled(writes);
    expect(results.map((result) => result.status)).toEqual(['fulfilled', 'fulfilled', 'fulfilled', 'rejected', 'rejected']);
    await small.write((manager) => add(manager, 'later'));
    expect(await small.read(all)).toEqual(['0', '1', '2', 'later']);
    await small.close();
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
