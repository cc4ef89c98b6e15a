import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';

/** A PostgreSQL cluster of the tests' own, in a temporary folder on a free port of this machine. */
export interface PostgresCluster {
  /** The address of a new empty database. */
  createDatabase(): string;
  /** Stops the cluster at once and removes its files. */
  stop(): void;
}

/** Where the newest installed PostgreSQL has its programs, or null where there is none. */
export function postgresBinaries(): string | null {
  const root = '/usr/lib/postgresql';
  if (!existsSync(root)) return null;
  const versions = readdirSync(root).sort((a, b) => Number(b) - Number(a));
  return versions.map((version) => join(root, version, 'bin')).find((bin) => existsSync(join(bin, 'initdb'))) ?? null;
}

/** Starts a cluster, or gives null, with a line that says so, where PostgreSQL is not installed. */
export async function startPostgresCluster(): Promise<PostgresCluster | null> {
  const bin = postgresBinaries();
  if (bin === null) {
    console.warn('PostgreSQL is not installed under /usr/lib/postgresql: its tests are skipped');
    return null;
  }
  const folder = mkdtempSync(join(tmpdir(), 'tandem-postgres-'));
  chmodSync(folder, 0o777);
  const data = join(folder, 'data');
  const port = await freePort();
  asPostgres(bin, 'initdb', ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '--no-sync']);
  const settings = `-p ${port} -k ${folder} -c listen_addresses=127.0.0.1 -c fsync=off -c max_connections=50`;
  asPostgres(bin, 'pg_ctl', ['-D', data, '-w', '-t', '60', '-l', join(folder, 'log'), '-o', settings, 'start']);
  let databases = 0;
  return {
    createDatabase() {
      const name = `tandem_${++databases}`;
      asPostgres(bin, 'createdb', ['-h', '127.0.0.1', '-p', String(port), '-U', 'postgres', name]);
      return `postgres://postgres@127.0.0.1:${port}/${name}`;
    },
    stop() {
      asPostgres(bin, 'pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** PostgreSQL refuses to run as root, so root runs it as the user postgres. */
function asPostgres(bin: string, program: string, args: readonly string[]): void {
  const path = join(bin, program);
  if (userInfo().uid === 0)
    execFileSync('setpriv', ['--reuid', 'postgres', '--regid', 'postgres', '--clear-groups', path, ...args], {
      stdio: 'ignore',
      cwd: tmpdir(),
    });
  else execFileSync(path, [...args], { stdio: 'ignore', cwd: tmpdir() });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
