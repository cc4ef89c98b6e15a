import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import type { AddressInfo } from 'node:net';
import { promisify } from 'node:util';
import { repositoryRoot } from '../../../support/repository-root.ts';

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

/** The chart alone on invented positions, built and served. Whoever calls closes it. */
export interface ChartSite {
  /** Address of the chart for a search part such as `count=300&scheme=dark`. */
  address(search: string): string;
  close(): Promise<void>;
}

/** Builds the chart's harness into a temporary folder and serves it on a free port. */
export async function openChartSite(): Promise<ChartSite> {
  const folder = await mkdtemp(join(tmpdir(), 'tandem-chart-'));
  const client = join(repositoryRoot(), 'client');
  await promisify(execFile)(
    process.execPath,
    [
      join(client, 'node_modules/vite/bin/vite.js'),
      'build',
      '--config',
      'src/features/org-chart/harness/vite.config.ts',
      '--outDir',
      folder,
      '--logLevel',
      'error',
    ],
    { cwd: client, env: { ...process.env, NODE_ENV: 'production' } },
  );
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    readFile(file).then(
      (content) => response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' }).end(content),
      () => response.writeHead(204).end(),
    );
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: (search) => `http://127.0.0.1:${port}/?${search}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await rm(folder, { recursive: true, force: true });
    },
  };
}
