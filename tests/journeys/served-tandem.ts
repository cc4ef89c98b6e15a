import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../support/free-port.ts';
import { repositoryRoot } from '../support/repository-root.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** A running Tandem with its built client, on a database file of its own. */
export interface ServedTandem {
  /** Address without a slash at its end. */
  readonly address: string;
  /** The file of its database. */
  readonly databasePath: string;
  /** What it has printed so far. */
  readonly printed: () => string;
  /** Ends it and removes its database. */
  readonly stop: () => Promise<void>;
}

const READY_MILLISECONDS = 60_000;

/** Starts the built server, with the demo organization or empty, in this environment and more of it. Throws where it is not built or does not become ready. */
export async function serveTandem(options: {
  readonly demo: boolean;
  readonly environment?: Readonly<Record<string, string>>;
}): Promise<ServedTandem> {
  const program = join(repositoryRoot(), 'server/dist/main.js');
  if (!existsSync(program)) throw new Error('The server is not built: run the tests with `pnpm test`, which builds it.');
  const folder = temporaryFolder();
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const databasePath = join(folder.path, 'tandem.db');
  const child = spawn(process.execPath, [program], {
    cwd: repositoryRoot(),
    env: {
      ...process.env,
      NODE_ENV: 'production',
      PORT: String(port),
      DATABASE_URL: `sqlite:${databasePath}`,
      TANDEM_DEMO: options.demo ? '1' : '0',
      ...options.environment,
    },
  });
  let printed = '';
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const stop = async () => {
    if (child.exitCode === null && child.signalCode === null) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
    }
    folder.remove();
  };
  const until = Date.now() + READY_MILLISECONDS;
  for (;;) {
    const healthy = await fetch(`${address}/health`).then(
      (response) => response.ok,
      () => false,
    );
    if (healthy) return { address, databasePath, printed: () => printed, stop };
    if (child.exitCode !== null || Date.now() > until) {
      await stop();
      throw new Error(`Tandem did not become ready:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
