import { build } from './build.mjs';
import { endWithLauncher } from './launcher.mjs';

// The server runs in this process, so that a signal meant for `start` reaches it.
await build('server', 'client');
process.env.NODE_ENV ??= 'production';
endWithLauncher();
await import('../server/dist/main.js');
