import { ChangeSet, Text } from '@codemirror/state';
import { RequestContext } from '@tandem/server/context';
import { CreateJobSpecMutations } from '@tandem/server/job-specs/create-job-spec';
import { listSpecComments } from '@tandem/server/job-specs/job-spec-comments.store';
import { editsAfter } from '@tandem/server/job-specs/job-spec-edits.store';
import { listVersions } from '@tandem/server/job-specs/job-spec-versions.store';
import { findJobSpec } from '@tandem/server/job-specs/job-specs.store';
import { createScenarioStore } from '@tandem/server/scenarios/scenario.store';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundledProgram } from '../../support/bundled-program.ts';
import { killedProgram } from '../../support/killed-program.ts';
import { NO_RECEIVERS } from '../../support/no-receivers.ts';
import { postgresBinaries, startPostgresCluster, type PostgresCluster } from '../../support/postgres-cluster.ts';
import { startProcess } from '../../support/org-databases.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';

/** Kills of two processes each: 4, or what `JOB_SPEC_KILLS` says. */
const ROUNDS = Number(process.env['JOB_SPEC_KILLS'] ?? 8) / 2;
/** Two servers on one database: their windows are behind each other all the time. */
const SERVERS = 2;
const EVERYTHING = 1_000_000;

describe('A process that is killed while a job spec is edited', () => {
  const folder = temporaryFolder();
  let program: string;
  beforeAll(async () => {
    program = await bundledProgram(join(import.meta.dirname, 'crash-typist-child.ts'));
  });
  afterAll(() => {
    folder.remove();
    rmSync(dirname(program), { recursive: true, force: true });
  });

  const killed = (url: string, key: string, server: number, protection: string, lines: number) =>
    killedProgram(program, [url, key, join(folder.path, `pending-${key}-${server}`), protection], lines);

  it(`loses no word, comment and version that it acknowledged, does none twice, and text and log agree, ${ROUNDS * SERVERS} times`, async () => {
    await losesNone(`sqlite:${join(folder.path, 'gate.db')}`, ROUNDS);
  }, 300_000);

  describe.skipIf(postgresBinaries() === null)('on PostgreSQL', () => {
    let cluster: PostgresCluster | null = null;
    beforeAll(async () => {
      cluster = await startPostgresCluster();
    });
    afterAll(() => cluster?.stop());

    it('does so there, 4 times', async () => {
      await losesNone(cluster!.createDatabase(), 2);
    }, 300_000);
  });

  async function losesNone(url: string, rounds: number): Promise<void> {
    const key = await makeJobSpec(url);
    const acknowledged: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const servers = Array.from({ length: SERVERS }, (_, server) => killed(url, key, server, 'gate', round % 2 === 0 ? 10 : 0));
      acknowledged.push(...(await Promise.all(servers)).flat());
      expect(await faults(url, key, acknowledged)).toEqual([]);
    }
    expect(acknowledged.length).toBeGreaterThan(10);
  }

  it('leaves text and log apart without gate and transactions: the control', async () => {
    for (let number = 0; number < 30; number++) {
      const url = `sqlite:${join(folder.path, `none-${number}.db`)}`;
      const key = await makeJobSpec(url);
      const acknowledged = await killed(url, key, 0, 'none', 1);
      if ((await faults(url, key, acknowledged)).length > 0) return;
    }
    expect.fail('30 kills without protection left no trace: the test would find nothing');
  }, 300_000);
});

async function makeJobSpec(url: string): Promise<string> {
  const { database, store, close } = await startProcess(url);
  const services = { database, store, scenarios: createScenarioStore(database, store), receivers: NO_RECEIVERS, now: () => new Date() };
  const caller = { kind: 'USER', id: 'ada', name: 'Ada', email: null, scopes: ['admin'] } as const;
  const made = await new CreateJobSpecMutations().createJobSpec(new RequestContext(services, caller), { title: 'Product Owner', text: '' });
  await close();
  return made.jobSpec!.key;
}

/** What is wrong with the job spec: anything acknowledged that is not there once, and a text that is not what its log comes to. */
async function faults(url: string, key: string, acknowledged: readonly string[]): Promise<string[]> {
  const { database, close } = await startProcess(url);
  try {
    return await database.read(async (manager) => {
      const entry = (await findJobSpec(manager, key))!;
      const edits = await editsAfter(manager, key, 0, EVERYTHING);
      const sets = edits.map(({ changes }) => ChangeSet.fromJSON(JSON.parse(changes)));
      const inserted = sets.map((set) => {
        let words = '';
        set.iterChanges((_fromA, _toA, _fromB, _toB, text) => (words += text.toString()));
        return words;
      });
      const comments = await listSpecComments(manager, key);
      const versions = await listVersions(manager, key);
      const wrong: string[] = [];
      const replayed = sets.reduce((text, set) => set.apply(text), Text.of(['']));
      if (replayed.toString() !== entry.text) wrong.push('the text is not what its edits come to');
      if (edits.some(({ textVersion }, i) => textVersion !== i + 1) || edits.length !== entry.textVersion)
        wrong.push('a number is missing');
      for (const { from, to, quote } of comments)
        if (from !== null && to !== null && to - from === quote.length && entry.text.slice(from, to) !== quote)
          wrong.push(`a comment on ‘${quote}’ is elsewhere`);
      for (const line of acknowledged) {
        const [kind, what] = line.split(' ') as [string, string];
        const times =
          kind === 'edit'
            ? inserted.filter((words) => words.includes(what)).length
            : kind === 'comment'
              ? comments.filter(({ text }) => text === what).length
              : versions.filter(({ label }) => label === what).length;
        if (times !== 1) wrong.push(`${times} times: ${line}`);
      }
      return wrong;
    });
  } catch (error) {
    return [String(error)];
  } finally {
    await close();
  }
}
