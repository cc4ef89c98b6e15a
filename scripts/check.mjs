import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './build.mjs';

// Everything that can be said about the code without running it. All checks run, then the failed ones are named.
const bin = (name, folder = '.') => join(root, folder, 'node_modules', '.bin', name);
const CHECKS = [
  ['types', bin('tsc'), ['-b']],
  ['lint', bin('oxlint'), ['--deny-warnings', 'shared/src', 'server/src', 'client/src', 'tests', 'scripts']],
  ['import walls', bin('depcruise'), ['--config', '.dependency-cruiser.cjs', 'shared/src', 'server/src', 'client/src']],
  ['dead code', bin('knip'), []],
  ['format', bin('prettier'), ['--check', '--log-level', 'warn', '.']],
  ['schema file', process.execPath, ['server/dist/schema/print-schema.js', '--check']],
  ['client documents', bin('graphql-codegen', 'client'), ['--config', 'codegen.ts', '--check'], 'client'],
];
const failed = CHECKS.filter(([name, command, args, folder = '.']) => {
  console.log(`\n== ${name}`);
  return spawnSync(command, args, { cwd: join(root, folder), stdio: 'inherit' }).status !== 0;
}).map(([name]) => name);
console.log(failed.length === 0 ? '\nAll checks passed.' : `\nFailed: ${failed.join(', ')}.`);
process.exit(failed.length === 0 ? 0 : 1);
