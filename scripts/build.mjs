import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The repository's root. */
export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const stampFile = join(root, '.build', 'stamps.json');
const turnFile = join(root, '.build', 'turn');

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
  if (names.every(isUpToDate)) return;
  await takeTurn();
  for (const name of names) {
    if (isUpToDate(name)) continue;
    const part = PARTS[name];
    const stamp = stampOf(part.sources);
    process.stderr.write(`Building the ${name} ...\n`);
    await run(part.command, { cwd: part.cwd });
    writeFileSync(stampFile, JSON.stringify({ ...readStamps(), [name]: stamp }, null, 2));
  }
  giveTurn();
}

function isUpToDate(name) {
  const part = PARTS[name];
  return exists(join(root, part.result)) && readStamps()[name] === stampOf(part.sources);
}

/** Two commands started at once on a fresh clone must not write the same files: the second waits for the first. */
async function takeTurn() {
  mkdirSync(dirname(stampFile), { recursive: true });
  for (;;) {
    try {
      writeFileSync(turnFile, String(process.pid), { flag: 'wx' });
      process.on('exit', giveTurn);
      return;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
    }
    if (!isAlive(readTurn())) rmSync(turnFile, { force: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

function giveTurn() {
  if (readTurn() === process.pid) rmSync(turnFile, { force: true });
}

/** The process that builds at the moment; NaN where none is known (yet). */
function readTurn() {
  try {
    return Number.parseInt(readFileSync(turnFile, 'utf8'), 10);
  } catch {
    return Number.NaN;
  }
}

function isAlive(pid) {
  if (Number.isNaN(pid)) return exists(turnFile) && Date.now() - statSync(turnFile).mtimeMs < 1000;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
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
