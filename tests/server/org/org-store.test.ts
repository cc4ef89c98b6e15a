import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { applyAct } from '@tandem/shared/changes/act';
import { Org } from '@tandem/shared/org/org';
import { arbitraryChange } from '../../support/arbitrary-change.ts';
import { arbitraryHistory } from '../../support/arbitrary-org.ts';
import { onBothDatabases } from '../../support/both-databases.ts';
import { makePerson, makePosition, makeTeam, renamePerson, renameTeam } from '../../support/changes.ts';
import { commit, recordsOf, startProcess, type Process } from '../../support/org-databases.ts';

onBothDatabases('The store of the organization', (newUrl) => {
  let url: string;
  let here: Process;
  let there: Process;
  beforeEach(async () => {
    url = newUrl();
    here = await startProcess(url);
    there = await startProcess(url);
  });
  afterEach(async () => {
    await here.close();
    await there.close();
  });

  it('starts empty, at revision 0', async () => {
    expect((await here.store.current()).revision).toBe(0);
  });

  it('makes an allowed act the next revision', async () => {
    const outcome = await commit(here.store, [makeTeam('t1', 'Engine')]);
    expect(outcome).toMatchObject({ ok: true, revision: 1, repeated: false });
    expect((await here.store.current()).team('t1')).toMatchObject({ name: 'Engine', version: 1 });
  });

  it('changes nothing by a refused act', async () => {
    const outcome = await commit(here.store, [makeTeam('t1'), renameTeam('unknown', 'x')]);
    expect(outcome).toMatchObject({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
    expect((await here.store.current()).revision).toBe(0);
    expect(await here.store.log({ first: 10 })).toEqual([]);
  });

  it('does not count an act without changes', async () => {
    const outcome = await commit(here.store, []);
    expect(outcome).toMatchObject({ ok: true, revision: 0 });
  });

  it('keeps nothing of an act whose decision throws, nor what it wrote beside', async () => {
    const act = here.store.commit({
      actor: 'ada',
      label: 'test',
      decide: async (_org, manager) => {
        await manager.query(`INSERT INTO settings (name, value) VALUES ('a', 'b')`);
        throw new Error('fault');
      },
    });
    await expect(act).rejects.toThrow('fault');
    expect(await here.database.read((manager) => manager.query('SELECT * FROM settings'))).toEqual([]);
  });

  it('shows one process what another one commits, in its next question', async () => {
    await here.store.current();
    await commit(there.store, [makePerson('p1', 'Grace', 'e1')]);
    await commit(there.store, [renamePerson('p1', 'Hopper')]);
    expect((await here.store.current()).person('p1')).toMatchObject({ externalId: 'e1', details: { displayName: 'Hopper' }, version: 2 });
  });

  it('decides on what other processes have committed', async () => {
    await here.store.current();
    await commit(there.store, [makeTeam('t1')]);
    expect(await commit(here.store, [renameTeam('t1', 'Bridge')])).toMatchObject({ ok: true, revision: 2 });
  });

  it('puts acts of two processes in one order without losing any', async () => {
    const processes = [here, there];
    const acts = Array.from({ length: 40 }, (_, index) => commit(processes[index % 2]!.store, [makeTeam(`t${index}`)]));
    const revisions = (await Promise.all(acts)).map((outcome) => outcome.ok && outcome.revision);
    expect([...revisions].sort((a, b) => Number(a) - Number(b))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(recordsOf(await here.store.current())).toEqual(recordsOf(await there.store.current()));
    expect(await here.store.verifyLog()).toEqual([]);
  });

  it('tells listeners of its own and of other processes’ acts', async () => {
    const seen: number[] = [];
    const stop = here.store.onRevision((org) => seen.push(org.revision));
    await commit(here.store, [makeTeam('t1')]);
    await commit(there.store, [makeTeam('t2')]);
    await expect.poll(() => seen.at(-1)).toBe(2);
    stop();
  });

  it('keeps money, numbers and texts exactly, whoever loads them', async () => {
    await commit(here.store, [makePosition('p1', null, 'Ünï "quoted" \\ 😀 =1+1'), makePosition('p2', 'p1')]);
    const fresh = await startProcess(url);
    expect(recordsOf(await fresh.store.current())).toEqual(recordsOf(await here.store.current()));
    expect((await fresh.store.current()).position('p1')?.versions[0]).toMatchObject({
      annualCost: { minor: 12_345_678_900, currency: 'EUR' },
      fte: 0.8,
    });
    await fresh.close();
  });

  describe('undo and redo', () => {
    it('takes back the actor’s own newest act, and gives it again', async () => {
      await commit(here.store, [makeTeam('t1', 'one')], 'ada');
      await commit(here.store, [renameTeam('t1', 'two')], 'ada');
      await commit(here.store, [makeTeam('t2')], 'bob');
      expect(await here.store.undo({ actor: 'ada', anyone: false })).toMatchObject({ ok: true, revision: 4 });
      expect((await here.store.current()).team('t1')?.name).toBe('one');
      expect(await there.store.redo({ actor: 'ada', anyone: false })).toMatchObject({ ok: true, revision: 5 });
      expect((await there.store.current()).team('t1')?.name).toBe('two');
    });

    it('goes back act by act, and forth again', async () => {
      const by = { actor: 'ada', anyone: false };
      await commit(here.store, [makeTeam('t1', 'one')]);
      await commit(here.store, [renameTeam('t1', 'two')]);
      await commit(here.store, [renameTeam('t1', 'three')]);
      const names: (string | undefined)[] = [];
      for (const step of ['undo', 'undo', 'undo', 'redo', 'redo', 'redo', 'undo'] as const) {
        expect((await here.store[step](by)).ok).toBe(true);
        names.push((await here.store.current()).team('t1')?.name);
      }
      expect(names).toEqual(['two', 'one', undefined, 'one', 'two', 'three', 'two']);
      expect(await here.store.verifyLog()).toEqual([]);
    });

    it('has nothing to redo after a new act', async () => {
      const by = { actor: 'ada', anyone: false };
      await commit(here.store, [makeTeam('t1')]);
      await here.store.undo(by);
      await commit(here.store, [makeTeam('t2')]);
      expect(await here.store.redo(by)).toMatchObject({ ok: false, refusals: [{ code: 'NOT_FOUND' }] });
    });

    it('refuses with the later act that stands on it, until that one is taken back', async () => {
      const ada = { actor: 'ada', anyone: false };
      await commit(here.store, [makeTeam('t1', 'one')], 'ada');
      await commit(here.store, [renameTeam('t1', 'two')], 'bob');
      const refused = await here.store.undo(ada);
      expect(refused).toMatchObject({ ok: false, refusals: [{ code: 'CONFLICT', message: expect.stringContaining('act 2') as string }] });
      await here.store.undo({ actor: 'bob', anyone: false });
      expect(await here.store.undo(ada)).toMatchObject({ ok: true });
      expect((await here.store.current()).team('t1')).toBeUndefined();
    });

    it('takes back anyone’s newest act where that is asked for', async () => {
      await commit(here.store, [makeTeam('t1')], 'ada');
      await commit(here.store, [makeTeam('t2')], null);
      expect(await here.store.undo({ actor: 'ada', anyone: true })).toMatchObject({ ok: true });
      expect((await here.store.current()).team('t2')).toBeUndefined();
      expect((await here.store.log({ first: 1 }))[0]).toMatchObject({ revision: 3, origin: 'UNDO', undoes: 2, actor: 'ada' });
    });
  });

  it('lists the log newest first, by pages', async () => {
    for (const key of ['t1', 't2', 't3']) await commit(here.store, [makeTeam(key)]);
    const [third, second] = await here.store.log({ first: 2 });
    expect([third, second]).toMatchObject([{ revision: 3, actor: 'ada', label: 'test', changeCount: 1, undoneBy: null }, { revision: 2 }]);
    expect(await here.store.log({ first: 2, before: 2 })).toMatchObject([{ revision: 1 }]);
  });

  it('gives the first answer again under the same idempotency key, also to another process', async () => {
    const act = (store: Process['store'], actor: string) =>
      store.commit({
        actor,
        label: 'test',
        idempotency: { mutation: 'createTeam', key: 'k' },
        decide: (org) => {
          const key = `t${org.revision + 1}`;
          return { ...applyAct(org, [makeTeam(key)]), answer: { key } };
        },
      });
    const outcomes = await Promise.all(Array.from({ length: 10 }, (_, index) => act(index % 2 ? here.store : there.store, 'ada')));
    for (const outcome of outcomes) expect(outcome).toMatchObject({ ok: true, revision: 1, answer: { key: 't1' } });
    expect(outcomes.filter((outcome) => !outcome.repeated)).toHaveLength(1);
    expect(await act(here.store, 'bob')).toMatchObject({ revision: 2, answer: { key: 't2' }, repeated: false });
  });

  it('has no personal fact in the log, so that overwriting one table erases a person', async () => {
    await commit(here.store, [makePerson('p1', 'Grace', 'grace.h')]);
    await commit(here.store, [renamePerson('p1', 'Hopper')]);
    await here.store.undo({ actor: 'ada', anyone: false });
    const log = await here.database.read((manager) => manager.query('SELECT * FROM acts'));
    const people = await here.database.read((manager) => manager.query('SELECT * FROM people'));
    expect(JSON.stringify([log, people])).not.toMatch(/grace|hopper/i);
    await here.database.write((manager) =>
      manager.query(
        `UPDATE person_details SET external_id = NULL, facts = '{"displayName":"Erased","givenName":null,"familyName":null,"preferredName":null,"employeeNumber":null,"email":null}'`,
      ),
    );
    expect(await here.store.verifyLog()).toEqual([]);
    const fresh = await startProcess(url);
    expect((await fresh.store.current()).person('p1')).toMatchObject({
      externalId: null,
      details: { displayName: 'Erased' },
      skills: ['patience'],
    });
    await fresh.close();
  });

  it('writes a row of personal facts only where they change', async () => {
    await commit(here.store, [makePerson('p1', 'Grace')]);
    await commit(here.store, [{ kind: 'UPDATE_PERSON', personKey: 'p1', set: { location: 'Berlin' } }]);
    await there.store.current();
    await commit(there.store, [{ kind: 'UPDATE_PERSON', personKey: 'p1', set: { location: 'Rome' } }]);
    expect(await here.database.read((manager) => manager.query('SELECT * FROM person_details'))).toHaveLength(1);
  });

  it('finds out where rows and log differ: the control of verify', async () => {
    await commit(here.store, [makeTeam('t1', 'one')]);
    expect(await here.store.verifyLog()).toEqual([]);
    await here.database.write((manager) => manager.query(`UPDATE teams SET name = 'other'`));
    expect(await here.store.verifyLog()).toEqual(['team t1 differs from the log']);
  });

  it('holds for any history of acts, undos and redos: rows, log, memory and every past revision agree', async () => {
    const step = fc.oneof(
      { arbitrary: arbitraryChange(), weight: 6 },
      { arbitrary: fc.constantFrom('undo' as const, 'redo' as const), weight: 3 },
    );
    await fc.assert(
      fc.asyncProperty(
        arbitraryHistory(),
        fc.array(fc.tuple(step, fc.constantFrom('ada', 'bob'), fc.boolean()), { maxLength: 12 }),
        async (beginning, steps) => {
          const address = newUrl();
          const [one, two] = [await startProcess(address), await startProcess(address)];
          const past = [recordsOf(Org.empty())];
          const founding = allowedOf(beginning);
          await commit(one.store, founding);
          if (founding.length > 0) past.push(recordsOf(await one.store.current()));
          for (const [what, actor, anyone] of steps) {
            const store = actor === 'ada' ? one.store : two.store;
            const outcome = typeof what === 'string' ? await store[what]({ actor, anyone }) : await commit(store, [what], actor);
            if (outcome.ok) past.push(recordsOf(outcome.org));
          }
          for (const process of [one, two]) {
            expect((await process.store.current()).revision).toBe(past.length - 1);
            for (const [revision, records] of past.entries())
              expect(recordsOf((await process.store.atRevision(revision))!)).toEqual(records);
          }
          expect(await one.store.verifyLog()).toEqual([]);
          expect(await one.store.atRevision(past.length)).toBeNull();
          await one.close();
          await two.close();
        },
      ),
      { numRuns: 15 },
    );
  });
});

/** The allowed ones among changes, as one act. */
function allowedOf(changes: Parameters<typeof applyAct>[1]): Parameters<typeof applyAct>[1] {
  let org = Org.empty();
  return changes.filter((change) => {
    const result = applyAct(org, [change]);
    if (result.allowed) org = result.org;
    return result.allowed;
  });
}
