import { build } from './build.mjs';

// Paths are taken from the folder in which the command was typed.
await build('server');
process.env.NODE_ENV ??= 'production';
if (process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import('../server/dist/cli.js');
