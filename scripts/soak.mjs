import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './build.mjs';

// Searches: runs the files with properties again and again on new examples until one fails. `pnpm soak [rounds] [part of a path]`.
const [rounds = '10', part = ''] = process.argv.slice(2);
const tests = join(root, 'tests');
const files = readdirSync(tests, { recursive: true })
  .filter((file) => /^(shared|client|server)\/.*\.test\.tsx?$/.test(file) && file.includes(part))
  .filter((file) => readFileSync(join(tests, file), 'utf8').includes("from 'fast-check'"));
for (let round = 1; round <= Number(rounds); round++) {
  console.log(`Round ${round} of ${rounds}, ${files.length} files`);
  const { status } = spawnSync(process.execPath, [join(tests, 'node_modules/vitest/vitest.mjs'), 'run', '--reporter=dot', ...files], {
    cwd: tests,
    stdio: 'inherit',
    env: { ...process.env, TANDEM_SEED: 'random' },
  });
  if (status !== 0) process.exit(status ?? 1);
}
