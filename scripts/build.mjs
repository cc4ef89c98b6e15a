import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, '.build', 'stamps.json');

const PARTS = {
  server: {
    sources: ['shared/src', 'server/src', 'tsconfig.base.json', 'shared/tsconfig.json', 'server/tsconfig.json', 'pnpm-lock.yaml'],
    result: 'server/dist/main.js',
    command: ['node', join(root, 'node_modules/typescript/bin/tsc'), '-b', 'server'],
    cwd: root,
  },
  client: {
    sources: ['shared/src', 'client/src', 'client/public', 'client/index.html', 'client/vite.config.ts', 'pnpm-lock.yaml'],
    result: 'client/dist/index.html',
    command: ['node', join(root, 'client/node_modules/vite/bin/vite.js'), 'build', '--logLevel', 'warn'],
    cwd: join(root, 'client'),
  },
};

/** Builds the parts whose sources are other than at their last build. What is said meanwhile goes to standard error. */
export async function build(...names) {
  const stamps = readStamps();
  for (const name of names) {
    const part = PARTS[name];
    const stamp = stampOf(part.sources);
    if (stamps[name] === stamp && exists(join(root, part.result))) continue;
    process.stderr.write(`Building the ${name} ...\n`);
    await run(part.command, { cwd: part.cwd });
    stamps[name] = stamp;
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, JSON.stringify(stamps, null, 2));
  }
}

/** Runs a command to its end with its output on standard error; ends this process where it fails. */
export async function run([command, ...args], options = {}) {
  const child = spawn(command === 'node' ? process.execPath : command, args, { stdio: ['ignore', 2, 2], ...options });
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('exit', (code, signal) => resolve(code ?? signal)));
  if (code !== 0) {
    process.stderr.write(`${[command, ...args].join(' ')} failed (${code}).\n`);
    process.exit(1);
  }
}

function stampOf(sources) {
  const hash = createHash('sha256').update(process.version);
  const visit = (path) => {
    let stat;
    try {
      stat = statSync(path);
    } catch {
      return;
    }
    if (stat.isDirectory()) for (const name of readdirSync(path).sort()) visit(join(path, name));
    else hash.update(`${path}\0${stat.size}\0${stat.mtimeMs}\n`);
  };
  for (const source of sources) visit(join(root, source));
  return hash.digest('hex');
}

function readStamps() {
  try {
    return JSON.parse(readFileSync(stampFile, 'utf8'));
  } catch {
    return {};
  }
}

function exists(path) {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
