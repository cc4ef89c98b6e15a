import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledProgram } from '../../support/bundled-program.ts';
import { killedProgram } from '../../support/killed-program.ts';
import { startProcess } from '../../support/org-databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const DATABASES = 3;
const KILLS_A_DATABASE = 6;

describe('A process that is killed while it applies scenarios', () => {
  const folder = temporaryFolder();
  let program: string;
  beforeAll(async () => {
    program = await bundledProgram(join(import.meta.dirname, 'crash-applier-child.ts'));
  });
  afterAll(() => {
    folder.remove();
    rmSync(dirname(program), { recursive: true, force: true });
  });

  it(`leaves each of them applied or not at all, ${DATABASES * KILLS_A_DATABASE} times`, async () => {
    let applied = 0;
    for (let number = 0; number < DATABASES; number++) {
      const path = join(folder.path, `gate-${number}.db`);
      const acknowledged: string[] = [];
      for (let kill = 0; kill < KILLS_A_DATABASE; kill++) {
        acknowledged.push(...(await killedProgram(program, [path, 'gate'], kill % 2)));
        expect(await faults(path, acknowledged)).toEqual([]);
      }
      applied += acknowledged.length;
    }
    expect(applied).toBeGreaterThan(5);
  }, 180_000);

  it('leaves one half applied without gate and transactions: the control', async () => {
    for (let number = 0; number < 30; number++) {
      const path = join(folder.path, `none-${number}.db`);
      const acknowledged = await killedProgram(program, [path, 'none']);
      if ((await faults(path, acknowledged)).length > 0) return;
    }
    expect.fail('30 kills without protection left no trace: the test would find nothing');
  }, 180_000);
});

/** What is wrong with the database: scenarios that are applied without their act or the other way round, and anything half done. */
async function faults(path: string, acknowledged: readonly string[]): Promise<string[]> {
  const { database, store, close } = await startProcess(`sqlite:${path}`);
  try {
    const rows = await database.read((manager) =>
      manager.query<{ key: string; status: string; revision: number | null; version: number }[]>(
        'SELECT key, status, applied_revision AS revision, version FROM scenarios',
      ),
    );
    const acts = await store.log({ first: 1_000_000 });
    const applications = new Set(acts.filter(({ label }) => label.startsWith('Apply')).map(({ revision }) => revision));
    const wrong = rows.filter(({ status, revision }) => (status === 'APPLIED') !== (revision !== null && applications.delete(revision)));
    const known = new Map(rows.map(({ key, revision }) => [key, revision]));
    const lost = acknowledged.filter((line) => {
      const [key, revision] = line.split(' ');
      return known.get(key!) !== Number(revision);
    });
    return [
      ...wrong.map(({ key, status }) => `half: ${key} is ${status}`),
      ...[...applications].map((revision) => `act ${revision} has no scenario`),
      ...lost.map((line) => `lost: ${line}`),
      ...(await store.verifyLog()),
    ];
  } catch (error) {
    return [String(error)];
  } finally {
    await close();
  }
}
