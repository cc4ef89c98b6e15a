import { spawn } from 'node:child_process';

const SHORTEST_MILLISECONDS = 10;
const SPREAD_MILLISECONDS = 250;

/**
 * Starts a program, kills it at a random moment after it has printed `ready` and then `lines` lines more, and gives all lines but
 * `ready`: what it acknowledged. Rejects where the program ends by itself.
 */
export function killedProgram(program: string, args: readonly string[], lines = 0): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let faults = '';
    let sentenced = false;
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (sentenced || !output.includes('ready\n') || output.split('\n').length - 2 < lines) return;
      sentenced = true;
      setTimeout(() => child.kill('SIGKILL'), SHORTEST_MILLISECONDS + Math.random() * SPREAD_MILLISECONDS);
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => (faults += text));
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      const lines = output.split('\n').slice(0, -1);
      if (signal === 'SIGKILL') resolve(lines.filter((line) => line !== 'ready'));
      else reject(new Error(`The program ended by itself: ${faults}`));
    });
  });
}
