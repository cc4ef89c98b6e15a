import { build } from './build.mjs';

// The server runs in this process, so that a signal meant for `start` reaches it.
await build('server', 'client');
process.env.NODE_ENV ??= 'production';
await import('../server/dist/main.js');
