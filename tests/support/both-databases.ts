import { join } from 'node:path';
import { afterAll, beforeAll, describe } from 'vitest';
import { startPostgresCluster, postgresBinaries, type PostgresCluster } from './postgres-cluster.ts';
import { temporaryFolder } from './temporary-folder.ts';

/** Runs the same tests on SQLite and on PostgreSQL (skipped where it is not installed). `newUrl` gives an empty database. */
export function onBothDatabases(title: string, tests: (newUrl: () => string) => void): void {
  describe(`${title}, on SQLite`, () => {
    const folder = temporaryFolder();
    let files = 0;
    afterAll(() => folder.remove());
    tests(() => `sqlite:${join(folder.path, `${++files}`, 'tandem.db')}`);
  });
  describe.skipIf(postgresBinaries() === null)(`${title}, on PostgreSQL`, () => {
    let cluster: PostgresCluster | null = null;
    beforeAll(async () => {
      cluster = await startPostgresCluster();
    });
    afterAll(() => cluster?.stop());
    tests(() => cluster!.createDatabase());
  });
}
