import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { build, root } from './build.mjs';

// The API restarts on change at PORT (4000); the client reloads live at http://localhost:5173 and hands API calls on.
await build('server');
const tools = [
  ['tsc', [join(root, 'node_modules/typescript/bin/tsc'), '-b', 'server', '--watch', '--preserveWatchOutput'], root],
  ['server', ['--watch', '--watch-preserve-output', join(root, 'server/dist/main.js')], root],
  ['vite', [join(root, 'client/node_modules/vite/bin/vite.js')], join(root, 'client')],
];
const children = tools.map(([, args, cwd]) => spawn(process.execPath, args, { cwd, stdio: 'inherit' }));
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => children.forEach((child) => child.kill(signal)));
await Promise.all(children.map((child) => new Promise((resolve) => child.on('exit', resolve))));
