import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledProgram } from '../../support/bundled-program.ts';
import { killedProgram } from '../../support/killed-program.ts';
import { startProcess, type Process } from '../../support/org-databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

const DATABASES = 4;
const ROUNDS_A_DATABASE = 4;
/** Two processes write to one database, as a server and a command beside it do; both are killed. */
const WRITERS = 2;
const PEOPLE_AN_IMPORT = 120;

describe('A process that is killed while it writes', () => {
  const folder = temporaryFolder();
  let program: string;
  beforeAll(async () => {
    program = await bundledProgram(join(import.meta.dirname, 'crash-writer-child.ts'));
  });
  afterAll(() => {
    folder.remove();
    rmSync(dirname(program), { recursive: true, force: true });
  });

  it(`loses nothing that it acknowledged and leaves nothing half done, ${DATABASES * ROUNDS_A_DATABASE * WRITERS} times`, async () => {
    let kills = 0;
    let acknowledgedInAll = 0;
    for (let number = 0; number < DATABASES; number++) {
      const path = join(folder.path, `gate-${number}.db`);
      const acknowledged: string[] = [];
      for (let round = 0; round < ROUNDS_A_DATABASE; round++) {
        const lines = await Promise.all(
          Array.from({ length: WRITERS }, () => killedProgram(program, [path, 'gate'], round % 2 === 0 ? 8 : 0)),
        );
        kills += lines.length;
        acknowledged.push(...lines.flat());
        expect(await faults(path, acknowledged)).toEqual([]);
      }
      acknowledgedInAll += acknowledged.length;
    }
    expect(kills).toBeGreaterThanOrEqual(30);
    expect(acknowledgedInAll).toBeGreaterThan(100);
  }, 180_000);

  it('leaves something half done without gate and transactions: the control', async () => {
    for (let number = 0; number < 30; number++) {
      const path = join(folder.path, `none-${number}.db`);
      const acknowledged = await killedProgram(program, [path, 'none']);
      if ((await faults(path, acknowledged)).length > 0) return;
    }
    expect.fail('30 kills without protection left no trace: the test would find nothing');
  }, 180_000);
});

/** What is wrong with the database: acknowledged acts that are not there, and anything half done. */
async function faults(path: string, acknowledged: readonly string[]): Promise<string[]> {
  const process = await startProcess(`sqlite:${path}`);
  try {
    const entries = await process.store.log({ first: 1_000_000 });
    const labels = new Map(entries.map((entry) => [entry.revision, entry.label]));
    const lost = acknowledged.filter((line) => {
      const [revision, ...label] = line.split(' ');
      const logged = labels.get(Number(revision));
      return logged === undefined || !logged.startsWith(label.join(' '));
    });
    return [
      ...lost.map((line) => `lost: ${line}`),
      ...(await process.store.verifyLog()),
      ...(await halfImports(process, [...labels.values()])),
    ];
  } catch (error) {
    return [String(error)];
  } finally {
    await process.close();
  }
}

/** Imports whose remembered rows are not exactly those that they brought. */
async function halfImports({ database }: Process, labels: readonly string[]): Promise<string[]> {
  const rows = await database.read((manager) =>
    manager.query<{ source: string; rows: number }[]>('SELECT source, count(*) AS rows FROM source_rows GROUP BY source'),
  );
  const imports = new Set(labels.filter((label) => label.startsWith('import')));
  const wrong = rows.filter(({ source, rows: count }) => !imports.delete(source) || count !== PEOPLE_AN_IMPORT);
  return [...wrong.map(({ source }) => `half: ${source}`), ...[...imports].map((label) => `rows missing: ${label}`)];
}
