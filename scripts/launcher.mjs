import { readFileSync } from 'node:fs';

/**
 * Ends this process as SIGTERM does when npx or pnpm, which started it, is gone.
 * Neither of them hands a signal on to what it runs, so that the server would stay and keep the port.
 * Only where /proc tells who started whom; elsewhere this does nothing.
 */
export function endWithLauncher() {
  const launchers = [...launchersOf(process.ppid)];
  if (launchers.length === 0) return;
  const watch = setInterval(() => {
    if (launchers.every((pid) => parentOf(pid) !== null)) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, 250);
  watch.unref();
}

function* launchersOf(pid) {
  while (pid > 1 && isLauncher(pid)) {
    yield pid;
    pid = parentOf(pid) ?? 0;
  }
}

function isLauncher(pid) {
  const command = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ');
  return /pnpm|npm exec|npx|^sh -c node scripts/.test(command);
}

/** The process that started this one, or null where this one has ended. */
function parentOf(pid) {
  const [state, parent] = read(`/proc/${pid}/stat`)
    .replace(/^.*\) /s, '')
    .split(' ');
  return !state || state === 'Z' ? null : Number(parent);
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
