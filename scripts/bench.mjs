import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { build, root, run } from './build.mjs';

// The benchmarks run as plain Node on what is served: the built server, and the benches compiled beside it.
await build('server', 'client');
await run(['node', join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tests/tsconfig.bench.json'], { cwd: root });
const { status } = spawnSync(process.execPath, ['--expose-gc', join(root, 'tests/dist/bench/run.js'), ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
});
process.exit(status ?? 1);
