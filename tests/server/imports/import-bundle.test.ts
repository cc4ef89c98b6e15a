import { afterEach, beforeEach, expect, it } from 'vitest';
import { readBundle, type UploadedFile } from '@tandem/server/imports/bundle-upload';
import { importBundle, type ImportOutcome, type WantedImport } from '@tandem/server/imports/import-bundle';
import { loadDemo } from '@tandem/server/demo/load-demo';
import { removeDemo } from '@tandem/server/demo/remove-demo';
import { applyAct } from '@tandem/shared/changes/act';
import { formatRowError } from '@tandem/shared/import/row-error';
import { parseDay } from '@tandem/shared/org/day';
import { onBothDatabases } from '../../support/both-databases.ts';
import { recordsOf, startProcess, type Process } from '../../support/org-databases.ts';
import { BAD_BUNDLES } from './bad-files.ts';

const PEOPLE = { name: 'people.csv', content: 'id,name\nann,Ann\nbob,Bob\n' };
const EFFECTIVE = parseDay('2026-03-01')!;

onBothDatabases('An import into a database', (newUrl) => {
  let here: Process;
  let url: string;
  beforeEach(async () => {
    url = newUrl();
    here = await startProcess(url);
  });
  afterEach(() => here.close());

  function run(files: readonly UploadedFile[], wanted: Partial<WantedImport> = {}): Promise<ImportOutcome> {
    const options = { source: 'csv', effective: EFFECTIVE, lenient: false, replace: false };
    return importBundle(
      { database: here.database, org: here.store },
      { bundle: readBundle(files), options, actor: 'ada', dryRun: false, ...wanted },
    );
  }

  it('is one act, and the second one writes nothing', async () => {
    expect(await run([PEOPLE])).toMatchObject({ created: 2, changed: 0, removed: 0, revision: 1, errors: [] });
    expect(await run([PEOPLE])).toMatchObject({ created: 0, changed: 0, removed: 0, revision: 1 });
    expect(await here.store.log({ first: 10 })).toHaveLength(1);
  });

  it('is undone as a whole', async () => {
    await run([PEOPLE]);
    expect((await here.store.undo({ actor: 'ada', anyone: false })).ok).toBe(true);
    expect((await here.store.current()).table('person').size).toBe(0);
  });

  it('that is only tried says what it would do and writes nothing', async () => {
    expect(await run([PEOPLE], { dryRun: true })).toMatchObject({ created: 2, revision: 0 });
    expect((await here.store.current()).revision).toBe(0);
    expect(await run([PEOPLE])).toMatchObject({ created: 2, revision: 1 });
  });

  it('remembers what the source said across processes, so that an edit made here stays', async () => {
    await run([PEOPLE]);
    const key = (await here.store.current()).keyOfExternalId('person', 'csv', 'ann')!;
    const rename = { kind: 'UPDATE_PERSON', personKey: key, set: {}, details: { displayName: 'Annie' } } as const;
    await here.store.commit({ actor: 'ada', label: 'rename', decide: (org) => applyAct(org, [rename]) });
    const there = await startProcess(url);
    await here.close();
    here = there;
    expect(await run([{ ...PEOPLE, content: 'id,name\nann,Ann\nbob,Robert\n' }])).toMatchObject({ changed: 1, warnings: [] });
    expect((await here.store.current()).person(key)!.details.displayName).toBe('Annie');
  });

  it('with the same idempotency key is done once and answers the same again', async () => {
    const first = await run([PEOPLE], { idempotencyKey: 'k1' });
    const again = await run([PEOPLE], { idempotencyKey: 'k1' });
    expect([again.created, (await here.store.current()).revision]).toEqual([first.created, 1]);
  });

  it('refuses every bad bundle whole, and the organization is as it was', async () => {
    await run([PEOPLE]);
    const before = recordsOf(await here.store.current());
    for (const { why, files, expected } of BAD_BUNDLES) {
      const { errors } = await run(files);
      expect([why, errors.map(formatRowError)]).toEqual([why, expect.any(Array)]);
      expect([why, errors.length]).toEqual([why, expected.length]);
    }
    const after = await here.store.current();
    expect([after.revision, recordsOf(after)]).toEqual([1, before]);
  });

  it('brings the demo with its policy, and the demo goes again as one act that undo brings back', async () => {
    await loadDemo({ database: here.database, org: here.store }, parseDay('2026-11-23')!);
    const loaded = await here.store.current();
    expect([loaded.table('initiative').size, loaded.policy.smallestAllocation]).toEqual([40, 10]);
    expect((await removeDemo(here.store, 'ada')).ok).toBe(true);
    expect((await here.store.current()).table('position').size).toBe(0);
    expect((await here.store.undo({ actor: 'ada', anyone: false })).ok).toBe(true);
    const back = await here.store.current();
    expect(back.table('position').size).toBe(loaded.table('position').size);
    expect(await here.store.verifyLog()).toEqual([]);
  });
});
